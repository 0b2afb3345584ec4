"""What `jintu export --to` stores is what its files hold; it is whole or not there; QGIS reads it."""

import csv
import json
import os
import subprocess
import sys

from osgeo import ogr
from qgis.core import (
    QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from checks import LAYERS, check, expect, main

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SEEDS = f"{ROOT}/seeds"
PORT = os.environ["PGPORT"]
SECRET = "geheim @ 晋/图"
URL = f"postgresql://gis@127.0.0.1:{PORT}/county"
TABLES = LAYERS + ["indicators"]

ogr.UseExceptions()
application = QgsApplication([], False)
application.initQgis()


def sql(text, user="gis", database="county", password=None):
    password = password or (os.environ["POSTGRES_PASSWORD"] if user == "postgres" else SECRET)
    run = subprocess.run(
        ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-U", user, "-d", database],
        input=text, capture_output=True, text=True, env=dict(os.environ, PGPASSWORD=password))
    expect(run.returncode == 0, run.stderr)
    return run.stdout.strip()


def jintu(*arguments, secret=SECRET, code=0, **environment):
    variables = dict(os.environ, **environment)
    if secret is not None:
        variables["PGPASSWORD"] = secret
    run = subprocess.run(
        [os.environ["JINTU"], "export", *arguments], capture_output=True, text=True, env=variables)
    expect(run.returncode == code, f"exit code {run.returncode}: {run.stderr}")
    expect(SECRET not in run.stdout + run.stderr, "the password is shown")
    return run.stderr


def content(schema="jintu"):
    """All rows of a schema and its styles as text."""
    tables = sql(f"SELECT relname FROM pg_class WHERE relnamespace = '{schema}'::regnamespace"
                 " AND relkind = 'r' ORDER BY 1").split("\n")
    parts = [sql(f"SELECT t::text FROM {schema}.{table} t ORDER BY 1") for table in tables]
    styles = sql("SELECT f_table_name, stylename, styleqml, useasdefault, description, update_time"
                 f" FROM layer_styles WHERE f_table_schema = '{schema}' ORDER BY 1, 2")
    return dict(zip(tables + ["layer_styles"], parts + [styles]))


def rows(source, name):
    """The fields of a layer and its features by their id, whichever driver reads it."""
    data = ogr.Open(source)
    layer = data.GetLayerByName(name)
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    found = {}
    for feature in layer:
        shape = feature.GetGeometryRef()
        values = [feature.GetFID(), shape.ExportToWkb() if shape else None]
        found[feature["id"]] = values + [feature.GetField(field) for field in fields]
    return fields, found


@check
def stores(work):
    """The sample reports are stored with --to alone, and with --out besides it."""
    sql("CREATE ROLE gis LOGIN PASSWORD '" + SECRET + "'; CREATE ROLE reader LOGIN PASSWORD '" + SECRET
        + "'", "postgres", "postgres")
    sql("CREATE DATABASE county OWNER gis", "postgres", "postgres")
    sql("CREATE EXTENSION postgis", "postgres")
    jintu(SEEDS, "--to", URL, "--quiet")
    expect(set(TABLES) <= set(content()), f"tables {sorted(content())}")
    jintu(SEEDS, "--to", URL, "--schema", "files", "--out", f"{work}/both", "--quiet")
    jintu(SEEDS, "--out", f"{work}/maps", "--quiet")
    same = subprocess.run(["diff", "-r", f"{work}/both", f"{work}/maps"], capture_output=True, text=True)
    expect(same.returncode == 0, same.stdout)


@check
def same_values(work):
    """Every layer has the rows, values and shapes of the GeoPackage, the long table those of the CSV."""
    source = f"PG:host=127.0.0.1 port={PORT} user=gis dbname=county password='{SECRET}' schemas=files"
    for name in TABLES:
        here, there = rows(source, name), rows(f"{work}/maps/jintu.gpkg", name)
        expect(here[0] == there[0], f"{name}: fields {set(here[0]) ^ set(there[0])}")
        expect(here[1] == there[1], f"{name}: {len(here[1])} rows, not those of the GeoPackage")
        expect(here[1], f"{name} is empty")
    with open(f"{work}/maps/indicators.csv", encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    names = ", ".join(f'"{name}"' for name in table[0])
    stored = json.loads(sql(f"SELECT json_agg(t) FROM (SELECT {names} FROM files.indicators ORDER BY fid) t"))
    expect(len(stored) == len(table), f"{len(stored)} of {len(table)} rows")
    for here, there in zip(stored, table):
        for name, text in there.items():
            value = here[name]
            equal = float(text) == value if isinstance(value, (int, float)) else text == (value or "")
            expect(equal, f"{name}: {value!r} is not {text!r}")


@check
def again(work):
    """Once more gives the same rows: tables, grants, views on them and styles of others stay."""
    before = content()
    sql("GRANT USAGE ON SCHEMA jintu TO reader; GRANT SELECT ON jintu.facts TO reader;"
        "CREATE VIEW public.sheep AS SELECT * FROM jintu.facts WHERE industry LIKE 'A03%';"
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column,"
        " stylename, useasdefault) VALUES ('county', 'jintu', 'facts', 'geom', 'ours', false)")
    jintu(SEEDS, "--to", URL, "--quiet")
    expect(sql("SELECT count(*) FROM layer_styles WHERE stylename = 'ours'") == "1", "the style is gone")
    sql("DELETE FROM layer_styles WHERE stylename = 'ours'")
    expect(content() == before, "the content differs")
    count = sql("SELECT count(*) FROM jintu.facts", "reader", password=SECRET)
    expect(count == sql("SELECT count(*) FROM jintu.facts"), "the reader lost the table")
    expect(sql("SELECT count(*) FROM sheep") != "0", "the view lost its rows")


@check
def at_once(work):
    """Two exports at once both come to their end, without a row twice."""
    before = content()
    line = [os.environ["JINTU"], "export", SEEDS, "--to", URL, "--quiet"]
    runs = [subprocess.Popen(line, env=dict(os.environ, PGPASSWORD=SECRET)) for _ in range(2)]
    expect([run.wait() for run in runs] == [0, 0], "one of them failed")
    expect(content() == before, "the content differs")


@check
def whole_or_not(work):
    """A failure after half of the tables leaves the database and the folder as they were."""
    before = content()
    sql("CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE 'no indicators today'; END $$;"
        "CREATE TRIGGER refuse BEFORE INSERT ON jintu.indicators EXECUTE FUNCTION public.refuse()")
    said = jintu(SEEDS, "--min-confidence", "0.9", "--to", URL, "--out", f"{work}/none", code=1)
    expect("no indicators today" in said and "the database is as it was" in said, said)
    expect(said.count("\n") == 1, f"more than a line: {said}")
    expect(os.listdir(f"{work}/none") == [], f"files: {os.listdir(f'{work}/none')}")
    expect(content() == before, "the content differs")
    sql("DROP TRIGGER refuse ON jintu.indicators")


@check
def filters(work):
    """Filters count, layers that a run does not have go, and a view is no reason to lose anything."""
    jintu(SEEDS, "--to", URL + "?schema=part", "--quiet")
    jintu(SEEDS, "--to", URL + "?schema=part", "--industry", "A", "--level", "county", "--quiet")
    expect(sql("SELECT bool_and(industry LIKE 'A%') AND count(*) > 5 FROM part.facts") == "t", "other facts")
    tables = sql("SELECT relname FROM pg_class WHERE relnamespace = 'part'::regnamespace AND relkind = 'r'")
    expect("townships" not in tables and "counties" in tables, tables)
    styled = sql("SELECT DISTINCT f_table_name FROM layer_styles WHERE f_table_schema = 'part' ORDER BY 1")
    expect(styled == "counties\nfacts\nplaces", styled)
    sql("CREATE VIEW part.wide AS SELECT * FROM part.counties")
    before = content("part")
    said = jintu(SEEDS, "--to", URL + "?schema=part", code=1)
    expect("stands in the way" in said and "wide" in said, said)
    expect(content("part") == before, "the content differs")


@check
def injections(work):
    """What reports, tables and names of schemas hold is text, whatever it is."""
    nasty = "'); DROP TABLE jintu.facts; --\\"
    report = f"{work}/{nasty.replace('/', '')}.txt"
    with open(report, "w", encoding="utf-8") as file:
        file.write(f"孝义市2022年种植核桃2.1万亩{nasty}。\n\\.\nDROP SCHEMA jintu CASCADE;\n")
    with open(f"{work}/x.csv", "w", encoding="utf-8") as file:
        file.write("县,心情'); DROP TABLE jintu.facts; --\\\n孝义市,7\n")
    schema = "we\"ird'; DROP SCHEMA jintu; --"
    jintu(report, "--table", f"{work}/x.csv", "--to", URL, "--schema", schema, "--quiet")
    count = sql("SELECT count(*) FROM jintu.facts")
    expect(int(count) > 100, f"{count} facts left")
    quoted = '"' + schema.replace('"', '""') + '"'
    found = json.loads(sql(f"SELECT json_agg(t) FROM {quoted}.facts t"))
    expect(len(found) == 1 and found[0]["report"] == os.path.basename(report), f"{found}")
    comments = sql(f"SELECT col_description('{quoted.replace(chr(39), chr(39) * 2)}.counties'::regclass,"
                   " attnum) FROM generate_series(1, 100) AS attnum")
    expect("心情');DROPTABLEjintu.facts;--\\" in comments, comments)
    sql(f"DROP SCHEMA {quoted} CASCADE; DELETE FROM layer_styles WHERE f_table_schema NOT IN ('jintu', 'files')")


@check
def refusals(work):
    """What stands in the way is one line that says what to do, before any report is read."""
    def said(url, *more, **options):
        text = jintu(f"{work}/no-such-report.txt", "--to", url, *more, code=1, **options)
        expect(text.count("\n") == 1, f"more than a line: {text}")
        return text
    expect("cannot connect" in said("postgresql://gis@127.0.0.1:1/county"), "no server")
    expect("password authentication failed" in said(URL, secret="wrong"), "wrong password")
    expect("~/.pgpass" in said(URL, secret=None), "no password")
    expect("does not exist" in said(URL.replace("/county", "/nowhere")), "no database")
    sql("CREATE DATABASE plain OWNER gis", "postgres", "postgres")
    expect("CREATE EXTENSION postgis" in said(URL.replace("/county", "/plain")), "no PostGIS")
    expect("GRANT CREATE" in said(URL.replace("gis@", "reader@")), "no permission")
    sql("CREATE SCHEMA others; CREATE TABLE others.facts (a int)")
    expect("(facts)" in said(URL, "--schema", "others"), "tables of others")
    os.makedirs(f"{work}/bin", exist_ok=True)
    expect("install the package postgresql-client" in said(URL, PATH=f"{work}/bin"), "no psql")


@check
def secrets(work):
    """The password of a URL is on no command line but the user's own; the user is warned of that."""
    os.makedirs(f"{work}/spy", exist_ok=True)
    with open(f"{work}/spy/psql", "w", encoding="utf-8") as file:
        file.write(f'#!/bin/sh\necho "$@" >>{work}/seen\nPATH=/usr/bin:/bin exec psql "$@"\n')
    os.chmod(f"{work}/spy/psql", 0o755)
    url = f"postgresql://gis:geheim%20%40%20%E6%99%8B%2F%E5%9B%BE@127.0.0.1:{PORT}/county"
    said = jintu(SEEDS, "--to", url, "--quiet", secret=None, PATH=f"{work}/spy:/usr/bin:/bin")
    expect("warning: other users" in said, said)
    with open(f"{work}/seen", encoding="utf-8") as file:
        seen = file.read()
    expect(seen.count("--dbname=") == 2 and "geheim" not in seen, seen)
    with open(f"{os.environ['HOME']}/.pgpass", "w", encoding="utf-8") as file:
        file.write(f"127.0.0.1:{PORT}:county:gis:{SECRET}\n")
    os.chmod(f"{os.environ['HOME']}/.pgpass", 0o600)
    jintu(SEEDS, "--to", URL, "--quiet", secret=None)


def source(table, shapes="Point"):
    return (f"dbname='county' host=127.0.0.1 port={PORT} user='gis' password='{SECRET}' key='fid'"
            f" srid=4326 type={shapes} table=\"jintu\".\"{table}\" (geom)")


@check
def styles(work):
    """QGIS takes the styles from the database by itself, with Chinese aliases and labels."""
    for name in LAYERS:
        shapes = "Point" if name in ("places", "facts") else "MultiPolygon"
        layer = QgsVectorLayer(source(name, shapes), name, "postgres")
        expect(layer.isValid() and layer.featureCount() > 0, f"{name}: {layer.error().message()}")
        kind = layer.renderer().type()
        expect(kind == ("categorizedSymbol" if name == "facts" else "RuleRenderer"), f"{name}: {kind}")
        alias = layer.attributeDisplayName(layer.fields().indexOf("code"))
        expect(layer.labelsEnabled() and alias == "行政区划代码", f"{name}: {alias}")
        count, ids, names, _, error = layer.listStylesInDatabase()
        expect(count >= 1 and not error, f"{name}: {count} styles {error}")


def render(project, path):
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setOutputSize(QSize(880, 1520))
    settings.setOutputDpi(120)
    settings.setBackgroundColor(QColor("white"))
    settings.setExtent(project.viewSettings().defaultViewExtent())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    expect(not job.errors(), f"{[error.message for error in job.errors()]}")
    job.renderedImage().save(path)
    return job.renderedImage()


def opened(source):
    project = QgsProject.instance()
    expect(project.read(source), f"not read: {project.error()}")
    layers = project.mapLayers().values()
    expect(layers, "no layers")
    for layer in layers:
        expect(layer.isValid(), f"{layer.name()} is not valid: {layer.source()}")
        expect("user=" not in layer.source(), f"{layer.source()} names a user")
    return project, sorted((layer.name(), layer.featureCount()) for layer in layers)


@check
def project(work):
    """QGIS lists the project in the database and opens it: its layers are valid and drawn alike."""
    os.environ["PGUSER"] = "gis"
    storage = QgsApplication.projectStorageRegistry().projectStorageFromType("postgresql")
    place = f"postgresql://gis@127.0.0.1:{PORT}?dbname=county&schema=jintu"
    expect(storage.listProjects(place) == ["晋图"], f"{storage.listProjects(place)}")
    stored, layers = opened(place + "&project=晋图")
    picture = render(stored, os.environ["POSTGIS_PICTURES"] + "/database.png")
    stored.clear()
    filed = QgsProject.instance()
    expect(filed.read(f"{work}/maps/jintu.qgs"), "the file's project is not read")
    expect(layers == sorted((layer.name(), layer.featureCount()) for layer in filed.mapLayers().values()),
           f"{layers}")
    other = render(filed, os.environ["POSTGIS_PICTURES"] + "/files.png")
    filed.clear()
    pixels = [(x, y) for x in range(0, 880, 4) for y in range(0, 1520, 4)]
    differ = sum(1 for x, y in pixels if picture.pixel(x, y) != other.pixel(x, y))
    expect(differ < len(pixels) * 0.01, f"{differ} of {len(pixels)} pixels differ")
    del os.environ["PGUSER"]


@check
def indexes(work):
    """Place, indicator, industry, period and extent are looked up by index in a store of many facts."""
    subprocess.run(
        [sys.executable, f"{HERE}/make_reports.py", f"{ROOT}/Gazetteer/places.tsv", "2000",
         f"{work}/many.jsonl"], check=True, capture_output=True)
    jintu(f"{work}/many.jsonl", "--to", URL, "--schema", "many", "--quiet", code=3)
    count = int(sql("SELECT count(*) FROM many.facts"))
    expect(count > 5000, f"{count} facts")
    some = dict(zip(("code", "indicator", "industry", "period"), sql(
        "SELECT code, indicator, industry, period FROM many.facts WHERE indicator <> '' AND industry <> ''"
        " AND code IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY count(*), 1, 2, 3, 4 LIMIT 1").split("|")))
    asked = [f"facts WHERE {field} = '{value}'" for field, value in some.items() if field != "period"]
    asked += ["facts WHERE industry LIKE 'A0141%'", "facts WHERE path LIKE '山西省/吕梁市/孝义市/%'",
              "facts WHERE period = '2019'", f"indicators WHERE code = '{some['code']}'",
              f"indicators WHERE indicator = '{some['indicator']}' AND code = '{some['code']}'",
              "facts WHERE geom && ST_MakeEnvelope(111.6, 37, 111.8, 37.2, 4326)"]
    for question in asked:
        plan = sql(f"SET search_path = many, public; EXPLAIN SELECT * FROM {question}")
        expect("Index" in plan and "Seq Scan" not in plan, f"{question}: {plan}")


main()
os._exit(0)  # QGIS without a window may crash in taking itself apart
