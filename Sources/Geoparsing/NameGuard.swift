import TextScanning

/// Tells names that are part of something else: an organisation, a site, a road, a quotation.
struct NameGuard {
  let bytes: [UInt8]
  let lexicon: GeoparsingLexicon
  /// Stretches in short quotation marks or in 《》.
  private let quotations: [Range<Int>]

  /// The longest quotation, in bytes, that is a name and no speech.
  private static let longestName = 60
  /// How far behind a place the word that makes an organisation of it may stand, in bytes.
  private static let longestOrganisation = 75

  init(_ bytes: [UInt8], _ range: Range<Int>, _ lexicon: GeoparsingLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    quotations = Self.quotations(in: bytes, range)
  }

  /// What a word behind a place makes of it.
  enum Follower: Equatable {
    /// Nothing: the place stands for itself.
    case none
    /// Its government, party or people.
    case government
    /// The place is part of an organisation's name.
    case organisation
    /// A site whose name ends there.
    case site(end: Int)
    /// A road, dish, battle, brand.
    case saying
  }

  /// Looks at the words behind a place.
  func follower(_ end: Int, to limit: Int) -> Follower {
    if lexicon.length(of: .government, in: bytes, at: end, to: limit) > 0 { return .government }
    var index = end
    let far = min(limit, end + Self.longestOrganisation)
    while index < far {
      let organisation = lexicon.length(of: .organisation, in: bytes, at: index, to: limit)
      let site = lexicon.length(of: .site, in: bytes, at: index, to: limit)
      if organisation > 0, organisation >= site { return .organisation }
      if site > 0, index - end <= 15 { return .site(end: index + site) }
      if index == end {
        if lexicon.length(of: .saying, in: bytes, at: index, to: limit) > 0 { return .saying }
        let road = lexicon.length(of: .road, in: bytes, at: index, to: limit)
        if road > 0, !continuesWord(index + road, limit) { return .saying }
      }
      guard bytes[index] >= 0xE3 || bytes[index] == 0x28 else { return .none }
      if Self.isPunctuation(bytes, index) { return .none }
      if lexicon.length(of: .breaker, in: bytes, at: index, to: limit) > 0 { return .none }
      index = bytes.scalarEnd(at: index)
    }
    return .none
  }

  /// `路` in 路边, `线` in 线上: a word that only begins with the character.
  private func continuesWord(_ index: Int, _ limit: Int) -> Bool {
    ["边", "上", "下", "灯", "面", "网", "口", "程", "径", "道"].contains {
      bytes.hasWord($0, at: index, before: limit)
    }
  }

  /// Whether a range lies in a short quotation or a title without filling it.
  func isQuoted(_ range: Range<Int>) -> Bool {
    quotations.contains {
      $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound && $0 != range
    }
  }

  /// `。`, `、`, quotes and the like: scalars of the block U+3000 and U+2010...
  static func isPunctuation(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return true }
    if byte == 0xE2 { return true }
    return byte == 0xE3 && index + 1 < bytes.count && bytes[index + 1] == 0x80
  }

  private static func quotations(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (open, close) in [("“", "”"), ("‘", "’"), ("《", "》"), ("「", "」"), ("【", "】")] {
      var start: Int?
      var index = range.lowerBound
      while index + 2 < range.upperBound {
        if bytes.hasWord(open, at: index, before: range.upperBound) {
          start = index + 3
        } else if let from = start, bytes.hasWord(close, at: index, before: range.upperBound) {
          if index - from <= longestName, !isSpeech(bytes, from..<index) {
            found.append(from..<index)
          }
          start = nil
        }
        index = bytes.scalarEnd(at: index)
      }
    }
    return found
  }

  /// Speech has the punctuation of sentences.
  private static func isSpeech(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x2C || bytes[index] == 0x21 || bytes[index] == 0x3F { return true }
      if bytes.hasWord("。", at: index, before: range.upperBound) { return true }
      index = bytes.scalarEnd(at: index)
    }
    return false
  }
}
