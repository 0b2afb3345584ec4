import ByteScanning
import Gazetteers
import TextScanning

extension SenseScorer {
  /// The words between the members of a list.
  private static let separators: [StaticString] = ["、", "和", "与", "及", "以及", "—", ",", "至"]

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
    guard !gap.isEmpty, gap.count <= 9 else { return false }
    return Self.separators.contains {
      $0.utf8CodeUnitCount == gap.count
        && bytes.hasWord($0, at: gap.lowerBound, before: gap.upperBound)
    }
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
    guard gazetteer.level(of: area) == .township, bytes.hasWord("等", at: index, before: limit)
    else { return false }
    return (0..<5).contains { bytes.hasWord("村", at: index + 3 + 3 * $0, before: limit) }
  }

  func separatorEnd(at index: Int, _ limit: Int) -> Int? {
    for separator in Self.separators where bytes.hasWord(separator, at: index, before: limit) {
      return index + separator.utf8CodeUnitCount
    }
    return nil
  }
}
