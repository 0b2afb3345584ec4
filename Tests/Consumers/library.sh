#!/bin/sh
# Holds the records of the sample reports to docs/records.schema.json, then builds Examples/JintuKit as
# a package of its own, as a developer who uses the library would, and runs its three programs.
#
#   library.sh BINARY
set -eu
[ $# = 1 ] || { echo "usage: library.sh BINARY" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
JINTU=$(realpath "$1")
sh "$root/scripts/install-dependencies.sh" python3-jsonschema
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
cp -r "$root/Examples/JintuKit" "$work/examples"
sed -i "s#path: \"../..\"#path: \"$root\"#" "$work/examples/Package.swift"
LIBRARY_PROGRAMS=$root/.build/consumers/library/debug
export JINTU LIBRARY_PROGRAMS
swift build --package-path "$work/examples" --scratch-path "$root/.build/consumers/library" \
  >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; echo "FAIL the examples are not built"; exit 1; }
/usr/bin/python3 "$here/check_library.py" "$work" >"$work/said" 2>>"$work/log" || true
sh "$here/tally.sh" "$work"
