"""Reports to layers: the main job of `jintu export`."""

import os

from . import program
from .exports import ExportAlgorithm


class ReportsToLayers(ExportAlgorithm):
    """Reads reports and loads their places, facts and areas."""

    ID = "reportstolayers"
    GROUP = "reports"

    def initAlgorithm(self, configuration=None):
        self.add_reports()
        self.add_filters()
        self.add_reading()
        self.add_destination()

    def processAlgorithm(self, parameters, context, feedback):
        paths = self.report_paths(parameters, context)
        title = os.path.basename(paths[0])
        return self.export(
            program.CommandLine("export"), paths, title, parameters, context, feedback
        )
