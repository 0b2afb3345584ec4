"""Chromium draws the page and the maps without a network."""

import json
import os
import re
import subprocess
import tempfile

from qgis.PyQt.QtGui import QImage

from checks import check, expect, main


def chromium(*words):
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND",
             f"--user-data-dir={profile}", "--enable-logging=stderr", *words],
            capture_output=True, text=True, timeout=120)
    complaints = [line for line in done.stderr.splitlines() if ":CONSOLE" in line]
    expect(done.returncode == 0, f"chromium says {done.stderr[-200:]}")
    expect(not complaints, f"the console says {complaints[:2]}")
    return done.stdout


def colors(path):
    """How many colours a picture has, and the share of it that is not white."""
    image = QImage(path)
    expect(not image.isNull(), f"{path} was not drawn")
    image = image.scaled(160, 160)
    pixels = [image.pixelColor(x, y).name() for y in range(160) for x in range(160)]
    return len(set(pixels)), sum(1 for pixel in pixels if pixel != "#ffffff") / len(pixels)


@check
def page(folder):
    """The page is drawn, with every fact, and says nothing on the console."""
    with open(f"{folder}/facts.geojson", encoding="utf-8") as file:
        facts = len(json.load(file)["features"])
    html = chromium("--dump-dom", f"file://{folder}/index.html")
    rows = re.search(r'aria-rowcount="(\d+)"', html)
    expect(rows and int(rows.group(1)) == facts + 1, f"{rows} rows for {facts} facts")
    with tempfile.TemporaryDirectory() as work:
        chromium("--window-size=1400,1000", f"--screenshot={work}/a.png", f"file://{folder}/index.html")
        number, share = colors(f"{work}/a.png")
        expect(number > 40 and share > 0.1, f"{number} colours on {share:.0%} of the page")


@check
def maps(folder):
    """Every SVG map is drawn."""
    files = sorted(name for name in os.listdir(folder) if name.endswith(".svg"))
    expect(files, "there are no maps")
    with tempfile.TemporaryDirectory() as work:
        for name in files:
            chromium("--window-size=800,1130", f"--screenshot={work}/a.png", f"file://{folder}/{name}")
            number, share = colors(f"{work}/a.png")
            expect(number > 8 and share > 0.1, f"{name}: {number} colours on {share:.0%}")


main()
