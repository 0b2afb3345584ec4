import ByteScanning
import Gazetteers
import TextScanning

/// Scores what a name can mean where it stands.
///
/// The score is a sum: how binding the form is, whether the hierarchy around it agrees (chain,
/// township, county, prefecture), whether the place is named in full elsewhere or stands in a list
/// of its like, less what speaks against it. Weights are set by hand from the order of these
/// reasons, not fitted to any text.
struct SenseScorer {
  let gazetteer: Gazetteer
  let lexicon: GeoparsingLexicon
  let bytes: [UInt8]
  let context: ResolutionContext
  /// The places that the report has named, the townships and the counties of the context.
  let named: PlaceSet
  let townships: PlaceSet
  let counties: PlaceSet

  init(
    gazetteer: Gazetteer, lexicon: GeoparsingLexicon, bytes: [UInt8], context: ResolutionContext
  ) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.bytes = bytes
    self.context = context
    var named = PlaceSet(in: gazetteer)
    var townships = named
    var counties = named
    for place in context.named { named.insert(place) }
    for place in context.namedInFull.keys { named.insert(place) }
    for place in context.townships.keys { townships.insert(place) }
    for place in context.counties.keys { counties.insert(place) }
    self.named = named
    self.townships = townships
    self.counties = counties
  }

  /// One meaning with its score.
  struct Reading {
    let sense: ToponymSense
    let score: Double
    let evidence: Evidence
  }

  /// What all senses of a candidate share.
  struct Frame {
    let candidate: ToponymCandidate
    let surroundings: Surroundings
    let traits: CandidateTraits
    let hasBoundary: Bool

    var characters: Int { traits.characters }
    var follower: NameGuard.Follower { traits.follower }
    var opensClause: Bool { traits.opensClause }
    var endsFree: Bool { traits.endsFree }
    var isCommon: Bool { traits.isCommon }
    var isQuoted: Bool { traits.isQuoted }
    var isWordOfVillage: Bool { traits.isWordOfVillage }
    var isAlone: Bool { traits.isAlone }
  }

  /// The readings of the candidate of a number, best first.
  func readings(of number: Int, _ surroundings: Surroundings) -> [Reading] {
    let candidate = surroundings.lattice.candidates[number]
    let frame = Frame(
      candidate: candidate, surroundings: surroundings,
      traits: surroundings.view.traits(of: number) { traits(candidate, surroundings.view) },
      hasBoundary: hasBoundary(
        candidate.range.lowerBound, surroundings.view.block.range, surroundings.state))
    var readings: [Reading] = []
    readings.reserveCapacity(candidate.senses.count)
    for sense in candidate.senses {
      readings.append(
        gazetteer.isOutside(sense.place) ? outside(sense, frame) : inside(sense, frame))
    }
    readings.sort { left, right in
      left.score != right.score
        ? left.score > right.score : left.sense.place < right.sense.place
    }
    return readings
  }

  private func traits(_ candidate: ToponymCandidate, _ view: BlockView) -> CandidateTraits {
    let range = candidate.range
    let block = view.block.range
    var withoutSuffix = range
    if lexicon.has(.villageEnd, in: bytes, endingAt: range.upperBound) {
      withoutSuffix = range.lowerBound..<range.upperBound - 3
    }
    let common =
      lexicon.isCommon(bytes, range)
      || (withoutSuffix.count >= 6 && lexicon.isCommon(bytes, withoutSuffix))
    return CandidateTraits(
      characters: range.count / 3,
      follower: view.nameGuard.follower(range.upperBound, to: block.upperBound),
      opensClause: opensClause(range.lowerBound, block),
      endsFree: endsFree(range.upperBound, block), isCommon: common,
      isQuoted: view.nameGuard.isQuoted(range),
      isWordOfVillage: withoutSuffix.count < range.count
        && lexicon.length(
          of: .villageword, in: bytes, at: range.upperBound, to: block.upperBound) > 0,
      isAlone: provinceSenses(candidate) == 1,
      goesOnAsList: separatorEnd(at: range.upperBound, block.upperBound) != nil
        || lexicon.has(.listTail, in: bytes, at: range.upperBound, to: block.upperBound))
  }

  /// How many different places of Shanxi the name can mean in its full form.
  private func provinceSenses(_ candidate: ToponymCandidate) -> Int {
    var count = 0
    for sense in candidate.senses where sense.form == .official && !gazetteer.isOutside(sense.place)
    {
      count += 1
    }
    return count
  }

  /// Whether a sentence or a clause begins there, not the item of a list.
  private func opensClause(_ start: Int, _ block: Range<Int>) -> Bool {
    start == block.lowerBound || bytes[start - 1] == 0x2C || bytes[start - 1] == 0x3B
      || bytes.hasWord("。", endingAt: start)
  }

  /// Whether a word follows that no name goes on with: 是, 有, 在.
  private func endsFree(_ end: Int, _ block: Range<Int>) -> Bool {
    // A number is no part of a name either: 50兆瓦, 9家.
    if end < block.upperBound, bytes[end].isASCIIDigit { return true }
    return lexicon.length(of: .breaker, in: bytes, at: end, to: block.upperBound) > 0
  }

  private func hasBoundary(_ start: Int, _ block: Range<Int>, _ state: DiscourseState) -> Bool {
    if start == block.lowerBound { return true }
    if let last = state.last, last.range.upperBound == start { return true }
    guard let before = bytes.scalarStart(before: start) else { return true }
    if NameGuard.isPunctuation(bytes, before) { return !bytes[before].isASCIILetter }
    return lexicon.hasCueBefore(bytes, start, from: block.lowerBound)
  }

  // MARK: Places of Shanxi

  private func inside(_ sense: ToponymSense, _ frame: Frame) -> Reading {
    var score = base(sense, frame)
    var evidence: Evidence = sense.form == .official ? [.official] : []
    func add(_ amount: Double, _ reason: Evidence) {
      score += amount
      evidence.insert(reason)
    }
    let hierarchy = hierarchy(sense, frame)
    score += hierarchy.score
    evidence.formUnion(hierarchy.evidence)
    if sense.form != .official, named.contains(sense.place),
      context.namedInFull[sense.place, default: 0] > 0
    {
      add(2.5 + 0.05 * Double(min(10, context.namedInFull[sense.place, default: 0])), .namedInFull)
    }
    if sense.form == .short, named.contains(sense.place), context.named.contains(sense.place),
      !evidence.contains(.namedInFull)
    {
      add(1.5, .namedElsewhere)
    }
    let isListed = isEnumerated(sense.place, frame)
    if isListed { add(2.0, .enumeration) }
    if sense.form == .short, frame.opensClause { add(0.4, .cue) }
    if sense.form == .short, frame.endsFree { add(0.5, .cue) }
    if isNamedInPassing(sense, frame) { add(1.0, .cue) }
    if frame.isAlone, sense.form == .official { add(1.0, .unique) }
    if frame.follower == .government { add(frame.hasBoundary ? 1.0 : 0.3, .cue) }
    let penalty = penalty(sense, frame, evidence)
    score += penalty.score
    evidence.formUnion(penalty.evidence)
    if !gazetteer.isInForce(sense.place, on: context.year ?? gazetteer.latestYear) {
      add(-0.4, .otherYear)
    }
    return Reading(sense: sense, score: score, evidence: evidence)
  }

  /// 去平鲁的工地, 供货朔州、平鲁: a county far from the text's own, between a word that places follow
  /// and one that no name goes on with.
  private func isNamedInPassing(_ sense: ToponymSense, _ frame: Frame) -> Bool {
    guard sense.form == .short, frame.hasBoundary, !frame.isCommon, !frame.opensClause,
      gazetteer.level(of: sense.place) == .county
    else { return false }
    let end = frame.candidate.range.upperBound
    return lexicon.has(.afterPassing, in: bytes, at: end, to: bytes.count)
      || end < bytes.count
        && (bytes[end] == 0x2C || bytes[end] == 0x3B || bytes[end].isASCIIDigit)
  }

  /// How binding the form is.
  private func base(_ sense: ToponymSense, _ frame: Frame) -> Double {
    let full = sense.form != .short
    switch gazetteer.level(of: sense.place) {
    case .province: return full ? 4 : 1.2
    case .prefecture: return full ? 4 : 2.1
    case .county:
      // 城区, 郊区 and 矿区 are words before they are names.
      if full { return frame.characters == 2 && endsInDistrict(frame) ? -1.5 : 3.5 }
      return 0.2
    case .township: return full ? 2 : 0.3
    case .village, .other:
      // A name of four characters is hardly an accident.
      if sense.form == .official {
        return frame.characters > 3 ? 1.3 : (frame.characters > 2 ? 0.8 : -0.5)
      }
      if sense.form == .alias { return frame.characters > 2 ? 0.3 : -1.5 }
      return frame.characters > 2 ? -0.7 : -3.2
    }
  }

  private func endsInDistrict(_ frame: Frame) -> Bool {
    lexicon.has(.district, in: bytes, endingAt: frame.candidate.range.upperBound)
  }

  /// What the places around say.
  private func hierarchy(_ sense: ToponymSense, _ frame: Frame) -> (
    score: Double, evidence: Evidence
  ) {
    let place = sense.place
    let state = frame.surroundings.state
    var score = 0.0
    var evidence: Evidence = []
    if let last = state.last, last.range.upperBound == frame.candidate.range.lowerBound {
      if last.place != place, gazetteer.isWithin(place, last.place), isNear(sense, last.place) {
        score += 4
        evidence.insert(.chain)
      } else {
        score -= 2
        evidence.insert(.brokenChain)
      }
    }
    if leads(place, frame) {
      score += 2
      evidence.insert(.chainAhead)
    }
    let level = gazetteer.level(of: place)
    guard level > .prefecture else {
      if context.prefectures.contains(place) { score += 1 }
      return (score, evidence.union(context.prefectures.contains(place) ? .prefectureContext : []))
    }
    if level == .village, let township = gazetteer.ancestor(of: place, at: .township),
      townships.contains(township) || state.township == township
    {
      score += state.township == township ? 3 : 2
      evidence.insert(.townshipContext)
    }
    // The township whose villages are named is the likelier meaning of a name that both bear.
    if level == .township, townships.contains(place) {
      score += 3
      evidence.insert(.townshipContext)
    }
    let near = nearness(of: place, level)
    return (score + near.score, evidence.union(near.evidence))
  }

  /// Short names follow the place right above: 山西省|东南 is no quarter of a town of the province.
  private func isNear(_ sense: ToponymSense, _ area: PlaceID) -> Bool {
    guard sense.form == .short else { return true }
    let steps =
      Int(gazetteer.level(of: sense.place).rawValue) - Int(gazetteer.level(of: area).rawValue)
    return steps <= 1 || gazetteer.level(of: area) == .county
  }

  private func nearness(of place: PlaceID, _ level: AdministrativeLevel)
    -> (score: Double, evidence: Evidence)
  {
    guard let county = gazetteer.ancestor(of: place, at: .county) else { return (0, []) }
    if counties.contains(county), let weight = context.counties[county] {
      return (1.2 + 0.8 * weight, .countyContext)
    }
    if let prefecture = gazetteer.ancestor(of: place, at: .prefecture),
      context.prefectures.contains(prefecture)
    {
      return (level == .county ? 1.0 : 0.3, .prefectureContext)
    }
    // A county may be named in passing; a village far from everything is another of that name.
    return context.isEmpty ? (0, []) : (level == .county ? -0.3 : -1.5, .noContext)
  }

  /// Whether the name right behind lies in the place.
  private func leads(_ place: PlaceID, _ frame: Frame) -> Bool {
    guard gazetteer.level(of: place) < .village else { return false }
    let next = frame.surroundings.lattice.beginning(at: frame.candidate.range.upperBound)
    return next.contains { candidate in
      candidate.senses.contains {
        $0.form != .short && $0.place != place && gazetteer.isWithin($0.place, place)
      }
    }
  }
}
