# A fresh Debian of this machine's release with what a package depends on; to be read by sh.

# fresh_debian PACKAGE CACHE FOLDER: made once for the same dependencies, then copied.
fresh_debian() {
  release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
  # Names without versions and alternatives.
  needs=$(dpkg-deb --field "$1" Depends | tr ',' '\n' | sed 's/^ *\([^ |(]*\).*/\1/' |
    sort -u | paste -s -d ,)
  base=$2/$release-$(echo "$needs" | sha256sum | cut -c1-12)
  if [ ! -d "$base" ]; then
    mkdir -p "$2"
    # From where this machine has its own packages.
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
      "Codename: $release" 'Component: main' | head -n 1)
    eval "$(apt-config shell http_proxy Acquire::http::Proxy)"
    export http_proxy="${http_proxy-}"
    rm -rf "$base.part"
    debootstrap --variant=minbase --include="$needs" "$release" "$base.part" "$mirror" \
      >"$2/debootstrap.log" 2>&1 || { tail -n 20 "$2/debootstrap.log" >&2; return 1; }
    mv "$base.part" "$base"
  fi
  cp -a "$base" "$3"
}
