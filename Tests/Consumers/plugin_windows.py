"""What check_plugin_desktop.py does with the windows of QGIS."""

import os
import time

from processing.tools.dataobjects import createContext
from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from checks import expect


def is_chinese(text):
    return any("\u4e00" <= character <= "\u9fff" for character in text)


def wait(is_done, seconds, what):
    """Lets QGIS work until something is so."""
    end = time.monotonic() + seconds
    while not is_done():
        expect(time.monotonic() < end, f"{what}: not after {seconds} s")
        QgsApplication.processEvents()
        time.sleep(0.01)


def walk(tree, parent, found):
    """The ids of all algorithms that the toolbox shows."""
    for row in range(tree.model().rowCount(parent)):
        index = tree.model().index(row, 0, parent)
        algorithm = tree.algorithmForIndex(index)
        if algorithm is not None:
            found.append(algorithm.id())
        walk(tree, index, found)


def settle():
    """Lets widgets draw themselves."""
    for _ in range(20):
        QgsApplication.processEvents()
        time.sleep(0.01)


def draw(layers, path):
    """Draws layers as a map, which must not be blank."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setOutputSize(QSize(700, 1000))
    settings.setBackgroundColor(QColor("white"))
    settings.setExtent(layers[-1].extent())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.save(path)
    small = image.scaled(70, 100)
    colors = {small.pixelColor(x, y).name() for x in range(70) for y in range(100)}
    expect(len(colors) > 20, f"the map has {len(colors)} colours")


def fill_batch(panel, algorithm, rows):
    """Fills the table of a batch as its button for files of batches does."""
    panel.clear()
    for number, row in enumerate(rows):
        panel.addRow()
        for parameter in algorithm.parameterDefinitions():
            if parameter.name() not in row:
                continue
            column = panel.parameter_to_column[parameter.name()]
            if parameter.isDestination():
                panel.tblParameters.cellWidget(number + 1, column).setValue(row[parameter.name()])
            else:
                panel.wrappers[number][column].setParameterValue(
                    row[parameter.name()], createContext()
                )


def many_reports(folder, seeds):
    """A folder of so many reports that a run takes seconds."""
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(seeds):
        for number in range(120):
            link = f"{folder}/{number}-{name}"
            if not os.path.exists(link):
                os.link(os.path.join(seeds, name), link)
    return folder
