"""A briefing opens in office programs and says what the export of the same reports says."""

import csv
import json
import os
import re
import subprocess

from checks import check, expect, main

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SEEDS = f"{ROOT}/seeds"
FILTER = ["--industry", "养殖", "--within", "吕梁市"]
KINDS = {"stated": "原文载明", "summed": "下级合计", "partial": "部分合计"}


def run(*line, code=0):
    done = subprocess.run(line, capture_output=True, text=True)
    expect(done.returncode == code, f"{line[0]} exit code {done.returncode}: {done.stderr[-500:]}")
    return done.stdout


def brief(path, *more):
    run(os.environ["JINTU"], "brief", SEEDS, *FILTER, "--out", path, "--quiet", *more)
    return path


def blocks(path, format):
    """The document as pandoc reads it: plain text of each table's cells, and of the rest."""
    tree = json.loads(run("pandoc", "--from", format, "--to", "json", path))

    def text(node):
        if isinstance(node, dict):
            kind = node.get("t")
            if kind == "Str":
                return node["c"]
            if kind in ("Space", "SoftBreak"):
                return " "
            return text(node.get("c", ""))
        return "".join(text(part) for part in node) if isinstance(node, list) else ""
    tables = [[[text(cell[4]) for cell in row[1]] for body in block["c"][4] for row in body[3]]
              for block in tree["blocks"] if block["t"] == "Table"]
    return tables, text(tree["blocks"]), tree


@check
def same_values(work):
    """The table has the values of the long table that are of the area, the text each figure's sentence."""
    run(os.environ["JINTU"], "export", SEEDS, *FILTER, "--out", f"{work}/maps", "--quiet")
    with open(f"{work}/maps/indicators.csv", encoding="utf-8-sig", newline="") as file:
        stored = [row for row in csv.DictReader(file) if row["kind"] != "partial"]
    with open(f"{work}/maps/facts.csv", encoding="utf-8-sig", newline="") as file:
        quotes = {row["原文"]: row["句子"] for row in csv.DictReader(file)}
    for ending in ("docx", "odt", "md"):
        path = brief(f"{work}/brief.{ending}")
        tables, text, _ = blocks(path, {"md": "gfm"}.get(ending, ending))
        expect(len(tables) == 1, f"{ending}: {len(tables)} tables")
        rows = tables[0]
        expect(len(rows) == len(stored), f"{ending}: {len(rows)} rows of {len(stored)}")
        for row, value in zip(rows, stored):
            expect(value["path"].replace("/", "").endswith(row[0]), f"{ending}: {row} is not {value}")
            expect(row[1] == value["indicator_name"], f"{ending}: {row} is not {value}")
            expect(float(row[2].replace(",", "")) == float(value["value"]), f"{ending}: {row}")
            expect(row[5] == KINDS[value["kind"]] and row[6], f"{ending}: {row}")
            amount = str(int(float(value["value"])))
            named = [quote for quote, sentence in quotes.items() if sentence[:30] in text]
            expect(named and (amount in text or row[2] in text), f"{ending}: {amount}")


@check
def same_bytes(work):
    """The same reports give the same bytes in every format."""
    os.makedirs(f"{work}/again", exist_ok=True)
    for ending in ("docx", "odt", "html", "md"):
        first, second = brief(f"{work}/brief.{ending}"), brief(f"{work}/again/brief.{ending}")
        with open(first, "rb") as one, open(second, "rb") as other:
            expect(one.read() == other.read(), f"{ending} differs")
    expect(os.path.exists(f"{work}/brief-1.svg"), "no map beside the Markdown")


@check
def pages(work):
    """LibreOffice lays it out on A4: title and map on the first page, headings, page numbers."""
    for ending in ("docx", "odt"):
        os.makedirs(f"{work}/{ending}", exist_ok=True)
        run("soffice", f"-env:UserInstallation=file://{work}/office", "--headless", "--convert-to", "pdf",
            "--outdir", f"{work}/{ending}", brief(f"{work}/brief.{ending}"))
        made = f"{work}/{ending}/brief.pdf"
        information = run("pdfinfo", made)
        expect("(A4)" in information, information)
        number = int(re.search(r"Pages:\s+(\d+)", information)[1])
        expect(number == 2, f"{ending}: {number} pages")
        first, second = (run("pdftotext", "-f", page, "-l", page, made, "-") for page in "12")
        expect("吕梁市养殖情况简报" in first and re.search(r"图\s*1", first), f"{ending}: {first}")
        for heading in ("主要数字", "原文依据", "说明与局限"):
            expect(heading in second, f"{ending}: no {heading}")
        expect(re.search(r"—\s*2\s*—", second), f"{ending}: no page number")
        expect(len(run("pdfimages", "-list", made).splitlines()) >= 3, f"{ending}: no map")
        run("pdftoppm", "-r", "70", "-png", made, f"{os.environ['BRIEF_PICTURES']}/{ending}")


@check
def for_readers_and_machines(work):
    """Headings are headings, the table's first row is its head, the map has a description."""
    _, _, tree = blocks(brief(f"{work}/brief.docx"), "docx")
    headings = [block["c"][0] for block in tree["blocks"] if block["t"] == "Header"]
    expect(headings == [1, 1, 1, 1], f"levels {headings}")
    table = next(block for block in tree["blocks"] if block["t"] == "Table")
    expect(table["c"][3][1], "the table has no head")
    document = run("unzip", "-p", f"{work}/brief.docx", "word/document.xml")
    expect(re.search(r'<wp:docPr[^>]* descr="[^"]+"', document), "the map has no description")


@check
def english(work):
    """In English only sentences, files, villages and indicators that have no English are Chinese."""
    tables, text, _ = blocks(brief(f"{work}/english.docx", "--language", "en"), "docx")
    for words in ("Maps", "Figures", "The sentences behind them", "Limits"):
        expect(words in text, words)
    for row in tables[0]:
        # The gazetteer has pinyin down to townships.
        rest = [re.sub("^[\u4e00-\u9fff]+(村|社区), ", "", row[0])] + row[2:]
        expect(not re.search("[\u4e00-\u9fff]", "".join(rest)), f"{rest}")
    expect(tables[0][0][0] == "Xiazha, Xiaoyi" and tables[0][0][5] == "stated", f"{tables[0][0]}")


main()
