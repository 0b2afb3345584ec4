"""Runs the program `jintu`: finds it, passes options safely, shows its log and its progress."""

import os
import queue
import re
import shlex
import shutil
import subprocess
import threading

from processing.core.ProcessingConfig import ProcessingConfig
from qgis.core import QgsProcessingException

from .texts import text

# The key of the provider's setting.
SETTING = "JINTU_EXECUTABLE"
# The environment variable that names the program where the setting does not.
VARIABLE = "JINTU"
# The line that `--verbose` prints when a report was read.
_READ = re.compile(r": \d+ articles, \d+ bytes$")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# How long a cancelled program may take to clear its unfinished files away, in seconds.
_GRACE = 5


def executable():
    """The path of the program: the setting, else the environment variable, else the search path.

    A setting or a variable that leads nowhere is an error, not passed over.
    """
    for given, source in (
        (ProcessingConfig.getSetting(SETTING), text("setting.executable")),
        (os.environ.get(VARIABLE), VARIABLE),
    ):
        if given:
            path = shutil.which(os.path.expanduser(str(given)))
            if path is None:
                raise QgsProcessingException(text("error.wrong_path", path=given, source=source))
            return os.path.abspath(path)
    path = shutil.which("jintu")
    if path is None:
        raise QgsProcessingException(text("error.missing"))
    return os.path.abspath(path)


class CommandLine:
    """The words of a command; no value given by a user can become an option of its own.

    Options are written `--name=value`, operands stand behind `--`, and a value with a control
    character (a line break, a NUL) is refused.
    """

    def __init__(self, *command):
        self._words = list(command)
        self._operands = []

    def option(self, name, value):
        """Adds an option; None and what is empty add nothing."""
        if value is not None and str(value).strip() != "":
            self._words.append(f"--{name}={_clean(name, value)}")

    def options(self, name, values):
        """Adds an option for each value."""
        for value in values:
            self.option(name, value)

    def flag(self, name, is_given=True):
        """Adds an option without a value."""
        if is_given:
            self._words.append(f"--{name}")

    def operands(self, values):
        """Adds operands, which stand behind all options."""
        self._operands += [_clean("", value) for value in values]

    def words(self):
        """All words, without the program's own path."""
        return self._words + (["--"] + self._operands if self._operands else [])


def _clean(name, value):
    value = str(value).strip()
    if _CONTROL.search(value):
        raise QgsProcessingException(
            text("error.control", name=name or text("error.control.operand"), value=repr(value))
        )
    return value


def run(command, feedback, reports=0):
    """Runs the program to its end.

    Its log goes to the feedback line by line; each report read moves the progress on (`reports`
    is how many there are). Cancelling ends the program. Exit code 3 (done, with some reports left
    out) gives warnings; any other but 0 raises the program's own line. Gives the standard output.
    """
    words = [executable()] + command.words()
    feedback.pushCommandInfo(" ".join(shlex.quote(word) for word in words))
    try:
        process = subprocess.Popen(words, **_pipes())
    except (OSError, ValueError) as error:
        raise QgsProcessingException(text("error.start", path=words[0], error=error)) from error
    log = _Log(feedback, reports)
    output = []
    try:
        is_canceled = _follow(process, log, output, feedback)
    finally:
        _end(process)
    if is_canceled:
        raise QgsProcessingException(text("error.canceled"))
    return log.outcome(process.returncode, "".join(output))


def _pipes():
    """How the program is started: no shell, nothing on standard input, UTF-8, no window, and in
    English, of which some lines are read here."""
    return {
        "env": {**os.environ, "LC_ALL": "C.UTF-8"},
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "encoding": "utf-8",
        "errors": "replace",
        "creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0),
    }


def _follow(process, log, output, feedback):
    """Hands lines on as they come until both pipes are closed; True where the user cancelled."""
    lines = queue.Queue()
    open_pipes = 2
    for pipe in (process.stdout, process.stderr):
        threading.Thread(target=_pump, args=(pipe, lines), daemon=True).start()
    while open_pipes:
        if feedback.isCanceled():
            return True
        try:
            pipe, line = lines.get(timeout=0.1)
        except queue.Empty:
            continue
        if line is None:
            open_pipes -= 1
        elif pipe is process.stdout:
            output.append(line)
        else:
            log.take(line.rstrip("\r\n"))
    process.wait()
    return False


def _pump(pipe, lines):
    """Puts the lines of a pipe into a queue, None at the end."""
    with pipe:
        for line in pipe:
            lines.put((pipe, line))
    lines.put((pipe, None))


def _end(process):
    """Ends the program if it still runs: asked first, so that it removes what is unfinished."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class _Log:
    """Sorts the lines of standard error into progress, information and problems."""

    def __init__(self, feedback, reports):
        self._feedback = feedback
        self._reports = reports
        self._read = 0
        self._problems = []
        self._usage = []

    def take(self, line):
        """Takes one line."""
        if _READ.search(line):
            self._read += 1
            if self._reports:
                self._feedback.setProgress(min(95.0, 95.0 * self._read / self._reports))
        if line.startswith("jintu: "):
            self._problems.append(line[len("jintu: "):])
        elif line.startswith("Error: "):
            self._usage.append(line[len("Error: "):])
        elif line.startswith("warning: "):
            self._feedback.pushWarning(line)
        elif line and not self._usage:  # how the command is used, behind an error, helps nobody here
            self._feedback.pushInfo(line)

    def outcome(self, code, output):
        """What a run gives that ended by itself: its standard output, or the reason why not."""
        if code in (0, 3):
            for problem in self._problems:
                self._feedback.pushWarning(f"jintu: {problem}")
            if code == 3:
                self._feedback.pushWarning(text("warning.left_out", count=len(self._problems)))
            return output
        said = self._usage + self._problems
        if not said:
            said = [text("error.code", code=code)]
        raise QgsProcessingException("\n".join(f"jintu: {line}" for line in said))
