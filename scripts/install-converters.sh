#!/bin/sh
# Installs the programs that make text of documents, pages and scans; nothing when all are there.
set -eu
exec sh "$(dirname "$0")/install-dependencies.sh" \
  pandoc poppler-utils libreoffice-writer libreoffice-calc tesseract-ocr tesseract-ocr-chi-sim
