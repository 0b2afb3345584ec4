import Testing

@testable import Briefing

/// Briefings as pages.
@Suite struct BriefHTMLTests {
  private static let brief = Brief(
    title: "<情况> & \"x\"", lead: [.plain("a<b>"), .strong("</strong>")], language: "zh-CN",
    sections: [
      Brief.Section(
        heading: "图",
        blocks: [
          .figure(
            Brief.Figure(
              caption: "图1 <x>", description: "\"><script>",
              svg: Array("<?xml version=\"1.0\"?>\n<svg xmlns=\"a\"></svg>".utf8), aspect: 1.4))
        ]),
      Brief.Section(
        heading: "数",
        blocks: [
          .table(
            Brief.Table(
              columns: [.init("地区", width: 70), .init("数值", width: 30, isNumeric: true)],
              rows: [[[.plain("<td>")], [.reference(1)]]])),
          .evidence([[.plain("<img src=x onerror=alert(1)>"), .strong("8,000亩")]]),
          .items([[.plain("&")]]),
        ]),
    ])

  /// Whatever reports hold, no tag comes of it.
  @Test func textStaysText() {
    for pictures in [BriefHTML.Pictures.inside, .files(["a\".png"])] {
      let page = String(decoding: BriefHTML.write(Self.brief, pictures: pictures), as: UTF8.self)
      #expect(page.contains("<h1>&lt;情况&gt; &amp; &quot;x&quot;</h1>"))
      for tag in ["<script", "<img src=x", "<b>", "</strong></p>\n</strong>", "<td><td>"] {
        #expect(!page.contains(tag), "\(tag)")
      }
      #expect(page.contains("<td style=\"text-align:right\"><a href=\"#s1\">1</a></td>"))
      #expect(page.contains("<li><span id=\"s1\"></span>&lt;img"))
    }
  }

  @Test func thePageIsOneFile() {
    let page = String(decoding: BriefHTML.write(Self.brief, pictures: .inside), as: UTF8.self)
    #expect(
      page.contains("<figure>\n<svg xmlns=\"a\"></svg><figcaption>") && !page.contains("<?xml"))
    #expect(page.contains("<style>") && !page.contains("http"))
  }
}
