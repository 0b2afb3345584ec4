"""LibreOffice reads the table of facts as Excel and WPS would."""

import csv
import os
import subprocess
import tempfile

from checks import check, expect, main


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@check
def cells(folder):
    """LibreOffice keeps every cell of facts.csv: Chinese, numbers, dates."""
    with tempfile.TemporaryDirectory() as work:
        # 44 comma, 34 quote, 76 UTF-8: the import of a user who double-clicks on the file.
        done = subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless",
             "--infilter=CSV:44,34,76,1", "--convert-to",
             "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
             "--outdir", f"{work}/out", f"{folder}/facts.csv"],
            capture_output=True, text=True, timeout=240)
        expect(done.returncode == 0, done.stderr[-200:])
        names = os.listdir(f"{work}/out")
        expect(len(names) == 1, f"it wrote {names}: {done.stdout[-200:]}")
        own, read = table(f"{folder}/facts.csv"), table(f"{work}/out/{names[0]}")
    expect(len(own) > 1, "the table is empty")
    expect(len(own) == len(read), f"{len(read)} lines of {len(own)}")
    for number, (left, right) in enumerate(zip(own, read), start=1):
        for heading, before, after in zip(own[0], left, right):
            if before != after:
                try:
                    same = abs(float(before) - float(after)) <= 1e-9 * abs(float(before))
                except ValueError:
                    same = False
                expect(same, f"line {number}, {heading}: {before!r} became {after!r}")


@check
def formulas(folder):
    """No cell of facts.csv can run as a formula."""
    for row in table(f"{folder}/facts.csv")[1:]:
        for cell in row:
            if cell[:1] in "=@+\t\r" and cell:
                raise AssertionError(f"{cell!r}")
            if cell[:1] == "-":
                float(cell)


main()
