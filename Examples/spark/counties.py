"""Reports to the values of counties, with Apache Spark.

    python counties.py REPORTS OUT [--jintu PROGRAM] [--partitions N] [--master local[2]]

REPORTS is a folder of JSON Lines files, a report a line. OUT gets

    records/        what the program wrote, JSON Lines by type: mention, fact, problem
    facts/          the facts that are true of whole places, with their county, as Parquet
    counties.parquet  what reports state of counties by indicator and year, as GeoParquet
"""

import argparse
import json
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile

import pyarrow
import pyarrow.parquet
from pyspark.sql import SparkSession

import jintu_stage

FACT = """report string, article int, start int, `end` int, quote string, sentence string, code string, path string,
  subject string, measure string, value double, value_max double, unit string, si_value double, si_unit string,
  approx string, modality string, period string, industry string, indicator string, indicator_name string,
  `of` string, direction string, scope string, confidence double"""

# A code begins with that of its county. Facts of places without a county of today keep their row.
FACTS = """
  SELECT fact.*, county.code AS county, county.name AS county_name
  FROM fact LEFT JOIN county ON substr(fact.code, 1, 6) = county.code
  WHERE scope = 'place' AND modality = 'actual'
"""

# Of several values of one place, indicator and year the exact one stands, then the greater. A fall is
# below zero. `stated` counts all of them, so that more than one asks for a look.
VALUES = """
  SELECT county.code, county.name, indicator, indicator_name, CAST(period AS INT) AS year, value, unit,
    report, quote, stated, geometry
  FROM (
    SELECT *, row_number() OVER (PARTITION BY code, indicator, base, period
        ORDER BY approx = 'exact' DESC, amount DESC, value DESC, report, start) AS place,
      count(*) OVER (PARTITION BY code, indicator, base, period) AS stated
    FROM (
      SELECT code, indicator, indicator_name, period, report, start, quote, approx, unit,
        IF(direction = 'down', -abs(value), value) AS value, coalesce(si_unit, unit) AS base,
        IF(direction = 'down', -1, 1) * coalesce(si_value, value) AS amount
      FROM place_fact
      WHERE code = county AND indicator != '' AND period RLIKE '^[0-9]{4}$'
    )
  ) JOIN county USING (code)
  WHERE place = 1
  ORDER BY indicator, code, year
"""


def counties(program):
    """Codes, names and areas of today's counties: a layer of any run of the program holds all."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder, "report.txt")
        report.write_text("太原市2020年粮食产量1万吨。\n", encoding="utf-8")
        subprocess.run([program, "export", "--quiet", report, "--out", folder + "/out"], check=True)
        layer = json.loads(pathlib.Path(folder, "out", "counties.geojson").read_text(encoding="utf-8"))
    return [
        (feature["properties"]["code"], feature["properties"]["name"], wkb(feature["geometry"]))
        for feature in layer["features"]]


def wkb(geometry):
    """Well-known binary of a Polygon or MultiPolygon of GeoJSON."""
    def polygon(rings):
        parts = [struct.pack("<BII", 1, 3, len(rings))]
        for ring in rings:
            parts.append(struct.pack("<I", len(ring)))
            parts += [struct.pack("<dd", *point[:2]) for point in ring]
        return b"".join(parts)
    if geometry["type"] == "Polygon":
        return bytearray(polygon(geometry["coordinates"]))
    polygons = geometry["coordinates"]
    return bytearray(struct.pack("<BII", 1, 6, len(polygons)) + b"".join(map(polygon, polygons)))


def write_geoparquet(values, folder, path):
    """The rows as one file of GeoParquet 1.1: Spark writes Parquet, the `geo` entry is added to it."""
    values.coalesce(1).write.mode("overwrite").parquet(str(folder))
    table = pyarrow.parquet.read_table(folder)
    shapes = set(table.column("geometry").to_pylist())
    kinds = {3: "Polygon", 6: "MultiPolygon"}
    geometry = {
        "encoding": "WKB",  # longitude and latitude, WGS 84: what holds where no `crs` is named
        "geometry_types": sorted({kinds[struct.unpack_from("<I", shape, 1)[0]] for shape in shapes})}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": geometry}}
    metadata = {**(table.schema.metadata or {}), b"geo": json.dumps(geo).encode()}
    pyarrow.parquet.write_table(table.replace_schema_metadata(metadata), path, compression="zstd")
    shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("reports")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--jintu", default="jintu", help="the program, at the same path on every worker")
    parser.add_argument("--partitions", type=int, default=8, help="of the reports, at least so many")
    parser.add_argument("--master", help="as of spark-submit: local[2], spark://...")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("jintu counties")
    if options.master:
        builder = builder.master(options.master)
    spark = builder.getOrCreate()
    context = spark.sparkContext
    context.addPyFile(str(pathlib.Path(__file__).with_name("jintu_stage.py")))

    # The stage runs once; all that follows reads what it wrote.
    lines = context.textFile(options.reports, options.partitions)
    records = lines.mapPartitions(jintu_stage.extract(options.jintu))
    spark.createDataFrame(records.map(lambda record: (record,)), "value string") \
        .selectExpr("value", """regexp_extract(value, '^\\\\{"type": ?"([a-z]+)"', 1) AS type""") \
        .write.mode("overwrite").partitionBy("type").text(str(options.out / "records"))

    spark.createDataFrame(counties(options.jintu), "code string, name string, geometry binary") \
        .createOrReplaceTempView("county")
    spark.read.schema(FACT).json(str(options.out / "records" / "type=fact")).createOrReplaceTempView("fact")
    spark.sql(FACTS).write.mode("overwrite").parquet(str(options.out / "facts"))
    spark.read.parquet(str(options.out / "facts")).createOrReplaceTempView("place_fact")
    write_geoparquet(spark.sql(VALUES), options.out / "values", options.out / "counties.parquet")

    told = spark.sql("""
      SELECT count(*) AS facts, count_if(code IS NULL) AS nowhere,
        count_if(code IS NOT NULL AND county IS NULL AND length(code) >= 6 AND substr(code, 5, 2) != '00')
          AS of_no_county_of_today FROM place_fact""").first().asDict()
    print(json.dumps(told), file=sys.stderr)
    spark.stop()


if __name__ == "__main__":
    main()
