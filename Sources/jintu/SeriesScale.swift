import Glibc

/// Class breaks, unit and largest circle of another map, so that a series agrees.
struct SeriesScale: Equatable {
  /// The inner class breaks; empty where the map had no classes.
  var breaks: [Double] = []
  /// The unit of the values, nil where the file does not say.
  var unit: String?
  /// The value of the largest circle, nil where the map had none.
  var greatestSymbol: Double?

  /// Reads an SVG map of this program, or JSON: `[100, 500]` or `{"breaks": [100, 500]}`.
  /// - Throws: `MapRefusal` when the file cannot be read or holds no breaks.
  init(path: String) throws {
    guard let file = fopen(path, "r") else {
      throw MapRefusal(reason: "--breaks-from \(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = fread(&buffer, 1, buffer.count, file)
    try self.init(text: String(decoding: buffer[..<count], as: UTF8.self), name: path)
  }

  /// Reads the beginning of a file.
  init(text: String, name: String) throws {
    if text.contains("<svg") {
      unit = Self.attribute("data-unit", in: text)
      breaks = Self.numbers(Self.attribute("data-breaks", in: text) ?? "", separator: " ")
      greatestSymbol = Self.attribute("data-greatest-symbol", in: text).flatMap { Double($0) }
    } else if let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]") {
      let list = text[text.index(after: open)..<close].filter { !$0.isWhitespace }
      breaks = Self.numbers(list, separator: ",")
    }
    let isRising = zip(breaks, breaks.dropFirst()).allSatisfy { $0 < $1 }
    guard isRising, !breaks.isEmpty || greatestSymbol != nil else {
      throw MapRefusal(
        reason: "--breaks-from \(name): no rising class breaks there; give an SVG map of jintu"
          + " or JSON like {\"breaks\": [100, 500, 2000]}")
    }
  }

  private static func numbers(_ text: String, separator: Character) -> [Double] {
    let parts = text.split(separator: separator)
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
