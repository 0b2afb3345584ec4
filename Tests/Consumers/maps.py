"""Draws every SVG map of a folder with real programs, compares the pictures, checks the text.

    maps.py MAPS_DIR PICTURES_DIR [--classes PYTHON SCRIPT EXPECTED]

rsvg-convert's picture is the reference. Pictures are compared in grey at a quarter of their size,
so that neither anti-aliasing nor a font's hinting counts but a missing fill, line or word does:
the mean difference may be MEAN grey levels of 255, and the share of points that differ by more than
STRONG levels FAR_SHARE.
"""
import argparse
import html
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

import numpy
from PIL import Image

MEAN = 2.5
STRONG = 48
FAR_SHARE = 0.015
CONTRAST = 4.5
DPI = 96
SVG = "{http://www.w3.org/2000/svg}"

passed, failures = 0, []


def check(name, holds, detail=""):
    global passed
    if holds:
        passed += 1
    else:
        failures.append(name)
        print(f"FAILED {name}: {detail}")


def run(*command, **options):
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=180, **options
    ).stdout


def size(svg):
    """Width and height in millimetres."""
    root = ElementTree.parse(svg).getroot()
    return tuple(float(root.get(side).removesuffix("mm")) for side in ("width", "height"))


# Programs: each draws a map into a PNG of about the map's size at DPI.


def rsvg(svg, png, _):
    run("rsvg-convert", "--dpi-x", str(DPI), "--dpi-y", str(DPI), "-o", png, svg)


def chromium(svg, png, _):
    width, height = (round(side / 25.4 * DPI) for side in size(svg))
    run(
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        "--force-device-scale-factor=1", f"--window-size={width},{height}",
        f"--screenshot={png}", "file://" + os.path.abspath(svg),
    )


def inkscape(svg, png, _):
    run("inkscape", "--export-type=png", f"--export-dpi={DPI}", f"--export-filename={png}", svg)


def office(document):
    """A drawer that embeds the map in an office document, the page as large as the map."""

    def draw(svg, png, folder):
        source = os.path.join(folder, "map." + document.__name__)
        document(svg, source)
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
            "--convert-to", "pdf", "--outdir", folder, source)
        run("pdftoppm", "-png", "-r", str(DPI), "-singlefile", "-f", "1", "-l", "1",
            os.path.join(folder, "map.pdf"), png.removesuffix(".png"))

    return draw


def docx(svg, path):
    width, height = size(svg)
    twips = [round(side / 25.4 * 1440) for side in (width, height)]
    emu = [round(side * 36000) for side in (width, height)]
    anchor = (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1"'
        ' behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{emu[0]}" cy="{emu[1]}"/><wp:wrapNone/><wp:docPr id="1" name="map"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="map.svg"/><pic:cNvPicPr/></pic:nvPicPr>'
        '<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu[0]}" cy="{emu[1]}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:anchor>"
    )
    office_names = "http://schemas.openxmlformats.org/"
    body = (
        f'<w:document xmlns:w="{office_names}wordprocessingml/2006/main"'
        f' xmlns:r="{office_names}officeDocument/2006/relationships"'
        f' xmlns:wp="{office_names}drawingml/2006/wordprocessingDrawing"'
        f' xmlns:a="{office_names}drawingml/2006/main"'
        f' xmlns:pic="{office_names}drawingml/2006/picture"><w:body><w:p><w:r><w:drawing>{anchor}'
        f'</w:drawing></w:r></w:p><w:sectPr><w:pgSz w:w="{twips[0]}" w:h="{twips[1]}"/>'
        '<w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0" w:header="0" w:footer="0"'
        ' w:gutter="0"/></w:sectPr></w:body></w:document>'
    )
    package = f"{office_names}package/2006/"
    relations = f'<Relationships xmlns="{package}relationships"><Relationship Id="rId1" Type="'
    relations += f"{office_names}officeDocument/2006/relationships/"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="svg"'
            ' ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
            "</Types>",
        )
        archive.writestr(
            "_rels/.rels", relations + 'officeDocument" Target="word/document.xml"/></Relationships>')
        archive.writestr("word/document.xml", body)
        archive.writestr(
            "word/_rels/document.xml.rels", relations + 'image" Target="media/map.svg"/></Relationships>')
        archive.write(svg, "word/media/map.svg")


