"""`jintu extract -` as a stage of Apache Spark: one process a partition, JSON Lines in and out.

    records = lines.mapPartitions(jintu_stage.extract("jintu"))

A record is a line of JSON as the program writes it (`"type":"mention"` or `"fact"`). A line that cannot
be read is a record too and never ends the task:

    {"type": "problem", "report": "a17", "message": "has no text: ...", "line": "{\"id\": \"a17\"}"}

A program that dies fails its task with what it said last, and Spark tries the partition again.
"""

import collections
import json
import queue
import re
import subprocess
import threading

# Lines are fed in batches with a mark behind each: a report without text, of which the program says on
# standard error that it has none. As it says so in order, all before the mark was read, and the batch
# can be forgotten. A report without places and figures goes before all lines: a partition that begins
# with a bad line is then still taken for JSON Lines, one of bad lines only for no failure.
MARK = "{}"
FIRST = '{"text":"。"}'
BATCH_LINES = 256
BATCH_CHARACTERS = 1 << 20
BATCHES_AHEAD = 4  # read by the program or on the way to it, and not yet answered
BLOCKS_AHEAD = 16  # of 64 KB of records, not yet taken by Spark
PROBLEM = re.compile(r"^(?:jintu: )?-:(\d+)(?::\d+)?: (.*)$")
SHOWN = 500  # characters of a bad line that are kept


def extract(program="jintu", options=("--jobs", "1")):
    """What `mapPartitions` takes: lines of JSON to lines of records."""
    command = [program, "extract", "--quiet", *options, "-"]
    return lambda lines: _Run(command).records(lines)


class _Run:
    def __init__(self, command):
        self.command = command
        self.made = queue.Queue(BLOCKS_AHEAD)  # lists of records; None where one of the outputs ends
        self.batches = collections.deque()  # the row of the mark, then the lines by row
        self.room = threading.Condition()
        self.ended = False
        self.failure = None
        self.said = collections.deque(maxlen=20)

    def records(self, lines):
        # Bytes, not text: what is between the lines passes unchanged.
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        threads = [
            threading.Thread(target=self._feed, args=(lines,), daemon=True),
            threading.Thread(target=self._to_end, args=(self._read,), daemon=True),
            threading.Thread(target=self._to_end, args=(self._listen,), daemon=True)]
        for thread in threads:
            thread.start()
        running = 2
        try:
            while running:
                block = self.made.get()
                if block is None:
                    running -= 1
                    if self.failure is not None:
                        self._stop()
                else:
                    yield from block
            code = self.process.wait()
            self._stop()
            threads[0].join()
            if self.failure is not None:
                raise self.failure
            if code not in (0, 3):  # 3: some reports could not be read, which the marks see to
                said = "\n".join(self.said)
                raise RuntimeError(f"{' '.join(self.command)} ended with {code}: {said}")
            if self.batches:
                raise RuntimeError(f"{' '.join(self.command)} ended before it had read all lines")
        finally:  # also where Spark takes no more: then the program is not needed either
            self._stop()
            while running:
                running -= self.made.get() is None
            self.process.wait()

    def _stop(self):
        if self.process.poll() is None:
            self.process.kill()
        with self.room:
            self.ended = True
            self.room.notify_all()

    # The three threads: what goes in, records, and what is said of lines.

    def _feed(self, lines):
        try:
            with self.process.stdin as pipe:
                row = self._send(pipe, 0, [FIRST])
                batch, size = [], 0
                for line in lines:
                    # A line break inside a report can only be white space between its members.
                    batch.append(line.replace("\n", " ").replace("\r", " "))
                    size += len(line)
                    if len(batch) >= BATCH_LINES or size >= BATCH_CHARACTERS:
                        row = self._send(pipe, row, batch)
                        batch, size = [], 0
                if batch:
                    self._send(pipe, row, batch)
        except BrokenPipeError:
            pass  # the program is gone: its exit code says why
        except BaseException as error:  # of what Spark reads from: the task fails with it
            self.failure = error
            self._stop()

    def _send(self, pipe, row, lines):
        """Sends lines and a mark; returns the row of the mark."""
        mark = row + len(lines) + 1
        with self.room:
            self.room.wait_for(lambda: self.ended or len(self.batches) < BATCHES_AHEAD)
            if self.ended:
                raise BrokenPipeError
            self.batches.append((mark, lines))
        pipe.write("".join(line + "\n" for line in [*lines, MARK]).encode("utf-8", "surrogatepass"))
        pipe.flush()
        return mark

    def _read(self):
        rest = b""
        while block := self.process.stdout.read1(1 << 16):
            *whole, rest = (rest + block).split(b"\n")
            if whole:
                self.made.put([line.decode() for line in whole])

    def _listen(self):
        for line in self.process.stderr:
            said = line.decode(errors="replace").rstrip("\n")
            match = PROBLEM.match(said)
            if match is None:
                self.said.append(said)
            else:
                self._note(int(match[1]), match[2])

    def _to_end(self, work):
        try:
            work()
        except BaseException as error:
            self.failure = error
        self.made.put(None)

    def _note(self, row, message):
        while self.batches and self.batches[0][0] < row:
            self._forget()
        if not self.batches:
            return
        mark, lines = self.batches[0]
        if row == mark:
            self._forget()
        else:
            self.made.put([_problem(lines[row - mark], message)])

    def _forget(self):
        with self.room:
            self.batches.popleft()
            self.room.notify_all()


def _problem(line, message):
    try:
        report = str(json.loads(line)["id"])
    except (ValueError, TypeError, KeyError, RecursionError):
        report = None
    return json.dumps(
        {"type": "problem", "report": report, "message": message, "line": line[:SHOWN]},
        ensure_ascii=False)
