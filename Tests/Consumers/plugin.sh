#!/bin/sh
# Installs the zip of the QGIS toolbox into fresh profiles with the real QGIS, runs every algorithm in
# its windows (on a screen of Xvfb) and through qgis_process, and compares with what jintu alone writes.
#
#   plugin.sh BINARY [PICTURES_DIR]
#
# Pictures of the toolbox, the dialogs and the loaded layers are kept in PICTURES_DIR
# (.build/consumers/plugin) to be looked at. The last line counts what passed and what failed.
set -eu
[ $# -ge 1 ] || { echo "usage: plugin.sh BINARY [PICTURES_DIR]" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
PLUGIN_BINARY=$(realpath "$1")
pictures=${2:-"$root/.build/consumers/plugin"}
mkdir -p "$pictures"
PLUGIN_PICTURES=$(cd "$pictures" && pwd)
PLUGIN_CHECKS=$here
sh "$root/scripts/install-dependencies.sh" qgis python3-qgis gdal-bin xvfb xauth fonts-noto-cjk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PLUGIN_ZIP=$("$root/scripts/build-qgis-plugin" "$work")
JINTU=$PLUGIN_BINARY
export PLUGIN_BINARY PLUGIN_PICTURES PLUGIN_CHECKS PLUGIN_ZIP JINTU
# Nothing of the user's is read or written.
HOME=$work/home
XDG_RUNTIME_DIR=$work/run
export HOME XDG_RUNTIME_DIR
unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME DISPLAY WAYLAND_DISPLAY QGIS_CUSTOM_CONFIG_PATH
mkdir -p "$HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
: >"$work/results"

report() { # the name of a run, of which $work/said and $work/log tell
  grep -E '^(ok|FAIL) ' "$work/said" | sed "s/^\([a-zA-Z]*\) /\1 $1: /" | tee -a "$work/results"
  if ! grep -q '^end$' "$work/said"; then
    echo "FAIL $1: the check did not come to its end" | tee -a "$work/results"
    tail -n 20 "$work/log" >&2
  elif grep -q '^FAIL ' "$work/said"; then
    tail -n 20 "$work/log" >&2
  fi
}

desktop() { # zh or en, the system's locale, QGIS's own
  profiles=$work/profiles-$1
  mkdir -p "$profiles/profiles/default/QGIS" "$work/$1"
  printf '[locale]\noverrideFlag=true\nuserLocale=%s\n' "$3" \
    >"$profiles/profiles/default/QGIS/QGIS3.ini"
  qgis=/usr/bin/qgis
  # QGIS may crash in leaving, after all is said: what counts are the lines, with "end" the last.
  PLUGIN_LANGUAGE=$1 PLUGIN_WORK=$work/$1 LANG=$2 LC_ALL=$2 timeout 300 \
    xvfb-run -a -s "-screen 0 1400x900x24" "$qgis" --nologo --noversioncheck \
    --profiles-path "$profiles" --code "$here/check_plugin_desktop.py" \
    >"$work/said" 2>"$work/log" || true
  report "desktop $1"
}

desktop zh zh_CN.UTF-8 zh-Hans
desktop en en_US.UTF-8 en_US
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 timeout 600 \
  /usr/bin/python3 "$here/check_plugin.py" "$work" >"$work/said" 2>"$work/log" || true
report qgis_process
passed=$(grep -c '^ok ' "$work/results" || true)
failed=$(grep -c '^FAIL ' "$work/results" || true)
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
