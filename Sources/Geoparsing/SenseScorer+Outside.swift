import Gazetteers
import TextScanning

extension SenseScorer {
  /// Scores a place outside Shanxi: a province may be named bare; a prefecture or county needs its
  /// suffix or its province in front, and never beats a namesake that the context supports.
  func outside(_ sense: ToponymSense, _ frame: Frame) -> Reading {
    var tally = Tally()
    let full = sense.form != .short
    if full { tally.evidence.insert(.official) }
    switch gazetteer.level(of: sense.place) {
    case .province: tally.score = full ? 4 : 2.2
    case .prefecture: tally.score = full ? 2.4 : 0.2
    default: tally.score = full && frame.characters > 2 ? 0.9 : -2
    }
    addNeighbours(sense, frame, to: &tally)
    if [.organisation, .saying].contains(frame.follower) || frame.follower == .counted && !full {
      tally.add(-7, .insideName)
    }
    if frame.isQuoted { tally.add(-5, .quoted) }
    let chained = tally.evidence.contains(.chain)
    if frame.isCommon, !chained { tally.add(-3, .commonWord) }
    if !frame.hasBoundary, !chained {
      let isProvince = gazetteer.level(of: sense.place) == .province
      tally.add(full ? (isProvince ? 0 : -1.5) : -1, .noBoundary)
    } else {
      tally.score += full ? 1 : 0.6
    }
    return Reading(sense: sense, score: tally.score, evidence: tally.evidence)
  }

  /// What stands before it: the place that contains it, another, or others of its area.
  private func addNeighbours(_ sense: ToponymSense, _ frame: Frame, to tally: inout Tally) {
    if let last = frame.surroundings.state.last,
      last.range.upperBound == frame.candidate.range.lowerBound
    {
      if gazetteer.isWithin(sense.place, last.place) {
        tally.add(4, .chain)
      } else {
        tally.add(-3, .brokenChain)
      }
    }
    if isEnumerated(sense.place, frame) { tally.add(1, .enumeration) }
  }
}
