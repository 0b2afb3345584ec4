import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// 利润总额49.36亿元,上年为37.25亿元: what the number before it was at another time, where nothing but
  /// that time stands in front, or a verb that stood in front of the other too; and what it is held
  /// against (与2010年普查的161280人相比).
  func atOtherTime(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    let figure = sentence.figures[index]
    guard let number = levelBefore(index, sentence),
      figure.period != sentence.figures[number].period,
      let topic = sentence.topics[number], let row = topic.row,
      isLike(catalogue.rows[row], figure.quantity), beginsClause(head, index, sentence),
      !words.occurs(.up, in: head), !words.occurs(.down, in: head)
    else { return nil }
    guard
      saysNothing(head, like: number, sentence) || isHeldAgainst(head, unknown(in: head)),
      nameBehind(index, sentence) == nil, !countsAnother(index, sentence),
      figure.quantity.dimension != .counter
        || figure.quantity.unit == sentence.figures[number].quantity.unit
    else { return nil }
    return Level(topic: topic, name: nil)
  }

  /// Whether nothing but places, times and words that something stood is in front of a number, or a
  /// verb that stood in front of an earlier one too: 支出148万元,上年支出131万元.
  func saysNothing(_ head: Range<Int>, like number: Int, _ sentence: Sentence) -> Bool {
    let rest = told(in: head)
    return rest.isEmpty || bytes[self.head(of: number, in: sentence)].firstRange(of: rest) != nil
  }

  /// What a text says besides places, times and that something stood.
  func told(in range: Range<Int>) -> [UInt8] {
    let stood = catalogue.words.all(.stood)
    return rest(of: range) { index in
      if let end = words.nameEnd(at: index) { return end }
      if bytes[index] < 0x80 { return index + 1 }
      let text = bytes[index..<range.upperBound]
      return stood.filter(text.starts(with:)).map(\.count).max().map { index + $0 }
    }
  }

  /// Whether a number stands first in its clause, or joined to one of the same time: 上年分别为3万人次
  /// 和1亿元.
  func beginsClause(_ head: Range<Int>, _ index: Int, _ sentence: Sentence) -> Bool {
    clauseStart(before: head.upperBound, from: sentence.range.lowerBound) == head.lowerBound
      || bytes[head].first == UInt8(ascii: "(")
      || connectors.contains(Array(bytes[head]))
        && sentence.figures[index].period == sentence.figures[index - 1].period
  }

  /// 与2010年第六次普查的: a few words between a time and its 的, in front of the number.
  private func isHeldAgainst(_ head: Range<Int>, _ unknown: [UInt8]) -> Bool {
    bytes.hasWord("的", endingAt: head.upperBound) && Self.length(unknown) <= Self.longestEvent
  }

  /// How many numbers may stand between two values of one thing, counting the second.
  private static let furthest = 8

  /// The most characters of what a number of another time was counted in.
  private static let longestEvent = 12

  /// The last number in front of one that is a level, of the same unit, and not too far off.
  private func levelBefore(_ index: Int, _ sentence: Sentence) -> Int? {
    sentence.figures.indices[..<index].suffix(Self.furthest).last { number in
      sentence.topics[number].map { $0.id == sentence.identities[number].id } ?? false
        && sentence.figures[number].quantity.dimension == sentence.figures[index].quantity.dimension
    }
  }
}
