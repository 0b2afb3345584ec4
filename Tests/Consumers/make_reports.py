"""Made-up short reports as JSON Lines, the same for the same seed: make_reports.py PLACES COUNT OUT."""

import csv
import json
import random
import sys

# Of whole counties: what, the unit, the least and the greatest number.
COUNTY = [
    ("粮食产量", "万吨", 2, 40), ("粮食播种面积", "万亩", 8, 70), ("谷子播种面积", "亩", 500, 90000),
    ("核桃种植面积", "万亩", 1, 30), ("羊存栏", "万只", 1, 60), ("生猪出栏", "万头", 1, 50),
    ("苹果产量", "吨", 300, 90000), ("玉米播种面积", "公顷", 400, 30000), ("连翘种植面积", "万亩", 1, 20)]
# What flows: of half a year it is of no year, and no value of one.
FLOWS = [row for row in COUNTY if row[0].endswith(("产量", "出栏"))]
TOWNSHIP = [("种植谷子", "亩", 50, 9000), ("种植马铃薯", "亩", 50, 9000), ("种植藜麦", "亩", 50, 5000),
            ("种植核桃", "亩", 100, 20000), ("新建日光温室", "座", 5, 300), ("羊存栏", "只", 200, 30000)]


def number(random, least, greatest):
    value = random.uniform(least, greatest)
    return f"{value:.1f}" if greatest <= 100 else f"{int(value)}"


def sentences(random, county, township, year):
    def of(table, apart=""):
        what, unit, least, greatest = random.choice(table)
        return f"{what}{apart}{number(random, least, greatest)}{unit}"
    first, second = random.sample(COUNTY, 2)
    yield f"{county}{year}年{of(COUNTY)}。"
    yield f"{year}年，{county}{of(COUNTY, '达到')}。"
    yield (f"{year}年，{county}{first[0]}{number(random, *first[2:])}{first[1]}，"
           f"{second[0]}{number(random, *second[2:])}{second[1]}。")
    yield f"{year}年，{county}{of(COUNTY, '约')}。"
    yield f"{county}{township}{year}年{of(TOWNSHIP)}。"
    yield f"{year}年，{county}粮食产量比上年{random.choice(['增长', '下降'])}{random.uniform(0.5, 9):.1f}%。"
    yield f"{county}计划{year + 1}年{of(TOWNSHIP)}。"
    yield f"{county}{township}某合作社{year}年种植谷子{random.randint(20, 900)}亩。"
    yield f"{county}{year}年上半年{of(FLOWS)}。"
    yield f"记者近日在{county}{township}看到，村里的路修好了。"


def main():
    places, count, out = sys.argv[1:]
    chance = random.Random(20240501)
    names, below = {}, {}
    with open(places, encoding="utf-8") as file:  # Gazetteer/places.tsv
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            # Names that held in all the years that reports are of.
            if row["last"] or not row["code"] or int(row["first"]) > 2020:
                continue
            if row["level"] == "county":
                names[row["code"]] = row["path"].split("/")
            elif row["level"] == "township":
                below.setdefault(row["code"][:6], []).append(row["path"].split("/")[-1])
    bad, lines = [], []
    for row in range(int(count)):
        code = chance.choice(sorted(names))
        county, township = "".join(names[code][1:]), chance.choice(below[code])
        year = chance.randint(2020, 2023)
        all_sentences = list(sentences(chance, county, township, year))
        text = "".join(chance.sample(all_sentences, chance.randint(1, 4)))
        line = json.dumps({"id": f"r{row:06d}", "text": text}, ensure_ascii=False)
        if row % 997 == 0:  # the first line is one of them
            kinds = [line[:-2], "[]", "垃圾", json.dumps({"id": f"r{row:06d}"}), f'{{"id":{row},"text":""}}']
            line = kinds[row // 997 % len(kinds)]
            bad.append(line)
        lines.append(line)
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)
    with open(out + ".bad", "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in bad)


main()
