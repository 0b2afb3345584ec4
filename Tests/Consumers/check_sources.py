"""Reads documents that were made of text reports and compares the facts with those of the text."""

import collections
import datetime
import functools
import json
import os
import pathlib
import subprocess

from checks import check, expect, main

FIELDS = ["quote", "path", "measure", "value", "period", "indicator", "industry", "modality", "direction", "scope"]
# Of a scanned page a character or two are misread; the quotation may then differ, the fact may not.
LOOSE = ["path", "measure", "value", "period", "indicator", "modality"]


@functools.cache
def records(*arguments, codes=(0,), stdin=None):
    run = subprocess.run([os.environ["JINTU"], "extract", *map(str, arguments)], capture_output=True, stdin=stdin)
    expect(run.returncode in codes, f"exit code {run.returncode}: {run.stderr.decode()[:400]}")
    return [json.loads(line) for line in run.stdout.decode().splitlines()], run.stderr.decode()


def name(report):
    return report.split("#")[-1].split(".")[0]


def facts(found, fields=FIELDS, of=None):
    """The facts, counted. A PDF that was printed now says this year where its text says none."""
    today = str(datetime.date.today().year)
    for fact in found:
        if fact["type"] == "fact" and ".pdf" in fact["report"] and fact["period"] == today:
            fact["period"] = "?"
    return collections.Counter(
        (name(fact["report"]), *(fact[field] for field in fields))
        for fact in found
        if fact["type"] == "fact" and (of is None or name(fact["report"]) in of))


def from_text(folder, fields=FIELDS, of=None):
    return facts(records(folder + "/txt")[0], fields, of)


def same(folder, *paths):
    found = facts(records("--quiet", *paths)[0])
    wanted = from_text(folder)
    expect(sum(wanted.values()) > 300, "the text has hardly a fact")
    expect(found == wanted, f"missing {list(wanted - found)[:3]}, new {list(found - wanted)[:3]}")


def share(folder, kind, fields, floor, least_right):
    """How many of the text's facts were found, and how many of those found are the text's."""
    found, _ = records("--quiet", f"{folder}/{kind}")
    of = {name(record["report"]) for record in found}
    own, wanted = facts(found, fields, of), from_text(folder, fields, of)
    common = sum((own & wanted).values())
    recall, right = common / sum(wanted.values()), common / max(1, sum(own.values()))
    print(f"-- {kind}: {recall:.3f} of the text's facts, {right:.3f} of those found are the text's", flush=True)
    expect(recall >= floor and right >= least_right, f"{recall:.3f} < {floor} or {right:.3f} < {least_right}")
    return found


@check
def pages_of_the_web(folder):
    """Pages of the web say what the text says."""
    same(folder, folder + "/html")


@check
def word(folder):
    """Documents of Word say what the text says."""
    same(folder, folder + "/docx")


@check
def open_document(folder):
    """Documents of LibreOffice say what the text says."""
    same(folder, folder + "/odt")


@check
def older_word(folder):
    """Documents of Word 97 and rich text say what the text says."""
    same(folder, folder + "/doc")
    same(folder, folder + "/rtf")


@check
def rows(folder):
    """Rows of CSV in GBK, JSON Lines and a spreadsheet say what the text says."""
    for ending in ["csv", "jsonl", "xlsx"]:
        same(folder, f"{folder}/rows/reports.{ending}")


@check
def stream(folder):
    """A stream of JSON Lines says what the file does."""
    with open(folder + "/rows/reports.jsonl", "rb") as file:
        found = facts(records("-", stdin=file)[0])
    expect(found == from_text(folder), "the stream says something else")


@check
def printed(folder):
    """Printed pages say nearly what the text says, with page and paragraph."""
    found = share(folder, "pdf", FIELDS, 0.97, 0.97)
    expect(all(record["page"] >= 1 and record["paragraph"] >= 1 for record in found), "a record has no page")
    expect(max(record["page"] for record in found) > 2, "all stands on the first pages")


@check
def scanned(folder):
    """Scanned pages say most of what the text says, and are believed less."""
    share(folder, "scan", LOOSE, 0.80, 0.80)
    found, said = records(folder + "/scan")
    expect("scanned: read by OCR" in said, said[:200])
    confidence = {kind: sum(values) / len(values) for kind, values in {
        kind: [record["confidence"] for record in records("--quiet", f"{folder}/{kind}")[0] if record["type"] == "fact"]
        for kind in ["scan", "pdf"]}.items()}
    expect(confidence["scan"] < 0.92 * confidence["pdf"], f"{confidence}")


@check
def odd(folder):
    """Files with another's ending are read, what is damaged or empty is one line each."""
    found, said = records(folder + "/odd", codes=(3,))
    read = {record["report"] for record in found}
    expect(read == {"page.doc", "new.doc", "text.wps"}, f"{read}: {said}")
    for line in ["cut.docx: is damaged", "empty.docx: is empty", "noise.pdf: is damaged",
                 "page.doc: its name says .doc, it is html inside", "table.csv: left out"]:
        expect(line in said, f"{line}: {said}")


@check
def manifest(folder):
    """The manifest lists format, converter and remarks of each input."""
    target = folder + "/out"
    run = subprocess.run([os.environ["JINTU"], "export", folder + "/docx", folder + "/odd/page.doc", "--quiet",
                          "--out", target], capture_output=True)
    expect(run.returncode == 0, run.stderr.decode())
    inputs = json.loads(pathlib.Path(target, "manifest.json").read_text())["inputs"]
    expect(all(entry["converter"].startswith("pandoc ") for entry in inputs), "no version of the converter")
    expect(inputs[-1]["format"] == "html" and inputs[-1]["remarks"], f"{inputs[-1]}")


@check
def leftovers(folder):
    """Nothing of the conversions stays behind."""
    left = [path.name for path in pathlib.Path(os.environ["TMPDIR"]).glob("jintu-*")]
    expect(not left, f"{left[:5]}")


main()
