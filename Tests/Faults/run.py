"""Fails and kills an export at every n-th open, write, rename, link and close.

Usage: run.py PROGRAM SHIM.so

The folder is all-old or all-new after a failure; after a kill the next run finds it so, or brings it
to its end. A collection holds whole reports only, and the next run completes it. Prints counts.
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile

program, shim = (os.path.abspath(path) for path in sys.argv[1:3])
OLD = "孝义市2022年种植核桃2.1万亩。\n"
NEW = "平遥县2021年种植长山药300亩，养殖肉牛1200头。\n"
# FAULT_SAMPLES=1000 FAULT_CALLS=write tries every single write.
CALLS = os.environ.get("FAULT_CALLS", "open write rename link close").split()
SAMPLES = int(os.environ.get("FAULT_SAMPLES", "40"))


def run(arguments, **fault):
    environment = dict(os.environ)
    if fault:
        environment.update(LD_PRELOAD=shim, **{key: str(value) for key, value in fault.items()})
    return subprocess.run(
        [program, *arguments], env=environment, capture_output=True, text=True, timeout=300)


def state(folder):
    """The files of a folder by name, with a hash each; unfinished ones too."""
    found = {}
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = hashlib.sha256(file.read()).hexdigest()
    return found


def numbers(count):
    """Some of the numbers from 1 to count, the first and the last among them."""
    step = max(1, count // SAMPLES)
    return sorted({*range(1, count + 1, step), count})


def count_calls(call, arguments):
    """How many calls a run makes: the least number at which no fault comes any more."""
    low, high = 0, 1
    while faulted(call, high, arguments):
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        if faulted(call, middle, arguments):
            low = middle
        else:
            high = middle
    return low


def faulted(call, at, arguments):
    prepare()
    result = run(arguments, FAULT_CALL=call, FAULT_AT=at, FAULT_KIND="kill")
    return result.returncode == -9


def prepare():
    shutil.rmtree("out", ignore_errors=True)
    shutil.copytree("old", "out")
    for name in os.listdir("."):
        if name.startswith("s.gpkg"):
            os.remove(name)


def check(isRight, what):
    if not isRight:
        failures.append(what)
        print("FAILED:", what)


def check_folder(call, at, kind):
    prepare()
    arguments = ["export", "new.txt", "--quiet", "--out", "out"]
    result = run(arguments, FAULT_CALL=call, FAULT_AT=at, FAULT_KIND=kind)
    what = f"{kind} at {call} {at}"
    if kind == "fail":
        check(result.returncode in (0, 1), f"{what}: exit code {result.returncode}")
        expected = new if result.returncode == 0 else old
        check(state("out") == expected, f"{what}: neither all old nor all new")
        lines = result.stderr.strip().split("\n")
        check(result.returncode == 0 or len(lines) == 1 and lines[0], f"{what}: says {lines}")
        return
    # Any run that writes into the folder repairs it, even if it writes something else.
    run(["map", "old.txt", "--quiet", "--out", "out/probe.svg"])
    if os.path.exists("out/probe.svg"):
        os.remove("out/probe.svg")
    check(state("out") in (old, new), f"{what}: neither all old nor all new when repaired")
    check(run(arguments).returncode == 0, f"{what}: the next run fails")
    check(state("out") == new, f"{what}: the next run is not whole")


def check_collection(call, at, kind):
    prepare()
    arguments = ["export", "old.txt", "new.txt", "--quiet", "--append", "s.gpkg", "--out", "out"]
    run(arguments, FAULT_CALL=call, FAULT_AT=at, FAULT_KIND=kind)
    what = f"collection: {kind} at {call} {at}"
    result = run(arguments)
    check(result.returncode == 0, f"{what}: the next run fails: {result.stderr.strip()}")
    with open("out/facts.csv", "rb") as file:
        check(file.read() == both, f"{what}: other facts")


sys.stdout.reconfigure(line_buffering=True)
failures = []
tried = 0
home = tempfile.mkdtemp(prefix="jintu-faults-")
os.chdir(home)
os.environ["XDG_CACHE_HOME"] = os.path.join(home, "cache")
with open("old.txt", "w", encoding="utf-8") as file:
    file.write(OLD)
with open("new.txt", "w", encoding="utf-8") as file:
    file.write(NEW)
for name in ("old", "new"):
    assert run(["export", name + ".txt", "--quiet", "--out", name]).returncode == 0
old, new = state("old"), state("new")
assert run(["export", "old.txt", "new.txt", "--quiet", "--append", "r.gpkg", "--out", "ref"]).returncode == 0
with open("ref/facts.csv", "rb") as file:
    both = file.read()
export = ["export", "new.txt", "--quiet", "--out", "out"]
for call in CALLS:
    count = count_calls(call, export)
    chosen = numbers(count) if count else []
    for at in chosen:
        for kind in ("fail", "kill"):
            check_folder(call, at, kind)
            tried += 1
    print(f"{call}: {count} calls, {len(chosen)} tried each way")
append = ["export", "old.txt", "new.txt", "--quiet", "--append", "s.gpkg", "--out", "out"]
for call in ("open", "write"):
    for at in numbers(count_calls(call, append))[:: 3]:
        for kind in ("fail", "kill"):
            check_collection(call, at, kind)
            tried += 1
shutil.rmtree(home)
print(f"{tried} faults, {len(failures)} failures")
sys.exit(bool(failures))
