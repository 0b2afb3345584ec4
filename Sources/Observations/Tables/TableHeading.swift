import Indicators

/// What a heading or label of a report's table says: 2021年粮食产量（万吨）, 比2010年增减（%）.
struct TableHeading {
  /// What is counted, without time, unit and the words of change: 粮食产量.
  private(set) var noun = ""
  /// The unit as printed, empty where none is.
  private(set) var unit = ""
  /// The time as printed, empty where none is: 2021年, 1-6月.
  private(set) var time = ""
  /// The words of a change against an earlier time, empty where none stand.
  private(set) var growth = ""
  /// Whether the change is an amount rather than a rate.
  private(set) var isAmount = false
  /// Whether the numbers are shares of another time's: 为上年%.
  private(set) var isIndex = false
  /// The year since which a change is told: 2010 of 比2010年增减.
  private(set) var since: Int?
  /// The month of a census that is named.
  private(set) var census: ReferencePeriod?
  /// Whether 其中 or # stands in front.
  private(set) var isPart = false
  /// The text without white space.
  let text: String

  private static let opening: Set<Character> = ["(", "（", "[", "【", "〔"]
  private static let closing: Set<Character> = [")", "）", "]", "】", "〕"]

  /// Reads a heading.
  init(_ text: String, units: UnitTable, words: TableWords) {
    self.text = text
    var rest = withoutBrackets(text, units, words)
    if let part = words.prefix(.part, of: rest) {
      isPart = true
      rest = String(rest.dropFirst(part.count).drop { $0 == ":" })
    }
    takeTail(&rest, units)
    takeRelative(&rest, words)
    takeCensus(&rest, words)
    takeSince(&rest)
    takeTime(&rest)
    isIndex = words.prefix(.index, of: rest) != nil
    takeGrowth(&rest, words)
    noun = Self.unnumbered(rest)
  }

  /// Takes units, times and marks of footnotes out of brackets; other words in them stay.
  private mutating func withoutBrackets(_ text: String, _ units: UnitTable, _ words: TableWords)
    -> String
  {
    var title = ""
    var inner = ""
    var depth = 0
    for character in text {
      if Self.opening.contains(character) {
        depth += 1
        inner = ""
      } else if Self.closing.contains(character), depth > 0 {
        depth -= 1
        var part = inner
        if let mark = words.prefix(.unitLine, of: part) {
          part = String(part.dropFirst(mark.count).drop { $0 == ":" })
        }
        if TableUnit.isUnit(part, units) {
          unit = part
        } else if !part.isEmpty, !part.allSatisfy(\.isNumber) || part.count == 4 {
          title += part
        }
      } else if depth > 0 {
        inner.append(character)
      } else if !Self.isNoteMark(character), !"“”《》".contains(character) {
        title.append(character)
      }
    }
    return title
  }

  private static func isNoteMark(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return (0x2460...0x2473).contains(scalar) || scalar == 0x2A
  }

  /// 粮食产量/吨, 粮食产量:吨, 增长%.
  private mutating func takeTail(_ rest: inout String, _ units: UnitTable) {
    guard unit.isEmpty else { return }
    if let last = rest.last, last == "%" || last == "‰" {
      unit = String(last)
      rest.removeLast()
      return
    }
    guard let mark = rest.lastIndex(where: { "/:_,".contains($0) }), mark > rest.startIndex else {
      return
    }
    let tail = String(rest[rest.index(after: mark)...])
    guard TableUnit.isUnit(tail, units) else { return }
    unit = tail
    rest = String(rest[..<mark])
  }

  /// 上年, 上年同期: the whole heading is a year, counted from the table's own.
  private mutating func takeRelative(_ rest: inout String, _ words: TableWords) {
    guard let year = words.value(of: rest, .relative), !year.isEmpty else { return }
    time = year
    rest = ""
  }

  /// A census by name; with 比 in front the one since which a change is told.
  private mutating func takeCensus(_ rest: inout String, _ words: TableWords) {
    guard let found = words.found(.census, in: rest), let range = rest.firstRange(of: found.word)
    else { return }
    let period = ReferencePeriod(found.value)
    var start = range.lowerBound
    if start > rest.startIndex, Self.comparing.contains(rest[rest.index(before: start)]) {
      start = rest.index(before: start)
      since = period?.year
    } else {
      census = period
    }
    rest.removeSubrange(start..<range.upperBound)
  }

  /// What stands in front of the time that another is compared to.
  private static let comparing: Set<Character> = ["比", "较", "与", "同"]

  /// 比2010年, 较2010年, 与2010年.
  private mutating func takeSince(_ rest: inout String) {
    var from = rest.startIndex
    while let mark = rest[from...].firstIndex(where: Self.comparing.contains) {
      let after = rest.index(after: mark)
      let digits = rest[after...].prefix { $0.isASCII && $0.isNumber }
      if digits.count == 4, let year = Int(digits), (1949...2099).contains(year) {
        since = year
        var end = digits.endIndex
        if rest[end...].hasPrefix("年") { end = rest.index(after: end) }
        rest.removeSubrange(mark..<end)
        return
      }
      from = after
    }
  }

  /// The first year or months in the text.
  private mutating func takeTime(_ rest: inout String) {
    guard time.isEmpty, let range = TableTime.range(in: rest) else { return }
    time = TableTime.phrase(String(rest[range]))
    rest.removeSubrange(range)
  }

  /// 增长 and the like at either end; 增加值 and 自然增长率 are things of their own.
  private mutating func takeGrowth(_ rest: inout String, _ words: TableWords) {
    var masked = rest
    while let thing = words.found(.notGrowth, in: masked),
      let range = masked.firstRange(of: thing.word)
    {
      masked.replaceSubrange(range, with: String(repeating: "_", count: thing.word.count))
    }
    guard let found = words.found(.growth, in: masked),
      let range = masked.firstRange(of: found.word),
      range.lowerBound == masked.startIndex || range.upperBound == masked.endIndex
    else { return }
    growth = found.word
    isAmount = found.value == "amount"
    let before = masked.distance(from: masked.startIndex, to: range.lowerBound)
    let low = rest.index(rest.startIndex, offsetBy: before)
    rest.removeSubrange(low..<rest.index(low, offsetBy: found.word.count))
  }

  /// Whether a text is the number of a list and nothing else, or empty.
  static func isOrdinal(_ text: String) -> Bool {
    text.allSatisfy { character in
      character.isASCII && character.isNumber || "一二三四五六七八九十、.()（）".contains(character)
    }
  }

  /// Without the number of a list in front: 1., 一、, (一).
  private static func unnumbered(_ text: String) -> String {
    var rest = Substring(text)
    let digits = rest.prefix { $0.isASCII && $0.isNumber || "一二三四五六七八九十".contains($0) }
    if !digits.isEmpty, let mark = rest[digits.endIndex...].first, "、.:".contains(mark) {
      rest = rest[rest.index(after: digits.endIndex)...]
    }
    while let first = rest.first, "_-—/·.、:".contains(first) { rest.removeFirst() }
    while let last = rest.last, "_-—/·、:,".contains(last) { rest.removeLast() }
    return String(rest)
  }
}
