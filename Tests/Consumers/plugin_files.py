"""Looks at the plugin's own files: its texts and the zip. Needs no QGIS."""

import ast
import filecmp
import os
import re
import shutil
import subprocess
import sys

from checks import check, expect

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
PLUGIN = os.path.join(ROOT, "plugins", "qgis", "jintu")


@check
def catalogue(folder):
    """No text lacks a language, none is asked for that is not there, none stands there for nothing"""
    with open(os.path.join(PLUGIN, "texts.tsv"), encoding="utf-8") as file:
        lines = [line.rstrip("\n").split("\t") for line in file]
    expect(lines[0] == ["key", "zh", "en"], f"{lines[0]}")
    for line in lines[1:]:
        expect(len(line) == 3 and all(each.strip() for each in line), f"{line}")
        holes = [sorted(re.findall(r"{(\w+)}", words)) for words in line[1:]]
        expect(holes[0] == holes[1], f"{line[0]}: {holes}")
    keys = [line[0] for line in lines[1:]]
    expect(len(set(keys)) == len(keys), "a key twice")
    literals, patterns = words_of_the_code()
    for key in re.findall(r'\btext\(\s*"([^"{]+)"', sources()):
        expect(key in keys, f"texts.tsv lacks {key}")
    for key in keys:
        stem = key[:-5] if key.endswith(".help") else key
        used = stem in literals or stem.split(".", 1)[-1] in literals or any(
            re.fullmatch(pattern, key) for pattern in patterns)
        expect(used, f"nothing says {key}")


@check
def metadata(folder):
    """metadata.txt says the same to a Chinese system (zh) and to a Chinese QGIS (zh-Hans)"""
    with open(os.path.join(PLUGIN, "metadata.txt"), encoding="utf-8") as file:
        lines = file.read().splitlines()
    said = {line.split("=", 1)[0]: line.split("=", 1)[1] for line in lines if "=" in line}
    for key in ("name", "description", "about", "tags"):
        expect(said[f"{key}[zh]"] == said[f"{key}[zh-Hans]"] != said[key], key)


def sources():
    found = ""
    for name in sorted(os.listdir(PLUGIN)):
        if name.endswith(".py"):
            with open(os.path.join(PLUGIN, name), encoding="utf-8") as file:
                found += file.read()
    return found


def words_of_the_code():
    """The strings of the plugin's code, and patterns of those put together."""
    literals, patterns = set(), set()
    for node in ast.walk(ast.parse(sources())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            literals.add(node.value)
        if isinstance(node, ast.JoinedStr):
            parts = [re.escape(part.value) if isinstance(part, ast.Constant) else r"[\w-]+"
                     for part in node.values]
            if any("." in part for part in parts if part != r"[\w-]+"):
                patterns.add("".join(parts))
    return literals, patterns


@check
def archive(folder):
    """The zip is made alike from files of other dates, and holds what is needed and nothing else"""
    copy = f"{folder}/checkout"
    for part in ("plugins", "scripts"):
        shutil.copytree(os.path.join(ROOT, part), f"{copy}/{part}", copy_function=shutil.copyfile)
    os.makedirs(f"{copy}/Gazetteer")
    for part in ("LICENSE", "Gazetteer/industries.tsv"):
        shutil.copyfile(os.path.join(ROOT, part), f"{copy}/{part}")
    os.makedirs(f"{copy}/plugins/qgis/jintu/__pycache__", exist_ok=True)
    made = subprocess.run([sys.executable, f"{copy}/scripts/build-qgis-plugin", f"{folder}/zip"],
                          check=True, capture_output=True, encoding="utf-8").stdout.strip()
    expect(filecmp.cmp(made, os.environ["PLUGIN_ZIP"], shallow=False), "the zips differ")
    with open(os.path.join(PLUGIN, "metadata.txt"), encoding="utf-8") as file:
        version = re.search(r"^version=(.+)$", file.read(), re.MULTILINE).group(1)
    expect(os.path.basename(made) == f"jintu-qgis-{version}.zip", made)
    listed = subprocess.run([sys.executable, "-m", "zipfile", "-l", made], check=True,
                            capture_output=True, encoding="utf-8").stdout.splitlines()[1:]
    names = [line.split()[0] for line in listed]
    expect(names == sorted(names) and all(name.startswith("jintu/") for name in names), f"{names}")
    expect({"jintu/metadata.txt", "jintu/LICENSE", "jintu/icon.svg"} <= set(names), f"{names}")
    expect(not [name for name in names if "pycache" in name], f"{names}")
