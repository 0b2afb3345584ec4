/// Widths of text without a font engine: advances of Noto Sans CJK SC, in thousandths of an em.
///
/// Sans families differ by a few per cent, so layouts keep a margin.
public enum TextMetrics {
  /// The width of `text` at `size` points; bold is a little wider.
  public static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    var total = 0
    for scalar in text.unicodeScalars { total += advance(scalar) }
    return Double(total) / 1000 * size * (bold ? 1.03 : 1)
  }

  /// Cuts `text` into lines no wider than `width`: at spaces between Latin words, anywhere between
  /// Chinese characters, never right before a closing mark.
  public static func lines(_ text: String, width: Double, size: Double, bold: Bool = false)
    -> [String]
  {
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      let isClosing = piece.unicodeScalars.first.map { closing.contains($0) } ?? false
      if !line.isEmpty, !isClosing,
        self.width(line + piece, size: size, bold: bold) > width
      {
        lines.append(line)
        line = piece == " " ? "" : piece
      } else {
        line += piece
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "）", "”", "’", "》", "」", "！", "？", "％", ",", ".", ")", ";", "%",
  ]

  /// Cuts `text` into as many lines as `lines` does, but about equally long ones: for titles.
  public static func balancedLines(
    _ text: String, width: Double, size: Double, bold: Bool = false
  ) -> [String] {
    var best = lines(text, width: width, size: size, bold: bold)
    guard best.count > 1 else { return best }
    if best.count == 2, let halves = halvesAtMark(text) {
      let fits = halves.allSatisfy { self.width($0, size: size, bold: bold) <= width }
      if fits { return halves }
    }
    var narrower = width - size / 2
    while narrower > width / 2 {
      let tried = lines(text, width: narrower, size: size, bold: bold)
      guard tried.count == best.count else { break }
      best = tried
      narrower -= size / 2
    }
    return best
  }

  /// The text cut behind the mark or space nearest its middle, or nil without one.
  private static func halvesAtMark(_ text: String) -> [String]? {
    let scalars = Array(text.unicodeScalars)
    let marks: Set<Unicode.Scalar> = ["，", "：", "；", "。", "、", "）", " ", ",", ":"]
    let places = scalars.indices.filter {
      marks.contains(scalars[$0]) && $0 > 0 && $0 + 1 < scalars.count
    }
    guard
      let place = places.min(by: {
        abs(2 * $0 - scalars.count) < abs(2 * $1 - scalars.count)
      })
    else { return nil }
    func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return String(view)
    }
    let head = scalars[place] == " " ? scalars[..<place] : scalars[...place]
    return [string(head), string(scalars[(place + 1)...])]
  }

  /// Runs of Latin letters and digits together, with the mark after a number (`2021年`, `5篇`);
  /// everything else one by one.
  private static func pieces(of text: String) -> [String] {
    var result: [String] = []
    var joins = false
    for scalar in text.unicodeScalars {
      let isLatin = scalar.value > 0x20 && scalar.value < 0x250
      let endsNumber =
        result.last?.unicodeScalars.last.map { (0x30...0x39).contains($0.value) } ?? false
      if joins, isLatin || (endsNumber && scalar.value >= 0x4E00 && scalar.value < 0xA000) {
        result[result.count - 1].unicodeScalars.append(scalar)
      } else {
        result.append(String(Character(scalar)))
      }
      joins = isLatin
    }
    return result
  }

  private static func advance(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x30...0x39: 555
    case 0x20: 224
    case 0x21, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x49, 0x69, 0x6A, 0x6C, 0x7C: 310
    case 0x66, 0x72, 0x74: 370
    case 0x2D, 0x2F: 370
    case 0x4D, 0x57, 0x6D, 0x77, 0x25, 0x40: 880
    case 0x41...0x5A: 630
    case 0x61...0x7A: 555
    case 0x21...0x7E: 555
    case 0x2013, 0xB7: 560
    case 0xA0...0x24F: 580
    case 0x2009, 0x202F: 200
    case 0x300...0x36F: 0
    case 0x2212, 0x2264, 0x2265, 0xD7: 560
    default: 1000
    }
  }
}
