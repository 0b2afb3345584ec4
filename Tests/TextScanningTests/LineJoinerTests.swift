import ReportTables
import Testing

@testable import TextScanning

@Suite struct LineJoinerTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lines: [String]
    let blocks: [String]
  }

  static let rows = [
    Row(
      testDescription: "paragraphsStayApart",
      lines: ["全县种植谷子三万亩，产量稳定。", "畜牧业发展很快，羊存栏十万只。"],
      blocks: ["全县种植谷子三万亩,产量稳定。", "畜牧业发展很快,羊存栏十万只。"]),
    Row(
      testDescription: "columnOfTwelve",
      lines: [
        "今年以来繁峙县把中药材", "作为富民产业来抓全县黄", "芪种植面积达到八万亩带", "动农户一万二千户人均增",
        "收两千元。",
      ],
      blocks: ["今年以来繁峙县把中药材作为富民产业来抓全县黄芪种植面积达到八万亩带动农户一万二千户人均增收两千元。"]),
    Row(
      testDescription: "digitsMakeShorterLines",
      lines: [
        "今年以来繁峙县把中药材作为富民产业来", "抓，全县黄芪面积，2.1万亩，新栽", "一万亩，带动农户一万二千户人均增收", "两千元以上，又有二十家企业前来收购",
        "黄芪，价格稳中有升。",
      ],
      blocks: [
        "今年以来繁峙县把中药材作为富民产业来抓,全县黄芪面积,2.1万亩,新栽一万亩,带动农户一万二千户人均增收两千元以上,又有二十家企业前来收购黄芪,价格稳中有升。"
      ]),
    Row(
      testDescription: "blankLineEndsAColumn",
      lines: [
        "今年以来繁峙县把中药材", "作为富民产业来抓全县黄", "芪种植面积达到八万亩带", "动农户一万二千户增收。", "",
        "畜牧业也有新的起色全县", "羊存栏四十万只，牛两万", "头，户均养羊二十只。",
      ],
      blocks: [
        "今年以来繁峙县把中药材作为富民产业来抓全县黄芪种植面积达到八万亩带动农户一万二千户增收。",
        "畜牧业也有新的起色全县羊存栏四十万只,牛两万头,户均养羊二十只。",
      ]),
    Row(
      testDescription: "indentedLineBeginsAParagraph",
      lines: [
        "今年以来繁峙县把中药材", "作为富民产业来抓全县黄", "芪种植面积达到八万亩带", "动农户一万二千户增收。",
        "　　畜牧业也有新的起色全", "县羊存栏四十万只，牛两",
      ],
      blocks: [
        "今年以来繁峙县把中药材作为富民产业来抓全县黄芪种植面积达到八万亩带动农户一万二千户增收。",
        "畜牧业也有新的起色全县羊存栏四十万只,牛两",
      ]),
    Row(
      testDescription: "listMarksBeginBlocks",
      lines: ["（一）种植业，面积稳定，", "（二）养殖业。"],
      blocks: ["(一)种植业,面积稳定,", "(二)养殖业。"]),
    Row(
      testDescription: "cutParagraphGoesOn",
      lines: ["全县谷子种植面积稳定在三万亩，", "比上年增加一成。"],
      blocks: ["全县谷子种植面积稳定在三万亩,比上年增加一成。"]),
    Row(
      testDescription: "latinWordsKeepTheirSpace",
      lines: ["全县引进了 Angus", "Beef 品种，"], blocks: ["全县引进了 Angus", "Beef 品种,"]),
    Row(
      testDescription: "markdownHeadingStandsAlone",
      lines: ["# 谷子丰收", "全县谷子种植三万亩。"], blocks: ["# 谷子丰收", "全县谷子种植三万亩。"]),
    Row(
      testDescription: "aNounHasItsAmountOnTheNextLine",
      lines: ["孝义市2022年种植核桃", "2.1万亩。", "总产值", "1.2亿元"],
      blocks: ["孝义市2022年种植核桃2.1万亩。", "总产值1.2亿元"]),
    Row(
      testDescription: "aDateIsNoAmount", lines: ["静乐县概况", "2022年，", "静乐县种植谷子。"],
      blocks: ["静乐县概况", "2022年,静乐县种植谷子。"]),
    Row(
      testDescription: "aSentenceThatBeginsWithANumberIsNoAmount",
      lines: ["静乐县概况", "3万亩核桃结果。"], blocks: ["静乐县概况", "3万亩核桃结果。"]),
    Row(
      testDescription: "whatHasItsAmountTakesNoOther", lines: ["种植核桃3万亩", "2万吨"],
      blocks: ["种植核桃3万亩", "2万吨"]),
  ]

  @Test(arguments: rows) func joins(_ row: Row) {
    let lines = PrintedLine.lines(of: Array(row.lines.joined(separator: "\n").unicodeScalars))
    let blocks = LineJoiner.blocks(of: lines).map { block in
      String(String.UnicodeScalarView(block.line.scalars.compactMap { Unicode.Scalar($0) }))
    }
    #expect(blocks == row.blocks)
  }

  @Test func joinedLatinWordsHaveOneSpace() {
    let lines = PrintedLine.lines(of: Array("Black\nAngus".unicodeScalars))
    var block = PageBlock(lines[0])
    block.append(lines[1])
    #expect(block.line.scalars.count == "Black Angus".unicodeScalars.count)
    #expect(block.line.origins.count == block.line.scalars.count)
  }
}
