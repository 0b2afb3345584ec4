"""The Processing provider: its name, icon, setting and algorithms."""

import os

from processing.core.ProcessingConfig import ProcessingConfig, Setting
from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .choropleth_map import ChoroplethMap
from .import_points import ImportPoints
from .join_table import JoinTable
from .look_up_place import LookUpPlace
from .program import SETTING
from .reports_to_layers import ReportsToLayers
from .texts import text

ALGORITHMS = (ReportsToLayers, JoinTable, ChoroplethMap, LookUpPlace, ImportPoints)


class JintuProvider(QgsProcessingProvider):
    """Offers the algorithms `jintu:...`."""

    def id(self):
        return "jintu"

    def name(self):
        return text("provider")

    def longName(self):
        return text("provider.long")

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return os.path.join(os.path.dirname(os.path.abspath(__file__)), "icon.svg")

    def load(self):
        """Adds the setting of the program's path to those of Processing, then the algorithms."""
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        ProcessingConfig.addSetting(
            Setting(self.name(), SETTING, text("setting.executable"), "", valuetype=Setting.FILE)
        )
        ProcessingConfig.readSettings()
        self.refreshAlgorithms()
        return True

    def unload(self):
        ProcessingConfig.removeSetting(SETTING)

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
