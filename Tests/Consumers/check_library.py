"""Records keep to their schema, and programs that use the library say what jintu says."""

import glob
import json
import os
import subprocess

import jsonschema

from checks import check, expect, main

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
REPORTS = sorted(glob.glob(f"{ROOT}/seeds/*.txt"))

with open(f"{ROOT}/docs/records.schema.json", encoding="utf-8") as file:
    SCHEMA = json.load(file)
validator = jsonschema.Draft202012Validator(SCHEMA)


def run(*line):
    done = subprocess.run(line, capture_output=True, text=True)
    expect(done.returncode == 0, f"{line[0]}: exit code {done.returncode}: {done.stderr[-500:]}")
    return done.stdout


def records(*arguments):
    return [json.loads(line) for line in run(os.environ["JINTU"], "extract", *arguments).splitlines()]


def example(name, *arguments):
    return run(f"{os.environ['LIBRARY_PROGRAMS']}/{name}", *arguments)


@check
def schema(work):
    """The schema is one, and every record of the samples and of the annotated reports keeps to it."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    annotated = sorted(glob.glob(f"{ROOT}/Tests/Corpus/reports/*.txt"))
    many = records(f"{ROOT}/seeds", f"{ROOT}/Tests/Communiques", *annotated, "--quiet")
    expect(len(many) > 5000, f"{len(many)} records")
    many += records(REPORTS[0], "--explain")
    for record in many:
        for error in validator.iter_errors(record):
            best = jsonschema.exceptions.best_match([error])
            raise AssertionError(f"{best.message}: {json.dumps(record, ensure_ascii=False)[:300]}")


@check
def schema_refuses(work):
    """What breaks a record breaks the schema: a missing, odd or unknown field."""
    for record in (next(r for r in records(REPORTS[0]) if r["type"] == kind) for kind in ("mention", "fact")):
        fields = SCHEMA["$defs"][record["type"]]
        for name in fields["required"]:
            expect(not validator.is_valid({k: v for k, v in record.items() if k != name}), f"without {name}")
        for name in fields["properties"]:
            expect(not validator.is_valid({**record, name: {"odd": []}}) or name == "reasons", f"odd {name}")
        expect(not validator.is_valid({**record, "more": 1}), "an unknown field")
        expect(not validator.is_valid({**record, "confidence": 1.5}), "more than certain")


@check
def facts(work):
    """The example `facts` prints the surest facts of the records."""
    wanted = [r for r in records(*REPORTS) if r["type"] == "fact" and r["modality"] == "actual"]
    lines = example("facts", *REPORTS).splitlines()
    # Records round the confidence.
    least = sum(1 for record in wanted if record["confidence"] > 0.9)
    most = sum(1 for record in wanted if record["confidence"] >= 0.9)
    expect(0 < least <= len(lines) <= most, f"{len(lines)} lines, {least} to {most} facts")


@check
def layers(work):
    """The example `layers` writes the counties that an export of section A writes."""
    run(os.environ["JINTU"], "export", *REPORTS, "--industry", "A", "--out", f"{work}/maps", "--quiet")
    with open(f"{work}/maps/counties.geojson", encoding="utf-8") as file:
        exported = json.load(file)
    made = json.loads(example("layers", *REPORTS))
    expect(made == exported, "other counties")


@check
def places(work):
    """The example `places` finds a place by its name."""
    found = example("places", "孝义市").splitlines()
    expect(found and found[0].startswith("孝义市\t141181\t山西省/吕梁市/孝义市\t111."), f"{found}")


main()
