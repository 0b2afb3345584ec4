/// A piece of a line of a page: words without a wide gap between them, in points from the upper left.
struct PageSegment {
  var left: Double
  var right: Double
  let top: Double
  let bottom: Double
  var text: String

  var middle: Double { (top + bottom) / 2 }

  /// The size of its font, as wide as an ideograph: fonts say their height in many ways.
  var em: Double {
    let wide = text.unicodeScalars.reduce(0.0) { width, scalar in
      // Quotes, dashes and dots are as wide as ideographs in most Chinese fonts.
      width + (scalar.value >= 0x2E80 || (0x2010...0x2027).contains(scalar.value) ? 1 : 0.5)
    }
    return wide > 0 ? (right - left) / wide : 0
  }
}

/// A page of a PDF as poppler sees it: its pieces of lines in reading order.
struct PageGeometry {
  /// The page's own pieces; those of a text block follow each other.
  var segments: [PageSegment] = []

  /// How many characters it prints.
  var characters: Int { segments.reduce(0) { $0 + $1.text.unicodeScalars.count } }

  /// The pages in what `pdftotext -bbox-layout` writes.
  /// - Complexity: linear.
  static func pages(of markup: [UInt8]) -> [PageGeometry] {
    var pages: [PageGeometry] = []
    var opensLine = true
    var index = 0
    while let open = markup[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let close = markup[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = markup[open + 1..<close]
      index = close + 1
      if tag.starts(with: Array("page ".utf8)) {
        pages.append(PageGeometry())
      } else if tag.starts(with: Array("line ".utf8)) {
        opensLine = true
      } else if tag.starts(with: Array("word ".utf8)), !pages.isEmpty {
        let end = markup[index...].firstIndex(of: UInt8(ascii: "<")) ?? markup.count
        let text = XMLText.decoded(String(decoding: markup[index..<end], as: UTF8.self))
        if let word = word(tag, text) {
          pages[pages.count - 1].append(word, opensLine: opensLine)
          opensLine = false
        }
        index = end
      }
    }
    return pages
  }

  private static func word(_ tag: ArraySlice<UInt8>, _ text: String) -> PageSegment? {
    // word xMin="23.9" yMin="15.0" xMax="62.4" yMax="24.3"
    let numbers = tag.split(separator: UInt8(ascii: "\"")).compactMap {
      Double(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 4, numbers.allSatisfy({ abs($0) < 1e6 }), !text.isEmpty else {
      return nil
    }
    return PageSegment(
      left: numbers[0], right: numbers[2], top: numbers[1], bottom: numbers[3], text: text)
  }

  /// How many ems apart two words of a line are of different cells.
  private static let cellGap = 1.8
  /// How many ems apart two words are printed with a blank between them.
  private static let wordGap = 0.15

  private mutating func append(_ word: PageSegment, opensLine: Bool) {
    guard !opensLine, let last = segments.last,
      word.left - last.right < Self.cellGap * max(word.em, last.em), word.left >= last.left
    else { return segments.append(word) }
    let isApart = word.left - last.right > Self.wordGap * max(word.em, last.em)
    segments[segments.count - 1].text += (isApart ? " " : "") + word.text
    segments[segments.count - 1].right = max(last.right, word.right)
  }
}
