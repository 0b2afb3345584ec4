#!/bin/sh
# Installs the Debian package alone into a fresh Debian and goes through the README and Examples there:
# what is written must be what PROGRAM, a build of this tree, writes. Then make install and uninstall.
# Prints "N passed, M failed".
#
#   package.sh PACKAGE PROGRAM
#
# The fresh Debian is kept in .build/consumers for the next run.
set -eu
[ $# = 2 ] || { echo "usage: package.sh PACKAGE PROGRAM" >&2; exit 2; }
[ "$(id -u)" = 0 ] || exec sudo --preserve-env=PATH sh "$0" "$@"
source=$(cd "$(dirname "$0")/../.." && pwd)
package=$(realpath "$1")
program=$(realpath "$2")
"$source/scripts/install-dependencies.sh" debootstrap lintian man-db mandoc zsh fish
. "$source/Tests/Consumers/fresh-debian.sh"
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0
check() { # what, command: passes where the command does and says nothing
  what=$1
  shift
  if "$@" >"$work/said" 2>&1 && [ ! -s "$work/said" ]; then
    echo "ok   $what"
    passed=$((passed + 1))
  else
    echo "FAIL $what"
    head -n 20 "$work/said" >&2
    failed=$((failed + 1))
  fi
}
equal() { [ "$1" = "$2" ] || { echo "$1"; echo "is not"; echo "$2"; return 1; }; }

# The package as a file.
files=$work/files
dpkg-deb --extract "$package" "$files"
no_folder_of_the_build() { ! grep -rlF -e "$source/" -e "$(dirname "$program")" "$files"; }
pages_are_sound() {
  for page in "$files"/usr/share/man/man1/*.gz "$files"/usr/share/man/zh_CN/man1/*.gz; do
    man --warnings --encoding=UTF-8 --local-file "$page" 2>&1 >"$work/page" || return 1
    [ -s "$work/page" ] && mandoc -T lint -W error "$page" || return 1
  done
}
# shellcheck disable=SC2012 # names of our own
commands() { ls "$files/usr/share/man/$1" | wc -l; }
check "lintian has no error and no warning" lintian --allow-root --fail-on error,warning --suppress-tags \
  initial-upload-closes-no-bugs "$package"
check "no folder of the build is in it" no_folder_of_the_build
check "man pages have no warning" pages_are_sound
check "there is a page for each of 15 commands" equal "$(commands man1)" 15
check "and one in Chinese" equal "$(commands zh_CN/man1)" 15
check "zsh reads its completion" zsh -n "$files/usr/share/zsh/vendor-completions/_jintu"
check "fish reads its completion" fish -n "$files/usr/share/fish/vendor_completions.d/jintu.fish"

# A fresh Debian with what the package depends on, and a reader who is not root.
root=$work/root
fresh_debian "$package" "$source/.build/consumers" "$root"
cp "$package" "$root/tmp/jintu.deb"
inside() { # user, then a command
  user=$1
  shift
  # Programs in Swift read their arguments from /proc, which is there for the command alone.
  # shellcheck disable=SC2016
  unshare --mount --propagation private sh -c 'mount -t proc proc "$0/proc" && exec chroot "$@"' \
    "$root" --userspec="$user" "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/reader LANG=C.UTF-8 "$@"
}
install_alone() { inside 0:0 dpkg --install /tmp/jintu.deb >"$work/log" 2>&1 || cat "$work/log"; }
mkdir -p "$root/home/reader"
check "installs with its dependencies alone" install_alone
cp -r "$source/seeds" "$root/home/reader/seeds"
cp -r "$files/usr/share/doc/jintu/examples" "$root/home/reader/examples"
chown -R 1000:1000 "$root/home/reader"

version=$(sed -n 's/.* number = "\(.*\)"/\1/p' "$source/Sources/jintu/ProgramVersion.swift")
edition=$("$program" --version | sed -n 's/.*(\(gazetteer [^,]*\),.*/\1/p')
check "says its version, gazetteer and commit" equal "$(inside 1000:1000 jintu --version)" \
  "jintu $version ($edition, commit $(cat "$files/usr/share/jintu/commit"))"
check "speaks Chinese where the locale does" equal \
  "$(inside 1000:1000 env LC_ALL=zh_CN.UTF-8 jintu --help | head -n 1)" \
  "概述：晋图：阅读山西各县的报告，把其中的数字制成地图。"
cat >"$root/tmp/complete.sh" <<'END'
. /usr/share/bash-completion/completions/jintu
COMP_LINE='jintu map --cl' COMP_POINT=14 COMP_WORDS=(jintu map --cl) COMP_CWORD=2
_jintu jintu --cl map
echo "${COMPREPLY[*]}"
END
check "bash completes options" equal "$(inside 1000:1000 bash /tmp/complete.sh)" \
  "--classification --classes"

# The walk-through, there and here.
cat >"$work/walk.sh" <<'END'
set -eu
cd "$1"
jintu export seeds --quiet --out maps
echo "孝义市2022年种植核桃2.1万亩。" | jintu extract - >record.jsonl
jintu place 交口 --in 灵石县 >place.txt
jintu map seeds --level township --out towns.svg --quiet
jintu map seeds --industry 养殖 --language en --out herds.svg --quiet
cd examples
sed -n '/^```sh$/,/^```$/{/^```/!p;}' README.md >walk.sh
sh -eu walk.sh 2>walk.log | sed "s#$PWD#HERE#g" >walk.txt
END
cp "$work/walk.sh" "$root/tmp/walk.sh"
mkdir -p "$work/here/bin"
cp -r "$source/seeds" "$work/here/seeds"
cp -r "$source/Examples" "$work/here/examples"
ln -s "$program" "$work/here/bin/jintu"
check "the walk-through runs" inside 1000:1000 sh /tmp/walk.sh /home/reader
check "the walk-through runs with the build" env "PATH=$work/here/bin:$PATH" "HOME=$work/here" \
  sh "$work/walk.sh" "$work/here"
# A collection names the very program that read its reports, the cache the last run's folder.
check "all files are byte for byte those of the build" diff -r \
  --exclude=bin --exclude=store.gpkg --exclude=.cache \
  "$work/here" "$root/home/reader"
check "the exported maps are the committed ones" diff -r "$source/maps" "$root/home/reader/maps"
check "no gazetteer was compiled again" inside 0:0 sh -c \
  'find /home/reader/.cache -name "gazetteer*"; dpkg --verify jintu; find /usr/share/jintu -type f -newer /tmp/jintu.deb'
leaves_nothing() {
  inside 0:0 dpkg --purge jintu >"$work/log" 2>&1 || cat "$work/log"
  find "$root/usr" "$root/etc" -name '*jintu*'
}
check "is removed without a trace" leaves_nothing

# The same build by make install, in a folder of its own.
there=$work/there/opt/jintu
make_silently() { make --silent --directory "$source" "$1" PREFIX=/opt/jintu DESTDIR="$work/there"; }
check "make install" make_silently install
check "the installed one says the same" equal "$("$there/bin/jintu" --version)" \
  "jintu $version ($edition, commit $(cat "$files/usr/share/jintu/commit"))"
check "it has the package's tables" diff -r "$files/usr/share/jintu" "$there/share/jintu"
leaves_folders_only() { make_silently uninstall && find "$work/there" ! -type d; }
check "make uninstall" leaves_folders_only
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
