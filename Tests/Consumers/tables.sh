#!/bin/sh
# Joins a table of all townships and one in GBK, adds the reports to a running collection, and opens
# both with GDAL and QGIS: layers that mix areas and points lose nothing.
#
#   tables.sh BINARY
set -eu
[ $# = 1 ] || { echo "usage: tables.sh BINARY" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$here/install.sh"
/usr/bin/python3 "$here/make_tables.py" "$here/../../Gazetteer/places.tsv" "$work"
"$1" export "$here/../../seeds" --table "$work/townships.csv" --table "$work/counties-gbk.csv" \
  --append "$work/store.gpkg" --out "$work/tables" --quiet
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*.warning=false'
export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
export LC_ALL=C.UTF-8
mkdir -m 700 "$work/run"
# QGIS may crash in leaving, after all is said: what counts are the lines, with "end" the last.
/usr/bin/python3 "$here/check_tables.py" "$work" >"$work/said" 2>"$work/log" || true
sh "$here/tally.sh" "$work"
