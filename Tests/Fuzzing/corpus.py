"""Writes the inputs that fuzzing begins with: corpus.py FOLDER PROGRAM

A folder for each target, with small texts of every kind that the target reads, in several encodings.
The same on every machine.
"""
import json
import os
import subprocess
import sys

folder, program = sys.argv[1], os.path.abspath(sys.argv[2])

SENTENCES = [
    "孝义市2022年种植核桃2.1万亩，比上年增长3.5%。",
    "平遥县2021年养殖肉牛1200头、肉羊3—5万只，产值约1.2亿元。",
    "核桃种植面积由300亩减少到100亩，不再种植小麦50亩。",
    "岗亭2个,瞭望台一个,水泵三台、水井十二眼。",
    "全县总投资三亿五千万元，其中中央资金１２００万元，占三分之一。",
    "下栅乡、兑镇镇、阳泉曲镇分别种植玉米2亩、3亩和4亩。",
    "计划2025年底建成高标准农田12,345亩，力争亩产达到600公斤。",
    "平均气温-4.5℃，零下二十度，增长率负4.34‰，日光温室500m²，造林100km²。",
    "[%1+1%]<script>alert(1)</script>;=1+1;\"引号\"，\t制表\u202e反\u0000零。",
    "¥3.5亿元 ½亩 ２／３ 1’234亩 1.234,5吨 ~~~ ……〇一二三四五六七八九十百千万亿兆",
]
TABLES = [
    "| 乡镇 | 玉米（亩） | 产量（吨） |\n| --- | --- | --- |\n| 下栅乡 | 300 | 12.5 |\n| 合计 | 300 | 12.5 |\n",
    "<table><tr><th>乡镇<th>面积(亩)</tr><tr><td colspan=2>下栅乡<td>3</td></tr></table>\n",
    "┌──┬──┐\n│乡镇│面积│\n├──┼──┤\n│下栅│3亩│\n└──┴──┘\n",
    "乡镇\t面积\t产量\n\t亩\t吨\n下栅乡\t300\t12\n兑镇镇\t400\t15\n",
    "乡镇    面积    产量\n下栅乡  300亩   12吨\n兑镇镇  400亩   15吨\n",
]
CELLS = [
    "县名,产量(吨),gdp\n孝义市,1,2\n汾阳市,4,5\n交口县,7,x\n",
    "代码;名称;粮食产量（万吨）;2021年\n140728;平遥县;1,2;3\n\"1407\n28\";\"a\"\"b\";-;…\n",
    "地区\t年份\t常住人口(人)\n太原市\t2020\t5304061\n怀仁县\t2016\t１２３\n",
    "市,县,乡镇,面积（亩）\n吕梁市,孝义市,下栅乡,3\n,,兑镇镇,4\n,交口县,,5%\n",
]
PLACES = [
    "名称,经度,纬度,县,乡镇\n下栅村,111.70,37.10,孝义市,下栅乡\n某村,200,-91,,\n",
    "1796236\tXiaoyi\tXiaoyi\t孝义\t37.14\t111.77\tP\tPPL\tCN\t\t24\t\t\t\t0\t\t750\tAsia/Shanghai\t2020-01-01\n",
    json.dumps({"code": 200, "data": [{"standard_name": "下栅村", "gdm": {
        "type": "MultiPoint", "coordinates": [[111.7, 37.1]]}, "area_name": "孝义市"}]}, ensure_ascii=False),
]


def square(x, y, side, code):
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return {"type": "Feature", "properties": {"code": code, "name": "下栅村"},
            "geometry": {"type": "Polygon", "coordinates": [ring]}}


def areas(*features):
    return json.dumps({"type": "FeatureCollection", "features": list(features)}, ensure_ascii=False)


HOLE = {"type": "Feature", "id": 1, "properties": None, "geometry": {
    "type": "MultiPolygon", "coordinates": [[
        [[112, 37], [113, 37], [113, 38], [112, 37]], [[112.5, 37.2], [112.6, 37.2], [112.6, 37.3], [112.5, 37.2]]]]}}
