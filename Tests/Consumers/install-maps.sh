#!/bin/sh
# Installs the programs that maps.sh draws maps with, one after the other; nothing when all are there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for package in chromium libreoffice-writer inkscape librsvg2-bin python3-qgis python3-pil \
  python3-numpy python3-venv poppler-utils fonts-noto-cjk; do
  "$here/../../scripts/install-dependencies.sh" "$package"
done