def odt(svg, path):
    width, height = size(svg)
    names = "".join(
        f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in [
            ("office", "office"), ("text", "text"), ("draw", "drawing"), ("style", "style"),
            ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible")]
    ) + ' xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"'
    styles = (
        f"<office:document-styles{names}><office:automatic-styles><style:page-layout"
        ' style:name="page"><style:page-layout-properties fo:margin="0mm"'
        f' fo:page-width="{width}mm" fo:page-height="{height}mm"/></style:page-layout>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard"'
        ' style:page-layout-name="page"/></office:master-styles></office:document-styles>'
    )
    content = (
        f"<office:document-content{names}><office:automatic-styles><style:style"
        ' style:name="picture" style:family="graphic"><style:graphic-properties'
        ' style:wrap="run-through" style:horizontal-pos="from-left" style:horizontal-rel="page"'
        ' style:vertical-pos="from-top" style:vertical-rel="page"/></style:style>'
        '</office:automatic-styles><office:body><office:text><text:p><draw:frame'
        ' draw:style-name="picture" text:anchor-type="page" text:anchor-page-number="1"'
        f' svg:x="0mm" svg:y="0mm" svg:width="{width}mm" svg:height="{height}mm"><draw:image'
        ' xlink:href="Pictures/map.svg" xlink:type="simple" xlink:show="embed"'
        ' xlink:actuate="onLoad"/></draw:frame></text:p></office:text></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="Pictures/map.svg"'
        ' manifest:media-type="image/svg+xml"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", styles)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.write(svg, "Pictures/map.svg")


def qgis(svg, png, _):
    from qgis.core import (
        QgsLayoutExporter, QgsLayoutItemPicture, QgsLayoutSize, QgsPrintLayout, QgsProject)

    width, height = size(svg)
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    page = QgsLayoutSize(width, height)
    layout.pageCollection().page(0).setPageSize(page)
    picture = QgsLayoutItemPicture(layout)
    picture.setPicturePath(os.path.abspath(svg), QgsLayoutItemPicture.FormatSVG)
    picture.attemptResize(page)
    layout.addLayoutItem(picture)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    QgsLayoutExporter(layout).exportToImage(png, settings)


PROGRAMS = {
    "chromium": chromium, "inkscape": inkscape, "libreoffice-docx": office(docx),
    "libreoffice-odt": office(odt), "qgis": qgis,
}


def grey(png, shape=None):
    """The picture in grey on white at a quarter of its size."""
    picture = Image.open(png).convert("RGBA")
    ground = Image.new("RGBA", picture.size, "white")
    ground.alpha_composite(picture)
    picture = ground.convert("L")
    shape = shape or (picture.width // 4, picture.height // 4)
    return shape, numpy.asarray(picture.resize(shape, Image.BOX), dtype=float)


def compare(name, reference, png):
    shape, first = grey(reference)
    own = Image.open(png).size
    wanted = Image.open(reference).size
    check(f"{name}: size", all(abs(a - b) <= 3 for a, b in zip(own, wanted)), f"{own} for {wanted}")
    _, second = grey(png, shape)
    difference = numpy.abs(first - second)
    mean, far = difference.mean(), (difference > STRONG).mean()
    print(f"{name}: mean difference {mean:.2f} of 255, {far:.2%} of points beyond {STRONG}")
    check(f"{name}: alike", mean <= MEAN and far <= FAR_SHARE, f"{mean:.2f}, {far:.2%}")
    check(f"{name}: not blank", second.std() > 10, f"{second.std():.1f}")


MEASURE = """
const texts = [...document.querySelectorAll('text')].filter(t => !t.closest('[aria-hidden]'));
const halos = [...document.querySelectorAll('[aria-hidden] text')];
const list = texts.map(t => {
  const length = t.getComputedTextLength(), x = +t.getAttribute('x'), y = +t.getAttribute('y');
  const style = getComputedStyle(t), size = parseFloat(style.fontSize);
  const left = x - length * {start: 0, middle: 0.5, end: 1}[style.textAnchor];
  const halo = halos.find(h => h.textContent === t.textContent && +h.getAttribute('x') === x
    && +h.getAttribute('y') === y);
  return {text: t.textContent, size, fill: t.getAttribute('fill'),
    ground: halo ? halo.getAttribute('stroke') : '#ffffff',
    box: [left, y - 0.8 * size, left + length, y + 0.06 * size]};
});
const out = document.createElement('pre');
out.textContent = JSON.stringify(list);
document.body.replaceChildren(out);
"""


def luminance(color):
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    low, high = sorted([luminance(first), luminance(second)])
    return (high + 0.05) / (low + 0.05)


def check_texts(name, svg, folder):
    """Every text as the browser sets it: none on another, none below 6 pt, none too pale."""
    source = open(svg, encoding="utf-8").read().split("?>", 1)[1]
    page = os.path.join(folder, "page.html")
    with open(page, "w", encoding="utf-8") as file:
        file.write(f"<!doctype html><meta charset=utf-8><body>{source}<script>{MEASURE}</script>")
    dump = run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
               "file://" + page).decode()
    found = re.search(r"<pre>(.*?)</pre>", dump, re.S)
    texts = json.loads(html.unescape(found.group(1))) if found else []
    check(f"{name}: texts", len(texts) > 5, f"{len(texts)} texts")
    overlaps = []
    for index, first in enumerate(texts):
        for second in texts[index + 1:]:
            a, b = first["box"], second["box"]
            if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]:
                overlaps.append(f"{first['text']} on {second['text']}")
    check(f"{name}: no text on another", not overlaps, "; ".join(overlaps))
    pale = [t["text"] for t in texts if contrast(t["fill"], t["ground"]) < CONTRAST]
    check(f"{name}: contrast of {CONTRAST}", not pale, "; ".join(pale))
    small = [t["text"] for t in texts if t["size"] < 6]
    check(f"{name}: type of 6 pt", not small, "; ".join(small))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("maps")
    parser.add_argument("pictures")
    parser.add_argument("--classes", nargs=3)
    options = parser.parse_args()
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    names = sorted(n for n in os.listdir(options.maps) if n.endswith(".svg"))
    check("at least four maps", len(names) >= 4, str(names))
    for file in names:
        svg, stem = os.path.join(options.maps, file), file.removesuffix(".svg")
        check(f"{stem}: below 150 kB", os.path.getsize(svg) < 150_000, os.path.getsize(svg))
        reference = os.path.join(options.pictures, f"{stem}-rsvg.png")
        rsvg(svg, reference, None)
        for program, draw in PROGRAMS.items():
            png = os.path.join(options.pictures, f"{stem}-{program}.png")
            with tempfile.TemporaryDirectory() as folder:
                try:
                    draw(svg, png, folder)
                    compare(f"{stem}, {program}", reference, png)
                except (OSError, subprocess.SubprocessError) as error:
                    check(f"{stem}, {program}: drawn", False, str(error))
        with tempfile.TemporaryDirectory() as folder:
            check_texts(stem, svg, folder)
    if options.classes:
        python, script, expected = options.classes
        same = run(python, script).decode() == open(expected, encoding="utf-8").read()
        check("classes: the fixture is what mapclassify says", same, expected)
    print(f"{passed} passed, {len(failures)} failed")
    application.exitQgis()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
