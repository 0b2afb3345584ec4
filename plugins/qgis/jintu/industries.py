"""The tree of GB/T 4754-2017 as a choice: sections, divisions and groups.

The rows are those of `Gazetteer/industries.tsv`, which the zip carries a copy of: asking the program
each time that QGIS starts would take seconds. Classes and common words go into the free text.
"""

import functools
import os
import re

LEVELS = ("section", "division", "group")
_FOLDER = os.path.dirname(os.path.abspath(__file__))
# Beside this file in the zip; a checkout of the sources has it once only, with the gazetteer.
_TABLES = (
    os.path.join(_FOLDER, "industries.tsv"),
    os.path.join(_FOLDER, "..", "..", "..", "Gazetteer", "industries.tsv"),
)
_CODE = re.compile(r"\s*([A-T]\d{0,4})(?![0-9A-Za-z])")


@functools.lru_cache(maxsize=None)
def tree():
    """Every industry of the choice in the standard's order: `[(code, level, name)]`."""
    path = next((table for table in _TABLES if os.path.exists(table)), None)
    if path is None:
        return []
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    return [(row[0], row[1], row[2]) for row in rows if row[1] in LEVELS]


def options():
    """The choice as shown: code and name, indented by level."""
    return [f"{'    ' * LEVELS.index(level)}{code} {name}" for code, level, name in tree()]


def code(value):
    """The code that a chosen line (or a bare code) begins with, None where there is none."""
    match = _CODE.match(str(value))
    return match.group(1) if match else None
