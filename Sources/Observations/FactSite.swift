import Foundation
import Indicators
import Language

/// Where a fact stands in its article, which the choices of place and industry both ask for.
struct FactSite {
  /// The first byte of the number.
  let number: Int
  /// The index of the sentence, its bytes, and those of the clause.
  let sentence: Int
  let range: Range<Int>
  let clause: Range<Int>
  let block: Int
  /// The heading that the block stands under, or -1.
  let heading: Int
  /// The dimension of the unit as features number it.
  let unit: UInt16
  /// How many pairs of digits the value has before the point, at most five.
  let size: UInt16

  init(_ indicator: Indicator, in discourse: Discourse) {
    number = indicator.quantity.numberRange.lowerBound
    sentence = discourse.sentence(at: number)
    range = discourse.sentences[sentence].range
    clause = discourse.clause(at: number, in: range)
    block = discourse.sentences[sentence].block
    heading = discourse.heading(over: block)
    unit = UInt16(indicator.quantity.dimension.index)
    let value = abs(indicator.quantity.value)
    size = UInt16(min(5, value >= 1 ? Int(log10(value)) / 2 : 0))
  }

  /// Where an earlier fact stands, seen from this one.
  func scope(of earlier: FactSite) -> PreviousScope {
    if earlier.sentence == sentence { return earlier.clause == clause ? .clause : .sentence }
    if earlier.block == block { return sentence - earlier.sentence == 1 ? .next : .paragraph }
    if earlier.heading != heading { return .heading }
    return block - earlier.block == 1 ? .nextParagraph : .far
  }
}
