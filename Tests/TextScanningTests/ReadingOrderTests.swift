import ReportTables
import Testing

@testable import TextScanning

/// Pages whose columns are cut round a picture or stand in the wrong order.
@Suite struct ReadingOrderTests {
  @Test func aCaptionBetweenHalvesIsPutAside() throws {
    let page = try report(
      """
      # 和顺县牛产业再上台阶

      和顺县地处太行山区。今年新建标准化牛场十二个，全县肉牛存栏

      图为和顺县李阳镇的牛场。资料图片

      达到六万头，养牛户人均增收三千元。下一步，全县还将建设饲草基地。
      """)
    #expect(
      page.blockTexts == [
        "title: 和顺县牛产业再上台阶",
        "body: 和顺县地处太行山区。今年新建标准化牛场十二个,全县肉牛存栏达到六万头,养牛户人均增收三千元。下一步,全县还将建设饲草基地。",
        "caption: 图为和顺县李阳镇的牛场。资料图片",
      ])
  }

  @Test func offsetsOfJoinedHalvesPointIntoThePage() throws {
    let text = "和顺县地处山区。今年新建牛场，全县肉牛存栏约\n\n图为牛场。资料图片\n\n6万头，农户增收。"
    let page = try report(text)
    let body = page.text.string(page.articles[0].blocks[0].range)
    #expect(body == "和顺县地处山区。今年新建牛场,全县肉牛存栏约6万头,农户增收。")
    let scalars = Array(text.unicodeScalars)
    let start = try #require(page.text.bytes.firstIndex(of: 0x36))
    #expect(scalars[page.text.printedRange(start..<start + 1).lowerBound] == "6")
    let comma = try #require(page.text.bytes.firstIndex(of: 0x2C))
    #expect(scalars[page.text.printedRange(comma..<comma + 1).lowerBound] == "，")
  }

  @Test func swappedColumnsArePutRight() throws {
    let page = try report(
      """
      # 左权县村容村貌大变样

      左权县连片发展干果经济林，建成了三个示范园、十二个采摘园；全县核桃种植面积

      户，户均增收两千元；各乡镇还大力改善农田水利条件，一年来共打深水井5

      达二十万亩，年产核桃一万吨；合作社同农户签订收购合同，惠及农户3200

      眼，旱地变成了水浇地。
      """)
    let body = page.text.string(page.articles[0].blocks[1].range)
    #expect(body.contains("全县核桃种植面积达二十万亩,"))
    #expect(body.contains("惠及农户3200户,户均增收两千元;"))
    #expect(body.hasSuffix("共打深水井5眼,旱地变成了水浇地。"))
  }

  @Test func wholeParagraphsKeepTheirOrder() throws {
    let text = "甲事办完了。\n\n乙事正在办，进展顺利。\n\n丙事明年再办。"
    #expect(
      try report(text).blockTexts.map { String($0.suffix(6)) } == ["甲事办完了。", ",进展顺利。", "事明年再办。"])
  }

  struct Fit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let tail: String
    let better: String
    let worse: String
  }

  @Test(arguments: [
    Fit(testDescription: "counterBehindNumber", tail: "建成大棚30", better: "个,带动农户", worse: "带动农户"),
    Fit(testDescription: "sizeVerbBehindMeasure", tail: "全县谷子播种面积", better: "达3万亩", worse: "个村庄"),
    Fit(testDescription: "noCounterBehindNoun", tail: "全县的农民群众", better: "积极参加", worse: "亩土地"),
    Fit(testDescription: "listCounterAgain", tail: "小学3所、中学1", better: "所,", worse: "项,"),
  ]) func halvesFit(_ row: Fit) {
    func line(_ text: String) -> PrintedLine {
      PrintedLine.lines(of: Array(text.unicodeScalars))[0]
    }
    let better = ReadingOrder.fit(line(row.tail), line(row.better))
    #expect(better > ReadingOrder.fit(line(row.tail), line(row.worse)))
  }
}
