#!/bin/sh
# Drives the page in headless Chromium: filters, addresses, saving, keys, corrections, 20,000 facts.
#
#   page.sh BINARY [PICTURES]     PICTURES is a folder that screenshots are kept in
set -eu
[ $# -ge 1 ] || { echo "usage: page.sh BINARY [PICTURES]" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$here/install.sh"
JINTU=$(realpath "$1") SEEDS=$(realpath "$here/../../seeds") PICTURES=${2:-} \
  /usr/bin/python3 "$here/check_page.py" "$work" >"$work/said" 2>"$work/log" || true
sh "$here/tally.sh" "$work"
