/// What trade an article is about as a whole.
public struct ArticleIndustryContext: Sendable, Equatable {
  /// The trade that most of the article's words speak of (title words count three times), as a
  /// division or group; a section where only that is common; nil where the article is mixed.
  public let dominant: IndustryCode?
  /// The part of the words that speak of it, 0...1.
  public let share: Double

  private let tally: IndustryTally

  /// Two articles are alike when their trades are.
  public static func == (left: Self, right: Self) -> Bool {
    left.dominant == right.dominant && left.share == right.share
  }

  /// A section narrowed to the division that most of the article's words below it speak of, or as
  /// it is where none is common: a works without a trade of its own is of the article's.
  func narrowed(_ code: IndustryCode) -> IndustryCode {
    code.level == .section ? tally.division(of: code) ?? code : code
  }

  /// An article without words of any trade.
  public static let empty = ArticleIndustryContext(hits: [], title: nil)

  /// The context of an article with these words; `title` is the byte range of its title.
  /// - Complexity: linear in the hits times the divisions found.
  public init(hits: [IndustryHit], title: Range<Int>?) {
    var tally = IndustryTally()
    for hit in hits {
      tally.add(hit, times: title?.overlaps(hit.range) == true ? 3 : 1)
    }
    (dominant, share) = tally.dominant(leastShare: 0.4) ?? (nil, 0)
    self.tally = tally
  }
}
