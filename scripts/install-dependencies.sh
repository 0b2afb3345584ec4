#!/bin/sh
# Installs the Debian packages named that are not installed; does nothing when all are there.
set -eu
missing=""
for package in "$@"; do
  state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
  echo "install-dependencies: no apt-get here; install these by hand:$missing" >&2
  exit 1
fi
sudo=""
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null 2>&1 || {
    echo "install-dependencies: not root and no sudo; ask an administrator to install:$missing" >&2
    exit 1
  }
  sudo="sudo"
fi
echo "installing:$missing"
$sudo apt-get update -qq
# shellcheck disable=SC2086  # the list is split on purpose
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
