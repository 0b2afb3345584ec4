"""Makes documents of text reports with pandoc, LibreOffice, Chromium and poppler.

    make_sources.py FOLDER_OF_TEXTS FOLDER

A document has no empty lines: the text that it is compared with has one between two paragraphs.
"""

import csv
import html
import json
import os
import pathlib
import re
import subprocess
import sys

# A table with merged headings, as offices set them; the facts are those of the table in the text.
TABLE_TEXT = """# 某县2021年农业生产情况

交口乡、坛镇乡和西铺头村的情况如下。

表1 2021年灵石县各乡镇粮食生产情况

乡镇\t粮食播种面积（亩）\t粮食产量（吨）
交口乡\t12345\t4321
坛镇乡\t8000\t2500
两渡镇\t9100\t3050
"""
TABLE_PAGE = """<h1>某县2021年农业生产情况</h1><p>交口乡、坛镇乡和西铺头村的情况如下。</p>
<p>表1 2021年灵石县各乡镇粮食生产情况</p>
<table border="1" cellpadding="6"><tr><td>乡镇</td><td>粮食播种面积（亩）</td><td>粮食产量（吨）</td></tr>
<tr><td>交口乡</td><td>12345</td><td>4321</td></tr><tr><td>坛镇乡</td><td>8000</td><td>2500</td></tr>
<tr><td>两渡镇</td><td>9100</td><td>3050</td></tr></table>"""


# To read a scanned page takes seconds.
SCANNED = ["000", "002", "003"]


def page(text):
    """The text as a page of the web: headings, paragraphs, line breaks inside them."""
    body, lines = [], []

    def close():
        if lines:
            body.append("<p>" + "<br>".join(lines) + "</p>")
            lines.clear()

    for line in text.split("\n") + [""]:
        line = line.strip()
        level = len(line) - len(line.lstrip("#"))
        if not line:
            close()
        elif 0 < level <= 6:
            close()
            body.append(f"<h{level}>{html.escape(line[level:].strip())}</h{level}>")
        else:
            lines.append(html.escape(line))
    return "\n".join(body)


def whole(body, around=True):
    """A page of the web, with what stands around its text on portals."""
    nav = "<nav><p>首页 2020年种植苹果1亩。</p></nav>" if around else ""
    footer = "<footer>共2页</footer>" if around else ""
    return (
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">'
        '<style>body{font-family:"Noto Sans CJK SC"}</style><script>var a = "2020年种植1亩。"</script>'
        f"</head><body>{nav}{body}{footer}</body></html>"
    )


def run(*command, **options):
    subprocess.run([str(part) for part in command], check=True, stdout=sys.stdout, stderr=sys.stderr, **options)


def office(folder, target, files, *options):
    run("soffice", f"-env:UserInstallation=file://{folder.parent}/profile", "--headless", *options,
        "--convert-to", target, "--outdir", folder / target.split(":")[0], *files)


def chromium(source, made):
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={made}", source.absolute())


def scan(pdf, made, folder):
    """A PDF of nothing but pictures of another's pages, as a scanner makes them."""
    stem = folder / made.stem
    run("pdftoppm", "-r", "200", "-gray", "-jpeg", pdf, stem)
    pictures = sorted(folder.glob(made.stem + "-*.jpg"))
    sheet = folder / (made.stem + ".html")
    sheet.write_text("<style>@page{margin:0}body{margin:0}img{width:100%;display:block;page-break-after:always}</style>"
                     + "".join(f'<img src="{picture.name}">' for picture in pictures))
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        f"--print-to-pdf={made}", sheet.absolute())


def main():
    seeds, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    for name in ["txt", "html", "print", "docx", "odt", "doc", "rtf", "pdf", "scan", "rows", "pictures", "odd"]:
        (folder / name).mkdir(parents=True)
    texts = {path.stem: re.sub(r"\n\s*\n", "\n\n", path.read_text()) for path in sorted(seeds.glob("*.txt"))}
    texts["table"] = TABLE_TEXT
    for name, text in texts.items():
        (folder / "txt" / f"{name}.txt").write_text(text)
        body = TABLE_PAGE if name == "table" else page(text)
        (folder / "html" / f"{name}.html").write_text(whole(body))
        (folder / "print" / f"{name}.html").write_text(whole(body, around=False))
        run("pandoc", "--from", "html-native_divs", "--to", "docx", "--output", folder / "docx" / f"{name}.docx",
            input=body.encode(), env={**os.environ, "SOURCE_DATE_EPOCH": "0"})
    # Programs read and print pages without what portals put around them.
    pages = sorted((folder / "print").glob("*.html"))
    documents = sorted((folder / "docx").glob("*.docx"))
    office(folder, "odt", documents)
    # Of pandoc's own tables LibreOffice makes none in its older formats.
    documents = sorted((folder / "odt").glob("*.odt"))
    office(folder, "doc:MS Word 97", documents)
    office(folder, "rtf", documents)
    for source in pages:
        chromium(source, folder / "pdf" / f"{source.stem}.pdf")
        if source.stem[:3] in SCANNED:
            scan(folder / "pdf" / f"{source.stem}.pdf", folder / "scan" / f"{source.stem}.pdf", folder / "pictures")
    make_rows(texts, folder)
    make_odd(folder)


def make_rows(texts, folder):
    rows = folder / "rows"
    with open(rows / "reports.csv", "w", encoding="gb18030", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["编号", "正文", "来源"])
        writer.writerows([name, text, "某报"] for name, text in texts.items())
    with open(rows / "reports.jsonl", "w") as file:
        for name, text in texts.items():
            file.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")
    with open(folder / "reports-utf8.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "text"])
        writer.writerows(texts.items())
    office(folder, "xlsx", [folder / "reports-utf8.csv"], "--infilter=CSV:44,34,76,1")
    (folder / "xlsx" / "reports-utf8.xlsx").rename(rows / "reports.xlsx")


def make_odd(folder):
    """Documents with another's ending, damaged, empty or without text."""
    odd = folder / "odd"
    one = next((folder / "docx").glob("*.docx")).read_bytes()
    (odd / "page.doc").write_text(whole("<p>孝义市2022年种植核桃2.1万亩。</p>"))
    (odd / "new.doc").write_bytes(one)
    (odd / "text.wps").write_text("孝义市2022年种植核桃2.1万亩。")
    (odd / "cut.docx").write_bytes(one[: len(one) // 2])
    (odd / "empty.docx").write_bytes(b"")
    (odd / "noise.pdf").write_bytes(bytes(range(256)) * 40)
    (odd / "table.csv").write_text("乡镇,产量\n交口乡,3\n")


if __name__ == "__main__":
    main()
