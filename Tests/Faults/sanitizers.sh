#!/bin/sh
# Runs tests under the address sanitizer, and those of several threads under the thread sanitizer.
#
# Swift Testing runs the tests of a suite at the same time on all cores, so that the thread sanitizer
# sees the shared tables read from many threads. SANITIZED_TESTS and THREADED_TESTS choose others.
set -eu
cd "$(dirname "$0")/../.."
swift=${SWIFT:-swift}
# What is kept on purpose until the process ends is no leak; what a library maps is not ours.
export ASAN_OPTIONS=detect_leaks=0
export TSAN_OPTIONS="halt_on_error=1 history_size=4"
run() {
  kind=$1 tests=$2
  echo "$kind sanitizer: $tests"
  "$swift" build --build-tests --sanitize "$kind" --scratch-path ".build/$kind"
  "$swift" test --skip-build --disable-xctest --sanitize "$kind" --scratch-path ".build/$kind" \
    --filter "$tests"
}
run address "${SANITIZED_TESTS:-ByteCoding|SimpleFeatures|TextScanning|Gazetteers|GeoJSON|Indicators|Observations|Collections|AttributeTables|Boundaries|TownshipAreas|BadInput|ThreadTests}"
run thread "${THREADED_TESTS:-OpeningTests|ThreadTests|ReportCollectionTests|AttributionTests}"
