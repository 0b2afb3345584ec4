#!/bin/sh
# Installs the programs that read what jintu writes, from Debian's archive; nothing when all are there.
set -eu
missing=""
need() { # package, then a test that says whether it is there
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}
need python3-qgis /usr/bin/python3 -c "import qgis.core"
need gdal-bin sh -c "command -v ogrinfo && command -v ogr2ogr"
need chromium sh -c "command -v chromium"
need libreoffice-calc sh -c "command -v soffice && ls /usr/lib/libreoffice/program/libsclo.so"
need fonts-noto-cjk sh -c "fc-list | grep -q 'Noto Sans CJK SC'"
need libxml2-utils sh -c "command -v xmllint"
[ -n "$missing" ] || exit 0
run=""
[ "$(id -u)" = 0 ] || run=sudo
echo "installing$missing" >&2
$run apt-get update -qq
# shellcheck disable=SC2086 # a list of packages
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing >/dev/null
