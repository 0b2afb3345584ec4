import Language
import TextScanning

/// A sentence with everything found in it, which the classifiers look at.
struct SentenceContext {
  /// The article that it stands in.
  private let discourse: Discourse
  let bytes: [UInt8]
  /// The sentence.
  let range: Range<Int>
  /// The quantities that state facts, in order.
  var quantities: [Quantity]
  /// Dates and time words, in order.
  let times: [TimeExpression]
  /// Words of the lexicon, in order.
  let cues: [CueLexicon.Cue]
  let lexicon: CueLexicon
  let phrases: PhraseLexicon
  /// The roles of all words of the sentence together.
  let allRoles: CueLexicon.Roles

  init(
    discourse: Discourse, range: Range<Int>, findings: QuantityScanner.Findings,
    lexicon: CueLexicon,
    phrases: PhraseLexicon
  ) {
    self.discourse = discourse
    bytes = discourse.bytes
    self.range = range
    self.lexicon = lexicon
    self.phrases = phrases
    quantities = findings.quantities
    times = findings.times
    cues = findings.quantities.isEmpty ? [] : lexicon.cues(in: bytes, range)
    allRoles = cues.reduce(into: []) { $0.formUnion(lexicon.entries[$1.entry].roles) }
  }

  /// The clause around a range: from behind the mark in front to the mark behind.
  func clause(around inner: Range<Int>) -> Range<Int> {
    discourse.clause(around: inner, in: range)
  }

  /// The end of the item behind `index`: the next clause end or 、.
  func itemEnd(from index: Int) -> Int {
    var end = index
    while end < range.upperBound {
      let (scalar, next) = UTF8Text.scalar(bytes, end)
      if ClauseEnd.aside.holds(scalar) || scalar == 0x3001 { break }
      end = next
    }
    return end
  }

  /// The cues wholly inside a range, in order.
  func cues(in inner: Range<Int>) -> ArraySlice<CueLexicon.Cue> {
    let first = cues.partition { $0.range.lowerBound >= inner.lowerBound }
    return cues[first...].prefix { $0.range.upperBound <= inner.upperBound }
  }

  /// The roles of all words inside a range together.
  func roles(in inner: Range<Int>) -> CueLexicon.Roles {
    cues(in: inner).reduce(into: []) { $0.formUnion(lexicon.entries[$1.entry].roles) }
  }

  /// Whether a phrase of a class stands in the range.
  func contains(_ phrase: Phrase, in inner: Range<Int>) -> Bool {
    phrases.occurs(phrase, bytes, in: inner)
  }
}
