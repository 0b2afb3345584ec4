/// A name in pinyin as typed: with or without tones, spaces and apostrophes, with or without the
/// word for the kind of place.
struct Pinyin {
  /// Lower-case letters alone, ü as v.
  let letters: [UInt8]

  /// Reads a query, or nil when it has other letters than those of pinyin.
  init?(_ query: String) {
    var letters: [UInt8] = []
    for scalar in query.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": letters.append(UInt8(scalar.value))
      case " ", "'", "’", "-", "1"..."5": continue
      default:
        guard let vowel = Self.vowels.first(where: { $0.marked.unicodeScalars.contains(scalar) })
        else { return nil }
        letters.append(vowel.plain)
      }
    }
    guard !letters.isEmpty else { return nil }
    self.letters = letters
  }

  private static let vowels: [(marked: String, plain: UInt8)] = [
    ("āáǎà", UInt8(ascii: "a")), ("ēéěè", UInt8(ascii: "e")), ("īíǐì", UInt8(ascii: "i")),
    ("ōóǒò", UInt8(ascii: "o")), ("ūúǔù", UInt8(ascii: "u")), ("üǖǘǚǜ", UInt8(ascii: "v")),
  ]

  private static let kinds = ["sheng", "shi", "xian", "qu", "zhen", "xiang", "jiedao"]

  /// Whether this is the pinyin of a core name, given as syllables with spaces.
  func names(_ stored: String) -> Bool {
    let plain = stored.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "'") }
    guard letters.starts(with: plain) else { return false }
    let rest = letters.dropFirst(plain.count)
    return rest.isEmpty || Self.kinds.contains { rest.elementsEqual($0.utf8) }
  }
}

extension PlaceSearch {
  func pinyinMatches(_ pinyin: Pinyin, in scope: Scope) -> [Match] {
    gazetteer.allPlaces.filter { place in
      guard let stored = gazetteer.pinyin(of: place) else { return false }
      return pinyin.names(stored) && allows(place, scope)
    }.map { Match(place: $0, method: .pinyin) }
  }
}
