"""QGIS opens the layers with their styles, and the project with its print layout."""

import os
import shutil
import tempfile

from qgis.core import (
    QgsApplication, QgsExpression, QgsExpressionContext, QgsExpressionContextUtils,
    QgsLayoutExporter, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from checks import AREAS, LAYERS, check, expect, main

REFERENCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reference.png")
# The picture may differ this much from the reference: in the mean of 255 grey levels, and in the
# share of pixels that differ by more than 48 levels. Fonts, and facts that are read better than when
# the reference was made, move few pixels; a missing layer or class moves many.
MEAN_TOLERANCE = 6.0
SHARE_TOLERANCE = 0.05

application = QgsApplication([], False)
application.initQgis()
messages = []
QgsApplication.messageLog().messageReceived.connect(
    lambda text, tag, level: messages.append(f"{tag}: {text}") if int(level) > 0 else None
)


def sources(folder):
    for layer in LAYERS:
        yield layer, f"{folder}/{layer}.geojson"
        yield layer, f"{folder}/jintu.gpkg|layername={layer}"


def opened(folder):
    for name, source in sources(folder):
        layer = QgsVectorLayer(source, name, "ogr")
        expect(layer.isValid(), f"{source} is not valid")
        yield name, layer


def is_chinese(text):
    return any("\u4e00" <= character <= "\u9fff" for character in text)


@check
def layers(folder):
    """Every layer is valid, in EPSG:4326, with the features that its kind must have."""
    for name, layer in opened(folder):
        expect(layer.crs().authid() == "EPSG:4326", f"{name}: {layer.crs().authid()}")
        expected = {"prefectures": 11, "counties": 117}.get(name)
        expect(expected in (None, layer.featureCount()), f"{name}: {layer.featureCount()} features")
        if name in AREAS:
            for feature in layer.getFeatures():
                expect(feature.geometry().isGeosValid(), f"{name} {feature['id']}: not valid")


@check
def no_data(folder):
    """Areas have class rules and a rule for no data, and every area falls under exactly one."""
    for name, layer in opened(folder):
        if name not in AREAS + ["townships"]:
            continue
        renderer = layer.renderer()
        expect(renderer.type() == "RuleRenderer", f"{name}: {renderer.type()}")
        rules = renderer.rootRule().children()
        expect(rules[-1].label() == "无数据", f"{name}: the last rule is {rules[-1].label()}")
        expect("IS NULL" in rules[-1].filterExpression(), f"{name}: NULL is not asked for")
        found = {}
        for rule in rules:
            expect(not QgsExpression(rule.filterExpression()).hasParserError(), rule.filterExpression())
            for feature in layer.getFeatures(rule.filterExpression()):
                found[feature["id"]] = found.get(feature["id"], 0) + 1
        expect(len(found) == layer.featureCount(), f"{name}: {len(found)} features have a rule")
        expect(set(found.values()) <= {1}, f"{name}: a feature has two rules")
        colors = [rule.symbol().color().name() for rule in rules]
        expect(len(set(colors)) == len(colors) or name == "townships", f"{name}: {colors}")


@check
def sections(folder):
    """Facts are categorised by section, with one category for the rest."""
    for name, layer in opened(folder):
        if name != "facts":
            continue
        renderer = layer.renderer()
        expect(renderer.type() == "categorizedSymbol", renderer.type())
        values = [category.value() for category in renderer.categories()]
        expect(values[-1] == "", f"the last category is {values[-1]}")
        expression = QgsExpression(renderer.classAttribute())
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        for feature in layer.getFeatures():
            context.setFeature(feature)
            expect(expression.evaluate(context) in values, f"{feature['id']} has no category")


@check
def aliases(folder):
    """Every field has a Chinese alias."""
    for name, layer in opened(folder):
        for index, field in enumerate(layer.fields()):
            if field.name() != "fid":
                expect(is_chinese(layer.attributeAlias(index)), f"{name}.{field.name()}")


@check
def labels(folder):
    """Labels have a white halo, a scale from which they are drawn, and a valid expression."""
    for name, layer in opened(folder):
        expect(layer.labelsEnabled(), f"{name} has no labels")
        settings = layer.labeling().settings()
        form = settings.format()  # owns what buffer() gives
        halo = form.buffer()
        expect(halo.enabled() and halo.color().name() == "#ffffff", f"{name}: no white halo")
        expect(settings.scaleVisibility and settings.minimumScale > 0, f"{name}: at all scales")
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        expression = QgsExpression(settings.fieldName)
        expect(not expression.hasParserError(), f"{name}: {expression.parserErrorString()}")
        for feature in layer.getFeatures():
            context.setFeature(feature)
            expression.evaluate(context)
            expect(not expression.hasEvalError(), f"{name}: {expression.evalErrorString()}")


@check
def tips(folder):
    """Map tips say what stands there; those of facts mark the number in its sentence."""
    for name, layer in opened(folder):
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        for number, feature in enumerate(layer.getFeatures()):
            if number == 50:
                break
            context.setFeature(feature)
            tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
            expect("[%" not in tip and is_chinese(tip), f"{name}: {tip[:80]}")
            if name == "facts" and feature["quote"] in feature["sentence"]:
                expect(f"<b>{feature['quote']}</b>" in tip, f"no number in {tip[:200]}")


def read(folder):
    project = QgsProject.instance()
    del messages[:]
    expect(project.read(f"{folder}/jintu.qgs"), f"not read: {project.error()}")
    expect(not messages, f"QGIS says {messages[:3]}")
    return project


@check
def project_opens(folder):
    """The project opens without a message, also when its folder has been moved."""
    with tempfile.TemporaryDirectory() as work:
        moved = shutil.copytree(folder, f"{work}/搬走 的 & 文件夹")
        project = read(moved)
        expect(project.crs().authid() == "EPSG:4508", f"CRS {project.crs().authid()}")
        for layer in project.mapLayers().values():
            expect(layer.isValid(), f"{layer.name()} is not valid")
            expect(layer.source().startswith(moved), f"{layer.source()} is not relative")
            expect(layer.crs().authid() == "EPSG:4326", f"{layer.name()}: {layer.crs().authid()}")
        shown = {layer.source().split("=")[-1] for layer in project.mapLayers().values()}
        expect(shown == set(LAYERS), f"it has {sorted(shown)}")
        groups = [group.name() for group in project.layerTreeRoot().findGroups()]
        expect(len(groups) >= 4 and all(map(is_chinese, groups)), f"groups {groups}")
        extent = project.viewSettings().defaultViewExtent()
        expect(extent.crs().authid() == "EPSG:4508" and extent.width() > 3e5, "no extent on the data")
        project.clear()


def render(project):
    extent = project.viewSettings().defaultViewExtent()
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setOutputSize(QSize(440, 760))
    settings.setOutputDpi(60)
    settings.setBackgroundColor(QColor("white"))
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    expect(not job.errors(), f"{[error.message for error in job.errors()]}")
    return job.renderedImage().scaled(
        220, 380, Qt.IgnoreAspectRatio, Qt.SmoothTransformation
    ).convertToFormat(QImage.Format_Grayscale8)


def greys(image):
    return [image.pixelColor(x, y).red() for y in range(image.height()) for x in range(image.width())]


@check
def picture(folder):
    """The project is drawn as in the reference, within the stated tolerance."""
    project = read(folder)
    image = render(project)
    project.clear()
    if os.environ.get("RECORD_REFERENCE") == "1":
        image.save(REFERENCE)
    reference = QImage(REFERENCE)
    expect(not reference.isNull(), "no reference.png: record it with RECORD_REFERENCE=1")
    pairs = list(zip(greys(image), greys(reference.convertToFormat(QImage.Format_Grayscale8))))
    expect(image.size() == reference.size(), "the reference has another size")
    differences = [abs(left - right) for left, right in pairs]
    mean = sum(differences) / len(differences)
    share = sum(1 for difference in differences if difference > 48) / len(differences)
    expect(mean <= MEAN_TOLERANCE, f"mean difference {mean:.2f} of {MEAN_TOLERANCE}")
    expect(share <= SHARE_TOLERANCE, f"{share:.1%} of the pixels differ")


@check
def layout(folder):
    """The print layout has title, map, legend, scale bar and source, and can be exported."""
    project = read(folder)
    layouts = project.layoutManager().printLayouts()
    expect(len(layouts) == 1, f"{len(layouts)} layouts")
    items = [type(item).__name__ for item in layouts[0].items()]
    for kind, number in [("Map", 1), ("Legend", 1), ("ScaleBar", 1), ("Label", 3)]:
        expect(items.count(f"QgsLayoutItem{kind}") == number, f"{kind}: {items}")
    with tempfile.TemporaryDirectory() as work:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 60
        done = QgsLayoutExporter(layouts[0]).exportToImage(f"{work}/a.png", settings)
        expect(done == QgsLayoutExporter.Success, f"export says {done}")
        image = QImage(f"{work}/a.png").scaled(124, 175).convertToFormat(QImage.Format_Grayscale8)
        dark = sum(1 for grey in greys(image) if grey < 245) / (124 * 175)
        expect(0.05 < dark < 0.9, f"{dark:.0%} of the sheet is drawn on")
    project.clear()


main()
os._exit(0)  # QGIS without a window may crash in taking itself apart
