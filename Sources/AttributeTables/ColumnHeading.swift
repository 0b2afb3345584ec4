import Indicators

/// What the heading of a column says: 2021年粮食产量（万吨）.
struct ColumnHeading: Hashable {
  /// The heading without year, unit and code: 粮食产量.
  var title: String
  /// The unit as printed, empty where none is: 万吨.
  var unit = ""
  /// The year, nil where none is printed.
  var year: Int?
  /// A code of GB/T 4754-2017 in brackets.
  var code: String?

  private static let opening: Set<Character> = ["(", "（", "[", "【", "〔"]
  private static let closing: Set<Character> = [")", "）", "]", "】", "〕"]

  /// Reads a heading. What stands in brackets is a code, a year or, where it is one, a unit.
  init(_ heading: String, units: UnitTable) {
    var title = ""
    var inner = ""
    var depth = 0
    var parts: [String] = []
    for character in TableSheet.squeezed(heading) {
      if Self.opening.contains(character) {
        depth += 1
        inner = ""
      } else if Self.closing.contains(character), depth > 0 {
        depth -= 1
        parts.append(inner)
      } else if depth > 0 {
        inner.append(character)
      } else {
        title.append(character)
      }
    }
    self.title = title
    for part in parts { take(part, units) }
    takeTail(units)
    takeYear()
  }

  private mutating func take(_ part: String, _ units: UnitTable) {
    let labelled = HeadingWords.unit.rest(of: part) != nil
    let word = labelled ? String(part.drop { !"：:".contains($0) }.dropFirst()) : part
    if PrintedUnit(word, in: units) != nil {
      unit = word
    } else if let year = Self.year(in: word), word.count <= 5 {
      self.year = year
    } else if Self.isCode(word) {
      code = word.uppercased()
    } else {
      title += "（\(part)）"
    }
  }

  /// 粮食产量/吨, 粮食产量：吨, 粮食产量_吨.
  private mutating func takeTail(_ units: UnitTable) {
    guard unit.isEmpty, let mark = title.lastIndex(where: { "/：:_，,".contains($0) }) else { return }
    let tail = String(title[title.index(after: mark)...])
    guard !tail.isEmpty, PrintedUnit(tail, in: units) != nil else { return }
    unit = tail
    title = String(title[..<mark])
  }

  private mutating func takeYear() {
    guard year == nil, let year = Self.year(in: title) else { return }
    self.year = year
    for tail in HeadingWords.yearTail.words + [""] {
      guard let range = title.firstRange(of: "\(year)" + tail) else { continue }
      title.removeSubrange(range)
      break
    }
    while let last = title.last, "_-/".contains(last) { title.removeLast() }
    while let first = title.first, "_-/".contains(first) { title.removeFirst() }
  }

  /// The first run of exactly four digits that is a year between 1949 and 2099.
  static func year(in text: String) -> Int? {
    let runs = text.split { !$0.isASCII || !$0.isNumber }
    return runs.first { $0.count == 4 && (1949...2099).contains(Int($0) ?? 0) }.flatMap { Int($0) }
  }

  private static func isCode(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "T")).contains(first)
    else { return false }
    return text.utf8.count <= 5 && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
  }
}
