#!/bin/sh
# Makes the pictures of the walk-through: runs its commands, opens what they write in the real
# programs and takes pictures of it. Needs chromium, librsvg2-bin, pandoc, poppler-utils and
# libreoffice-writer.
# Usage: make-pictures.sh JINTU
set -eu
jintu=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
cp "$here"/README.md "$here"/*.sh "$work"
mkdir "$work/bin"
printf '#!/bin/sh\nexec "%s" --lang zh "$@"\n' "$jintu" >"$work/bin/jintu"
chmod +x "$work/bin/jintu"
cd "$work"
PATH=$work/bin:$PATH

# The commands, with what they say; those of the sample documents as the sources have them.
sed "s|sh make-documents.sh|sh '$here/make-documents.sh'|" README.md |
  awk '/^```/ { code = $0 == "```sh"; next } code' >commands
while read -r command; do
  sh -c "$command" >said 2>&1 || { cat said >&2; echo "failed: $command" >&2; exit 1; }
  case $command in
  "jintu export 报告 --out 成果") { echo "\$ $command"; cat said; } >terminal.txt ;;
  esac
done <commands

photograph() { # a page, its picture, width, height
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
    --window-size="$3,$4" --screenshot="$here/$2" "file://$work/$1" 2>/dev/null
}
{
  echo '<!DOCTYPE html><meta charset="utf-8"><style>body { margin: 0; padding: 14px 18px; color: #eee;'
  echo 'background: #222; font: 16px/1.5 "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap }'
  echo '</style>'
  sed 's/&/\&amp;/g; s/</\&lt;/g' terminal.txt | tr '\n' '\r' | sed 's/\r$//' | tr '\r' '\n'
} >terminal.html
photograph terminal.html terminal.png 720 124
photograph 成果/index.html page.png 1280 720
rsvg-convert --width 800 孝义市.svg --output "$here/map.png"

# The map in a briefing, as a word processor lays it out.
cat >briefing.md <<'TEXT'
---
title: 工作简报
subtitle: 孝义市乡村振兴
---

**各乡镇工作动态。** 今年各乡镇报来的材料中，下栅乡、阳泉曲镇的数字最多，涉及产业、人居环境和基层治理，分布如图。

![](孝义市.png){ width=16cm }
TEXT
pandoc briefing.md --output briefing.docx
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf briefing.docx >/dev/null 2>&1
pdftoppm -r 90 -png -singlefile -x 70 -y 90 -W 640 -H 440 briefing.pdf "$here/briefing"
ls -l "$here"/*.png
