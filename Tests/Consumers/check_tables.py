"""GDAL and QGIS read layers with users' columns, townships of mixed shapes, and the collection."""

import json
import os
import sqlite3
import subprocess

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer, QgsWkbTypes

from checks import check, expect, main

application = QgsApplication([], False)
application.initQgis()
messages = []
QgsApplication.messageLog().messageReceived.connect(
    lambda text, tag, level: messages.append(f"{tag}: {text}") if int(level) > 0 else None
)


def features(folder, layer):
    with open(f"{folder}/tables/{layer}.geojson", encoding="utf-8") as file:
        return json.load(file)["features"]


@check
def columns(folder):
    """The columns of both tables are in the layers, with their lines of the file."""
    counties = features(folder, "counties")
    named = [f for f in counties if f["properties"]["table2_output_a011_2021"] is not None]
    expect(len(named) >= 110, f"{len(named)} counties have a value")
    for feature in named:
        expect(feature["properties"]["table2_output_a011_2021_lines"], f"{feature['id']}: no line")
    townships = [f for f in features(folder, "townships") if f["properties"]["table_persons"]]
    expect(len(townships) > 1200, f"{len(townships)} townships have a value")
    expect(any(f["properties"]["table_persons_kind"] == "summed" for f in counties), "no sums")


@check
def mixed_townships(folder):
    """The project shows every township that stands anywhere, as an area or as a point."""
    shapes = [f["geometry"]["type"] for f in features(folder, "townships") if f["geometry"]]
    kinds = {kind: shapes.count(kind) for kind in set(shapes)}
    expect({"MultiPolygon", "Point"} <= set(kinds), f"not mixed: {kinds}")
    project = QgsProject.instance()
    del messages[:]
    expect(project.read(f"{folder}/tables/jintu.qgs"), f"not read: {project.error()}")
    expect(not messages, f"QGIS says {messages[:3]}")
    shown = {}
    for layer in project.mapLayers().values():
        expect(layer.isValid(), f"{layer.name()} is not valid")
        if "layername=townships" not in layer.source():
            continue
        kind = QgsWkbTypes.displayString(QgsWkbTypes.multiType(layer.wkbType()))
        expect(layer.renderer().type() != "singleSymbol", f"{layer.name()} has no style")
        shown[kind] = layer.featureCount()
    project.clear()
    expect(shown.get("MultiPolygon") == kinds["MultiPolygon"], f"{shown} of {kinds}")
    expect(shown.get("MultiPoint") == kinds["Point"], f"{shown} of {kinds}")


@check
def styles_of_columns(folder):
    """A layer has a style for the user's column, under its Chinese name."""
    db = sqlite3.connect(f"{folder}/tables/jintu.gpkg")
    names = [name for (name,) in db.execute(
        "SELECT styleName FROM layer_styles WHERE f_table_name = 'counties'")]
    db.close()
    expect(any("粮食产量" in name for name in names), f"{names}")


@check
def collection(folder):
    """GDAL and QGIS open the collection: its facts as points, its reports and places as tables."""
    path = f"{folder}/store.gpkg"
    said = subprocess.run(
        ["ogrinfo", "-ro", "-al", "-so", path], capture_output=True, text=True, timeout=120)
    text = said.stdout + said.stderr
    expect(said.returncode == 0 and "ERROR" not in text and "Warning" not in text, text[:200])
    for layer in ["facts", "reports", "places"]:
        expect(f"Layer name: {layer}\n" in text, f"{layer} is missing")
    layer = QgsVectorLayer(f"{path}|layername=facts", "facts", "ogr")
    expect(layer.isValid() and layer.crs().authid() == "EPSG:4326", "facts: not valid")
    expect(layer.featureCount() == len(features(folder, "facts")), f"{layer.featureCount()} facts")
    expect(QgsWkbTypes.displayString(layer.wkbType()) == "Point", "facts: no points")


main()
os._exit(0)  # QGIS without a window may crash in taking itself apart
