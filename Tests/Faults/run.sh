#!/bin/sh
# Builds the shim and lets the program fail: run.sh PROGRAM
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${CC:-cc}" -shared -fPIC -O1 -Wall -o "$work/shim.so" "$here/shim.c" -ldl
python3 "$here/run.py" "$1" "$work/shim.so"
