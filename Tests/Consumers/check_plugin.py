"""Runs the QGIS toolbox through the real `qgis_process` and compares with what jintu alone writes.

The profiles are those into which check_plugin_desktop.py installed the zip.
"""

import csv
import filecmp
import json
import os
import re
import shutil
import subprocess

from qgis.core import (
    QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform,
    QgsCoordinateTransformContext,
)

import plugin_files  # noqa: F401 (its checks are run with these)
from checks import LAYERS, check, expect, main
from plugin_process import (
    JINTU, SEEDS, YEARBOOK, count, is_empty, jintu, opened, qgis_process, refused, run, same_files,
)

application = QgsApplication([], False)
application.initQgis()


@check
def lists(folder):
    """qgis_process lists the five algorithms, in Chinese and in English"""
    for language, title in (("zh", "报告转图层"), ("en", "Reports to layers")):
        said = qgis_process(folder, "list", language=language).stdout
        found = re.findall(r"^\s+jintu:(\w+)\t(.+)$", said, re.MULTILINE)
        expect(len(found) == 5, f"{language}: {found}")
        expect(("reportstolayers", title) in found, f"{language}: {found}")
        said = qgis_process(folder, "help", "jintu:reportstolayers", language=language).stdout
        word = {"zh": "报告文件夹", "en": "Folder of reports"}[language]
        expect(word in said and "A01 农业" in said, f"{language}: {said[:500]}")


@check
def reports(folder):
    """Reports to layers: the files are jintu's own, byte for byte, and the layers are valid"""
    found = run(folder, "jintu:reportstolayers", f"FOLDER={SEEDS}", f"OUTPUT={folder}/all")
    jintu("export", SEEDS, "--out", f"{folder}/all-alone", "--quiet")
    same_files(f"{folder}/all", f"{folder}/all-alone")
    for name in LAYERS:
        source = found[name.upper()]
        expect(source == f"{folder}/all/{name}.geojson", source)
        expect(opened(source).featureCount() == count(source) > 0, name)
    with open(f"{folder}/all-alone/manifest.json", encoding="utf-8") as file:
        counts = json.load(file)["counts"]
    for name, key in (("REPORT_COUNT", "reports"), ("MENTION_COUNT", "mentions"),
                      ("PLACE_COUNT", "places"), ("FACT_COUNT", "facts_kept"),
                      ("VALUE_COUNT", "indicator_values")):
        expect(found[name] == counts[key] > 0, f"{name} {found[name]}, not {counts[key]}")
    for name in ("INDICATORS", "GEOPACKAGE", "PROJECT", "PAGE", "MANIFEST"):
        expect(os.path.isfile(found[name]), f"{name}: {found[name]}")


@check
def filters(folder):
    """Reports to layers: all filters reach jintu, by code, number or text"""
    files = [f"FILES={SEEDS}/{name}" for name in sorted(os.listdir(SEEDS))[:3]]
    given = ["INDUSTRY_TEXT=养殖； B", "PERIOD=2019..2021", "WITHIN=吕梁市", "MODALITY=actual",
             "MIN_CONFIDENCE=0.2", "REPORT_YEAR=2020", "COLUMN_COUNT=7"]
    words = ["--industry=A01", "--industry=C13", "--industry=养殖", "--industry=B",
             "--period=2019..2021", "--within=吕梁市", "--modality=actual", "--min-confidence=0.2",
             "--year=2020", "--columns=7", "--level=county", "--level=township"]
    jintu("export", *words, "--out", f"{folder}/filtered-alone", "--quiet", "--",
          *(name.split("=", 1)[1] for name in files))
    for number, (industries, levels) in enumerate((
        (["INDUSTRY=A01", "INDUSTRY=C13"], ["LEVEL=county", "LEVEL=township"]),
        (["INDUSTRY=    A01 农业,    C13 农副食品加工业"], ["LEVEL=1,2"]),
    )):
        out = f"{folder}/filtered-{number}"
        found = run(folder, "jintu:reportstolayers", *files, *given, *industries, *levels,
                    f"OUTPUT={out}")
        same_files(out, f"{folder}/filtered-alone")
        expect("PREFECTURES" not in found, "a layer that was not written is given")
    expect(0 < found["FACT_COUNT"] < 100, f"{found['FACT_COUNT']} facts")


