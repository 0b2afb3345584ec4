import Gazetteers
import TextScanning

extension SenseScorer {
  /// Scores a place outside Shanxi: a province may be named bare; a prefecture or county needs its
  /// suffix or its province in front, and never beats a namesake that the context supports.
  func outside(_ sense: ToponymSense, _ frame: Frame) -> Reading {
    let level = gazetteer.level(of: sense.place)
    let full = sense.form != .short
    var evidence: Evidence = full ? [.official] : []
    var score: Double
    switch level {
    case .province: score = full ? 4 : 2.2
    case .prefecture: score = full ? 2.4 : 0.2
    default: score = full && frame.characters > 2 ? 0.9 : -2
    }
    if let last = frame.surroundings.state.last,
      last.range.upperBound == frame.candidate.range.lowerBound
    {
      if gazetteer.isWithin(sense.place, last.place) {
        score += 4
        evidence.insert(.chain)
      } else {
        score -= 3
        evidence.insert(.brokenChain)
      }
    }
    if isEnumerated(sense.place, frame) {
      score += 1
      evidence.insert(.enumeration)
    }
    if frame.follower == .organisation || frame.follower == .saying {
      score -= 7
      evidence.insert(.insideName)
    }
    if frame.isQuoted {
      score -= 5
      evidence.insert(.quoted)
    }
    let chained = evidence.contains(.chain)
    if frame.isCommon, !chained {
      score -= 3
      evidence.insert(.commonWord)
    }
    if !frame.hasBoundary, !chained {
      score -= full ? (level == .province ? 0 : 1.5) : 1
      evidence.insert(.noBoundary)
    } else {
      score += full ? 1 : 0.6
    }
    return Reading(sense: sense, score: score, evidence: evidence)
  }
}
