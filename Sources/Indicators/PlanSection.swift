/// Knows whether the text stands in a part that tells plans: under a heading such as
/// 2023年工作打算, or behind 下一步 in a paragraph.
struct PlanSection {
  private let lexicon: TimeLexicon
  private var isPlannedPart = false
  private var isPlannedParagraph = false

  init(lexicon: TimeLexicon) { self.lexicon = lexicon }

  /// Whether undone things told now are plans.
  var isPlanned: Bool { isPlannedPart || isPlannedParagraph }

  /// Takes in a heading. One of the first level (一、) ends the part before; one of a lower level,
  /// (一), stays inside it.
  mutating func enter(heading: Range<Int>, of bytes: [UInt8]) {
    let isLower = bytes[heading.lowerBound] == 0x28
    let tellsPlans =
      lexicon.occurs(.planHeading, in: bytes, heading)
      && !lexicon.occurs(.accountHeading, in: bytes, heading)
    guard tellsPlans || !isLower else { return }
    isPlannedPart = tellsPlans
  }

  /// Begins a paragraph.
  mutating func beginParagraph() { isPlannedParagraph = false }

  /// Takes in a sentence of the running text, before its quantities are read.
  mutating func enter(sentence: Range<Int>, of bytes: [UInt8]) {
    if lexicon.end(of: .nextSteps, bytes, at: sentence.lowerBound, to: sentence.upperBound) != nil {
      isPlannedParagraph = true
    }
  }
}
