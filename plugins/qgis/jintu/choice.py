"""A choice among coded options that also understands the codes themselves.

QGIS hands on the number of an option (or its text, for static strings); scripts and `qgis_process`
are written more readably, and last longer, with `county` or `A01`.
"""

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProperty


def is_missing(value):
    """Whether no value was given: None, empty, or QGIS's NULL."""
    return value is None or value == "" or bool(hasattr(value, "isNull") and value.isNull())


class Choice(QgsProcessingParameterEnum):
    """An enumeration whose options have codes: `codes[n]` is what `labels[n]` stands for."""

    def __init__(self, name, description, codes, labels, code_of=None, **options):
        super().__init__(name, description, options=labels, **options)
        self._codes = list(codes)
        self._labels = list(labels)
        self._code_of = code_of

    def read(self, value):
        """The codes of a value as a list, or None where it is none of the options."""
        found = [self._one(part) for part in _parts(value)]
        return None if None in found else found

    def checkValueIsAcceptable(self, value, context=None):  # noqa: N802 (of QGIS)
        if isinstance(value, QgsProperty):
            return True
        codes = self.read(self.defaultValue() if is_missing(value) else value)
        if codes is None or (len(codes) > 1 and not self.allowMultiple()):
            return False
        # See Qgis.ProcessingParameterFlag from 3.36 on; the older name is still there in 3.40.
        return bool(codes) or bool(self.flags() & QgsProcessingParameterDefinition.FlagOptional)

    def _one(self, part):
        if isinstance(part, int) or str(part).isdigit():
            number = int(part)
            return self._codes[number] if number < len(self._codes) else None
        if str(part) in self._labels:
            return self._codes[self._labels.index(str(part))]
        if str(part).strip() in self._codes:
            return str(part).strip()
        return self._code_of(part) if self._code_of else None


def _parts(value):
    if is_missing(value):
        return []
    if isinstance(value, (list, tuple)):
        return [part for each in value for part in _parts(each)]
    if isinstance(value, str):
        return [part for part in value.split(",") if part.strip()]
    return [value]
