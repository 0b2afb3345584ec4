"""What all algorithms of the provider share: names, help and reading of parameters."""

import os

from qgis.core import (
    QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingParameterDefinition, QgsProperty,
)
from qgis.PyQt.QtGui import QIcon

from . import program
from .choice import Choice, is_missing
from .texts import has, in_all_languages, text


class JintuAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose names and help are rows of `texts.tsv` under its id.

    The label of a parameter is the row `ID.PARAMETER`, else `PARAMETER`, its help that with `.help`.
    """

    ID = ""
    GROUP = ""

    def __init__(self):
        super().__init__()
        self._choices = {}

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.ID

    def displayName(self):
        return text(f"{self.ID}.title")

    def shortDescription(self):
        return text(f"{self.ID}.short")

    def shortHelpString(self):
        return text(f"{self.ID}.help")

    def group(self):
        return text(f"group.{self.GROUP}")

    def groupId(self):
        return self.GROUP

    def tags(self):
        """Words to search by, in both languages whatever QGIS speaks."""
        words = ["jintu", "晋图"] + in_all_languages(f"{self.ID}.title")
        for tags in in_all_languages(f"{self.ID}.tags"):
            words += tags.split(",")
        return words

    def svgIconPath(self):
        return os.path.join(os.path.dirname(os.path.abspath(__file__)), "icon.svg")

    def icon(self):
        return QIcon(self.svgIconPath())

    def canExecute(self):
        """Says in the toolbox already that the program is missing."""
        try:
            program.executable()
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def validateInputCrs(self, parameters, context):  # noqa: N802 (of QGIS)
        """Nothing to compare: QGIS would try to open each report as a layer to ask for its system."""
        return True

    # Declaring

    def key(self, name):
        """The row of a parameter or output: its own where there is one, else the shared one."""
        return f"{self.ID}.{name}" if has(f"{self.ID}.{name}") else name

    def add(self, kind, name, advanced=False, **options):
        """Adds a parameter with its label and its help."""
        self._add(kind(name, text(self.key(name)), **options), advanced)

    def add_choice(self, name, codes, advanced=False, labels=None, **options):
        """Adds a choice; without labels those of the rows `NAME.code`."""
        labels = labels or [text(f"{name}.{code}") for code in codes]
        choice = Choice(name, text(self.key(name)), codes, labels, **options)
        self._choices[name] = choice
        self._add(choice, advanced)

    def _add(self, parameter, advanced):
        parameter.setHelp(text(self.key(parameter.name()) + ".help"))
        if advanced:
            parameter.setFlags(
                parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced
            )
        self.addParameter(parameter)

    def add_output(self, kind, name):
        """Adds an output with its label."""
        self.addOutput(kind(name, text(name)))

    # Reading

    def codes(self, parameters, name, context):
        """The codes that were chosen."""
        choice = self._choices[name]
        value = parameters.get(name)
        if isinstance(value, QgsProperty):
            value = value.value(context.expressionContext(), choice.defaultValue())[0]
        codes = choice.read(choice.defaultValue() if is_missing(value) else value)
        if codes is None:
            raise QgsProcessingException(
                text("error.choice", name=text(self.key(name)), value=value)
            )
        return codes

    def code(self, parameters, name, context):
        """The one code that was chosen, None where nothing was."""
        return next(iter(self.codes(parameters, name, context)), None)

    def words(self, parameters, name, context):
        """The words of a text parameter, parted by semicolons."""
        value = self.parameterAsString(parameters, name, context)
        return [word.strip() for word in value.replace("；", ";").split(";") if word.strip()]

    def number(self, parameters, name, context):
        """A number, None where none was given."""
        if is_missing(parameters.get(name)):
            return None
        return self.parameterAsInt(parameters, name, context)

    def file(self, parameters, name, context):
        """The full path of a file or folder, None where none was given."""
        path = self.parameterAsString(parameters, name, context)
        return os.path.abspath(path) if path else None
