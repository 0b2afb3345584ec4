import Indicators
import Language
import TextScanning

/// 分别, which deals numbers out over a list of places.
extension PlaceLinker {
  /// The place of the n-th of as many numbers of one unit as the list before has places.
  func dealtOut(_ indicator: Indicator, _ question: PlaceQuestion, among all: [Indicator]) -> Int? {
    guard let list = question.before.last(where: { $0.memberCount > 1 }),
      list.sentence == question.sentence,
      let word = discourse.words.words(in: list.range.upperBound..<question.number)
        .first(where: { $0.classes.contains(.distributive) })
    else { return nil }
    // Indicators stand in the order of the text.
    func place(of byte: Int) -> Int {
      all.partition { $0.quantity.range.lowerBound >= byte }
    }
    let start = place(of: max(Int(word.end), question.site.range.lowerBound))
    let own = place(of: indicator.quantity.range.lowerBound)
    let behind = all[start..<max(start, place(of: question.site.range.upperBound))]
    let first = behind.prefix(list.memberCount)
    guard first.count == list.memberCount, behind.indices.contains(own),
      !goesOn(first, in: behind), isOfOneUnit(first)
    else { return nil }
    let dealt = own < first.endIndex ? first : dealtAgain(own, behind, over: list, question)
    let nodes = members(of: list, before: question.position)
    guard let dealt, own - dealt.startIndex < nodes.count else { return nil }
    return nodes[own - dealt.startIndex]
  }

  /// 分别收获7.8万亩、12.1万亩，进度94.5%和95.2%: as many numbers, joined in a later clause, go to the same
  /// places, where nothing else is named or listed in between.
  private func dealtAgain(
    _ own: Int, _ behind: ArraySlice<Indicator>, over list: PlaceReference,
    _ question: PlaceQuestion
  ) -> ArraySlice<Indicator>? {
    guard list.memberCount <= PlaceQuestion.memory, let last = question.last,
      last.range.upperBound <= list.range.upperBound
    else { return nil }
    // One more than there are places is enough to know.
    let run = (own..<(own + 1)).joined(within: behind.indices, most: list.memberCount + 1) {
      isJoined(behind[$0 - 1], behind[$0])
    }
    guard run.count == list.memberCount, isOfOneUnit(behind[run]) else { return nil }
    let gap =
      behind[run.lowerBound - 1].quantity.range
      .upperBound..<behind[run.lowerBound].quantity.range
      .lowerBound
    return discourse.words.words(in: gap).contains(where: Self.lists) ? nil : behind[run]
  }

  /// Whether a number of the same unit follows the last of those dealt out with a joiner between alone:
  /// there are more numbers than places. Behind a comma another may stand: 低于80%的要求.
  private func goesOn(_ dealt: ArraySlice<Indicator>, in behind: ArraySlice<Indicator>) -> Bool {
    guard let last = dealt.last, dealt.endIndex < behind.endIndex else { return false }
    return isJoined(last, behind[dealt.endIndex])
  }

  /// Whether two numbers are of one unit with nothing but 、 or 和 in between.
  private func isJoined(_ first: Indicator, _ second: Indicator) -> Bool {
    let (start, end) = (first.quantity.range.upperBound, second.quantity.range.lowerBound)
    guard first.quantity.unit == second.quantity.unit, start < end,
      let word = discourse.words.words(in: start..<end).first
    else { return false }
    return Self.lists(word) && Int(word.start) == start && Int(word.end) == end
  }

  /// 、 and 和, but no comma, which parts clauses.
  private static func lists(_ word: ClassedWords.Word) -> Bool {
    word.classes.contains(.joiner) && word.end - word.start > 1
  }

  private func isOfOneUnit(_ indicators: ArraySlice<Indicator>) -> Bool {
    indicators.allSatisfy { $0.quantity.unit == indicators.first?.quantity.unit }
  }

  /// The members of a list, which are the references right before it.
  private func members(of list: PlaceReference, before position: Int) -> [Int] {
    guard
      let end = places.references[max(0, position - PlaceQuestion.memory)..<position]
        .firstIndex(where: { $0.kind == .list && $0.range == list.range }),
      end >= list.memberCount
    else { return [] }
    return places.references[end - list.memberCount..<end].filter { $0.kind == .member }.map(\.node)
  }
}
