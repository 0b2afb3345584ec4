import Cartography
import Glibc
import InputFiles

/// Class breaks, unit and largest circle of another map, so that a series agrees.
struct SeriesScale: Equatable {
  /// The inner class breaks; empty where the map had no classes.
  var breaks: [Double] = []
  /// The unit of the values, nil where the file does not say.
  var unit: String?
  /// The value of the largest circle, nil where the map had none.
  var greatestSymbol: Double?

  /// Reads an SVG map of this program, or JSON: `[100, 500]` or `{"breaks": [100, 500]}`.
  /// - Throws: `MapError` when the file cannot be read or holds no breaks.
  init(path: String) throws {
    guard let bytes = InputFile.contents(of: path) else {
      throw MapError("--breaks-from \(path): \(Message.systemError)")
    }
    try self.init(bytes, name: path)
  }

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8], name: String) throws {
    if let json = try? LocatedJSON.parse(bytes, file: name) {
      let numbers = (json["breaks"] ?? json).array?.map(\.number) ?? []
      breaks = numbers.contains(nil) ? [] : numbers.compactMap { $0 }
    } else {
      let text = String(decoding: bytes.prefix(1 << 14), as: UTF8.self)
      unit = Self.attribute("data-unit", in: text)
      breaks = Self.numbers(Self.attribute("data-breaks", in: text) ?? "")
      greatestSymbol = Self.attribute("data-greatest-symbol", in: text).flatMap { Double($0) }
    }
    let isRising =
      breaks.allSatisfy(\.isFinite) && zip(breaks, breaks.dropFirst()).allSatisfy { $0 < $1 }
    guard isRising, !breaks.isEmpty || greatestSymbol != nil else {
      throw MapError(
        """
        --breaks-from \(name): no rising class breaks there; give an SVG map of jintu or JSON like \
        {"breaks": [100, 500, 2000]}
        """)
    }
  }

  private static func numbers(_ text: String) -> [Double] {
    let parts = text.split(separator: " ")
    let numbers = parts.compactMap { Double($0) }.filter(\.isFinite)
    return numbers.count == parts.count ? numbers : []
  }

  private static func attribute(_ name: String, in text: String) -> String? {
    guard let start = text.firstRange(of: " \(name)=\"")?.upperBound,
      let end = text[start...].firstIndex(of: "\"")
    else { return nil }
    return String(text[start..<end])
  }
}
