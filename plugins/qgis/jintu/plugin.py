"""The plugin: registers the Processing provider and takes it away again."""

from qgis.core import QgsApplication

from .provider import JintuProvider


class JintuPlugin:
    """Has no menus or buttons of its own: everything is in the Processing toolbox."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None

    def initProcessing(self):
        """Registers the provider; the only method that `qgis_process` calls."""
        self.provider = JintuProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Called by QGIS with a window."""
        self.initProcessing()

    def unload(self):
        """Takes the provider out of the toolbox."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
