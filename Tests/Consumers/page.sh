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
grep -E '^(ok|FAIL|note) ' "$work/said" || true
grep -q '^end$' "$work/said" || { echo "FAIL the check did not come to its end"; tail "$work/log" >&2; exit 1; }
passed=$(grep -c '^ok ' "$work/said" || true)
failed=$(grep -c '^FAIL ' "$work/said" || true)
[ "$failed" = 0 ] || tail -n 30 "$work/log" >&2
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
