"""Join a table: a user's own table (with or without reports) joined to the areas."""

import os

from qgis.core import (
    QgsProcessingParameterFile, QgsProcessingParameterNumber, QgsProcessingParameterString,
)

from . import program
from .exports import ExportAlgorithm

# The options of a table that take words, each with its parameter.
OPTIONS = (
    ("table-key", "TABLE_KEY"), ("table-unit", "TABLE_UNIT"), ("table-industry", "TABLE_INDUSTRY"),
)


def add_table(algorithm, is_required):
    """Adds the table and how it is read."""
    algorithm.add(
        QgsProcessingParameterFile, "TABLE", optional=not is_required,
        fileFilter="CSV (*.csv *.txt *.tsv);;* (*)",
    )
    algorithm.add(QgsProcessingParameterString, "TABLE_COLUMN", optional=True)
    for _, name in OPTIONS:
        algorithm.add(QgsProcessingParameterString, name, advanced=True, optional=True)
    algorithm.add(
        QgsProcessingParameterNumber, "TABLE_YEAR", advanced=True, optional=True, minValue=1949,
        maxValue=2099,
    )


def apply_table(algorithm, column, command, parameters, context):
    """Puts the table into a command, with the option that names columns; its path or None."""
    table = algorithm.file(parameters, "TABLE", context)
    if table is not None:
        command.option("table", table)
        command.options(column, algorithm.words(parameters, "TABLE_COLUMN", context))
        for option, name in OPTIONS:
            command.options(option, algorithm.words(parameters, name, context))
        command.option("table-year", algorithm.number(parameters, "TABLE_YEAR", context))
    return table


class JoinTable(ExportAlgorithm):
    """Joins a table by codes or names of places, past or present."""

    ID = "jointable"
    GROUP = "reports"

    def initAlgorithm(self, configuration=None):
        add_table(self, is_required=True)
        self.add_reports()
        self.add_filters()
        self.add_reading()
        self.add_destination()

    def processAlgorithm(self, parameters, context, feedback):
        command = program.CommandLine("export")
        table = apply_table(self, "table-column", command, parameters, context)
        paths = self.report_paths(parameters, context, is_required=False)
        title = os.path.splitext(os.path.basename(table))[0]
        return self.export(command, paths, title, parameters, context, feedback)
