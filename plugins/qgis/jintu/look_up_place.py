"""Look up a place: the candidates of a name, or what lies at a position, as points."""

import json

from qgis.core import (
    QgsFeatureSink, QgsProcessing, QgsProcessingException, QgsProcessingOutputNumber,
    QgsProcessingOutputString, QgsProcessingParameterFeatureSink, QgsProcessingParameterFile,
    QgsProcessingParameterNumber, QgsProcessingParameterPoint, QgsProcessingParameterString,
    QgsWkbTypes,
)

from . import features, program
from .base import JintuAlgorithm
from .choice import is_missing
from .texts import text

LEVELS = ("prefecture", "county", "township", "village", "other")
COLUMNS = (
    ("rank", int), ("name", str), ("code", str), ("path", str), ("level", str),
    ("first_year", int), ("last_year", int), ("lon", float), ("lat", float), ("precision", str),
    ("basis", str), ("expected_error_m", float), ("today", str), ("successor", str),
    ("pinyin", str), ("source", str), ("match", str), ("relation", str), ("distance_m", float),
)


class LookUpPlace(JintuAlgorithm):
    """Lists every place that a name can mean, best first."""

    ID = "lookupplace"
    GROUP = "gazetteer"

    def initAlgorithm(self, configuration=None):
        self.add(QgsProcessingParameterString, "NAME", optional=True)
        self.add(QgsProcessingParameterPoint, "POINT", optional=True)
        self.add(QgsProcessingParameterString, "WITHIN", optional=True)
        self.add_choice("LEVEL", LEVELS, optional=True)
        self.add(QgsProcessingParameterNumber, "ON_YEAR", optional=True, minValue=1949, maxValue=2099)
        self.add(QgsProcessingParameterNumber, "LIMIT", defaultValue=20, minValue=1)
        self.add(
            QgsProcessingParameterFile, "GAZETTEER", advanced=True, optional=True,
            fileFilter="TSV (*.tsv);;* (*)",
        )
        self.add(QgsProcessingParameterFeatureSink, "OUTPUT", type=QgsProcessing.TypeVectorPoint)
        self.add_output(QgsProcessingOutputNumber, "COUNT")
        for name in ("BEST_CODE", "BEST_NAME", "BEST_PATH"):
            self.add_output(QgsProcessingOutputString, name)
        for name in ("BEST_LON", "BEST_LAT"):
            self.add_output(QgsProcessingOutputNumber, name)

    def processAlgorithm(self, parameters, context, feedback):
        output = program.run(self._command(parameters, context), feedback)
        rows = [json.loads(line) for line in output.splitlines() if line.strip()]
        sink, destination = self.parameterAsSink(
            parameters, "OUTPUT", context, features.fields(COLUMNS), QgsWkbTypes.Point,
            features.wgs84(),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        for rank, row in enumerate(rows, 1):
            feedback.pushInfo(f"{rank}. {row['path']} {row['code'] or ''}")
            sink.addFeature(
                features.point(COLUMNS, {**row, "rank": rank}), QgsFeatureSink.FastInsert
            )
        del sink
        best = rows[0] if rows else {}
        found = {"OUTPUT": destination, "COUNT": len(rows)}
        for key in ("code", "name", "path", "lon", "lat"):
            found[f"BEST_{key.upper()}"] = best.get(key)
        return found

    def _command(self, parameters, context):
        name = self.parameterAsString(parameters, "NAME", context)
        has_point = not is_missing(parameters.get("POINT"))
        if bool(name.strip()) == has_point:
            raise QgsProcessingException(text("error.name_or_point"))
        command = program.CommandLine("place")
        if has_point:
            point = self.parameterAsPoint(parameters, "POINT", context, features.wgs84())
            command.option("at", f"{point.x():.7f},{point.y():.7f}")
        command.option("in", self.parameterAsString(parameters, "WITHIN", context))
        command.option("level", self.code(parameters, "LEVEL", context))
        command.option("on", self.number(parameters, "ON_YEAR", context))
        command.option("limit", self.number(parameters, "LIMIT", context) or 20)
        command.option("gazetteer", self.file(parameters, "GAZETTEER", context))
        command.flag("json")
        command.operands([name] if name.strip() else [])
        return command
