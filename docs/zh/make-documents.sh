#!/bin/sh
# Makes Word files of the sample reports, for the walk-through: make-documents.sh FOLDER
set -eu
# So early a date of a document says nothing of its report.
export SOURCE_DATE_EPOCH=0
folder=$1
seeds=$(cd "$(dirname "$0")/../../seeds" && pwd)
mkdir -p "$folder"
document() { # the beginning of a report's name, the document's
  pandoc --from markdown+hard_line_breaks --to docx --output "$folder/$2.docx" "$seeds/$1"_*.txt
}
document 000 下栅乡2021年工作综述
document 001 西坡镇党委工作纪实
document 002 东寺头乡2021年工作总结
document 003 北义城镇乡村振兴
document 004 阳泉曲镇和美乡村
