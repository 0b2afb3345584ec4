"""What the two algorithms share that run `jintu export`."""

import os

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterFolderDestination, \
    QgsProcessingParameterNumber

from . import program, results
from .reports import LEVELS, ReportAlgorithm
from .texts import text


class ExportAlgorithm(ReportAlgorithm):
    """An algorithm that writes a folder of layers and loads them."""

    def add_destination(self):
        """Adds the level, what is loaded and the folder to write."""
        self.add_choice("LEVEL", LEVELS, allowMultiple=True, optional=True)
        self.add(
            QgsProcessingParameterNumber, "COLUMN_COUNT", advanced=True, optional=True, minValue=1
        )
        self.add(QgsProcessingParameterBoolean, "LOAD", defaultValue=True)
        self.add(QgsProcessingParameterFolderDestination, "OUTPUT")
        results.add_outputs(self)

    def export(self, command, paths, title, parameters, context, feedback):
        """Runs the command on reports; gives the outputs and has the layers loaded."""
        folder = os.path.abspath(self.parameterAsString(parameters, "OUTPUT", context))
        command.options("level", self.codes(parameters, "LEVEL", context))
        command.option("columns", self.number(parameters, "COLUMN_COUNT", context))
        self.apply_filters(command, parameters, context)
        self.apply_reading(command, parameters, context)
        command.option("out", folder)
        command.operands(paths)
        program.run(command, feedback, self.count_reports(paths, parameters, context))
        found = {"OUTPUT": folder, **results.outputs(folder)}
        if self.parameterAsBool(parameters, "LOAD", context):
            results.load(found, text("group.layers", title=title), context)
        feedback.setProgress(100)
        return found
