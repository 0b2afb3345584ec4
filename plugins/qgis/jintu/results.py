"""What an export wrote, as outputs of Processing and as layers of the project.

APIs and the versions that have them: `LayerDetails.forceName` 3.22, `groupName` 3.30,
`layerSortKey` 3.32. Where the last two are missing, the layer is moved after it was added.
"""

import json
import os

from qgis.core import (
    QgsProcessing, QgsProcessingContext, QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface, QgsProcessingOutputFile, QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
)

from .texts import has, language, text

# The layers of an export from the top of the layer tree down, each with its geometry.
LAYERS = (
    ("facts", QgsProcessing.TypeVectorPoint),
    ("places", QgsProcessing.TypeVectorPoint),
    ("townships", QgsProcessing.TypeVectorAnyGeometry),
    ("counties", QgsProcessing.TypeVectorPolygon),
    ("prefectures", QgsProcessing.TypeVectorPolygon),
)
# Outputs that are numbers, each with its name among the counts of the manifest.
COUNTS = (
    ("REPORT_COUNT", "reports"), ("MENTION_COUNT", "mentions"), ("PLACE_COUNT", "places"),
    ("FACT_COUNT", "facts_kept"), ("VALUE_COUNT", "indicator_values"),
)
# Outputs that are files.
FILES = (
    ("INDICATORS", "indicators.csv"), ("GEOPACKAGE", "jintu.gpkg"), ("PROJECT", "jintu.qgs"),
    ("PAGE", "index.html"), ("MANIFEST", "manifest.json"),
)
# Post-processors must outlive the algorithm: QGIS holds only their C++ half.
_finishers = []


def add_outputs(algorithm):
    """Declares the outputs of an export."""
    for name, geometry in LAYERS:
        key = name.upper()
        algorithm.addOutput(QgsProcessingOutputVectorLayer(key, text(f"layer.{name}"), geometry))
    for name, _ in COUNTS:
        algorithm.add_output(QgsProcessingOutputNumber, name)
    for name in ("UNREADABLE_COUNT", "JOINED_ROW_COUNT"):
        algorithm.add_output(QgsProcessingOutputNumber, name)
    for name, _ in FILES:
        algorithm.add_output(QgsProcessingOutputFile, name)


def outputs(folder):
    """The values of the outputs, by what the manifest of a folder says."""
    manifest = _manifest(folder)
    written = {entry["name"] for entry in manifest["files"]} | {"manifest.json"}
    found = {name: manifest["counts"].get(key, 0) for name, key in COUNTS}
    found["UNREADABLE_COUNT"] = len(manifest["unreadable"])
    found["JOINED_ROW_COUNT"] = sum(table["rows_joined"] for table in manifest["tables"])
    for name, _ in LAYERS:
        if f"{name}.geojson" in written:
            found[name.upper()] = os.path.join(folder, f"{name}.geojson")
    for name, file in FILES:
        if file in written:
            found[name] = os.path.join(folder, file)
    return found


def _manifest(folder):
    try:
        with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        raise QgsProcessingException(text("error.manifest", error=error)) from error


def load(found, group, context):
    """Asks QGIS to load the layers of an export into one group when the algorithm is done."""
    project = context.project()
    if project is None:  # qgis_process without a project has nowhere to load them
        return
    for rank, (name, _) in enumerate(reversed(LAYERS)):
        source = found.get(name.upper())
        if source is None:
            continue
        details = QgsProcessingContext.LayerDetails(text(f"layer.{name}"), project, name.upper())
        details.forceName = True
        if hasattr(details, "groupName"):
            details.groupName = group
        if hasattr(details, "layerSortKey"):
            details.layerSortKey = rank
        finisher = _Finisher(source, None if hasattr(details, "groupName") else group, rank)
        _finishers.append(finisher)
        details.setPostProcessor(finisher)
        context.addLayerToLoadOnCompletion(source, details)


class _Finisher(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer its style, its names of fields and, before 3.30, its group."""

    def __init__(self, source, group, rank):
        super().__init__()
        self._style = os.path.splitext(source)[0] + ".qml"
        self._group = group
        self._rank = rank

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 (of QGIS)
        message, is_done = layer.loadNamedStyle(self._style)
        if not is_done:
            feedback.pushWarning(text("warning.style", file=self._style, error=message))
        if language() == "en":
            _name_fields(layer)
        if self._group is not None:
            _move(layer, self._group, self._rank, context.project().layerTreeRoot())
        layer.triggerRepaint()
        if self in _finishers:
            _finishers.remove(self)


def _name_fields(layer):
    """English names instead of the style's Chinese ones; indicators keep theirs."""
    for index, field in enumerate(layer.fields()):
        if has(f"field.{field.name()}"):
            layer.setFieldAlias(index, text(f"field.{field.name()}"))


def _move(layer, name, rank, root):
    """Moves a layer that was just added into its group, sorted by rank from the bottom up."""
    node = root.findLayer(layer.id())
    if node is None:
        return
    group = root.findGroup(name) or root.insertGroup(0, name)
    copy = node.clone()
    copy.setCustomProperty("jintu/rank", rank)
    children = group.children()
    below = (
        index for index, child in enumerate(children)
        if child is not node and -1 < int(child.customProperty("jintu/rank", -1)) < rank
    )
    group.insertChildNode(next(below, len(children)), copy)
    node.parent().removeChildNode(node)
