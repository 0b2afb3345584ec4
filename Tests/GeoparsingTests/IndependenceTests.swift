import TestSupport
import Testing

@testable import Geoparsing

/// What may not matter: other articles of the page, other reports, the order of either.
@Suite struct IndependenceTests {
  static let articles = [
    "# 灵石县改厕进村\n\n交口乡今年改厕三百座。灵石县静升镇也完成了任务。",
    "# 沁源县采收连翘\n\n交口乡的农户采了连翘，沁源县郭道镇秦家庄村卖得最好。",
    "# 文水县南武乡：肉牛富民\n\n东庄村养牛三千头，西庄村养牛八百头，南武的牛肉进了超市。",
    "# 榆社县云簇镇：谷子飘香\n\n东庄村种谷五百亩，迷沙沟村、桃阳村种豆。",
    "# 兴县魏家滩镇办起夜校\n\n魏家摊镇的夜校教种菇，奥家湾乡樊家圪锅村也来人听课。",
    "# 汾阳市核桃开杆\n\n阳城镇的核桃熟了，客商来自河北省。",
    "# 芮城县苹果上市\n\n阳城镇的苹果红了，永乐镇的也不差。",
    "# 陵川县党参丰收\n\n六泉、古郊、夺火三个乡的党参晒满了院。",
    "# 左权县寒王乡植树\n\n寒王乡鹿鸣、上丰堠等村植树千亩，大同的专家作了指导。",
  ]

  /// The mentions of an article, told from its own beginning.
  private static func mentions(_ text: String) throws -> [PrintedMention] {
    try SharedGeoparser.mentions(of: text).flatMap { $0 }
  }

  private static func texts(_ mentions: [PrintedMention], in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return mentions.map { mention in
      let printed = String(String.UnicodeScalarView(scalars[mention.range]))
      return "\(printed) \(mention.path) \(mention.method.rawValue) \(mention.confidence)"
    }
  }

  /// Every article before and behind every other one.
  @Test(arguments: articles.indices) func anotherArticleChangesNothing(_ index: Int) throws {
    let own = Self.articles[index]
    let alone = Self.texts(try Self.mentions(own), in: own)
    #expect(alone.count >= 3)
    for (other, text) in Self.articles.enumerated() where other != index {
      for (page, number) in [(own + "\n\n" + text, 0), (text + "\n\n" + own, 1)] {
        let read = try SharedGeoparser.mentions(of: page)
        try #require(read.count == 2)
        #expect(Self.texts(read[number], in: page) == alone, "with article \(other) as well")
      }
    }
  }

  /// Whole pages in shuffled order: every article reads the same wherever it stands.
  @Test(arguments: 0..<6) func orderOfArticlesDoesNotMatter(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let page = Self.articles.shuffled(using: &random)
    let text = page.joined(separator: "\n\n")
    let read = try SharedGeoparser.mentions(of: text)
    try #require(read.count == page.count)
    for (article, mentions) in zip(page, read) {
      #expect(Self.texts(mentions, in: text) == Self.texts(try Self.mentions(article), in: article))
    }
  }

  /// One geoparser keeps nothing from report to report.
  @Test(arguments: 0..<3) func orderOfReportsDoesNotMatter(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let expected = try Self.articles.map { try Self.mentions($0) }
    for index in Self.articles.indices.shuffled(using: &random) {
      #expect(try Self.mentions(Self.articles[index]) == expected[index])
    }
  }

  @Test(arguments: articles) func twiceGivesTheSameTwice(_ text: String) throws {
    #expect(try Self.mentions(text) == Self.mentions(text))
    let page = text + "\n\n" + text
    let read = try SharedGeoparser.mentions(of: page)
    try #require(read.count == 2)
    #expect(Self.texts(read[0], in: page) == Self.texts(read[1], in: page))
  }

  /// An article that names no county of its own is read with the page it stands on.
  @Test func anArticleWithoutACountyHasThePages() throws {
    let page = Self.articles[0] + "\n\n# 简讯\n\n交口乡的温棚昨天开建，群众很高兴。"
    let read = try SharedGeoparser.mentions(of: page)
    #expect(read.last?.first?.path == "山西省/晋中市/灵石县/交口乡")
  }

  @Test func mentionsAscendAndDoNotOverlap() throws {
    for text in Self.articles {
      let mentions = try Self.mentions(text)
      for (left, right) in zip(mentions, mentions.dropFirst()) {
        #expect(left.range.upperBound <= right.range.lowerBound)
      }
      #expect(mentions.allSatisfy { (0...1).contains($0.confidence) })
    }
  }
}
