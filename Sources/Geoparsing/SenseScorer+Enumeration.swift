import ByteScanning
import Gazetteers
import TextScanning

extension SenseScorer {
  /// Whether the name stands in a list with others of its area: 东沟、西沟、南坪等村.
  func isEnumerated(_ place: PlaceID, _ frame: Frame) -> Bool {
    guard let area = area(of: place) else { return false }
    return follows(area, frame) || precedes(area, frame)
  }

  /// Lists have members of one area: villages of a township, townships of a county, counties of a
  /// prefecture.
  private func area(of place: PlaceID) -> PlaceID? { gazetteer.parent(of: place) }

  /// The place read last is of the same area, and only a separator stands between.
  private func follows(_ area: PlaceID, _ frame: Frame) -> Bool {
    guard let last = frame.surroundings.state.last, self.area(of: last.place) == area else {
      return false
    }
    let gap = last.range.upperBound..<frame.candidate.range.lowerBound
    return !gap.isEmpty && separatorEnd(at: gap.lowerBound, gap.upperBound) == gap.upperBound
  }

  /// The next member of the list, or the one after it, is of the same area.
  private func precedes(_ area: PlaceID, _ frame: Frame) -> Bool {
    guard frame.traits.goesOnAsList else { return false }
    let lattice = frame.surroundings.lattice
    var index = frame.candidate.range.upperBound
    var members = 0
    for _ in 0..<4 {
      guard let next = separatorEnd(at: index, lattice.range.upperBound) else { break }
      let member = lattice.beginning(at: next).last { candidate in
        candidate.senses.contains { self.area(of: $0.place) == area }
      }
      guard let member else { break }
      members += 1
      index = member.range.upperBound
    }
    guard members == 0 else { return true }
    // A list may be cut down to one member: 东沟等沿线村.
    let limit = lattice.range.upperBound
    let tail = lexicon.length(of: .listTail, in: bytes, at: index, to: limit)
    guard gazetteer.level(of: area) == .township, tail > 0 else { return false }
    return (0..<5).contains {
      lexicon.has(.villageEnd, in: bytes, at: index + tail + 3 * $0, to: limit)
    }
  }

  /// The end of the word between two members of a list that begins at an index.
  func separatorEnd(at index: Int, _ limit: Int) -> Int? {
    let length = lexicon.length(of: .separator, in: bytes, at: index, to: limit)
    return length > 0 ? index + length : nil
  }
}
