import Industries
import Language
import TextScanning

/// The words of an article that lead to industries, by block.
struct IndustryHits {
  /// A word with where it stands.
  struct Located {
    let scope: IndustryScope
    let hit: IndustryHit
  }

  /// How many words of a paragraph are looked at on each side of a number.
  private static let reach = 24

  private let hits: [IndustryHit]
  private let discourse: Discourse
  private let titles: Range<Int>?
  /// The divisions that most words of the article lead to, the commonest first.
  let commonest: [IndustryCode]

  /// - Parameter hits: the words, ascending.
  init(_ hits: [IndustryHit], in discourse: Discourse) {
    self.hits = hits
    self.discourse = discourse
    commonest = Self.commonest(hits)
    let blocks = discourse.article.titleBlocks
    titles = blocks.first.flatMap { first in
      blocks.last.map { first.range.lowerBound..<$0.range.upperBound }
    }
  }

  private static func commonest(_ hits: [IndustryHit]) -> [IndustryCode] {
    var counts: [IndustryCode: Int] = [:]
    for hit in hits where !hit.isShort {
      guard let code = hit.code else { continue }
      counts[code.division, default: 0] += [.body, .person, .support].contains(hit.kind) ? 1 : 2
    }
    return counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(3).map(\.key)
  }

  /// The words round a number, in text order, then those of heading and title.
  /// - Complexity: O(log n); a bounded number of words is looked at.
  func located(
    around number: Int, subject: (Range<Int>, Range<Int>), clause: Range<Int>, sentence: Range<Int>,
    block: Int
  ) -> [Located] {
    let paragraph = discourse.article.blocks[block]
    let middle = first(from: number)
    let low = max(first(from: paragraph.range.lowerBound), middle - Self.reach)
    let high = min(first(from: paragraph.range.upperBound), middle + Self.reach)
    var located: [Located] = []
    located.reserveCapacity(max(0, high - low) + 24)
    for hit in hits[low..<max(low, high)] {
      located.append(
        Located(
          scope: scope(of: hit, number, subject: subject, clause: clause, sentence: sentence),
          hit: hit))
    }
    if let lead = paragraph.sentences.first, lead.upperBound <= sentence.lowerBound {
      for hit in slice(lead).prefix(8) { located.append(Located(scope: .lead, hit: hit)) }
    }
    let heading = discourse.heading(over: block)
    if heading >= 0 {
      for hit in slice(discourse.article.blocks[heading].range).prefix(8) {
        located.append(Located(scope: .heading, hit: hit))
      }
    }
    if let titles {
      for hit in slice(titles).prefix(8) { located.append(Located(scope: .title, hit: hit)) }
    }
    return located
  }

  private func scope(
    of hit: IndustryHit, _ number: Int, subject: (Range<Int>, Range<Int>), clause: Range<Int>,
    sentence: Range<Int>
  ) -> IndustryScope {
    let start = hit.range.lowerBound
    if subject.0.contains(start) || subject.1.contains(start) { return .subject }
    if clause.contains(start) { return start < number ? .clauseBefore : .clauseBehind }
    if sentence.contains(start) { return start < number ? .sentenceBefore : .sentenceBehind }
    return start < number ? .paragraphBefore : .paragraphBehind
  }

  private func slice(_ range: Range<Int>) -> ArraySlice<IndustryHit> {
    let low = first(from: range.lowerBound)
    return hits[low..<max(low, first(from: range.upperBound))]
  }

  /// The first word that begins at or behind a byte.
  private func first(from index: Int) -> Int {
    hits.partition { $0.range.lowerBound >= index }
  }
}
