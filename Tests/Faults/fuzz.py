"""Feeds changed reports, tables and area files to the program, from a seed.

Usage: fuzz.py PROGRAM SEEDS [RUNS [SEED]]

Whatever the input, the program ends in time with the contract's exit codes, its records are JSON
without double keys whose spans lie in the report, and errors are lines. Prints counts; an input that
breaks it is kept in the working folder.
"""
import glob
import json
import os
import random
import subprocess
import sys
import tempfile

program, seeds = os.path.abspath(sys.argv[1]), sys.argv[2]
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 200
rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
PIECES = [
    "亿", "万", "9" * 30, "1.", ",234", "%", "-", "零下", "三分之", "百", "\t", "\r", "\"", ";=1+1;", "[%1+1%]",
    "<script>", "\u202e", "\u0000", "　", "²", "/", "×", "至", "1e308", "。", "、", "亩", "孝义市", "|", "\u2028",
]
TABLE = "县名,产量(吨),gdp\n孝义市,1,2\n汾阳市,4,5\n交口县,7,x\n"
AREAS = json.dumps({"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"code": "140728202"}, "geometry": {
        "type": "Polygon", "coordinates": [
            [[112.17, 37.19], [112.19, 37.19], [112.19, 37.21], [112.17, 37.19]]]}}]})


def changed(data):
    """The bytes with some cut, doubled, flipped, or with pieces put in."""
    data = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(data) + 1)
        kind = rng.randrange(5)
        if kind == 0 and data:
            data[at % len(data)] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del data[at:at + rng.randint(1, 200)]
        elif kind == 2:
            data[at:at] = data[max(0, at - rng.randint(1, 300)):at]
        elif kind == 3:
            data[at:at] = (rng.choice(PIECES) * rng.choice([1, 1, 2, 60])).encode()
        else:
            data[at:at] = str(rng.choice([0, -1, 1e308, 180.0001, 1e-320, 10**20])).encode()
    return bytes(data)


def unique(pairs):
    names = [name for name, _ in pairs]
    assert len(names) == len(set(names)), "double keys"
    return dict(pairs)


def check_records(output):
    for line in output.decode("utf-8").splitlines():
        record = json.loads(line, object_pairs_hook=unique, parse_constant=lambda name: 1 / 0)
        assert 0 <= record["start"] <= record["end"], "span"


def run(arguments):
    result = subprocess.run([program, *arguments], capture_output=True, timeout=120)
    assert result.returncode in (0, 1, 3), f"exit code {result.returncode}"
    assert result.returncode == 0 or result.stderr, "silent failure"
    return result.stdout


def one(number):
    """One run; the input that it was given."""
    kind = number % 3
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, ("r.txt", "t.csv", "a.geojson")[kind])
        source = (rng.choice(reports), TABLE.encode(), AREAS.encode())[kind]
        data = changed(source)
        with open(path, "wb") as file:
            file.write(data)
        try:
            if kind == 0:
                check_records(run(["extract", "--quiet", path]))
            elif kind == 1:
                run(["export", "--quiet", "--table", path, "--out", folder + "/o"])
            else:
                run(["export", "--quiet", "--table", table, "--township-areas", path, "--out", folder + "/o"])
            return None
        except (AssertionError, ValueError, ZeroDivisionError, subprocess.TimeoutExpired) as error:
            name = f"fuzz-{number}-{os.path.basename(path)}"
            with open(name, "wb") as file:
                file.write(data)
            return f"{name}: {error}"


reports = [open(path, "rb").read() for path in sorted(glob.glob(seeds + "/*.txt"))]
with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8") as file:
    file.write(TABLE)
    file.flush()
    table = file.name
    failures = [failure for failure in map(one, range(runs)) if failure]
for failure in failures:
    print("FAILED:", failure)
print(f"{runs} inputs, {len(failures)} failures")
sys.exit(bool(failures))
