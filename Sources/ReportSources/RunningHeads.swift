/// Running heads and page numbers: rows at the edges of pages that stand on most of them, their numbers
/// aside.
enum RunningHeads {
  /// How many rows from each edge of a page may be one.
  private static let reach = 2

  /// The rows of pages without them.
  static func removed(from pages: [[PageRow]]) -> [[PageRow]] {
    var counts: [String: Int] = [:]
    for page in pages {
      for form in Set(edges(of: page).map { form(of: page[$0]) }) { counts[form, default: 0] += 1 }
    }
    let printed = pages.count { !$0.isEmpty }
    return pages.map { page in
      let found = Set(
        edges(of: page).filter { index in
          let form = form(of: page[index])
          return isNumber(form) || printed > 1 && counts[form, default: 0] * 5 >= printed * 3
        })
      return page.indices.filter { !found.contains($0) }.map { page[$0] }
    }
  }

  private static func edges(of page: [PageRow]) -> [Int] {
    Array(Set(Array(page.indices.prefix(reach)) + Array(page.indices.suffix(reach)))).sorted()
  }

  /// A row's text with its digits alike and without blanks.
  private static func form(of row: PageRow) -> String {
    var form = String.UnicodeScalarView()
    var wasDigit = false
    for scalar in row.text.unicodeScalars where !scalar.properties.isWhitespace {
      let isDigit = scalar.properties.numericType == .decimal
      if isDigit, wasDigit { continue }
      form.append(isDigit ? "0" : scalar)
      wasDigit = isDigit
    }
    return String(form)
  }

  /// Whether a row is a page's number: `12`, `- 12 -`, `— 12 —`, `3/12`.
  private static func isNumber(_ form: String) -> Bool {
    form.contains("0")
      && form.unicodeScalars.allSatisfy {
        $0 == "0" || $0 == "/" || $0 == "\u{B7}" || $0.properties.isDash
      } && form.count <= 5
  }
}