@check
def table(folder):
    """Join a table: the files are jintu's own, and rows joined are counted"""
    found = run(folder, "jintu:jointable", f"TABLE={YEARBOOK}", "TABLE_YEAR=2021",
                "TABLE_COLUMN=2021年粮食产量（吨）", f"OUTPUT={folder}/table")
    jintu("export", "--table", YEARBOOK, "--table-year", "2021", "--table-column",
          "2021年粮食产量（吨）", "--out", f"{folder}/table-alone", "--quiet")
    same_files(f"{folder}/table", f"{folder}/table-alone")
    with open(YEARBOOK, encoding="utf-8") as file:
        rows = len(list(csv.DictReader(file)))
    expect(found["JOINED_ROW_COUNT"] == rows > 0, f"{found['JOINED_ROW_COUNT']} of {rows}")


@check
def maps(folder):
    """Choropleth map: the same bytes as jintu's, of reports and of a table, in both languages"""
    given = ["INDICATOR=粮食播种面积", "CLASSIFICATION=quantile", "CLASSES=4",
             "PALETTE=Blues", "SIZE=slide", "TITLE=-x =粮食"]
    words = ["--indicator=粮食播种面积", "--classification=quantile", "--classes=4",
             "--palette=Blues", "--size=slide", "--title=-x =粮食", "--kind=choropleth"]
    for language in ("zh", "en"):
        out, alone = f"{folder}/map-{language}.svg", f"{folder}/map-{language}-alone.svg"
        choices = [f"{name}=0" for name in ("KIND",)] + ["LEVEL=county", f"LANGUAGE={language}"]
        found = run(folder, "jintu:choroplethmap", f"FOLDER={SEEDS}", *given, *choices,
                    f"OUTPUT={out}", language=language)
        jintu("map", *words, f"--language={language}", "--out", alone, "--quiet", SEEDS)
        expect(found["OUTPUT"] == out and filecmp.cmp(out, alone, shallow=False), f"{out} differs")
    column, per = "2021年粮食产量（吨）", "2021年常住人口（万人）"
    run(folder, "jintu:choroplethmap", f"TABLE={YEARBOOK}", f"TABLE_COLUMN={column}", f"PER={per}",
        f"OUTPUT={folder}/map-table.svg", language="zh")
    jintu("map", "--table", YEARBOOK, "--column", column, "--per", per, "--kind", "choropleth",
          "--out", f"{folder}/map-table-alone.svg", "--quiet")
    expect(filecmp.cmp(f"{folder}/map-table.svg", f"{folder}/map-table-alone.svg", shallow=False),
           "the map of the table differs")


@check
def places(folder):
    """Look up a place: the candidates of jintu, in their order, at their positions"""
    east, north = 12529408.7, 4561036.6
    at = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3857"), QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateTransformContext(),
    ).transform(east, north)
    for given, words in (
        (["NAME=南庄", "WITHIN=寿阳县", "LEVEL=village"], ["南庄", "--in=寿阳县", "--level=village"]),
        (["NAME=交口", "LIMIT=3"], ["交口", "--limit=3"]),
        (["NAME=长治县", "ON_YEAR=2017"], ["长治县", "--on=2017", "--limit=20"]),
        ([f"POINT={east},{north} [EPSG:3857]"],
         [f"--at={at.x():.7f},{at.y():.7f}", "--limit=20"]),
    ):
        out = f"{folder}/places.gpkg"
        found = run(folder, "jintu:lookupplace", *given, f"OUTPUT={out}")
        rows = [json.loads(line) for line in jintu("place", "--json", *words).splitlines()]
        features = list(opened(out).getFeatures())
        expect(found["COUNT"] == len(rows) == len(features) > 0, f"{given}: {len(features)}")
        for number, (row, feature) in enumerate(zip(rows, features), 1):
            expect(feature["rank"] == number, f"rank {feature['rank']}")
            for key in set(row) - {"lon", "lat"}:
                expect(row[key] is None or feature[key] == row[key], f"{key}: {feature[key]}")
            point = feature.geometry().asPoint()
            expect((point.x(), point.y()) == (row["lon"], row["lat"]), f"{point.asWkt()}")
        for key in ("code", "path", "lon", "lat"):
            expect(found[f"BEST_{key.upper()}"] == rows[0][key], f"{key}: {found}")


