import InputFiles
import TextScanning
import Testing

@testable import ReportSources

/// Documents as text, piece by piece, without the programs that open them.
@Suite struct DocumentTests {
  private static func text(_ blocks: String, meta: String = "{}") throws -> String {
    let json = "{\"meta\": \(meta), \"blocks\": [\(blocks)]}"
    let document = try PandocDocument(Array(json.utf8), file: "a.docx", printsProperties: true)
    return String(decoding: document.text().bytes, as: UTF8.self)
  }

  private static func para(_ text: String) -> String {
    "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"\(text)\"}]}"
  }

  private static func heading(_ level: Int, _ text: String) -> String {
    "{\"t\":\"Header\",\"c\":[\(level),[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"\(text)\"}]]}"
  }

  @Test func blocksAreLines() throws {
    let list = """
      {"t":"OrderedList","c":[[2,{"t":"Decimal"},{"t":"Period"}],\
      [[\(Self.para("甲"))],[\(Self.para("乙"))]]]}
      """
    let noted = """
      {"t":"Para","c":[{"t":"Str","c":"面积"},{"t":"Note","c":[\(Self.para("注。"))]},\
      {"t":"Str","c":"3km"},{"t":"Superscript","c":[{"t":"Str","c":"2"}]},{"t":"SoftBreak"},\
      {"t":"Str","c":"整"},{"t":"SoftBreak"},{"t":"Str","c":"体"}]}
      """
    #expect(
      try Self.text([Self.heading(1, "题"), list, noted].joined(separator: ","))
        == "# 题\n\n2. 甲\n3. 乙\n\n面积3km² 整体\n\n注。")
  }

  /// What is numbered is a part of a report, and so is every heading of one that has a title of its own.
  @Test func partsAreNoArticles() throws {
    let numbered = [Self.heading(1, "题"), Self.para("正文。"), Self.heading(1, "二、产业")]
    #expect(try Self.text(numbered.joined(separator: ",")).hasSuffix("\n\n### 二、产业"))
    let articles = [Self.heading(1, "题"), Self.para("正文。"), Self.heading(1, "又一篇")]
    #expect(try Self.text(articles.joined(separator: ",")).hasSuffix("\n\n# 又一篇"))
    let titled = try Self.text(
      Self.para("正文。") + "," + Self.heading(1, "产业"),
      meta: #"{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"报告"}]}}"#)
    #expect(titled == "# 报告\n\n正文。\n\n### 产业")
  }

  private static func cell(_ text: String, _ rows: Int = 1, _ columns: Int = 1) -> String {
    "[[\"\",[],[]],{\"t\":\"AlignDefault\"},\(rows),\(columns),[\(para(text))]]"
  }

  @Test func mergedCellsStandInEachColumn() throws {
    let rows = [
      [Self.cell("乡镇", 2), Self.cell("产量", 1, 2)], [Self.cell("粮食"), Self.cell("油料")],
      [Self.cell("甲"), Self.cell("1"), Self.cell("2")], [Self.cell("单位：吨", 1, 3)],
    ].map { "[[\"\",[],[]],[" + $0.joined(separator: ",") + "]]" }.joined(separator: ",")
    let none = "[[\"\",[],[]],[]]"
    let table = """
      {"t":"Table","c":[["",[],[]],[null,[]],[],\(none),[[["",[],[]],0,[],[\(rows)]]],\(none)]}
      """
    #expect(try Self.text(table) == "乡镇\t产量\t产量\n乡镇\t粮食\t油料\n甲\t1\t2\n单位：吨")
  }

  @Test func whatIsNotTheTextFallsAway() {
    let page = """
      <nav><ul><li>首页</nav><SCRIPT>if (a < "</p>") {}</SCRIPT><style>p{}</style><!-- <p>旧 -->\
      <table><thead><tr><th rowspan="2">名</th></tr></thead></table><nav/><p>正文</p>
      """
    #expect(
      String(decoding: HTMLCleaner.clean(Array(page.utf8)), as: UTF8.self)
        == "<table><tbody><tr><td rowspan=\"2\">名</td></tr></tbody></table><p>正文</p>")
    let head =
      #"<meta charset="utf-8"><meta property="article:published_time" content="2021-03-05T1">"#
    #expect(HTMLCleaner.date(of: head)?.description == "2021-03-05")
  }

  @Test(
    "forms that hold the page are read, others fall away",
    arguments: [
      (
        "<form><input><p>正文很长很长</p><select><option>甲</select></form><p>尾</p>",
        "<input><p>正文很长很长</p><p>尾</p>"
      ),
      ("<form>搜索<button>搜</button></form><p>正文很长</p>", "<p>正文很长</p>"),
      ("<form><p>正文</p><form>也是</form><p>尾</p></form>", "<p>正文</p>也是<p>尾</p>"),
      ("<form><script>var a = '很长很长很长很长'</script>找</form><p>正文</p>", "<p>正文</p>"),
      ("<form><p>正文</p>", "<p>正文</p>"),
    ])
  func forms(page: String, read: String) {
    #expect(String(decoding: HTMLCleaner.clean(Array(page.utf8)), as: UTF8.self) == read)
  }

  @Test(
    "elements too deep in each other",
    arguments: [
      ("<ul><li>", "", 12, false), ("<ul><li>", "", 13, true),
      ("<ul><li>", "</li></ul>", 290, false), ("<ul><li>", "</li></ul>", 301, true),
      ("<div><p>", "", 5000, false), ("<b>", "", 301, true), ("<b>", "</b>", 200, false),
      ("<table><tr><td>", "</td></tr></table>", 301, true),
    ])
  func nesting(open: String, close: String, count: Int, isTooDeep: Bool) {
    let page = [open, "核桃", close].enumerated().map { index, part in
      index == 1 ? part : String(repeating: part, count: count)
    }
    #expect(HTMLNesting.isTooDeep(Array(page.joined().utf8)) == isTooDeep)
    // One behind the other they are not deep.
    let row = String(repeating: open + close, count: close.isEmpty ? 0 : count)
    #expect(!HTMLNesting.isTooDeep(Array(row.utf8)))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "pdf"), ("{\\rtf1 a", "rtf"), ("\u{FEFF}<!DOCTYPE html><p>", "html"),
    ("<?xml version=\"1.0\"?><html>", "html"), ("孝义市", nil), ("", nil), ("PK\u{3}\u{4}", nil),
  ])
  func bytesTell(_ bytes: String, _ ending: String?) {
    #expect(FileSignature.ending(of: Array(bytes.utf8)) == ending)
  }

  /// `zlib.compressobj(9, zlib.DEFLATED, -15)` of Python made these.
  @Test func deflatedDataAreUnpacked() {
    let packed: [UInt8] = [0x4B, 0x4C, 0x4A, 0x4E, 0x84, 0x21, 0x00]
    #expect(Inflation.unpack(packed, limit: 100) == Array("abcabcabcabc".utf8))
    #expect(Inflation.unpack(packed, limit: 5) == nil)
    #expect(Inflation.unpack([0x07], limit: 100) == nil)
    #expect(Inflation.unpack([], limit: 100) == nil)
  }

  // MARK: Tables

  private static func rows(_ text: String) throws -> [SourceDocument] {
    let file = SourceFile(path: "d/a.csv", name: "a.csv", bytes: Array(text.utf8), limit: 1 << 20)
    return try SourceFormats.documents(of: file).compactMap { try? $0.get() }
  }

  @Test func aRowIsAReport() throws {
    let found = try Self.rows("某县报道\n标题,正文,日期,地点\n甲,\"种植\n3亩。\",2021-03,临县\n乙,5亩。,,\n丙,,,\n")
    #expect(found.map(\.name) == ["a.csv#1", "a.csv#2"])
    #expect(found[0].text == Array("种植\n3亩。".utf8) && found[0].origin.title == "甲")
    #expect(found[0].origin.date?.description == "2021-03" && found[0].origin.place == "临县")
    #expect(try Self.rows("id,text\nx,a\nx,b\n").map(\.name) == ["a.csv#x", "a.csv#x.2"])
    #expect(try Self.rows("乡镇,产量\n甲,3\n").isEmpty)
  }

  @Test func whatTheUserSaysStandsAboveTheDocument() throws {
    let table = try AboutTable(
      Array("文件,日期,地点\n2021/a.txt,2021-03,临县\nb.txt,,\n".utf8), path: "about.csv")
    var document = SourceDocument(name: "a.txt", text: [])
    table.complete(&document, from: "reports/2021/a.txt")
    #expect(document.origin.date?.description == "2021-03" && document.origin.place == "临县")
    var other = SourceDocument(name: "a.txt", text: [])
    table.complete(&other, from: "reports/2022/a.txt")
    #expect(other.origin == ReportOrigin())
    for bad in ["地点\n临县\n", "file,date\na,someday\n", "file\na\na\n"] {
      #expect(throws: InputError.self) { try AboutTable(Array(bad.utf8), path: "about.csv") }
    }
  }
}
