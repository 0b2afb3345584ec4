import Testing

@testable import TextScanning

@Suite struct ArticleSplitterTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let openings: [String]
  }

  static let rows = [
    Row(
      testDescription: "oneArticleWithHeadings",
      text: "# 工作总结\n\n## ——静乐县农业局\n\n一年来，全局上下努力工作。\n\n### 一、种植业\n\n谷子丰收了。",
      openings: ["工作总结"]),
    Row(
      testDescription: "headlines",
      text: "# 静乐县谷子丰收\n\n静乐县谷子丰收了。\n\n# 岢岚县羊绒走俏\n\n岢岚县羊绒卖得很好。",
      openings: ["静乐县谷子丰收", "岢岚县羊绒走俏"]),
    Row(
      testDescription: "kickerBelongsToTheNextHeadline",
      text: "# 静乐县谷子丰收\n\n静乐县谷子丰收了。\n\n### 走进新农村\n\n# 岢岚县羊绒走俏\n\n岢岚县羊绒卖得很好。",
      openings: ["静乐县谷子丰收", "走进新农村"]),
    Row(
      testDescription: "newsOpenings",
      text: "静乐县谷子丰收\n\n本报讯（记者 张三）静乐县谷子丰收了。\n\n岢岚县羊绒走俏\n\n本报讯（记者 李四）岢岚县羊绒卖得很好。",
      openings: ["静乐县谷子丰收", "岢岚县羊绒走俏"]),
    Row(
      testDescription: "bylineInBracketsCloses",
      text: "# 静乐县谷子丰收\n\n静乐县谷子丰收了。\n\n（张三 李四）\n\n岢岚县羊绒走俏\n\n岢岚县羊绒卖得很好，价格涨了一成。",
      openings: ["静乐县谷子丰收", "岢岚县羊绒走俏"]),
    Row(
      testDescription: "aDateUnderTheTitleIsNoByline",
      text: "静乐县工作回顾\n（2021年2月3日）\n\n静乐县谷子丰收了。",
      openings: ["静乐县工作回顾"]),
    Row(
      testDescription: "bylineBehindTheLastStopCloses",
      text:
        "静乐县谷子丰收\n\n静乐县今年雨水调匀，坡地上的谷子长势喜人，合作社的收割机忙了整整一个月，粮食全部归仓。（张 三）\n\n岢岚县羊绒走俏\n\n岢岚县羊绒卖得很好，价格涨了一成。",
      openings: ["静乐县谷子丰收", "岢岚县羊绒走俏"]),
    Row(
      testDescription: "bracketsWithFiguresAreNoByline",
      text: "静乐县谷子丰收\n\n静乐县今年雨水调匀，坡地上的谷子长势喜人，合作社的收割机忙了整整一个月，粮食全部归仓。（共3万吨）\n\n下一步打算\n\n静乐县明年再种。",
      openings: ["静乐县谷子丰收"]),
    Row(
      testDescription: "continuedFromAnotherPage",
      text: "# 静乐县谷子丰收\n\n静乐县谷子丰收了。\n\n（上接1版）岢岚县羊绒卖得很好，价格涨了一成。",
      openings: ["静乐县谷子丰收", "(上接1版)岢岚县羊绒卖得很好,价格涨了一成。"]),
    Row(
      testDescription: "pictureNews",
      text: "# 静乐县谷子丰收\n\n静乐县谷子丰收了。\n\n▲近日，岢岚县大涧乡的牧民忙着剪羊绒，今年每公斤羊绒卖到三百元，比去年高出许多。 王五 摄\n\n",
      openings: [
        "静乐县谷子丰收", "▲近日,岢岚县大涧乡的牧民忙着剪羊绒,今年每公斤羊绒卖到三百元,比去年高出许多。 王五 摄",
      ]),
    Row(
      testDescription: "theSourceUnderAnItemCloses",
      text:
        "县域新闻集萃\n\n◆静乐县谷子丰收\n静乐县谷子丰收了。\n（据《忻州日报》2021年9月3日）\n\n◆岢岚县羊绒走俏\n岢岚县羊绒卖得很好。\n（摘自山西新闻网2022年5月8日）",
      openings: ["县域新闻集萃", "◆岢岚县羊绒走俏"]),
    Row(
      testDescription: "whereFiguresComeFromClosesNothing",
      text: "静乐县谷子丰收\n\n静乐县谷子丰收了。\n\n（据县统计局2021年资料）\n\n种好田\n\n农民都高兴。",
      openings: ["静乐县谷子丰收"]),
    Row(
      testDescription: "marksInFrontOfEachOfAListArePicturesOfNothing",
      text:
        "简讯\n\n▲静乐县鹅城镇今年种谷子三万亩，合作社的收割机忙了整整一个月，粮食全部归仓，农民都高兴。\n▲岢岚县大涧乡的牧民忙着剪羊绒，今年每公斤羊绒卖到三百元，比去年高出许多，价格涨了一成。",
      openings: ["简讯"]),
    Row(
      testDescription: "reporterUnderHeadline",
      text: "# 静乐县谷子丰收\n\n静乐县谷子丰收了。\n\n岢岚县羊绒走俏\n\n本报记者 李四\n\n岢岚县羊绒卖得很好。",
      openings: ["静乐县谷子丰收", "岢岚县羊绒走俏"]),
  ]

  @Test(arguments: rows) func splits(_ row: Row) throws {
    let page = try report(row.text)
    #expect(page.openings == row.openings)
    #expect(page.articles.map(\.number) == Array(1...row.openings.count))
  }

  @Test func partsOfAnArticle() throws {
    let page = try report(
      "# 静乐县谷子丰收\n\n本报记者 张三\n\n静乐县谷子丰收了。\n\n种好田\n\n农民都高兴。\n\n图为农民收割谷子。\n\n（李四）")
    #expect(
      page.articles[0].blocks.map(\.kind) == [
        .title, .byline, .body, .heading, .body, .caption, .byline,
      ])
    #expect(page.articles[0].titleBlocks.count == 1)
  }

  /// Articles follow one another without gap, blocks ascend within them.
  @Test(arguments: rows) func rangesCoverTheText(_ row: Row) throws {
    let page = try report(row.text)
    var end = 0
    for article in page.articles {
      #expect(article.range.lowerBound == end)
      for block in article.blocks {
        #expect(block.range.lowerBound == end)
        end = block.range.upperBound + 1
        var at = block.range.lowerBound
        for sentence in block.sentences {
          #expect(sentence.lowerBound >= at && sentence.upperBound <= block.range.upperBound)
          at = sentence.upperBound
        }
      }
      #expect(article.range.upperBound == end)
    }
    #expect(end == page.text.bytes.count)
  }
}
