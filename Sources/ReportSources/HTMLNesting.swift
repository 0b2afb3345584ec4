/// How deep the elements of a page stand in each other.
///
/// pandoc reads lists that are never closed in a time that doubles with each, tables and letters in one
/// that grows with the third power of their depth. Pages that people read stay far below the limits.
enum HTMLNesting {
  /// Lists, of which each that is not closed doubles the time.
  private static let lists: Set<String> = ["ul", "ol", "dl"]
  /// Elements that stand in each other where they are not closed.
  private static let nesting: Set<String> = lists.union([
    "table", "blockquote", "b", "i", "u", "s", "em", "strong", "sub", "sup", "small", "big",
    "strike", "del", "ins", "code", "tt", "q", "kbd", "samp", "var", "cite", "mark",
  ])
  private static let mostOpenLists = 12
  private static let mostDeep = 300

  /// Whether pandoc would take very long over a page.
  /// - Complexity: linear.
  static func isTooDeep(_ page: [UInt8]) -> Bool {
    var open: [String: Int] = [:]
    var depth = 0
    var index = 0
    while index < page.count {
      guard page[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      let (name, isEnd, behind) = HTMLCleaner.tagName(page, at: index)
      index = behind
      guard nesting.contains(name) else { continue }
      let own = open[name, default: 0]
      if isEnd, own == 0 { continue }
      open[name] = own + (isEnd ? -1 : 1)
      depth += isEnd ? -1 : 1
      if depth > mostDeep { return true }
    }
    return lists.reduce(0) { $0 + open[$1, default: 0] } > mostOpenLists
  }
}
