"""Choropleth map (SVG): one map of reports or of a table, by `jintu map`."""

import os

from qgis.core import (
    QgsProcessingException, QgsProcessingParameterFileDestination, QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from . import program
from .join_table import add_table, apply_table
from .reports import LEVELS, ReportAlgorithm
from .texts import language, text

# The choices of the command, the default first.
CHOICES = (
    ("KIND", ("choropleth", "automatic", "symbols", "combined")),
    ("CLASSIFICATION", ("automatic", "quantile", "equal-interval", "fisher-jenks", "head-tail",
                        "standard-deviation", "pretty", "geometric", "unclassed")),
    ("PALETTE", ("YlGnBu", "Blues", "Greens", "Oranges", "Purples", "Greys", "YlOrBr", "PuBu",
                 "viridis", "cividis", "BrBG", "PuOr")),
    ("SIZE", ("a4", "a4-landscape", "a5", "slide", "square", "column")),
)
LANGUAGES = ("zh", "en")


class ChoroplethMap(ReportAlgorithm):
    """Draws a map that goes into a briefing as it is."""

    ID = "choroplethmap"
    GROUP = "maps"

    def initAlgorithm(self, configuration=None):
        self.add_reports()
        add_table(self, is_required=False)
        self.add_filters()
        self.add_choice("LEVEL", LEVELS, defaultValue=LEVELS.index("county"))
        self.add(QgsProcessingParameterString, "PER", optional=True)
        for name, codes in CHOICES:
            labels = codes if name == "PALETTE" else None
            self.add_choice(name, codes, labels=labels, defaultValue=0)
        self.add(
            QgsProcessingParameterNumber, "CLASSES", defaultValue=5, minValue=2, maxValue=9
        )
        self.add_choice("LANGUAGE", LANGUAGES, defaultValue=LANGUAGES.index(language()))
        self.add(QgsProcessingParameterString, "TITLE", optional=True)
        for name in ("UNIT", "APPROVAL_NUMBER"):
            self.add(QgsProcessingParameterString, name, advanced=True, optional=True)
        self.add_reading()
        self.add(
            QgsProcessingParameterFileDestination, "OUTPUT",
            fileFilter="SVG (*.svg);;PNG (*.png);;PDF (*.pdf)",
        )

    def processAlgorithm(self, parameters, context, feedback):
        command = program.CommandLine("map")
        table = apply_table(self, "column", command, parameters, context)
        paths = self.report_paths(parameters, context, is_required=False)
        if table is None and not paths:
            raise QgsProcessingException(text("error.no_reports"))
        self.apply_filters(command, parameters, context)
        self.apply_reading(command, parameters, context)
        self._apply_drawing(command, parameters, context)
        out = os.path.abspath(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        command.option("out", out)
        command.operands(paths)
        program.run(command, feedback, self.count_reports(paths, parameters, context))
        feedback.setProgress(100)
        return {"OUTPUT": out}

    def _apply_drawing(self, command, parameters, context):
        """Puts the cartographic choices into a command."""
        for name in ("LEVEL", "KIND", "CLASSIFICATION", "PALETTE", "SIZE", "LANGUAGE"):
            code = self.code(parameters, name, context)
            if (name, code) != ("CLASSIFICATION", "automatic"):
                command.option(name.lower(), code)
        command.option("classes", self.number(parameters, "CLASSES", context))
        for name in ("PER", "TITLE", "UNIT", "APPROVAL_NUMBER"):
            value = self.parameterAsString(parameters, name, context)
            command.option(name.lower().replace("_", "-"), value)
