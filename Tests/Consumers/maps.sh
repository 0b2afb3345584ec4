#!/bin/sh
# Draws every SVG map of a folder with five real programs and compares the pictures; checks labels,
# contrast and, against mapclassify, the classes. Prints "N passed, M failed".
#
#   Tests/Consumers/maps.sh MAPS_DIR [PICTURES_DIR]
#
# Pictures are kept in PICTURES_DIR (.build/consumers/maps) to be looked at.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
maps=${1:?"usage: maps.sh MAPS_DIR [PICTURES_DIR]"}
pictures=${2:-"$here/../../.build/consumers/maps"}
"$here/install-maps.sh"
mkdir -p "$pictures"
venv="$here/../../.build/consumers/venv"
if ! "$venv/bin/python" -c "import mapclassify" 2>/dev/null; then
  /usr/bin/python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet mapclassify
fi
status=0
QT_QPA_PLATFORM=offscreen /usr/bin/python3 "$here/maps.py" "$maps" "$pictures" \
  --classes "$venv/bin/python" "$here/classes.py" "$here/../CartographyTests/Fixtures/mapclassify.tsv" \
  || status=$?
exit "$status"
