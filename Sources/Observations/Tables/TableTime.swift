/// Times in the headings of tables: 2021年, 2021, 2021年1-6月, 上半年, 2020-2021年.
enum TableTime {
  private static let parts = ["上半年", "下半年", "前三季度", "一季度", "二季度", "三季度", "四季度"]

  /// Where the first time stands in a text, nil where none does.
  static func range(in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    var previousIsDigit = false
    while index < text.endIndex {
      if !previousIsDigit, let end = time(in: text, from: index) { return index..<end }
      previousIsDigit = isDigit(text[index])
      index = text.index(after: index)
    }
    return nil
  }

  /// Whether a text ends in a day: 2023年1月16日.
  static func endsInDay(_ text: String) -> Bool {
    guard let time = range(in: text) else { return false }
    let rest = text[time.upperBound...].drop(while: isDigit)
    return rest.startIndex > time.upperBound && rest.allSatisfy { "日)）".contains($0) }
      && rest.hasPrefix("日")
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func time(in text: String, from start: String.Index) -> String.Index? {
    var end = start
    if let year = year(in: text, from: start) { end = year }
    if let month = months(in: text, from: end) {
      end = month
    } else if let part = parts.first(where: { text[end...].hasPrefix($0) }) {
      end = text.index(end, offsetBy: part.count)
    }
    guard end > start else { return nil }
    for tail in ["末", "底", "度"] where text[end...].hasPrefix(tail) {
      return text.index(after: end)
    }
    return end
  }

  /// `2021年` or `2021` alone; the second of `2020-2021年` is part of it.
  private static func year(in text: String, from start: String.Index) -> String.Index? {
    let digits = text[start...].prefix(while: isDigit)
    guard digits.count == 4, let value = Int(digits), (1949...2099).contains(value) else {
      return nil
    }
    let rest = text[digits.endIndex...]
    if rest.hasPrefix("年") { return text.index(after: rest.startIndex) }
    guard let mark = rest.first, "-—~至".contains(mark) else { return digits.endIndex }
    return year(in: text, from: text.index(after: rest.startIndex)) ?? digits.endIndex
  }

  /// `6月`, `1-6月`, `1—6月份`.
  private static func months(in text: String, from start: String.Index) -> String.Index? {
    let first = text[start...].prefix(while: isDigit)
    guard (1...2).contains(first.count) else { return nil }
    var rest = text[first.endIndex...]
    if let mark = rest.first, "-—~至".contains(mark) {
      let second = rest.dropFirst().prefix(while: isDigit)
      guard (1...2).contains(second.count) else { return nil }
      rest = text[second.endIndex...]
    }
    guard rest.hasPrefix("月") else { return nil }
    let end = text.index(after: rest.startIndex)
    return text[end...].hasPrefix("份") ? text.index(after: end) : end
  }

  /// The time as a sentence prints it: 2021 is 2021年.
  static func phrase(_ text: String) -> String {
    text.last.map(isDigit) == true ? text + "年" : text
  }
}
