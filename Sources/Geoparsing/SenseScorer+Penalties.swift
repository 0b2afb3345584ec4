import ByteScanning
import Gazetteers
import TextScanning

extension SenseScorer {
  /// A sum with the reasons for it.
  struct Tally {
    var score = 0.0
    var evidence: Evidence = []

    mutating func add(_ amount: Double, _ reason: Evidence) {
      score += amount
      evidence.insert(reason)
    }
  }

  /// What speaks against a meaning in Shanxi: a longer name round it, a quotation, a common word.
  func penalty(_ sense: ToponymSense, _ frame: Frame, _ support: Evidence) -> Tally {
    var tally = Tally()
    addLongerName(sense, frame, support, to: &tally)
    addQuotation(sense, frame, support, to: &tally)
    if !support.contains(.chain) { addCommonWord(sense, frame, support, to: &tally) }
    return tally
  }

  private func addLongerName(
    _ sense: ToponymSense, _ frame: Frame, _ support: Evidence, to tally: inout Tally
  ) {
    let full = sense.form != .short
    switch frame.follower {
    // A village named behind its township is where a body stands, no part of its name.
    case .organisation where full && support.contains(.chain) && isVillage(sense, frame): break
    case .organisation: tally.add(-11, .insideName)
    // A county of one character and 县 has no other short name: 隰县模式.
    case .saying
    where (!full || isShortCounty(sense, frame)) && !support.contains(.enumeration):
      tally.add(-7, .insideName)
    case .counted where !full && !support.contains(.enumeration): tally.add(-7, .insideName)
    default: break
    }
    // 桑园面积: what is measured is a thing, and the short name of a village an accident.
    if sense.form == .short, gazetteer.level(of: sense.place) == .village,
      !support.contains(.enumeration),
      frame.surroundings.nameGuard.isMeasured(
        at: frame.candidate.range.upperBound, to: bytes.count)
    {
      tally.add(-7, .insideName)
    }
    if frame.surroundings.nameGuard.isMasthead(frame.candidate.range, in: frame.surroundings.block)
    {
      tally.add(-9, .insideName)
    }
    if !full, frame.surroundings.nameGuard.goesOn(at: frame.candidate.range.upperBound) {
      tally.add(-4, .insideName)
    }
    if !full, frame.surroundings.nameGuard.isBracketedInName(frame.candidate.range) {
      tally.add(-7, .insideName)
    }
  }

  private func isVillage(_ sense: ToponymSense, _ frame: Frame) -> Bool {
    gazetteer.level(of: sense.place) == .village
      && lexicon.has(.villageEnd, in: bytes, endingAt: frame.candidate.range.upperBound)
  }

  private func isShortCounty(_ sense: ToponymSense, _ frame: Frame) -> Bool {
    gazetteer.level(of: sense.place) == .county && frame.characters == 2
  }

  private func addQuotation(
    _ sense: ToponymSense, _ frame: Frame, _ support: Evidence, to tally: inout Tally
  ) {
    // “沁州黄”: a short name in quotation marks is a brand unless it is read elsewhere.
    if sense.form == .short, !support.contains(.namedInFull),
      frame.surroundings.nameGuard.fillsQuotation(frame.candidate.range)
    {
      tally.add(-4, .quoted)
    }
    guard frame.isQuoted else { return }
    let full = sense.form != .short
    tally.add(full ? (support.contains(.chain) ? -1 : -5) : -8, .quoted)
  }

  private func addCommonWord(
    _ sense: ToponymSense, _ frame: Frame, _ support: Evidence, to tally: inout Tally
  ) {
    let level = gazetteer.level(of: sense.place)
    let full = sense.form != .short
    let isListedCounty = level <= .county && support.contains(.enumeration)
    // Word lists hold villages too; a committee behind the name tells.
    let isCommittee =
      full
      && (frame.follower == .government
        || frame.endsFree && frame.hasBoundary && support.contains(.townshipContext))
    if frame.isCommon, !isListedCounty, level > .county || !full, !isCommittee {
      let isCity = level == .prefecture && frame.hasBoundary
      tally.add(full ? -2 : isCity ? -0.7 : -1.5, .commonWord)
    }
    if !frame.hasBoundary {
      tally.add(full ? (level >= .village ? -0.8 : 0) : -1, .noBoundary)
    }
    let start = frame.candidate.range.lowerBound
    if full, frame.characters == 2,
      lexicon.endsWord(bytes, start, from: frame.surroundings.block.range.lowerBound)
    {
      tally.add(-6, .commonWord)
    }
    if frame.isWordOfVillage, frame.characters <= 2 || !frame.hasBoundary {
      tally.add(-4, .commonWord)
    }
  }
}
