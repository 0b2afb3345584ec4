"""Import points: a user's own positions become an overlay of the gazetteer."""

import csv
import os
import re
import shutil
import tempfile

from qgis.core import (
    QgsCoordinateTransform, QgsFeatureSink, QgsProcessing, QgsProcessingException,
    QgsProcessingOutputNumber, QgsProcessingParameterBoolean, QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource, QgsProcessingParameterField, QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination, QgsProcessingParameterNumber,
    QgsProcessingParameterString, QgsWkbTypes,
)

from . import features, program
from .base import JintuAlgorithm
from .choice import is_missing
from .texts import text

DATUMS = ("wgs84", "gcj02", "bd09", "cgcs2000")
KINDS = ("village", "township")
# The columns of the table that jintu reads, each with the parameter that names a layer's field.
FIELDS = (
    ("name", "NAME_FIELD"), ("county", "COUNTY_FIELD"), ("township", "TOWNSHIP_FIELD"),
    ("code", "CODE_FIELD"),
)
COUNTS = (
    ("MATCHED_COUNT", "matched"), ("AMBIGUOUS_COUNT", "ambiguous"), ("NEW_COUNT", "new"),
    ("NO_TOWNSHIP_COUNT", "new without township"), ("REFUSED_COUNT", "refused"),
)
COLUMNS = (
    ("path", str), ("code", str), ("level", str), ("first", int), ("last", int), ("lon", float),
    ("lat", float), ("precision", str), ("basis", str), ("error_m", float), ("source", str),
    ("successor", str), ("pinyin", str),
)


class ImportPoints(JintuAlgorithm):
    """Finds the places that positions belong to and writes them for the other algorithms."""

    ID = "importpoints"
    GROUP = "gazetteer"

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource, "INPUT", types=[QgsProcessing.TypeVectorPoint],
            optional=True,
        )
        for _, name in FIELDS:
            self.add(
                QgsProcessingParameterField, name, parentLayerParameterName="INPUT", optional=True
            )
        self.add(
            QgsProcessingParameterFile, "FILE", optional=True,
            fileFilter="CSV, GeoJSON, GeoNames (*.csv *.geojson *.json *.txt *.tsv);;* (*)",
        )
        self.add_choice("DATUM", DATUMS, defaultValue=0)
        self.add(QgsProcessingParameterString, "OTHER_DATUM", advanced=True, optional=True)
        self.add_choice("AS", KINDS, defaultValue=0)
        self.add(QgsProcessingParameterNumber, "ERROR", defaultValue=500, minValue=0)
        self.add(QgsProcessingParameterBoolean, "KEEP_GOING", defaultValue=False)
        self.add(QgsProcessingParameterFileDestination, "OUTPUT", fileFilter="TSV (*.tsv)")
        self.add(
            QgsProcessingParameterFeatureSink, "POINTS", type=QgsProcessing.TypeVectorPoint,
            optional=True,
        )
        for name, _ in COUNTS:
            self.add_output(QgsProcessingOutputNumber, name)

    def processAlgorithm(self, parameters, context, feedback):
        folder = tempfile.mkdtemp(prefix="jintu-")
        try:
            return self._import(folder, parameters, context, feedback)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _import(self, folder, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "INPUT", context)
        file = self.file(parameters, "FILE", context)
        if (source is None) == (file is None):
            raise QgsProcessingException(text("error.layer_or_file"))
        if source is not None:
            file = self._table(source, folder, parameters, context)
        out = os.path.abspath(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        command = program.CommandLine("gazetteer", "import")
        other = self.parameterAsString(parameters, "OTHER_DATUM", context)
        command.option("datum", other or self.code(parameters, "DATUM", context))
        command.option("as", self.code(parameters, "AS", context))
        command.option("error", self.number(parameters, "ERROR", context))
        command.flag("keep-going", self.parameterAsBool(parameters, "KEEP_GOING", context))
        command.option("out", out)
        command.operands([file])
        output = program.run(command, feedback)
        for line in output.splitlines():
            feedback.pushInfo(line)
        found = {"OUTPUT": out, **_counts(output)}
        found["POINTS"] = self._points(out, parameters, context)
        return found

    def _table(self, source, folder, parameters, context):
        """Writes a layer's points as the table that jintu reads, in degrees."""
        names = {
            column: self.parameterAsString(parameters, name, context) for column, name in FIELDS
        }
        if not names["name"]:
            raise QgsProcessingException(text("error.name_field"))
        columns = [column for column, _ in FIELDS if names[column]]
        transform = QgsCoordinateTransform(
            source.sourceCrs(), features.wgs84(), context.transformContext()
        )
        name = re.sub(r"\W+", "_", source.sourceName()).strip("_") or "layer"
        path = os.path.join(folder, f"{name}.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(columns + ["lon", "lat"])
            for feature in source.getFeatures():
                rows.writerows(_rows(feature, [names[column] for column in columns], transform))
        return path

    def _points(self, path, parameters, context):
        """The overlay's rows as points, where they are wanted."""
        sink, destination = self.parameterAsSink(
            parameters, "POINTS", context, features.fields(COLUMNS), QgsWkbTypes.Point,
            features.wgs84(),
        )
        if sink is None:
            return None
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                sink.addFeature(features.point(COLUMNS, row), QgsFeatureSink.FastInsert)
        return destination


def _rows(feature, names, transform):
    """A row for each point of a feature; none without geometry."""
    values = [_text(feature[name]) for name in names]
    for vertex in feature.geometry().vertices():
        point = transform.transform(vertex.x(), vertex.y())
        yield values + [f"{point.x():.8f}", f"{point.y():.8f}"]


def _text(value):
    """A value as text; whole numbers (codes) without a decimal point, NULL as nothing."""
    if is_missing(value):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)



def _counts(output):
    """The counts that the program ends with: `matched 1, ambiguous 0, …`."""
    for line in output.splitlines():
        if line.startswith("matched "):
            said = dict(part.rsplit(" ", 1) for part in line.split(", "))
            return {name: int(said.get(key, 0)) for name, key in COUNTS}
    return {name: 0 for name, _ in COUNTS}
