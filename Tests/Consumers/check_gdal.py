"""GDAL and SQLite read the layers."""

import json
import os
import shutil
import sqlite3
import subprocess
import tempfile

from checks import AREAS, LAYERS, check, expect, main


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, timeout=120)
    complaints = [
        line
        for line in (done.stdout + done.stderr).splitlines()
        if line.startswith(("ERROR", "Warning", "WARNING"))
    ]
    expect(done.returncode == 0 and not complaints, f"{' '.join(words[:4])}: {complaints[:2]}")
    return done.stdout


def counts(folder):
    result = {}
    for layer in LAYERS:
        with open(f"{folder}/{layer}.geojson", encoding="utf-8") as file:
            result[layer] = len(json.load(file)["features"])
    return result


@check
def geojson(folder):
    """ogrinfo reads every GeoJSON file without a warning."""
    expected = counts(folder)
    for layer in LAYERS:
        said = run("ogrinfo", "-ro", "-al", "-so", f"{folder}/{layer}.geojson")
        expect(f"Feature Count: {expected[layer]}\n" in said, f"{layer}: other number of features")
        expect('ID["EPSG",4326]' in said, f"{layer}: not EPSG:4326")
    said = run("ogrinfo", "-ro", "-al", "-so", f"{folder}/counties.geojson")
    expect("planted_area_ha: Real" in said or "facts: Integer" in said, "numbers are not numbers")


@check
def geopackage(folder):
    """ogrinfo reads all layers of the GeoPackage without a warning."""
    said = run("ogrinfo", "-ro", "-al", "-so", f"{folder}/jintu.gpkg")
    expected = counts(folder)
    for layer in LAYERS:
        expect(f"Layer name: {layer}\n" in said, f"{layer} is missing")
        part = said.split(f"Layer name: {layer}\n")[1].split("Layer name:")[0]
        expect(f"Feature Count: {expected[layer]}\n" in part, f"{layer}: other number of features")
        # Townships are areas where areas are known, seats elsewhere.
        kinds = {"townships": ["Multi Polygon", "Point", "Unknown (any)"]}.get(
            layer, ["Multi Polygon"] if layer in AREAS else ["Point"])
        expect(any(f"Geometry: {kind}\n" in part for kind in kinds), f"{layer}: not {kinds}")


@check
def conversion(folder):
    """ogr2ogr turns every layer of the GeoPackage into the same features as the GeoJSON has."""
    with tempfile.TemporaryDirectory() as work:
        for layer in LAYERS:
            target = f"{work}/{layer}.geojson"
            run("ogr2ogr", "-f", "GeoJSON", "-lco", "RFC7946=YES", target, f"{folder}/jintu.gpkg", layer)
            with open(target, encoding="utf-8") as file:
                converted = json.load(file)["features"]
            with open(f"{folder}/{layer}.geojson", encoding="utf-8") as file:
                own = json.load(file)["features"]
            expect(len(own) == len(converted), f"{layer}: other number of features")
            for left, right in zip(own, converted):
                values = dict(right["properties"])
                expect(values.pop("id") == left["id"], f"{layer}: other identifiers")
                expect(values == left["properties"], f"{layer} {left['id']}: other values")


@check
def spatial_filter(folder):
    """The spatial index finds the areas whose boxes meet a rectangle."""
    west, south, east, north = 111.5, 36.5, 113.0, 38.0
    box = [str(value) for value in (west, south, east, north)]
    said = run("ogrinfo", "-ro", "-so", "-spat", *box, f"{folder}/jintu.gpkg", "counties")
    by_index = int(said.split("Feature Count: ")[1].split("\n")[0])
    expected = 0
    with open(f"{folder}/counties.geojson", encoding="utf-8") as file:
        for feature in json.load(file)["features"]:
            points = [point for area in feature["geometry"]["coordinates"] for ring in area for point in ring]
            xs, ys = [point[0] for point in points], [point[1] for point in points]
            expected += min(xs) <= east and max(xs) >= west and min(ys) <= north and max(ys) >= south
    expect(by_index == expected > 0, f"{by_index} by the index, {expected} by their boxes")


@check
def rules(folder):
    """The GeoPackage keeps the standard's rules."""
    with tempfile.TemporaryDirectory() as work:
        path = shutil.copy(f"{folder}/jintu.gpkg", work)
        db = sqlite3.connect(path)

        def rows(sql):
            return db.execute(sql).fetchall()

        expect(rows("PRAGMA application_id") == [(0x47504B47,)], "application id")
        expect(10200 <= rows("PRAGMA user_version")[0][0] < 20000, "version")
        expect(rows("PRAGMA integrity_check") == [("ok",)], "integrity")
        expect(rows("PRAGMA foreign_key_check") == [], "foreign keys")
        expect(rows("PRAGMA journal_mode") == [("delete",)], "journal mode")
        tables = {name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in ["spatial_ref_sys", "contents", "geometry_columns", "extensions", "data_columns"]:
            expect(f"gpkg_{table}" in tables, f"gpkg_{table} is missing")
        systems = {number for (number,) in rows("SELECT srs_id FROM gpkg_spatial_ref_sys")}
        expect({-1, 0, 4326} <= systems, f"reference systems {systems}")
        for layer in LAYERS:
            expect(f"rtree_{layer}_geom" in tables, f"{layer} has no spatial index")
            indexed = rows(f"SELECT count(*) FROM rtree_{layer}_geom")[0][0]
            shapes = rows(f"SELECT count(*) FROM {layer} WHERE geom IS NOT NULL")[0][0]
            expect(indexed == shapes, f"{layer}: {indexed} of {shapes} in the index")
            expect(
                rows(f"SELECT 1 FROM {layer} WHERE geom IS NOT NULL AND substr(hex(geom), 1, 4) != '4750'") == [],
                f"{layer}: a geometry without its mark",
            )
            columns = {row[1] for row in rows(f"PRAGMA table_info({layer})")} - {"fid", "geom"}
            named = {
                column
                for column, title in rows(
                    f"SELECT column_name, title FROM gpkg_data_columns WHERE table_name = '{layer}'"
                )
                if any("\u4e00" <= character <= "\u9fff" for character in title)
            }
            expect(columns == named, f"{layer}: no Chinese name for {sorted(columns - named)}")
            styles = rows(f"SELECT useAsDefault FROM layer_styles WHERE f_table_name = '{layer}'")
            expect(sum(flag for (flag,) in styles) == 1, f"{layer}: {len(styles)} styles, not one by default")
        db.close()
        expect(os.listdir(work) == ["jintu.gpkg"], "files left beside it")


@check
def xml(folder):
    """xmllint finds every style, map and project well-formed."""
    files = [f"{folder}/{name}" for name in sorted(os.listdir(folder))
             if name.endswith((".qml", ".qgs", ".svg"))]
    expect(len(files) > 6, "files are missing")
    run("xmllint", "--noout", *files)


main()
