"""The parameters that say which reports are read and which of their facts are kept."""

import os

from qgis.core import (
    QgsProcessing, QgsProcessingException, QgsProcessingParameterBoolean,
    QgsProcessingParameterFile, QgsProcessingParameterMultipleLayers, QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from . import industries
from .base import JintuAlgorithm
from .texts import text

LEVELS = ("prefecture", "county", "township", "village")
MODALITIES = ("actual", "planned", "forecast", "target")
ENDINGS = (".txt", ".md")


class ReportAlgorithm(JintuAlgorithm):
    """An algorithm that reads reports."""

    def add_reports(self):
        """Adds the folder and the files of reports."""
        self.add(
            QgsProcessingParameterFile, "FOLDER", behavior=QgsProcessingParameterFile.Folder,
            optional=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers, "FILES", layerType=QgsProcessing.TypeFile,
            optional=True,
        )

    def add_filters(self):
        """Adds what limits the facts; the rarer ones as advanced."""
        self.add_choice(
            "INDUSTRY", [code for code, _, _ in industries.tree()], labels=industries.options(),
            code_of=industries.code, allowMultiple=True, optional=True, usesStaticStrings=True,
        )
        for name in ("INDUSTRY_TEXT", "INDICATOR", "PERIOD", "WITHIN"):
            self.add(QgsProcessingParameterString, name, optional=True)
        self.add(QgsProcessingParameterString, "MEASURE", advanced=True, optional=True)
        self.add_choice("MODALITY", MODALITIES, advanced=True, optional=True)
        self.add(
            QgsProcessingParameterNumber, "MIN_CONFIDENCE", advanced=True, defaultValue=0.0,
            type=QgsProcessingParameterNumber.Double, minValue=0.0, maxValue=1.0,
        )

    def add_reading(self):
        """Adds how reports are read."""
        self.add(
            QgsProcessingParameterNumber, "REPORT_YEAR", advanced=True, optional=True,
            minValue=2009, maxValue=2099,
        )
        self.add(
            QgsProcessingParameterBoolean, "RECURSIVE", advanced=True, defaultValue=False
        )
        self.add(
            QgsProcessingParameterFile, "GAZETTEER", advanced=True, optional=True,
            fileFilter="TSV (*.tsv);;* (*)",
        )

    def report_paths(self, parameters, context, is_required=True):
        """The full paths of the folder and the files."""
        folder = self.parameterAsString(parameters, "FOLDER", context)
        files = self.parameterAsFileList(parameters, "FILES", context)  # [""] where none is given
        paths = [os.path.abspath(path) for path in [folder, *files] if path]
        if is_required and not paths:
            raise QgsProcessingException(text("error.no_reports"))
        return paths

    def apply_filters(self, command, parameters, context):
        """Puts the filters into a command."""
        command.options("industry", self.codes(parameters, "INDUSTRY", context))
        for option, name in (
            ("industry", "INDUSTRY_TEXT"), ("indicator", "INDICATOR"), ("period", "PERIOD"),
            ("within", "WITHIN"), ("measure", "MEASURE"),
        ):
            command.options(option, self.words(parameters, name, context))
        command.option("modality", self.code(parameters, "MODALITY", context))
        confidence = self.parameterAsDouble(parameters, "MIN_CONFIDENCE", context)
        command.option("min-confidence", confidence if confidence > 0 else None)

    def apply_reading(self, command, parameters, context):
        """Puts how reports are read into a command."""
        command.option("year", self.number(parameters, "REPORT_YEAR", context))
        command.flag("recursive", self.is_recursive(parameters, context))
        command.option("gazetteer", self.file(parameters, "GAZETTEER", context))
        command.flag("verbose")

    def is_recursive(self, parameters, context):
        """Whether sub-folders are read too."""
        return self.parameterAsBool(parameters, "RECURSIVE", context)

    def count_reports(self, paths, parameters, context):
        """About how many reports there are, for the progress."""
        is_recursive = self.is_recursive(parameters, context)
        return sum(_count(path, is_recursive) if os.path.isdir(path) else 1 for path in paths)


def _count(folder, is_recursive):
    count = 0
    for _, folders, files in os.walk(folder):
        count += sum(1 for name in files if name.lower().endswith(ENDINGS))
        if not is_recursive:
            folders.clear()
    return count
