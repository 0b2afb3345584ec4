"""Run by QGIS itself (`qgis --code`): installs the zip, looks at the toolbox, runs dialogs.

The environment says where things are: PLUGIN_WORK (a folder to work in), PLUGIN_ZIP, PLUGIN_BINARY,
PLUGIN_CHECKS (the folder of this file), PLUGIN_LANGUAGE (zh or en: what the names must be in).
"""

import json
import os
import shutil
import sys
import time

import processing
import pyplugin_installer
import qgis.utils
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import (
    QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource, QgsProcessingModelOutput, QgsProcessingModelParameter,
    QgsProcessingParameterFile, QgsProject, QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface

WORK, LANGUAGE = os.environ["PLUGIN_WORK"], os.environ["PLUGIN_LANGUAGE"]
CHECKS = os.environ["PLUGIN_CHECKS"]
SEEDS = os.path.join(CHECKS, "..", "..", "seeds")
PICTURES = os.environ.get("PLUGIN_PICTURES", WORK)
sys.path.insert(0, CHECKS)
sys.argv = ["check_plugin_desktop.py", WORK]

from checks import LAYERS, check, expect, main  # noqa: E402 (found by the path above)
from plugin_windows import (  # noqa: E402
    draw, fill_batch, is_chinese, many_reports, settle, wait, walk,
)

ALGORITHMS = ("choroplethmap", "importpoints", "jointable", "lookupplace", "reportstolayers")
KEYS = ("name", "description", "about", "version", "author", "email", "homepage", "repository",
        "tracker", "tags", "category", "icon", "qgisMinimumVersion", "qgisMaximumVersion")


def in_language(text):
    return is_chinese(text) == (LANGUAGE == "zh")


def provider():
    return QgsApplication.processingRegistry().providerById("jintu")


@check
def installs(folder):
    """QGIS installs the zip and starts the plugin"""
    pyplugin_installer.instance().installFromZipFile(os.environ["PLUGIN_ZIP"])
    expect("jintu" in qgis.utils.active_plugins, f"active: {qgis.utils.active_plugins}")
    expect(provider() is not None, "no provider")
    found = sorted(algorithm.name() for algorithm in provider().algorithms())
    expect(found == sorted(ALGORITHMS), f"algorithms {found}")
    expect(not provider().icon().isNull() and provider().icon().pixmap(24, 24).width() > 0, "icon")


@check
def metadata(folder):
    """The plugin manager reads all keys, the texts in the language of the system"""
    path = os.path.dirname(sys.modules["jintu"].__file__)
    expect(path.startswith(QgsApplication.qgisSettingsDirPath().rstrip("/")), f"it is in {path}")
    plugin = pyplugin_installer.installer_data.Plugins().getInstalledPlugin("jintu", path, True)
    expect(not plugin["error"], f"{plugin['error']}: {plugin['error_details']}")
    for key in ("name", "description", "about"):
        expect(in_language(plugin[key]), f"{key}: {plugin[key]}")
    for key in KEYS:
        value = qgis.utils.pluginMetadata("jintu", key)
        expect(value and value != "__error__", f"metadata.txt lacks {key}")
    expect(qgis.utils.pluginMetadata("jintu", "hasProcessingProvider") == "yes", "no provider flag")
    expect(os.path.exists(os.path.join(path, "LICENSE")), "no licence in the zip")


@check
def names(folder):
    """Algorithms, parameters, help and outputs speak the language of QGIS"""
    expect(in_language(provider().name()), provider().name())
    for algorithm in provider().algorithms():
        said = [algorithm.displayName(), algorithm.group(), algorithm.shortHelpString(),
                algorithm.shortDescription()]
        for parameter in algorithm.parameterDefinitions():
            said += [parameter.help()]
            if parameter.name() not in ("INDUSTRY",):
                said += [parameter.description()]
        said += [output.description() for output in algorithm.outputDefinitions()
                 if output.name() not in ("GEOPACKAGE",)]
        wrong = [text for text in said if LANGUAGE == "zh" and not is_chinese(text) or not text]
        expect(not wrong, f"{algorithm.name()}: {wrong}")
        if LANGUAGE == "en":
            expect(not is_chinese("".join(said[:4])), f"{algorithm.name()}: {said[:4]}")
        tags = " ".join(algorithm.tags())
        expect(is_chinese(tags) and "jintu" in tags, f"{algorithm.name()}: {tags}")


@check
def toolbox(folder):
    """The toolbox shows the provider, and finds algorithms by words of both languages"""
    dock = qgis.utils.plugins["processing"].toolbox
    dock.show()
    for words, name in (("报告", "reportstolayers"), ("geocoding", "lookupplace"),
                        ("年鉴", "jointable"), ("gcj02", "importpoints"), ("svg", "choroplethmap")):
        dock.searchBox.setText(words)
        settle()
        found = []
        walk(dock.algorithmTree, dock.algorithmTree.rootIndex(), found)
        expect(f"jintu:{name}" in found, f"{words} finds {found[:5]}")
        expect(len(found) < 100, f"{words} finds all")
    dock.searchBox.setText("jintu")
    settle()
    dock.grab().save(f"{PICTURES}/toolbox-{LANGUAGE}.png")


def run_dialog(name, parameters, seconds=60):
    """Fills the dialog of an algorithm, presses Run and waits; the dialog."""
    dialog = processing.createAlgorithmDialog(f"jintu:{name}", parameters)
    dialog.resize(1000, 760)
    dialog.show()
    settle()
    dialog.grab().save(f"{PICTURES}/{name}-{LANGUAGE}.png")
    finished = []
    dialog.algorithmFinished.connect(lambda *said: finished.append(said))
    dialog.runButton().click()
    wait(lambda: finished, seconds, name)
    settle()
    dialog.grab().save(f"{PICTURES}/{name}-{LANGUAGE}-done.png")
    return dialog


@check
def dialogs(folder):
    """Every algorithm has a dialog"""
    for name in ALGORITHMS:
        dialog = processing.createAlgorithmDialog(f"jintu:{name}", {})
        dialog.resize(1000, 760)
        dialog.show()
        settle()
        dialog.grab().save(f"{PICTURES}/{name}-{LANGUAGE}.png")
        dialog.close()


@check
def layers(folder):
    """Run in its dialog, the layers come in one group, styled, aliased, with jintu's features"""
    project = QgsProject.instance()
    project.clear()
    out = f"{folder}/desktop-{LANGUAGE}"
    dialog = run_dialog("reportstolayers", {"FOLDER": SEEDS, "OUTPUT": out})
    expect(dialog.results().get("FACT_COUNT", 0) > 300, f"results {dialog.results()}")
    groups = project.layerTreeRoot().findGroups()
    expect(len(groups) == 1, f"groups {[group.name() for group in groups]}")
    expect(groups[0].name().startswith("晋图" if LANGUAGE == "zh" else "Jintu"), groups[0].name())
    nodes = groups[0].findLayers()
    order = [os.path.basename(node.layer().source()).split(".")[0] for node in nodes]
    expect(order == ["facts", "places", "townships", "counties", "prefectures"], f"order {order}")
    expect(len(project.mapLayers()) == len(LAYERS), f"{list(project.mapLayers())}")
    for name, node in zip(order, nodes):
        look_at(name, node.layer(), out)
    draw([node.layer() for node in nodes], f"{PICTURES}/layers-{LANGUAGE}.png")
    dialog.close()


def look_at(name, layer, out):
    """One loaded layer against the file and the style that jintu wrote."""
    reference = QgsVectorLayer(f"{out}/{name}.geojson", name, "ogr")
    reference.loadNamedStyle(f"{out}/{name}.qml")
    expect(layer.isValid() and layer.featureCount() == reference.featureCount() > 0, name)
    expect(in_language(layer.name()), f"{name} is called {layer.name()}")
    expect(layer.renderer().type() == reference.renderer().type() != "singleSymbol",
           f"{name}: {layer.renderer().type()}")
    legend = [item.label() for item in layer.renderer().legendSymbolItems()]
    expect(legend == [item.label() for item in reference.renderer().legendSymbolItems()], name)
    expect(layer.labelsEnabled() and layer.mapTipTemplate(), f"{name}: no labels or map tip")
    for index, field in enumerate(layer.fields()):
        alias = layer.attributeAlias(index)
        key = f"field.{field.name()}"
        if LANGUAGE == "zh" or key not in catalogue():
            expect(is_chinese(alias) and alias == reference.attributeAlias(index), f"{name} {alias}")
        else:
            expect(alias == catalogue()[key]["en"], f"{name}.{field.name()}: {alias}")
        if key in catalogue() and (name, field.name()) != ("places", "confidence"):
            expect(catalogue()[key]["zh"] == reference.attributeAlias(index),
                   f"texts.tsv calls {key} {catalogue()[key]['zh']}, the style "
                   f"{reference.attributeAlias(index)}")


def catalogue():
    from jintu import texts

    return texts.catalogue()


@check
def log(folder):
    """The dialog shows the command, jintu's log and, of a bad report, a warning"""
    bad = f"{folder}/bad-{LANGUAGE}"
    os.makedirs(bad)
    with open(f"{bad}/a.txt", "w", encoding="utf-8") as file:
        file.write("孝义市2022年种植核桃2.1万亩。\n")
    with open(f"{bad}/b.txt", "wb") as file:
        file.write(bytes(range(256)) * 20)
    dialog = run_dialog("reportstolayers", {"FOLDER": bad, "OUTPUT": f"{bad}/out", "LOAD": False})
    said = "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))
    for words in ("a.txt: 1 articles", "b.txt", "county: 1 facts in 1 areas", "--out="):
        expect(words in said, f"the log lacks {words}: {said}")
    expect(dialog.results().get("UNREADABLE_COUNT") == 1, f"{dialog.results()}")
    expect(dialog.results().get("FACT_COUNT") == 1, f"{dialog.results()}")
    dialog.close()


@check
def batch(folder):
    """A batch of three rows, with the layers of each in a group of its own"""
    QgsProject.instance().clear()
    rows = []
    for number, name in enumerate(sorted(os.listdir(SEEDS))[:3]):
        reports = f"{folder}/reports-{number}"
        os.makedirs(reports)
        shutil.copy(os.path.join(SEEDS, name), reports)
        rows.append({"FOLDER": reports, "INDUSTRY": industries(), "LOAD": True,
                     "OUTPUT": f"{folder}/batch-{number}"})
    dialog = BatchAlgorithmDialog(
        QgsApplication.processingRegistry().createAlgorithmById("jintu:reportstolayers"),
        iface.mainWindow(),
    )
    fill_batch(dialog.mainWidget(), dialog.algorithm(), rows)
    dialog.show()
    dialog.runButton().click()
    wait(dialog.runButton().isEnabled, 60, "batch")
    settle()
    dialog.grab().save(f"{PICTURES}/batch-{LANGUAGE}.png")
    for number in range(3):
        with open(f"{folder}/batch-{number}/manifest.json", encoding="utf-8") as file:
            manifest = json.load(file)
        expect(manifest["counts"]["reports"] == 1, f"batch {number}")
        expect("A01" in str(manifest["options"]), f"the industries are lost: {manifest['options']}")
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    sizes = [len(group.findLayers()) for group in groups]
    expect(sizes == [5, 5, 5], f"groups {[group.name() for group in groups]} with {sizes}")
    dialog.close()


def industries():
    """Two options of the choice of industries, as a user would pick them."""
    algorithm = provider().algorithm("reportstolayers")
    options = algorithm.parameterDefinition("INDUSTRY").options()
    return [option for option in options if option.split()[0] in ("A01", "P83")]


@check
def model(folder):
    """A model goes on with an output of the algorithm, and is saved for qgis_process"""
    built = counties_model()
    is_valid, issues = built.validate()
    expect(is_valid, f"{issues}")
    expect(built.toFile(f"{folder}/counties.model3"), "the model was not saved")
    loaded = QgsProcessingModelAlgorithm()
    expect(loaded.fromFile(f"{folder}/counties.model3"), "the model was not read")
    name = loaded.destinationParameterDefinitions()[0].name()  # keep:COUNTIES, in 3.40 COUNTIES
    with open(f"{folder}/counties.output", "w", encoding="utf-8") as file:
        file.write(name)
    results = processing.run(loaded, {"REPORTS": SEEDS, name: f"{folder}/model.gpkg"})
    layer = QgsVectorLayer(results[name], "model", "ogr")
    counts = [feature["facts"] for feature in layer.getFeatures()]
    expect(len(counts) > 3 and min(counts) > 1, f"facts {counts}")


def counties_model():
    """A model that reads reports and keeps the counties with more than one fact."""
    source = QgsProcessingModelChildParameterSource
    built = QgsProcessingModelAlgorithm("counties", "jintu", "jintu")
    built.addModelParameter(
        QgsProcessingParameterFile(
            "REPORTS", "Reports", behavior=QgsProcessingParameterFile.Folder
        ),
        QgsProcessingModelParameter("REPORTS"),
    )
    read = QgsProcessingModelChildAlgorithm("jintu:reportstolayers")
    read.setChildId("read")
    read.addParameterSources("FOLDER", [source.fromModelParameter("REPORTS")])
    for name, value in (("INDUSTRY", ["A01"]), ("LOAD", False), ("RECURSIVE", False),
                        ("MIN_CONFIDENCE", 0.0)):
        read.addParameterSources(name, [source.fromStaticValue(value)])
    built.addChildAlgorithm(read)
    keep = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    keep.setChildId("keep")
    keep.addParameterSources("INPUT", [source.fromChildOutput("read", "COUNTIES")])
    keep.addParameterSources(
        "EXPRESSION", [source.fromExpression("'facts > ' || (@read_UNREADABLE_COUNT + 1)")]
    )
    output = QgsProcessingModelOutput("COUNTIES", "Counties")
    output.setChildId("keep")
    output.setChildOutputName("OUTPUT")
    keep.setModelOutputs({"COUNTIES": output})
    built.addChildAlgorithm(keep)
    return built


@check
def cancels(folder):
    """Cancelling ends jintu at once, also one that does not listen, and leaves nothing unfinished"""
    stubborn = f"{folder}/stubborn"
    with open(stubborn, "w", encoding="utf-8") as file:
        file.write("#!/usr/bin/python3\nimport os, signal, sys, time\n"
                   "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
                   f"open({stubborn + '.pid'!r}, 'w').write(str(os.getpid()))\n"
                   "print('here', file=sys.stderr, flush=True)\ntime.sleep(60)\n")
    patient = f"{folder}/patient"
    with open(patient, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\necho $$ >{patient}.pid\nexec {os.environ['PLUGIN_BINARY']} \"$@\"\n")
    reports = many_reports(f"{folder}/many", SEEDS)
    for program, limit in ((patient, 4), (stubborn, 8)):
        os.chmod(program, 0o755)
        os.environ["JINTU"] = program
        try:
            cancel(folder, program, reports, limit)
        finally:
            os.environ["JINTU"] = os.environ["PLUGIN_BINARY"]


def cancel(folder, program, reports, limit):
    """Cancels a run that has begun, and looks at what is left."""
    out = f"{folder}/cancelled-{LANGUAGE}"
    dialog = processing.createAlgorithmDialog(
        "jintu:reportstolayers", {"FOLDER": reports, "OUTPUT": out}
    )
    dialog.show()
    finished = []
    dialog.algorithmFinished.connect(lambda *said: finished.append(said))
    dialog.runButton().click()
    wait(lambda: os.path.exists(f"{program}.pid") and os.path.getsize(f"{program}.pid"), 20, "start")
    time.sleep(0.3)
    expect(not finished, "it was done before it could be cancelled")
    dialog.cancelButton().click()
    with open(f"{program}.pid", encoding="utf-8") as file:
        process = int(file.read())
    wait(lambda: not os.path.exists(f"/proc/{process}"), limit, f"{program} goes on")
    wait(lambda: finished or dialog.runButton().isEnabled(), 5, "the dialog")
    left = os.listdir(out) if os.path.isdir(out) else []
    expect(not left, f"left: {left}")
    dialog.close()


def go():
    try:
        main()
    finally:
        sys.stdout.flush()
        os._exit(0)  # QGIS may ask whether to save, or crash in taking itself apart


QTimer.singleShot(1000, go)