POINT = {"type": "Feature", "properties": {"name": "下栅村", "lon": 1}, "geometry": {
    "type": "Point", "coordinates": [111.7, 37.1]}}
GEOJSON = [areas(square(112.17, 37.19, 0.02, "140728202")), areas(HOLE, POINT), areas(POINT)]
PLACE_ROWS = """path code level first last lon lat precision basis error_m source successor pinyin
甲省|140000|province|2009||112.5|37.8|province|seat|500|a||jia
甲省/乙市|140100|prefecture|2009||112.5|37.8|prefecture|seat|500|a||yi
甲省/乙市/丙丁县|140101|county|2009||112.6|37.7|county|seat|500|a||bing
甲省/乙市/丙丁县/戊己乡|140101200|township|2009|2020|112.61|37.71|township|seat|500|a|甲省/乙市/丙丁县/戊己镇|
甲省/乙市/丙丁县/戊己镇|140101100|township|2021||112.61|37.71|township|seat|500|a||
甲省/乙市/丙丁县/戊己镇/东坡村|140101100200|village|2021|||||none||a||
"""


def write(target, name, data):
    os.makedirs(os.path.join(folder, target), exist_ok=True)
    with open(os.path.join(folder, target, name), "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode("utf-8"))


def run(*arguments):
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


for number, text in enumerate(SENTENCES + TABLES + ["\n".join(SENTENCES[:4]), "# 标题\n\n" + TABLES[0]]):
    for encoding in ("utf-8", "gb18030", "utf-16"):
        write("reports", f"{number}-{encoding}", text.encode(encoding))
for number, text in enumerate(["1", "12,345.6", "一百零二", "三分之二", "1.2万", "2亿3千万", "３０", "-5", "10-20", "半", "十几", "9" * 30]):
    write("numerals", str(number), text)
for number, text in enumerate(CELLS):
    for encoding in ("utf-8", "gb18030", "utf-16"):
        write("tables", f"{number}-{encoding}", text.encode(encoding))
for number, text in enumerate(GEOJSON):
    write("geojson", str(number), text)
# The first byte of an import says what the file is called.
for number, text in enumerate(PLACES + GEOJSON):
    for kind in range(4):
        write("imports", f"{number}-{kind}", bytes([kind]) + text.encode("utf-8"))
work = os.path.join(folder, "work")
os.makedirs(work, exist_ok=True)
report = os.path.join(work, "a.txt")
with open(report, "w", encoding="utf-8") as file:
    file.write(SENTENCES[0])
store = os.path.join(work, "s.gpkg")
run("export", report, "--quiet", "--append", store, "--out", os.path.join(work, "o"))
with open(store, "rb") as file:
    write("collections", "one", file.read())
tables = os.path.join(work, "tables")
os.makedirs(tables, exist_ok=True)
with open(os.path.join(tables, "places.tsv"), "w", encoding="utf-8") as file:
    head, *rows = PLACE_ROWS.rstrip().split("\n")
    file.write(head.replace(" ", "\t") + "\n" + "".join(row.replace("|", "\t") + "\n" for row in rows))
with open(os.path.join(tables, "former.tsv"), "w", encoding="utf-8") as file:
    file.write("path\tkind\tvalue\tfirst\tlast\n甲省/乙市/丙丁县\tname\t丙丁旗\t2009\t2015\n")
with open(os.path.join(tables, "outside.tsv"), "w", encoding="utf-8") as file:
    file.write("code\tlevel\tname\tparent\tshort\n220000\tprovince\t庚辛省\t\t庚辛\n")
run("gazetteer", "compile", "--gazetteer", tables)
with open(os.path.join(tables, ".compiled.gazetteer"), "rb") as file:
    write("gazetteer", "small", file.read())
