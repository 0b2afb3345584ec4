#!/bin/sh
# Runs Examples/spark with Apache Spark in local mode, one and two workers, on 10,000 made-up reports
# and compares with what the program alone writes.
#
#   spark.sh BINARY
set -eu
[ $# = 1 ] || { echo "usage: spark.sh BINARY" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
JINTU=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$root/scripts/install-dependencies.sh" openjdk-17-jre-headless python3-venv procps
venv=$root/.build/spark
test -x "$venv/bin/python" || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check 'pyspark==3.5.*' pyarrow geopandas
PYSPARK_PYTHON=$venv/bin/python
SPARK_LOCAL_IP=127.0.0.1
SPARK_LOCAL_DIRS=$work/local
PYTHONDONTWRITEBYTECODE=1
export JINTU PYSPARK_PYTHON SPARK_LOCAL_IP SPARK_LOCAL_DIRS PYTHONDONTWRITEBYTECODE
export LC_ALL=C.UTF-8
unset SPARK_HOME PYTHONPATH
"$PYSPARK_PYTHON" "$here/check_spark.py" "$work" >"$work/said" 2>"$work/log" || true
sh "$here/tally.sh" "$work"
