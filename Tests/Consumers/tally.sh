#!/bin/sh
# Shows what a check said in FOLDER/said and counts it; fails unless it came to its end ("end") and
# something passed and nothing failed. FOLDER/log tells more of a failure.
#
#   tally.sh FOLDER
set -eu
grep -E '^(ok|FAIL|--|note) ' "$1/said" || true
grep -q '^end$' "$1/said" || { echo "FAIL the check did not come to its end"; tail "$1/log" >&2; exit 1; }
passed=$(grep -c '^ok ' "$1/said" || true)
failed=$(grep -c '^FAIL ' "$1/said" || true)
[ "$failed" = 0 ] || tail -n 30 "$1/log" >&2
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
