"""What the plugin says, in the language of QGIS; the words are in `texts.tsv`."""

import functools
import os

from qgis.core import QgsApplication

LANGUAGES = ("zh", "en")


def language():
    """`zh` where QGIS speaks Chinese, else `en`."""
    return "zh" if QgsApplication.locale().lower().startswith("zh") else "en"


@functools.lru_cache(maxsize=None)
def catalogue():
    """Every key with its words: `{key: {"zh": ..., "en": ...}}`."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "texts.tsv")
    found = {}
    with open(path, encoding="utf-8") as file:
        columns = next(file).rstrip("\n").split("\t")
        for line in file:
            key, *words = line.rstrip("\n").split("\t")
            if key in found:
                raise ValueError(f"texts.tsv has {key} twice")
            found[key] = dict(zip(columns[1:], words))
    return found


def has(key):
    """Whether the catalogue knows a key."""
    return key in catalogue()


def text(key, **values):
    """The words of a key in the language of QGIS, with `{name}` replaced by the values."""
    words = catalogue()[key][language()]
    return words.format(**values) if values else words


def in_all_languages(key):
    """The words of a key in every language, for searching."""
    return [catalogue()[key][each] for each in LANGUAGES]
