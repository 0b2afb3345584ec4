"""Runs Examples/spark with Apache Spark on made-up reports and compares with what jintu alone writes."""

import collections
import csv
import functools
import json
import math
import os
import pathlib
import subprocess
import sys
import time

import geopandas
import pyarrow.parquet
import shapely
from pyspark.sql import SparkSession

from checks import check, expect, main

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "Examples" / "spark"
sys.path.insert(0, str(EXAMPLE))
import jintu_stage  # noqa: E402

JINTU = os.environ["JINTU"]
REPORTS = 10_000
GOOD = '{"id":"%s","text":"孝义市2022年种植核桃2.1万亩。"}'
# The one column of areas that the reports give in two units.
HECTARES = {"亩": 1 / 15, "公顷": 1}


@functools.cache
def made(folder):
    """The reports: one file for the program alone, a folder of four for Spark; and the bad lines."""
    reports = pathlib.Path(folder, "all.jsonl")
    subprocess.run(
        [sys.executable, ROOT / "Tests/Consumers/make_reports.py", ROOT / "Gazetteer/places.tsv", str(REPORTS),
         reports], check=True)
    lines = reports.read_text(encoding="utf-8").splitlines()
    parts = pathlib.Path(folder, "reports")
    parts.mkdir()
    for part in range(4):
        own = lines[part * len(lines) // 4:(part + 1) * len(lines) // 4]
        (parts / f"{part}.jsonl").write_text("".join(line + "\n" for line in own), encoding="utf-8")
    bad = pathlib.Path(folder, "all.jsonl.bad").read_text(encoding="utf-8").splitlines()
    expect(len(lines) == REPORTS and len(bad) > 5, "the reports are not those that were meant")
    return reports, parts, bad


@functools.cache
def alone(folder):
    """The records of one process, counted, and the seconds that it took."""
    begin = time.monotonic()
    with open(made(folder)[0], "rb") as reports:
        run = subprocess.run([JINTU, "extract", "--jobs", "1", "-"], stdin=reports, capture_output=True)
    expect(run.returncode == 3, f"exit code {run.returncode}")
    return collections.Counter(run.stdout.decode().split("\n")[:-1]), time.monotonic() - begin


@functools.cache
def counties(folder, workers):
    """The example as its README runs it."""
    out = pathlib.Path(folder, f"out-{workers}")
    begin = time.monotonic()
    run = subprocess.run(
        [sys.executable, EXAMPLE / "counties.py", made(folder)[1], out, "--jintu", JINTU, "--master",
         f"local[{workers}]"], capture_output=True, text=True)
    expect(run.returncode == 0, run.stderr[-1500:])
    print(f"-- counties.py, local[{workers}]: {time.monotonic() - begin:.1f} s as a whole", flush=True)
    return out


def written(folder, workers, kind):
    lines = collections.Counter()
    for file in (counties(folder, workers) / "records" / f"type={kind}").glob("part-*"):
        lines.update(file.read_text(encoding="utf-8").split("\n")[:-1])
    return lines


def stage(lines, program=JINTU, **options):
    return list(jintu_stage.extract(program, **options)(iter(lines)))


def problems(records):
    return [json.loads(record) for record in records if record.startswith('{"type": "problem"')]


def failure(lines, program):
    try:
        stage(lines, program)
    except RuntimeError as error:
        return str(error)
    return ""


def program(folder, text):
    path = pathlib.Path(folder, "program")
    path.write_text("#!/bin/sh\n" + text)
    path.chmod(0o755)
    return str(path)


@check
def bad_lines_of_a_partition(folder):
    """A partition that begins with a bad line, has only bad ones, or none"""
    found = stage(["垃圾", "", GOOD % "a", '{"id":"b"}', GOOD % "c"])
    expect([json.loads(record)["report"] for record in found if '"fact"' in record] == ["a", "c"], str(found)[:300])
    told = [(problem["report"], problem["line"]) for problem in problems(found)]
    expect(told == [(None, "垃圾"), ("b", '{"id":"b"}')], str(told))
    expect(len(problems(stage(["[]"] * 3000))) == 3000, "bad lines only")
    expect(stage([]) == [] and stage(["", " "]) == [], "no lines")


@check
def dying(folder):
    """A program that dies or never reads fails the task with what it said"""
    lines = [GOOD % row for row in range(5000)]
    said = failure(lines, program(folder, "head -n 3 >/dev/null; echo no luck >&2; exit 9\n"))
    expect("ended with 9: no luck" in said, said)
    expect("ended with -9" in failure(lines, program(folder, "kill -9 $$\n")), "a signal")
    expect("before it had read" in failure(lines, program(folder, "exit 0\n")), "one that ends without reading")
    expect("Unknown option" in failure(lines, program(folder, f"exec '{JINTU}' extract --nonsense -\n")), "usage")

    def broken():
        yield from lines
        raise KeyError("the disk")
    try:
        stage(broken())
        expect(False, "an error of what the lines come from was lost")
    except KeyError:
        pass


@check
def window(folder):
    """Lines are taken no faster than records, and a stage that is left ends its program"""
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield GOOD % taken
    records = jintu_stage.extract(JINTU)(endless())
    for _ in range(100):
        next(records)
    time.sleep(1)
    most = (jintu_stage.BATCHES_AHEAD + 1) * jintu_stage.BATCH_LINES + 30_000
    expect(taken <= most, f"{taken} lines were taken for 100 records")
    before = taken
    time.sleep(0.5)
    expect(taken == before, "lines are taken on and on")
    records.close()
    left = subprocess.run(["pgrep", "-P", str(os.getpid()), "-f", "jintu extract"], capture_output=True, text=True)
    expect(not left.stdout, "the program still runs")


@check
def long_reports(folder):
    """A report of 5 MB between short ones"""
    text = "孝义市2022年种植核桃2.1万亩。\n" * 110_000
    found = stage([GOOD % "a", json.dumps({"id": "long", "text": text}, ensure_ascii=False), GOOD % "b"])
    counts = collections.Counter(json.loads(record)["report"] for record in found if '"fact"' in record)
    expect(counts == {"a": 1, "long": 110_000, "b": 1}, str(counts)[:200])


def same(folder, workers):
    records, _ = alone(folder)
    for kind in ["fact", "mention"]:
        own = collections.Counter(
            {line: count for line, count in records.items() if line.startswith(f'{{"type":"{kind}"')})
        expect(own.total() > REPORTS, f"hardly a {kind}")
        found = written(folder, workers, kind)
        expect(found == own, f"{kind}: missing {list(own - found)[:2]}, new {list(found - own)[:2]}")
    told = collections.Counter(json.loads(line)["line"] for line in written(folder, workers, "problem").elements())
    expect(told == collections.Counter(line[:500] for line in made(folder)[2]), str(told)[:500])


@check
def one_worker(folder):
    """local[1]: the records of one process, byte for byte, and a problem for each bad line"""
    same(folder, 1)


@check
def two_workers(folder):
    """local[2]: the same"""
    same(folder, 2)


@check
def values(folder):
    """The values that reports state of counties are those of jintu export"""
    out = pathlib.Path(folder, "exported")
    run = subprocess.run(
        [JINTU, "export", "--quiet", made(folder)[0], "--out", out], capture_output=True, text=True)
    expect(run.returncode == 3, f"exit code {run.returncode}: {run.stderr[-500:]}")
    with open(out / "indicators.csv", encoding="utf-8-sig", newline="") as file:
        wanted = {
            (row["code"], row["indicator"], row["period"]): (float(row["value"]), row["unit"])
            for row in csv.DictReader(file)
            if row["level"] == "county" and row["kind"] == "stated" and row["period"].isdigit()}
    for workers in [1, 2]:
        table = pyarrow.parquet.read_table(counties(folder, workers) / "counties.parquet").to_pylist()
        found = {(row["code"], row["indicator"], str(row["year"])): (row["value"], row["unit"]) for row in table}
        expect(len(found) == len(table) > 1000, f"{len(table)} rows, {len(found)} values")
        expect(sum(row["stated"] > 1 for row in table) > 100, "hardly two values of one place and year")
        expect(found.keys() == wanted.keys(),
               f"missing {list(wanted.keys() - found.keys())[:5]}, new {list(found.keys() - wanted.keys())[:5]}")
        for key, (value, unit) in found.items():
            other, wanted_unit = wanted[key]
            if unit != wanted_unit:
                value, other = value * HECTARES[unit], other * HECTARES[wanted_unit]
            expect(math.isclose(value, other, rel_tol=1e-9), f"{key}: {found[key]}, not {wanted[key]}")
    print(f"-- {len(wanted)} values of counties", flush=True)


@check
def geoparquet(folder):
    """The GeoParquet opens, its metadata as the specification asks"""
    path = counties(folder, 2) / "counties.parquet"
    schema = pyarrow.parquet.read_schema(path)
    geo = json.loads(schema.metadata[b"geo"])
    expect(geo["version"] == "1.1.0" and geo["primary_column"] == "geometry", str(geo))
    column = geo["columns"]["geometry"]
    expect(column["encoding"] == "WKB" and "crs" not in column, str(column))
    expect(str(schema.field("geometry").type) in ("binary", "large_binary"), str(schema))
    table = geopandas.read_parquet(path)
    expect(table.crs == "OGC:CRS84", str(table.crs))
    expect(set(table.geom_type) == set(column["geometry_types"]), str(set(table.geom_type)))
    layer = json.loads(pathlib.Path(folder, "exported", "counties.geojson").read_text(encoding="utf-8"))
    shapes = {
        feature["properties"]["code"]: shapely.geometry.shape(feature["geometry"]) for feature in layer["features"]}
    for code, group in table.groupby("code"):
        expect(group.geometry.iloc[0].equals(shapes[code]), f"{code}: another area")


@check
def plain_pipe(folder):
    """Plain rdd.pipe as in the README, and the time of the stage with one and two workers"""
    # Three times the reports, under other names, so that starting does not count for much.
    reports = pathlib.Path(folder, "many.jsonl")
    text = made(folder)[0].read_text(encoding="utf-8")
    reports.write_text("".join(text.replace('{"id": "r', f'{{"id": "{copy}r') for copy in "abc"), encoding="utf-8")
    records, seconds = alone(folder)
    size = reports.stat().st_size
    print(f"-- one process alone: {REPORTS / seconds:,.0f} reports/s, {size / 3 / seconds / 1e6:.2f} MB/s", flush=True)
    for workers in [1, 2]:
        spark = SparkSession.builder.master(f"local[{workers}]").getOrCreate()
        context = spark.sparkContext
        context.setLogLevel("ERROR")
        context.addPyFile(str(EXAMPLE / "jintu_stage.py"))
        if workers == 1:
            command = next(
                line.split("= ", 1)[1] for line in (EXAMPLE / "README.md").read_text(encoding="utf-8").splitlines()
                if line.startswith("command = "))
            environment = {**os.environ, "PATH": f"{pathlib.Path(JINTU).parent}:{os.environ['PATH']}"}
            piped = context.textFile(str(made(folder)[1]), 4).pipe(
                eval(command), env=environment, checkCode=True).collect()
            expect(collections.Counter(piped) == records, "other records")
        lines = context.textFile(str(reports), 6)
        context.parallelize(range(workers), workers).mapPartitions(lambda rows: rows).count()
        begin = time.monotonic()
        count = lines.mapPartitions(jintu_stage.extract(JINTU)).count()
        seconds = time.monotonic() - begin
        expect(count == 3 * (records.total() + len(made(folder)[2])), f"{count} records")
        print(f"-- the stage, local[{workers}], 6 partitions: {3 * REPORTS / seconds:,.0f} reports/s, "
              f"{size / seconds / 1e6:.2f} MB/s", flush=True)
        spark.stop()


main()
