import Testing

@testable import WebPage

@Suite struct PageWriterTests {
  static func fact(_ sentence: String, _ quote: String) -> PageFact {
    var fact = PageFact()
    fact.place = "娘子神乡"
    fact.path = "山西省/忻州市/静乐县/娘子神乡"
    fact.measure = "种植面积"
    fact.industry = "A0112"
    fact.valueText = "700"
    fact.value = 700
    fact.unit = "亩"
    fact.sentence = sentence
    fact.quote = quote
    fact.report = "a.txt"
    return fact
  }

  static func text(_ facts: [PageFact], title: String = "题") -> String {
    let page = Page(
      title: title, subtitle: "副", province: "山西省", map: Array("<svg></svg>".utf8),
      industries: [.init(code: "A", name: "农业"), .init(code: "A01", name: "农业")], facts: facts,
      sources: ["源"])
    return String(decoding: PageWriter.write(page), as: UTF8.self)
  }

  @Test func marksTheNumberInItsSentence() {
    let text = Self.text([Self.fact("种谷子700亩。", "谷子700亩")])
    #expect(text.contains("<q>种<mark>谷子700亩</mark>。</q>"))
    #expect(text.contains("data-industry=\"A0112\""))
    #expect(text.contains("<small>忻州市 静乐县</small>"))
    #expect(text.contains("A01 农业（1）"))
  }

  @Test func marksTheSecondOfTwoEqualNumbers() {
    let fact = Self.fact("甲3人，乙3人", "3人")
    let text = Self.text([fact, fact])
    #expect(text.contains("<q>甲<mark>3人</mark>，乙3人</q>"))
    #expect(text.contains("<q>甲3人，乙<mark>3人</mark></q>"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onmouseover=\"alert(1)",
    "</style><img src=x onerror=alert(1)>",
    "'><svg onload=alert(1)>", "&lt;b&gt;",
  ]) func hostileTextStaysText(_ text: String) {
    var fact = Self.fact("前" + text + "后", text)
    fact.place = text
    fact.path = text
    fact.subject = text
    fact.report = text
    fact.unit = text
    let page = Self.text([fact], title: text)
    let plain = Self.text([Self.fact("前后", "")], title: "题")
    func count(_ page: String, _ mark: String) -> Int { page.split(separator: mark).count }
    for mark in ["<script", "<img", "<svg", "<style", "</style>"] {
      #expect(count(page, mark) == count(plain, mark), "\(mark)")
    }
    #expect(!page.contains("onmouseover=\""))
  }

  @Test func needsNothingFromOutside() {
    let text = Self.text([Self.fact("甲1人", "1人")])
    for mark in ["http://", "https://", "//cdn", "src=", "@import", "url("] {
      #expect(!text.contains(mark), "\(mark)")
    }
    #expect(text.contains("default-src 'none'"))
    #expect(text.contains("<html lang=\"zh-CN\">"))
  }

  @Test func saysWhenThereIsNothing() {
    #expect(Self.text([]).contains("<p id=\"none\">没有符合条件的指标。</p>"))
  }

  struct Cut: CustomTestStringConvertible, Sendable {
    let sentence: String
    let quote: String
    let occurrence: Int
    let marked: String
    var testDescription: String { "\(sentence) | \(quote) | \(occurrence)" }
  }

  @Test(arguments: [
    Cut(sentence: "甲乙丙", quote: "乙", occurrence: 0, marked: "甲[乙]丙"),
    Cut(sentence: "甲", quote: "甲", occurrence: 0, marked: "[甲]"),
    Cut(sentence: "甲甲甲", quote: "甲", occurrence: 1, marked: "甲[甲]甲"),
    Cut(sentence: "甲乙", quote: "甲", occurrence: 9, marked: "[甲]乙"),
    Cut(sentence: "甲乙", quote: "丙", occurrence: 0, marked: "甲乙 [丙]"),
    Cut(sentence: "甲乙", quote: "", occurrence: 0, marked: "甲乙"),
    Cut(sentence: "", quote: "丙", occurrence: 0, marked: " [丙]"),
  ]) func cuts(_ cut: Cut) {
    let pieces = SentenceMark.pieces(cut.sentence, quote: cut.quote, occurrence: cut.occurrence)
    #expect(pieces.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined() == cut.marked)
  }
}
