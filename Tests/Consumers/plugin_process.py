"""Runs the real `qgis_process` with the profiles of plugin.sh, and jintu alone, for check_plugin.py."""

import filecmp
import json
import os
import shutil
import subprocess

from qgis.core import QgsVectorLayer

from checks import expect

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
SEEDS = os.path.realpath(os.path.join(ROOT, "seeds"))
YEARBOOK = os.path.realpath(os.path.join(ROOT, "Examples", "yearbook.csv"))
JINTU = os.environ["PLUGIN_BINARY"]
# Debian's wrapper hands options of QGIS to qgis_process that it does not know.
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


def qgis_process(folder, *words, language="en", **variables):
    """Runs qgis_process with the profile of a language; what it ended with and said."""
    environment = dict(os.environ, QGIS_CUSTOM_CONFIG_PATH=f"{folder}/profiles-{language}")
    for name, value in variables.items():
        environment.pop(name, None)
        if value is not None:
            environment[name] = value
    done = subprocess.run(
        [QGIS_PROCESS, *words], env=environment, capture_output=True, encoding="utf-8",
        errors="replace", cwd=folder, timeout=120,
    )
    return done


def run(folder, name, *parameters, **options):
    """Runs an algorithm that must be done; its results."""
    done = qgis_process(
        folder, "--json", "run", name, *(f"--{parameter}" for parameter in parameters), **options
    )
    expect(done.returncode == 0, f"{name} {parameters}: {done.stdout[-800:]} {done.stderr[-800:]}")
    return json.loads(done.stdout[done.stdout.index("{"):])["results"]


def refused(folder, line, name, *parameters, **options):
    """Runs an algorithm that must fail with a line."""
    done = qgis_process(
        folder, "run", name, *(f"--{parameter}" for parameter in parameters), **options
    )
    said = done.stdout + done.stderr
    expect(done.returncode != 0, f"{parameters} is done")
    expect(line in said, f"{parameters}: no «{line}» in {said[-600:]}")
    expect("Traceback" not in said, said[-900:])


def jintu(*words):
    """What the program alone prints."""
    done = subprocess.run([JINTU, *words], capture_output=True, encoding="utf-8", check=False)
    expect(done.returncode in (0, 3), f"jintu {words}: {done.stderr}")
    return done.stdout


def same_files(left, right):
    """Two folders hold the same files, byte for byte."""
    names = sorted(os.listdir(right))
    expect(len(names) > 5 and sorted(os.listdir(left)) == names, f"{os.listdir(left)}, not {names}")
    _, different, errors = filecmp.cmpfiles(left, right, names, shallow=False)
    expect(not different and not errors, f"differ: {different} {errors}")


def is_empty(folder):
    """Whether there is no file; jintu may have made the folder before it refused."""
    return not os.path.isdir(folder) or not os.listdir(folder)


def opened(path):
    layer = QgsVectorLayer(path, "layer", "ogr")
    expect(layer.isValid(), f"{path} is not valid")
    return layer


def count(path):
    with open(path, encoding="utf-8") as file:
        return len(json.load(file)["features"])
