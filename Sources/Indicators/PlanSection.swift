/// Knows whether the text stands in a part that tells plans: under a heading such as
/// 2023年工作打算, or behind 下一步 in a paragraph.
struct PlanSection {
  private let lexicon: TimeLexicon
  private var isPlannedPart = false
  private var isPlannedParagraph = false
  /// Whether the part is the numbered paragraph that tells plans by its own first sentence.
  private var isPlannedItem = false

  init(lexicon: TimeLexicon) { self.lexicon = lexicon }

  /// Whether undone things told now are plans.
  var isPlanned: Bool { isPlannedPart || isPlannedParagraph }

  /// Takes in a heading. One of the first level (一、) ends the part before; one of a lower level,
  /// (一), stays inside it.
  mutating func enter(heading: Range<Int>, of bytes: [UInt8]) {
    let isLower = bytes[heading.lowerBound] == 0x28
    let tellsPlans = tellsPlans(heading, bytes)
    guard tellsPlans || !isLower else { return }
    isPlannedPart = tellsPlans
  }

  /// Takes in a numbered paragraph with the short first sentence that heads it, if it has one:
  /// 六、2021年工作目标。规上工业增加值增长8%.
  mutating func enter(item head: Range<Int>?, of bytes: [UInt8]) {
    if isPlannedItem { isPlannedPart = false }
    isPlannedItem = head.map { tellsPlans($0, bytes) } ?? false
    if isPlannedItem { isPlannedPart = true }
  }

  private func tellsPlans(_ heading: Range<Int>, _ bytes: [UInt8]) -> Bool {
    lexicon.occurs(.planHeading, in: bytes, heading)
      && !lexicon.occurs(.accountHeading, in: bytes, heading)
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
