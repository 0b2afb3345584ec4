import Testing

/// A report of a test and what its names must be read as.
struct GeoparsingCase: Sendable {
  /// What a careful reader says of one name.
  struct Expectation: Sendable {
    let surface: String
    let occurrence: Int
    /// The path of the place, or nil where the words name no place.
    let path: String?

    /// The `occurrence`-th appearance of the words names this place, no more and no less of them.
    static func names(_ surface: String, _ path: String, occurrence: Int = 1) -> Expectation {
      Expectation(surface: surface, occurrence: occurrence, path: path)
    }

    /// Neither the words nor any part of them name a place.
    static func isNot(_ surface: String, occurrence: Int = 1) -> Expectation {
      Expectation(surface: surface, occurrence: occurrence, path: nil)
    }
  }

  /// A row of the table: one name of one report.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let expectation: Expectation
    var testDescription: String { "\(name) \(expectation.surface)" }
  }

  let name: String
  let text: String
  let expectations: [Expectation]

  init(_ name: String, _ text: String, _ expectations: [Expectation]) {
    self.name = name
    self.text = text
    self.expectations = expectations
  }

  var rows: [Row] { expectations.map { Row(name: name, text: text, expectation: $0) } }
}

extension GeoparsingCase.Row {
  /// The scalars of the text where the name stands.
  func range() throws -> Range<Int> {
    let text = Array(text.unicodeScalars)
    let surface = Array(expectation.surface.unicodeScalars)
    let starts = text.indices.filter { text[$0...].starts(with: surface) }
    let start = try #require(starts.dropFirst(expectation.occurrence - 1).first)
    return start..<start + surface.count
  }

  /// Whether the name is read as expected, with what was read there.
  func check() throws -> (isRight: Bool, found: [PrintedMention]) {
    let range = try range()
    let mentions = try SharedGeoparser.mentions(of: text).flatMap { $0 }
    let found = mentions.filter { $0.range.overlaps(range) }
    guard let path = expectation.path else {
      let inside = found.filter {
        range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
      }
      return (inside.isEmpty, found)
    }
    return (found.count == 1 && found[0].range == range && found[0].path == path, found)
  }
}
