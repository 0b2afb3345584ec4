#!/bin/sh
# Writes a briefing of the sample reports in every format and opens it with LibreOffice and pandoc;
# pictures of its pages are kept in PICTURES_DIR (.build/consumers/brief) to be looked at.
#
#   brief.sh BINARY [PICTURES_DIR]
set -eu
[ $# -ge 1 ] || { echo "usage: brief.sh BINARY [PICTURES_DIR]" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
JINTU=$(realpath "$1")
pictures=${2:-"$root/.build/consumers/brief"}
mkdir -p "$pictures"
BRIEF_PICTURES=$(cd "$pictures" && pwd)
export JINTU BRIEF_PICTURES
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$here/install.sh"
sh "$root/scripts/install-dependencies.sh" pandoc librsvg2-bin libreoffice-writer poppler-utils
export LC_ALL=C.UTF-8
export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
mkdir -m 700 "$work/run"
/usr/bin/python3 "$here/check_brief.py" "$work" >"$work/said" 2>"$work/log" || true
sh "$here/tally.sh" "$work"
