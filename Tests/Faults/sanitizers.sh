#!/bin/sh
# Runs all tests under the address sanitizer and under the thread sanitizer.
#
# Swift Testing runs the tests of a suite at the same time on all cores, so that the thread sanitizer
# sees the shared tables read from many threads; the program that the tests run is built with it too.
# SANITIZED_TESTS and THREADED_TESTS choose some tests by name.
set -eu
cd "$(dirname "$0")/../.."
swift=${SWIFT:-swift}
# What is kept on purpose until the process ends is no leak; what a library maps is not ours.
export ASAN_OPTIONS=detect_leaks=0
export TSAN_OPTIONS="halt_on_error=1 history_size=4"
run() {
  kind=$1 tests=$2
  shift 2
  echo "$kind sanitizer: $tests"
  "$swift" build --build-tests --sanitize "$kind" --scratch-path ".build/$kind"
  "$swift" test --skip-build --disable-xctest --sanitize "$kind" --scratch-path ".build/$kind" \
    --filter "$tests" "$@"
}
run address "${SANITIZED_TESTS:-.}"
# The thread sanitizer maps a file larger than that test lets a process write.
run thread "${THREADED_TESTS:-.}" --skip aFullDiskLeavesNothingHalfWritten
