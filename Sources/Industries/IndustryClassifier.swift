/// Gives a quantity its industry, from its own words outwards.
///
/// The rules, in order; the first that answers ends the search:
///
/// 1. The words of the subject or quote: the last of a Chinese noun phrase is its head (果农培训 is
///    training), members of a list are taken together (小麦、玉米 are grain; across sections no
///    industry applies). People (果农) give way to what is done for them in the clause (培训).
/// 2. The clause, then the sentence: the word nearest to the quantity; what stands before it is
///    nearer than what stands after it.
/// 3. A body that acts in the clause (村党支部), the paragraph's trade, a body of the sentence.
/// 4. The trade of the article.
/// 5. The trade that the measure implies (a planted area is farming).
///
/// Where most of an article is of one trade, what only the sentence or paragraph round a number says of
/// another gives way to it: facts about one body are of one trade.
///
/// Words of some kinds give way: what serves a trade (`support`, 机井) to the product of the sentence
/// or paragraph, people who turn out (党员干部) to the work they do, guests to the inn or museum that
/// is spoken of, village money to the trade that earns it. At last a theme of public work overrules
/// words that only name its means (`IndustryTheme`).
///
/// `whole` (固定资产投资) means that no trade applies, for the sentence too; `crowd` (贫困户) that none
/// applies unless the clause names one.
///
/// A word of kind `none` (人口) ends the search at its scope without a code, unless a word of kind
/// `link` (带动) in the clause ties the people or money to the trade round about. A code is narrowed
/// by words of the same scope that stand below it (种植 and 小麦: `A0112`).
public struct IndustryClassifier: Sendable {
  /// The classifier has no settings.
  public init() {}

  /// The industry of one quantity. All ranges are bytes of one text.
  ///
  /// - Parameters:
  ///   - subject: The quantity's subject or quote, or nil where it has neither.
  ///   - anchor: Where the number stands; the subject's start (else the clause's end) without it.
  ///   - clause: The clause of the quantity, within `sentence`, within `paragraph`.
  ///   - article: What the article is about.
  ///   - measureHint: What the measure alone implies (`A01` for a planted area), or nil. Words of
  ///     other trades outside the subject are then not looked at.
  ///   - theme: What the paragraph's lead phrase or heading announces.
  ///   - hits: All words of the article, ascending.
  /// - Complexity: O(log *n*) in all hits and linear in those of the paragraph.
  public func classify(
    subject: Range<Int>?, anchor: Int? = nil, clause: Range<Int>, sentence: Range<Int>,
    paragraph: Range<Int>, article: ArticleIndustryContext, measureHint: IndustryCode? = nil,
    theme: IndustryTheme? = nil, hits: [IndustryHit]
  ) -> IndustryAssignment {
    let query = Query(
      anchor: anchor ?? subject?.lowerBound ?? clause.upperBound,
      clause: Self.slice(hits, in: clause), sentence: Self.slice(hits, in: sentence),
      paragraph: Self.slice(hits, in: paragraph), hint: measureHint)
    let words = subject.map { Self.slice(hits, in: $0) } ?? []
    let first =
      query.bySubject(words) ?? query.byTrade(in: query.clause, scope: .clause)
      ?? query.byTrade(in: query.sentence, scope: .sentence)
      ?? query.byBody(in: query.clause, scope: .clause)
      ?? query.byParagraph()
      ?? query.byBody(in: query.sentence, scope: .sentence)
      ?? query.byArticle(article)
    let word = first.evidence.flatMap { range in query.paragraph.first { $0.range == range } }
    let found = first.narrowed(by: article).drawn(
      by: article, kind: word?.kind, hint: measureHint)
    guard let theme, measureHint.map({ theme.code.isWithin($0) }) ?? true else { return found }
    guard theme.overrules(found, kind: word?.kind) else { return found }
    return IndustryAssignment(
      code: theme.code, scope: .paragraph, evidence: theme.evidence, confidence: 0.65)
  }

  /// The hits that lie in a range.
  static func slice(_ hits: [IndustryHit], in range: Range<Int>) -> ArraySlice<IndustryHit> {
    let low = partition(hits) { $0.range.lowerBound >= range.lowerBound }
    let high = partition(hits) { $0.range.upperBound > range.upperBound }
    return hits[low..<max(low, high)]
  }

  /// The first index at which a predicate that stays true once it is true holds.
  private static func partition(
    _ hits: [IndustryHit], by belongs: (IndustryHit) -> Bool
  ) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if belongs(hits[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
