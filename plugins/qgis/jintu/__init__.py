"""Jintu in QGIS: a Processing provider around the program `jintu`."""


def classFactory(iface):  # noqa: N802 (the name that QGIS asks for)
    """The plugin; QGIS calls this with its interface, `qgis_process` with None."""
    from .plugin import JintuPlugin

    return JintuPlugin(iface)
