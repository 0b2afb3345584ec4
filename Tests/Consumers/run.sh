#!/bin/sh
# Opens what `jintu export` writes with the programs that people use: QGIS, GDAL, LibreOffice, Chromium.
#
#   run.sh BINARY     exports the sample reports with the program first
#   run.sh FOLDER     checks what is in a folder of an earlier export
#
# RECORD_REFERENCE=1 writes Tests/Consumers/reference.png anew. The last line counts what passed and
# what failed; the exit code is 1 where anything failed.
set -eu
[ $# = 1 ] || { echo "usage: run.sh BINARY_OR_FOLDER" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$here/install.sh"
if [ -d "$1" ]; then
  cp -r "$1" "$work/maps"
else
  "$1" export "$here/../../seeds" --out "$work/maps" --quiet
fi
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*.warning=false'
export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export LC_ALL=C.UTF-8
mkdir -m 700 "$work/run"
status=0
: >"$work/results"
for program in gdal qgis office browser; do
  # QGIS may crash in leaving, after all is said: what counts are the lines, with "end" the last.
  /usr/bin/python3 "$here/check_$program.py" "$work/maps" >"$work/$program" 2>"$work/$program.log" || true
  grep -E '^(ok|FAIL) ' "$work/$program" | sed "s/^\([a-zA-Z]*\) /\1 $program: /" | tee -a "$work/results"
  if ! grep -q '^end$' "$work/$program"; then
    echo "FAIL $program: the check did not come to its end" | tee -a "$work/results"
    tail -n 20 "$work/$program.log" >&2
  fi
done
passed=$(grep -c '^ok ' "$work/results" || true)
failed=$(grep -c '^FAIL ' "$work/results" || true)
[ "$failed" = 0 ] && [ "$passed" -gt 0 ] || status=1
echo "$passed passed, $failed failed"
exit $status
