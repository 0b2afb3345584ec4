import TestSupport
import TextScanning
import Testing

@testable import Geoparsing

/// Names that are left unscored because they cannot win change nothing: reading with explanations
/// scores every name.
@Suite struct PruningTests {
  @Test(arguments: IndependenceTests.articles.indices) func ofAnArticle(_ index: Int) throws {
    try Self.check(IndependenceTests.articles[index])
  }

  @Test func ofAWholePage() throws {
    try Self.check(IndependenceTests.articles.joined(separator: "\n\n"))
  }

  /// Short names of villages in every surrounding that adds to a score, far from any context and
  /// near one.
  @Test(arguments: ["", "# 榆社县云簇镇新闻\n\n", "# 大同市新闻\n\n"])
  func ofShortNamesInEverySurrounding(_ title: String) throws {
    let names = ["东庄", "西庄", "桃阳", "迷沙沟", "南坪", "城关"]
    let frames = [
      "X种豆。", "在X等村种豆。", "，X是好地方。", "X、Y、Z等村种豆。", "X村委会说，Y党支部来了。", "县X镇Y村。", "“X”和《Y》。",
    ]
    var text = title
    for frame in frames {
      for (index, name) in names.enumerated() {
        let next = names[(index + 1) % names.count]
        let third = names[(index + 2) % names.count]
        text +=
          frame.map { $0 == "X" ? name : $0 == "Y" ? next : $0 == "Z" ? third : String($0) }
          .joined() + "\n\n"
      }
    }
    try Self.check(text)
  }

  private static func check(_ text: String) throws {
    let report = try SharedGeoparser.report(text)
    let geoparser = try SharedGeoparser.geoparser()
    let pruned = geoparser.read(report)
    let whole = geoparser.read(report, explains: true)
    #expect(pruned.count == whole.count)
    for (left, right) in zip(pruned, whole) {
      #expect(left.mentions.map(Self.line) == right.mentions.map(Self.line))
    }
  }

  private static func line(_ mention: ToponymMention) -> String {
    "\(mention.range) \(mention.referent) \(mention.confidence) \(mention.candidates.count)"
  }
}
