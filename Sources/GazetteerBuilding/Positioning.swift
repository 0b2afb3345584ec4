import Gazetteers
import SimpleFeatures

/// What a source's word on a point means: precision, basis and expected error.
///
/// Errors are medians in metres. Measured against the seats and village points of the sources:
/// a village at its township's seat by inheritance 3,700, a village that bears the township's name
/// at the seat 300, the mean of one, two, three or more village points 2,950, 1,990 and 1,500, a
/// seat to its county's centre 12,600, a point on a boundary 6,000. Assumed: 500 for a place's own
/// point or seat, 1,000 and 4,000 for the seat of a predecessor with most or few of the villages,
/// 1,700 (the worst class) for villages that the urban-rural class puts at the seat, 1,000 and 6,000
/// for the seat of a successor of the same or of another name.
struct Positioning {
  let precision: AdministrativeLevel
  let basis: CoordinateBasis
  let error: Int
  /// The source's short key, explained in SOURCES.md.
  let key: String

  static let ownError = 500
  static let inheritedFromTownship = 3700
  static let inheritedFromCounty = 12_600
  static let dissolvedCounty = 10_000
  static let namesakeSuccessor = 1000
  static let otherSuccessor = 6000

  /// Reads the source tables' words for a point of a place of the given level, or nil for words
  /// that are not known.
  init?(_ words: String, level: AdministrativeLevel) {
    switch level {
    case .village: self.init(village: words)
    case .township: self.init(township: words)
    default:
      guard words.hasPrefix("Clbdgs/countryArea") else { return nil }
      self.init(precision: level, basis: .seat, error: Self.ownError, key: "countryarea2024")
    }
  }

  private init(precision: AdministrativeLevel, basis: CoordinateBasis, error: Int, key: String) {
    self.precision = precision
    self.basis = basis
    self.error = error
    self.key = key
  }

  private init?(village words: String) {
    if words.hasPrefix("Vonng/adcode") {
      self.init(precision: .village, basis: .own, error: Self.ownError, key: "adcode2018")
    } else if words.contains("bears the township name") || words.contains("same name") {
      self.init(precision: .township, basis: .seat, error: 300, key: "seat-same-name")
    } else if words.hasPrefix("derived: township seat") {
      self.init(precision: .township, basis: .seat, error: 1700, key: "seat-class2022")
    } else {
      return nil
    }
  }

  private init?(township words: String) {
    if words.hasPrefix("Vonng/adcode") {
      self.init(precision: .township, basis: .seat, error: Self.ownError, key: "adcode2018")
    } else if words.hasPrefix("Clbdgs") {
      self.init(precision: .township, basis: .boundary, error: 6000, key: "countryarea2024")
    } else if let count = Self.number(in: words, after: "derived: mean of ") {
      let error = count == 1 ? 2950 : count == 2 ? 1990 : 1500
      self.init(precision: .township, basis: .inherited, error: error, key: "village-mean")
    } else if let part = Self.number(in: words, after: "("), words.contains("seat of predecessor"),
      let whole = Self.number(in: words, after: " of ", last: true)
    {
      self.init(
        precision: .township, basis: .inherited, error: part * 2 > whole ? 1000 : 4000,
        key: "predecessor-seat")
    } else {
      return nil
    }
  }

  private static func number(in words: String, after mark: String, last: Bool = false) -> Int? {
    let bytes = Array(words.utf8)
    let mark = Array(mark.utf8)
    guard bytes.count > mark.count else { return nil }
    let starts = (0...(bytes.count - mark.count)).filter { bytes[$0...].starts(with: mark) }
    guard let start = last ? starts.last : starts.first else { return nil }
    let digits = bytes[(start + mark.count)...].prefix { (48...57).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
