#!/bin/sh
# Makes documents of the sample reports with the programs that people use (pandoc, LibreOffice,
# Chromium, a scanner's pictures) and reads them: the same facts as from the text.
#
#   sources.sh BINARY
set -eu
[ $# = 1 ] || { echo "usage: sources.sh BINARY" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$here/install.sh"
sh "$here/../../scripts/install-converters.sh"
export LC_ALL=C.UTF-8
export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export TMPDIR="$work/tmp"
mkdir -m 700 "$work/run" "$work/tmp"
/usr/bin/python3 "$here/make_sources.py" "$here/../../seeds" "$work/made" >"$work/log" 2>&1 || {
  tail -n 20 "$work/log" >&2
  echo "FAIL the documents were not made"
  exit 1
}
JINTU="$1" /usr/bin/python3 "$here/check_sources.py" "$work/made" >"$work/said" 2>>"$work/log" || true
sh "$here/tally.sh" "$work"
