#!/bin/sh
# Stores the sample reports in a real PostgreSQL with PostGIS, in a cluster of its own that is thrown
# away, and compares with what the files hold; QGIS opens the project from the database.
#
#   postgis.sh BINARY [PICTURES_DIR]
#
# A picture that QGIS draws from the database is kept in PICTURES_DIR (.build/consumers/postgis).
set -eu
[ $# -ge 1 ] || { echo "usage: postgis.sh BINARY [PICTURES_DIR]" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
JINTU=$(realpath "$1")
pictures=${2:-"$root/.build/consumers/postgis"}
mkdir -p "$pictures"
POSTGIS_PICTURES=$(cd "$pictures" && pwd)
sh "$here/install.sh"
sh "$root/scripts/install-dependencies.sh" postgresql postgresql-client postgresql-postgis
programs=$(find /usr/lib/postgresql -path '*/bin/initdb' | sort -V | tail -n 1 | xargs dirname)
work=$(mktemp -d)
as_server() { # PostgreSQL refuses to run as root
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}
stop() {
  as_server "$programs/pg_ctl" -D "$work/cluster/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap stop EXIT
chmod 755 "$work"
mkdir "$work/cluster" "$work/home"
[ "$(id -u)" != 0 ] || chown postgres "$work/cluster"
head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$work/cluster/password"
chmod 644 "$work/cluster/password"
PGPORT=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
as_server "$programs/initdb" -D "$work/cluster/data" -U postgres -A scram-sha-256 -E UTF8 \
  --locale=C.UTF-8 --pwfile="$work/cluster/password" --no-sync >"$work/log"
as_server "$programs/pg_ctl" -D "$work/cluster/data" -w -l "$work/cluster/log" \
  -o "-p $PGPORT -c listen_addresses=127.0.0.1 -c fsync=off -k $work/cluster" start >>"$work/log"
POSTGRES_PASSWORD=$(cat "$work/cluster/password")
HOME=$work/home
export JINTU POSTGIS_PICTURES PGPORT POSTGRES_PASSWORD HOME
unset PGHOST PGUSER PGDATABASE PGPASSWORD PGSERVICE PGSERVICEFILE PGOPTIONS
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*.warning=false'
export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache"
mkdir -m 700 "$work/run"
/usr/bin/python3 "$here/check_postgis.py" "$work" >"$work/said" 2>>"$work/log" || true
sh "$here/tally.sh" "$work"
