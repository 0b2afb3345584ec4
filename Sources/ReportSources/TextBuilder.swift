import TextScanning

/// The text of a document while it is put together, with where its pages and paragraphs begin.
struct TextBuilder {
  /// The text as UTF-8.
  private(set) var bytes: [UInt8] = []
  private(set) var layout = ReportLayout()
  /// How many scalars the text has.
  private(set) var count = 0
  /// How many line breaks end it.
  private var breaks = 2

  /// Begins a page.
  mutating func beginPage(isScanned: Bool = false) {
    separate(by: 2)
    layout.pages.append(.init(start: count, isScanned: isScanned))
  }

  /// Appends a paragraph, heading, item or row; nothing for one of white space.
  /// - Parameter isClose: Whether it stands right below the one before, without a blank line.
  mutating func paragraph(_ text: String, isClose: Bool = false) {
    let kept = Self.clean(text)
    guard kept.contains(where: { !$0.properties.isWhitespace }) else { return }
    separate(by: isClose ? 1 : 2)
    layout.paragraphs.append(count)
    for scalar in kept {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    count += kept.count
    breaks = 0
  }

  private mutating func separate(by wanted: Int) {
    guard count > 0 else { return }
    while breaks < wanted {
      bytes.append(0x0A)
      count += 1
      breaks += 1
    }
  }

  /// A text without characters that no text has, nor line breaks at its ends.
  private static func clean(_ text: String) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: continue
      case 0x09, 0x0A: kept.append(scalar)
      case 0..<0x20, 0x7F: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    while kept.last == "\n" { kept.removeLast() }
    return Array(kept.drop { $0 == "\n" })
  }
}
