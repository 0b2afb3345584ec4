import Testing
import TextScanning

@testable import ReportSources

/// Pages put together from where their words stand.
@Suite struct PageTextTests {
  /// A line of ideographs of ten points at a height, from a left edge.
  private static func line(_ text: String, _ left: Double, _ top: Double, size: Double = 10)
    -> PageSegment
  {
    let wide = text.unicodeScalars.reduce(0.0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.5) }
    return PageSegment(
      left: left, right: left + wide * size, top: top, bottom: top + size, text: text)
  }

  private static func text(_ pages: [[PageSegment]]) -> TextBuilder {
    PageText.text(of: pages.map { PageGeometry(segments: $0) }) { _ in false }
  }

  private static func string(_ pages: [[PageSegment]]) -> String {
    String(decoding: text(pages).bytes, as: UTF8.self)
  }

  @Test func wrappedLinesAreJoined() {
    let page = [
      Self.line("近年来全县坚持绿色发展", 50, 100), Self.line("种植核桃两千亩。", 50, 115),
      Self.line("年内又种植红枣三百亩并", 50, 130), Self.line("出售。", 50, 145),
    ]
    #expect(Self.string([page]) == "近年来全县坚持绿色发展种植核桃两千亩。\n\n年内又种植红枣三百亩并出售。")
  }

  @Test func aParagraphGoesOnOverThePage() {
    let pages = [
      [Self.line("近年来全县坚持绿色发展", 50, 100), Self.line("种植核桃并且还种植红枣", 50, 115)],
      [Self.line("三百亩。", 50, 100), Self.line("完。", 50, 115)],
    ]
    let text = Self.text(pages)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "近年来全县坚持绿色发展种植核桃并且还种植红枣三百亩。\n\n完。")
    #expect(text.layout.pages.map(\.start) == [0, 22])
    #expect(text.layout.position(of: 23)?.page == 2 && text.layout.position(of: 23)?.paragraph == 1)
    #expect(text.layout.position(of: 28)?.paragraph == 2)
  }

  @Test func rowsOfATableKeepTheirColumns() {
    let page = [
      Self.line("乡镇", 50, 100), Self.line("产量", 150, 100), Self.line("甲乡", 50, 115),
      Self.line("12", 152, 115), Self.line("面积", 250, 100), Self.line("7", 255, 115),
      Self.line("9", 255, 130), Self.line("乙乡", 50, 130),
    ]
    #expect(Self.string([page]) == "乡镇\t产量\t面积\n甲乡\t12\t7\n乙乡\t\t9")
  }

  @Test func runningHeadsAndNumbersFallAway() {
    let pages = (1...3).map { page in
      [
        Self.line("某县公报2021", 50, 20), Self.line("第\(page)段。", 50, 100),
        Self.line("第二行。", 50, 115), Self.line("第三行。", 50, 130), Self.line("- \(page) -", 200, 800),
      ]
    }
    #expect(!Self.string(pages).contains("公报") && !Self.string(pages).contains("-"))
    #expect(Self.string(pages).contains("第二行。"))
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let page = [
      Self.line("左边一栏的第一行文字在", 50, 100), Self.line("此处结束的那一段。", 50, 115),
      Self.line("右边一栏的第一行文字在", 200, 100), Self.line("此处结束的又一段。", 200, 115),
    ]
    #expect(Self.string([page]).hasPrefix("左边一栏的第一行文字在此处结束的那一段。"))
  }

  @Test func greaterPrintIsAHeading() {
    let page = [
      Self.line("工作报告", 50, 60, size: 20), Self.line("近年来全县坚持绿色发展。", 50, 100),
      Self.line("种植业情况", 50, 115, size: 14), Self.line("种植核桃两千亩。", 50, 135),
    ]
    #expect(Self.string([page]).hasPrefix("# 工作报告\n\n近年来"))
    #expect(Self.string([page]).contains("\n\n## 种植业情况\n\n"))
  }

  @Test func wordsComeFromPopplersMarkup() {
    let markup = """
      <page width="612.0" height="792.0"><flow><block xMin="1"><line xMin="1">
      <word xMin="10.0" yMin="20.0" xMax="50.0" yMax="30.0">一&amp;二三</word>
      <word xMin="52.0" yMin="20.0" xMax="72.0" yMax="30.0">四五</word>
      <word xMin="200.0" yMin="20.0" xMax="220.0" yMax="30.0">六七</word>
      </line></block></flow></page><page width="1" height="1"></page><word xMin="nan" x="1">
      """
    let pages = PageGeometry.pages(of: Array(markup.utf8))
    #expect(pages.count == 2 && pages[0].segments.map(\.text) == ["一&二三 四五", "六七"])
  }

  @Test func tesseractsWordsAreLines() {
    let table = """
      level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      4\t1\t1\t1\t1\t0\t0\t0\t400\t40\t-1\t
      5\t1\t1\t1\t1\t1\t0\t0\t80\t40\t96\t种植
      5\t1\t1\t1\t1\t2\t84\t2\t80\t38\t93\t核桃
      5\t1\t1\t1\t1\t3\t500\t2\t80\t38\t93\t面积
      5\t1\t1\t1\t2\t1\t0\t60\t80\t40\t3\t噪声
      """
    let page = OpticalReading.geometry(of: Array(table.utf8))
    #expect(page?.segments.map(\.text) == ["种植核桃", "面积"])
    #expect(OpticalReading.geometry(of: []) == nil)
  }
}
