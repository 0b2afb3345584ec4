#!/bin/sh
# Fuzzes the parts of the program that read what others wrote: run.sh FUZZER PROGRAM SECONDS [TARGET...]
#
# Each target runs so many seconds from the seeded corpus (and from what earlier runs on this machine
# found, under .build/fuzz). Prints how many inputs each took; a finding is kept and named.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
fuzzer=$1 program=$2 seconds=$3
shift 3
[ $# -gt 0 ] || set -- reports numerals tables geojson imports collections gazetteer
work=$here/../../.build/fuzz
mkdir -p "$work/found"
python3 "$here/corpus.py" "$work/seeds" "$program"
failed=0
for target in "$@"; do
  mkdir -p "$work/corpus/$target"
  case $target in
    collections) length=200000 ;;
    *) length=4096 ;;
  esac
  log=$work/$target.log
  # Swift's own backtrace reads the stack in ways that the sanitizer takes for a fault.
  if JINTU_FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no \
    ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 "$fuzzer" \
    -seed=1 -max_total_time="$seconds" -timeout=20 -rss_limit_mb=3000 -max_len="$length" \
    -print_final_stats=1 -artifact_prefix="$work/found/$target-" \
    "$work/corpus/$target" "$work/seeds/$target" >"$log" 2>&1; then
    result=clean
  else
    result=FAILED failed=1
    grep -m 8 -E 'Fatal error|ERROR:|SUMMARY|Test unit written' "$log" || tail -n 5 "$log"
  fi
  count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  echo "fuzz $target: ${count:-0} inputs in $seconds s, $result"
done
exit $failed
