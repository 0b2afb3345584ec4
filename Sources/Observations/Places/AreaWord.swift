import Language

/// A word that stands for an area without its name: 全乡, 该镇, 我市, 县里, 村民.
struct AreaWord {
  /// The bytes of the report's text.
  let range: Range<Int>
  /// The rank that it speaks of.
  let rank: PlaceRank
  /// How it speaks of it.
  let kind: PlaceReference.Kind

  /// The area words of an article that stand in no name, in order.
  /// - Parameter names: the references of names, ascending.
  /// - Complexity: linear in the words.
  static func words(in discourse: Discourse, apartFrom names: [PlaceReference]) -> [AreaWord] {
    var result: [AreaWord] = []
    var pending = names[...]
    let words = discourse.words
    for word in words.words {
      let start = Int(word.start)
      while let name = pending.first, name.range.upperBound < start { pending.removeFirst() }
      if let last = result.last, start < last.range.upperBound { continue }
      guard let found = read(word, words, isBehindName: pending.first?.range.upperBound == start)
      else { continue }
      let isCovered = pending.prefix(4).contains { $0.range.overlaps(found.range) }
      if !isCovered { result.append(found) }
    }
    return result
  }

  private static func read(
    _ word: ClassedWords.Word, _ words: ClassedWords, isBehindName: Bool
  ) -> AreaWord? {
    if word.classes.contains(.nation) {
      return AreaWord(range: Int(word.start)..<Int(word.end), rank: .nation, kind: .nation)
    }
    if let kind = opening(word.classes) {
      guard let area = words.word(at: Int(word.end)), let rank = rank(area.classes) else {
        return nil
      }
      return AreaWord(range: Int(word.start)..<Int(area.end), rank: rank, kind: kind)
    }
    guard !isBehindName, let rank = rank(word.classes),
      opening(words.classes(endingAt: Int(word.start))) == nil,
      let tail = words.word(at: Int(word.end)), let kind = ending(tail.classes, rank)
    else { return nil }
    return AreaWord(range: Int(word.start)..<Int(tail.end), rank: rank, kind: kind)
  }

  private static func opening(_ classes: WordClasses) -> PlaceReference.Kind? {
    if classes.contains(.areaWhole) { return .whole }
    if classes.contains(.areaThis) { return .this }
    return classes.contains(.areaOwn) ? .own : nil
  }

  private static func ending(_ classes: WordClasses, _ rank: PlaceRank) -> PlaceReference.Kind? {
    if classes.contains(.areaInside) { return .inside }
    if rank == .village { return classes.contains(.areaPeople) ? .people : nil }
    return classes.contains(.areaOffice) ? .office : nil
  }

  private static func rank(_ classes: WordClasses) -> PlaceRank? {
    if classes.contains(.areaProvince) { return .province }
    if classes.contains(.areaPrefecture) { return .prefecture }
    if classes.contains(.areaCounty) { return .county }
    if classes.contains(.areaTownship) { return .township }
    return classes.contains(.areaVillage) ? .village : nil
  }
}
