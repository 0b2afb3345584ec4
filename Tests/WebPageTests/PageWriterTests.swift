import Foundation
import Testing

@testable import WebPage

@Suite struct PageWriterTests {
  /// A page of one fact that says a text wherever a text can stand.
  static func page(saying text: String) -> Page {
    var page = Page()
    page.filter = PageWords(text)
    page.sources = [PageWords(text, english: text)]
    page.industries = [Page.Choice("A", PageWords(text))]
    page.facts.count = 1
    page.facts.fields = [PageTable.Field(name: "sentence", alias: "句子")]
    page.facts.columns = [
      PageTable.Column(names: ["sentence"], values: [[.text(text)]], rows: [0])
    ]
    page.map.width = 10
    page.map.height = 20
    page.map.areas = [
      PageMap.Area(
        code: "1", name: text, outline: "M0 0l1 1z", middle: PageMap.Point(x: 0.25, y: -3))
    ]
    page.places.places = [PageGazetteer.Place(code: "1", name: text, parent: nil)]
    page.sheets = [
      PageSheet(name: "a.svg", title: text, indicator: "", bytes: Array(text.utf8))
    ]
    return page
  }

  static func text(_ page: Page) -> String {
    String(decoding: PageWriter.write(page), as: UTF8.self)
  }

  /// The JSON of a page, as a reader of HTML and then of JSON gets it.
  static func data(of page: String) throws -> [String: Any] {
    let start = try #require(page.firstRange(of: "id=\"data\">")).upperBound
    let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
    let json = try JSONSerialization.jsonObject(with: Data(page[start..<end].utf8))
    return try #require(json as? [String: Any])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "<!--<script>",
    "</style><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "&lt;b&gt;\\u003c",
    "]]>\u{2028}\u{0}\u{1F}\u{FFFE}", "{{script}}",
  ]) func hostileTextStaysText(_ hostile: String) throws {
    let page = Self.text(Self.page(saying: hostile))
    let plain = Self.text(Self.page(saying: "x"))
    func count(_ page: String, _ mark: String) -> Int { page.split(separator: mark).count }
    for mark in ["<script", "<img", "<svg", "<style", "</style>", "<!--", "onmouseover=\"a"] {
      #expect(count(page, mark) == count(plain, mark), "\(mark)")
    }
    let columns = try #require(try Self.data(of: page)["columns"] as? [[String: Any]])
    let values = try #require(columns[0]["values"] as? [[String]])
    #expect(values == [[hostile]])
  }

  @Test func needsNothingFromOutside() {
    let page = Self.text(Self.page(saying: "x"))
    for mark in ["http://", "https://", "//cdn", "src=", "@import", "url(", "{{"] {
      #expect(!page.contains(mark), "\(mark)")
    }
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(!page.contains("unsafe-inline"))
    #expect(page.contains("<html lang=\"zh-CN\">"))
  }

  /// Text goes into elements as text, by one function; nothing makes markup or code of it.
  @Test(arguments: [
    "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
    "setAttribute('style'", "DOMParser", "fetch(", "XMLHttpRequest", "import(",
  ]) func theScriptMakesNoMarkup(_ word: String) throws {
    let script = Self.text(Page())
    #expect(!script.contains(word))
  }

  @Test func isTheSameEachTime() {
    #expect(PageWriter.write(Self.page(saying: "x")) == PageWriter.write(Self.page(saying: "x")))
  }

  @Test func mapsArePutTogetherAgain() throws {
    let long = String(repeating: "M1 2l3 4", count: 9)
    let first = "<svg><path d=\"\(long)\" fill=\"red\"/></svg>\n"
    let second = "<svg><path fill=\"blue\" d=\"\(long)\"/></svg>"
    var page = Page()
    page.sheets = [first, second].map {
      PageSheet(name: "a.svg", title: "a", indicator: "", bytes: Array($0.utf8))
    }
    let sheets = try #require(try Self.data(of: Self.text(page))["sheets"] as? [String: Any])
    let pieces = try #require(sheets["pieces"] as? [String])
    let files = try #require(sheets["files"] as? [[String: Any]])
    let made = try files.map { file in
      try #require(file["parts"] as? [Int]).map { pieces[$0] }.joined()
    }
    #expect(made == [first, second])
    #expect(pieces.count { $0 == long } == 1, "what both have is kept once")
  }

  struct Tenths: Sendable {
    let value: Double
    let text: String
  }

  @Test(arguments: [
    Tenths(value: 0, text: "0"), Tenths(value: 1.04, text: "1"), Tenths(value: 1.05, text: "1.1"),
    Tenths(value: -0.04, text: "0"), Tenths(value: -3.25, text: "-3.3"),
    Tenths(value: 570, text: "570"),
  ]) func coordinatesHaveOneDecimal(_ sample: Tenths) {
    #expect(MapMarkup.number(sample.value) == sample.text)
  }
}
