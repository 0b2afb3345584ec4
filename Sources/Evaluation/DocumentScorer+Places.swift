extension DocumentScorer {
  /// A surface form and the path that it stands for.
  struct Pair: Hashable {
    let surface: [UInt32]
    let path: String
  }

  /// The found pairs that answer an annotated one, and those of them that are right.
  private struct Answers {
    var used: Set<Pair> = []
    var right: Set<Pair> = []
  }

  mutating func scorePlaces() {
    let wanted = distinct(
      gold.places.filter { !$0.isOptional(in: province) }
        .map { Pair(surface: SqueezedText($0.mention).scalars, path: $0.path) })
    let optional = Set(
      gold.places.filter { $0.isOptional(in: province) }.map { SqueezedText($0.mention).scalars })
    let mentions = report.mentions.filter { $0.level != "other" }
    let found = distinct(mentions.map(pair))
    let hits = countTraps(mentions)
    score.placesGold = wanted.count
    var answers = Answers()
    for pair in wanted { match(pair, found, &answers) }
    let spurious = found.filter { pair in
      !answers.used.contains(pair) && !optional.contains(pair.surface) && !isElsewhere(pair.path)
        && !wanted.contains { isSamePlace($0, pair) }
    }
    noteSpurious(spurious, mentions)
    score.placesSpurious = spurious.count
    score.placesFound = spurious.count + answers.used.count
    score.placesFoundRight = answers.right.count
    judge(mentions, wanted, optional, hits)
  }

  private func distinct(_ pairs: [Pair]) -> [Pair] {
    var seen: Set<Pair> = []
    return pairs.filter { seen.insert($0).inserted }
  }

  private func pair(_ mention: EvaluatedReport.Mention) -> Pair {
    let surface = text.range(ofOriginal: mention.range).map { Array(text.scalars[$0]) }
    return Pair(surface: surface ?? SqueezedText(mention.text).scalars, path: mention.path)
  }

  /// Counts the traps that mentions fill exactly, and gives the ranges of those mentions.
  private mutating func countTraps(_ mentions: [EvaluatedReport.Mention]) -> Set<Range<Int>> {
    var hits: Set<Range<Int>> = []
    let traps = gold.traps.map { (text.locate($0.surface, in: $0.context), $0) }
    score.traps = traps.count
    for mention in mentions {
      guard let range = text.range(ofOriginal: mention.range) else { continue }
      for (place, trap) in traps where place == range {
        score.trapsHit += 1
        hits.insert(range)
        note("trap: \(trap.surface) taken for \(mention.path) in \(trap.context)")
      }
    }
    return hits
  }

  /// Finds an annotated pair among the found ones: itself, else within a longer name of the place.
  private mutating func match(_ wanted: Pair, _ found: [Pair], _ answers: inout Answers) {
    let same = found.filter { $0.surface == wanted.surface }
    if let hit = same.first(where: { Agreement.samePath(wanted.path, $0.path) }) {
      score.placesRight += 1
      answers.used.insert(hit)
      answers.right.insert(hit)
      return
    }
    if !same.isEmpty {
      score.placesWrongReferent += 1
      if same.contains(where: { Agreement.sameCounty(wanted.path, $0.path) }) {
        score.placesRightCounty += 1
      }
      answers.used.formUnion(same)
      note("referent: \(words(wanted.surface)) -> \(same[0].path) but gold \(wanted.path)")
      return
    }
    let wider = found.filter {
      SqueezedText.firstRange(of: wanted.surface, in: $0.surface) != nil
        && Agreement.samePath(wanted.path, $0.path)
    }
    if wider.isEmpty {
      note("missed place: \(words(wanted.surface)) (\(wanted.path))")
    } else {
      score.placesRight += 1
      answers.used.formUnion(wider)
      answers.right.formUnion(wider)
    }
  }

  private mutating func noteSpurious(
    _ pairs: [Pair], _ mentions: [EvaluatedReport.Mention]
  ) {
    for spurious in pairs {
      let first = mentions.first { pair($0) == spurious }
      let range = first.flatMap { text.range(ofOriginal: $0.range) }
      let around = range.map {
        let from = max(0, $0.lowerBound - 12)
        return words(text.scalars[from..<min(text.scalars.count, $0.upperBound + 12)])
      }
      note("spurious place: \(words(spurious.surface)) -> \(spurious.path) in \(around ?? "?")")
    }
  }

  /// Whether a path is known and outside the province.
  private func isElsewhere(_ path: String) -> Bool { !path.isEmpty && !path.hasPrefix(province) }

  /// Whether a found pair is an annotated place under a longer or shorter form.
  private func isSamePlace(_ wanted: Pair, _ found: Pair) -> Bool {
    Agreement.samePath(wanted.path, found.path)
      && (SqueezedText.firstRange(of: wanted.surface, in: found.surface) != nil
        || SqueezedText.firstRange(of: found.surface, in: wanted.surface) != nil)
  }

  /// Tells of each mention whether it is right: an annotated place, and no trap.
  private mutating func judge(
    _ mentions: [EvaluatedReport.Mention], _ wanted: [Pair], _ optional: Set<[UInt32]>,
    _ hits: Set<Range<Int>>
  ) {
    for mention in mentions where !isElsewhere(mention.path) {
      let pair = pair(mention)
      let range = text.range(ofOriginal: mention.range)
      let isTrap = range.map { hits.contains($0) } ?? false
      let isRight = !isTrap && wanted.contains { isSamePlace($0, pair) }
      if !isRight && !isTrap && optional.contains(pair.surface) { continue }
      mentionOutcomes.append(
        Reliability.Outcome(confidence: mention.confidence, isRight: isRight))
    }
  }
}