@check
def points(folder):
    """Import points: a layer in another system and a file, then reports read with the overlay"""
    rows = [("石城村", "113.70", "36.33", "平顺县"), ("没有的村", "111.81", "37.12", "孝义市")]
    with open(f"{folder}/own.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("name", "lon", "lat", "county"), *rows])
    subprocess.run(
        ["ogr2ogr", "-f", "GPKG", f"{folder}/own.gpkg", f"{folder}/own.csv", "-oo",
         "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-s_srs", "EPSG:4326", "-t_srs",
         "EPSG:32649"], check=True, capture_output=True,
    )
    said = jintu("gazetteer", "import", f"{folder}/own.csv", "--datum=gcj02", "--as=village",
                 f"--out={folder}/own-alone.tsv")
    expect("matched 1," in said, said)
    layer = [f"INPUT={folder}/own.gpkg", "NAME_FIELD=name", "COUNTY_FIELD=county"]
    for number, source in enumerate((layer, [f"FILE={folder}/own.csv"])):
        out = f"{folder}/own-{number}.tsv"
        found = run(folder, "jintu:importpoints", *source, "DATUM=gcj02", "AS=village",
                    f"OUTPUT={out}", f"POINTS={folder}/own-{number}.gpkg")
        expect(filecmp.cmp(out, f"{folder}/own-alone.tsv", shallow=False), f"{out} differs")
        expect((found["MATCHED_COUNT"], found["NO_TOWNSHIP_COUNT"]) == (1, 1), f"{found}")
        expect(opened(f"{folder}/own-{number}.gpkg").featureCount() == 1, "points")
    with open(f"{folder}/village.txt", "w", encoding="utf-8") as file:
        file.write("平顺县石城镇石城村2022年种植花椒300亩。\n")
    found = run(folder, "jintu:reportstolayers", f"FILES={folder}/village.txt",
                f"GAZETTEER={folder}/own-0.tsv", f"OUTPUT={folder}/village")
    own = [feature for feature in opened(found["PLACES"]).getFeatures()
           if feature["name"] == "石城村"]
    point = own[0].geometry().asPoint() if own else None
    expect(point is not None and 0.0001 < abs(point.x() - 113.70) < 0.02, f"{point}")


@check
def missing(folder):
    """A program that is missing is said in one line, in the language of QGIS"""
    given = [f"FOLDER={SEEDS}", f"OUTPUT={folder}/missing"]
    for language, line in (("zh", "找不到程序 jintu：请安装晋图"),
                           ("en", "The program jintu was not found: install Jintu")):
        refused(folder, line, "jintu:reportstolayers", *given, JINTU=None, language=language,
                PATH="/usr/bin:/bin")
    refused(folder, "JINTU says /nowhere/jintu, where no program", "jintu:reportstolayers", *given,
            JINTU="/nowhere/jintu")
    expect(is_empty(f"{folder}/missing"), "something was written")


@check
def setting(folder):
    """The program is found by the setting of the provider, before the environment, and by PATH"""
    given = ["jintu:lookupplace", "NAME=平遥县", f"OUTPUT={folder}/found.gpkg"]
    os.makedirs(f"{folder}/a path")
    os.symlink(JINTU, f"{folder}/a path/jintu")
    run(folder, *given, JINTU=None, PATH=f"{folder}/a path:/usr/bin:/bin")
    profile = f"{folder}/profiles-en/profiles/default/QGIS/QGIS3.ini"
    with open(profile, encoding="utf-8") as file:
        before = file.read()
    try:
        for path, is_there in ((f"{folder}/a path/jintu", True), ("/nowhere/jintu", False)):
            with open(profile, "w", encoding="utf-8") as file:
                file.write(f"{before}\n[Processing]\nConfiguration\\JINTU_EXECUTABLE={path}\n")
            if is_there:
                run(folder, *given, JINTU="/nowhere/else")
            else:
                refused(folder, "Jintu executable says /nowhere/jintu", *given)
    finally:
        with open(profile, "w", encoding="utf-8") as file:
            file.write(before)


@check
def errors(folder):
    """What jintu refuses is said in its own line, and nothing is written"""
    out = f"OUTPUT={folder}/refused"
    for line, given in (
        ("jintu: /no/such/folder: No such file or directory", ["FOLDER=/no/such/folder"]),
        ("unknown industry '农夜'", [f"FOLDER={SEEDS}", "INDUSTRY_TEXT=农夜"]),
        ("--period xx: give a year", [f"FOLDER={SEEDS}", "PERIOD=xx"]),
        ("Give a folder of reports", []),
        ("INDUSTRY", [f"FOLDER={SEEDS}", "INDUSTRY=Z99"]),
        ("LEVEL", [f"FOLDER={SEEDS}", "LEVEL=9"]),
    ):
        refused(folder, line, "jintu:reportstolayers", *given, out)
    refused(folder, "Give a name or a position", "jintu:lookupplace", f"OUTPUT={folder}/no.gpkg")
    refused(folder, 'no place "瞎编的"', "jintu:lookupplace", "NAME=瞎编的", f"OUTPUT={folder}/no.gpkg")
    refused(folder, "the table cannot be read", "jintu:jointable", "TABLE=/no/such.csv", out)
    expect(is_empty(f"{folder}/refused"), "something was written")


@check
def untrusted(folder):
    """A value never becomes an option: -x, --force, line breaks, a name that begins with a dash"""
    out = f"OUTPUT={folder}/untrusted"
    for value in ("-x", "--force", "--out=/tmp"):
        refused(folder, f"--within {value}: no such place", "jintu:reportstolayers",
                f"FOLDER={SEEDS}", f"WITHIN={value}", out)
    for value in ("吕梁市\n--force", "吕梁市\rx", "吕\u2028梁市"):
        refused(folder, "another control character", "jintu:reportstolayers", f"FOLDER={SEEDS}",
                f"WITHIN={value}", out)
    refused(folder, 'no place "--version"', "jintu:lookupplace", "NAME=--version",
            f"OUTPUT={folder}/no.gpkg")
    refused(folder, "--help: No such file", "jintu:reportstolayers", "FOLDER=--help", out)
    expect(is_empty(f"{folder}/untrusted"), "something was written")
    os.makedirs(f"{folder}/--force")
    shutil.copy(os.path.join(SEEDS, sorted(os.listdir(SEEDS))[0]), f"{folder}/--force/-x.txt")
    found = run(folder, "jintu:reportstolayers", "FOLDER=--force", f"OUTPUT={folder}/dashes")
    expect(found["REPORT_COUNT"] == 1, f"{found}")


@check
def unreadable(folder):
    """Reports that cannot be read are warnings, and the rest is done"""
    os.makedirs(f"{folder}/mixed")
    shutil.copy(os.path.join(SEEDS, sorted(os.listdir(SEEDS))[0]), f"{folder}/mixed")
    with open(f"{folder}/mixed/bad.txt", "wb") as file:
        file.write(bytes(range(256)) * 20)
    done = qgis_process(folder, "run", "jintu:reportstolayers", f"--FOLDER={folder}/mixed",
                        f"--OUTPUT={folder}/mixed-out")
    said = done.stdout + done.stderr
    expect(done.returncode == 0, said[-600:])
    warnings = re.findall(r"^WARNING:\s*(.+)$", said, re.MULTILINE)
    expect(len(warnings) == 2 and "bad.txt: is not a text file" in warnings[0], f"{warnings}")
    expect(re.search(r"^UNREADABLE_COUNT:\s*1$", said, re.MULTILINE), said[-600:])
    progress = [int(number) for number in re.findall(r"(\d+)\.\.\.", said)]
    expect(progress == sorted(progress) and 40 in progress, f"progress {progress}")


@check
def model(folder):
    """qgis_process runs the model that the desktop saved"""
    with open(f"{folder}/en/counties.output", encoding="utf-8") as file:
        output = file.read()
    found = run(folder, f"{folder}/en/counties.model3", f"REPORTS={SEEDS}",
                f"{output}={folder}/model.gpkg")
    layer = opened(found[output])
    jintu("export", SEEDS, "--industry=A01", "--out", f"{folder}/model-alone", "--quiet")
    with open(f"{folder}/model-alone/counties.geojson", encoding="utf-8") as file:
        counties = json.load(file)["features"]
    expected = sorted(each["properties"]["name"] for each in counties
                      if each["properties"]["facts"] > 1)
    names = sorted(feature["name"] for feature in layer.getFeatures())
    expect(names == expected and len(names) > 3, f"{names}, not {expected}")


@check
def tree(folder):
    """The choice of industries is the tree that `jintu industries` prints"""
    printed = re.findall(r"^([A-T]\d{0,3})\s+(\S.*?)\s+(section|division|group)\s",
                         jintu("industries", "--all"), re.MULTILINE)
    said = qgis_process(folder, "help", "jintu:reportstolayers").stdout
    offered = re.findall(r"^\t+- \d+: ( *)([A-T]\d{0,3}) (.+)$", said, re.MULTILINE)
    depth = {"section": "", "division": " " * 4, "group": " " * 8}
    expected = [(depth[level], code, name) for code, name, level in printed]
    expect(len(offered) > 500, f"{len(offered)} are offered")
    expect(offered == expected, f"{set(offered) ^ set(expected)}")


main()
os._exit(0)  # QGIS without a window may crash in taking itself apart
