"""Makes two tables as users have them: townships by code in UTF-8, counties by name in GBK."""

import csv
import sys


def rows(path, level):
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["level"] == level and row["code"].startswith("14") and not row["last"]:
                yield row


def main():
    places, folder = sys.argv[1:]
    with open(f"{folder}/townships.csv", "w", encoding="utf-8") as file:
        file.write("代码,人口（人）\n")
        for number, row in enumerate(rows(places, "township")):
            file.write(f"{row['code']},{1000 + number}\n")
    with open(f"{folder}/counties-gbk.csv", "w", encoding="gb18030", newline="") as file:
        file.write("2021年粮食生产情况,\r\n单位：吨,\r\n地区,粮食产量\r\n")
        for number, row in enumerate(rows(places, "county")):
            file.write(f"{row['path'].split('/')[-1]},\"{12000 + number:,}\"\r\n")


main()
