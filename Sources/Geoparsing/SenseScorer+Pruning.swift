import Gazetteers

extension SenseScorer {
  /// Whether no sense of a candidate can reach the threshold, told without scoring it.
  ///
  /// Most names in a text are short names of villages far from what the text is about (东沟 is
  /// twenty of them). Such a sense starts at -3.2, or -0.7 for three characters, loses 1.5 where
  /// the context is elsewhere, and the text round it can add at most 3.9: a list 2.0, a government
  /// 1.0, the head of a clause 0.4, a free end 0.5. Whoever changes a weight changes these.
  func isHopeless(_ candidate: ToponymCandidate, _ state: DiscourseState) -> Bool {
    // What stands right before may contain it.
    if let last = state.last, last.range.upperBound == candidate.range.lowerBound { return false }
    let isShort = candidate.range.count <= 6
    return candidate.senses.allSatisfy { sense in
      isFar(sense, state, leastDistance: isShort ? 0 : 1.5)
    }
  }

  /// Whether a sense is a short name of a village of which nothing near is named, and which loses at
  /// least `leastDistance` for it.
  private func isFar(
    _ sense: ToponymSense, _ state: DiscourseState, leastDistance: Double
  ) -> Bool {
    let place = sense.place
    guard sense.form == .short, gazetteer.level(of: place) == .village,
      !gazetteer.isOutside(place), !named.contains(place)
    else { return false }
    if let township = gazetteer.ancestor(of: place, at: .township),
      township == state.township || townships.contains(township)
    {
      return false
    }
    guard let county = gazetteer.ancestor(of: place, at: .county) else { return leastDistance == 0 }
    if counties.contains(county) { return false }
    guard leastDistance > 0 else { return true }
    let prefecture = gazetteer.ancestor(of: place, at: .prefecture)
    return !context.isEmpty && !(prefecture.map { context.prefectures.contains($0) } ?? false)
  }
}
