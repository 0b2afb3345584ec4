import Gazetteers
import TextScanning

/// A word that stands for an area without its name: 全乡, 该镇, 我市, 本村.
struct AreaWord {
  /// The bytes of the report's text.
  let range: Range<Int>
  /// The level it speaks of.
  let level: AdministrativeLevel
  /// Whether it names those who act for the area (县里, 乡里), who also act for a part of it.
  var isLoose = false

  private static let openings: [StaticString] = ["全", "该", "我", "本", "我们"]
  private static let places: [(StaticString, AdministrativeLevel)] = [
    ("镇上的", .township), ("村里", .village), ("村上", .village),
  ]
  private static let offices: [(StaticString, AdministrativeLevel)] = [
    ("县里", .county), ("区里", .county), ("市里", .prefecture), ("乡里", .township),
    ("镇里", .township),
  ]
  private static let areas: [(StaticString, AdministrativeLevel)] = [
    ("乡", .township), ("镇", .township), ("街道", .township), ("县", .county), ("区", .county),
    ("市", .prefecture), ("村", .village), ("社区", .village), ("省", .province),
  ]

  /// The area words of a byte range, in order.
  /// - Complexity: linear.
  static func words(in bytes: [UInt8], _ range: Range<Int>) -> [AreaWord] {
    var words: [AreaWord] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let word = word(at: index, in: bytes, range.upperBound) {
        words.append(word)
        index = word.range.upperBound
      } else {
        index = bytes.scalarEnd(at: index)
      }
    }
    return words
  }

  private static func word(at index: Int, in bytes: [UInt8], _ limit: Int) -> AreaWord? {
    guard bytes[index] >= 0xE4 else { return nil }
    for opening in openings where bytes.hasWord(opening, at: index, before: limit) {
      let next = index + opening.utf8CodeUnitCount
      for (area, level) in areas where bytes.hasWord(area, at: next, before: limit) {
        return AreaWord(range: index..<next + area.utf8CodeUnitCount, level: level)
      }
    }
    for (word, level) in offices where bytes.hasWord(word, at: index, before: limit) {
      return AreaWord(range: index..<index + word.utf8CodeUnitCount, level: level, isLoose: true)
    }
    for (word, level) in places where bytes.hasWord(word, at: index, before: limit) {
      return AreaWord(range: index..<index + word.utf8CodeUnitCount, level: level)
    }
    return nil
  }
}
