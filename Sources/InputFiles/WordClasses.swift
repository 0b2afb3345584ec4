/// The words of a table with the columns class, words, note: a row for each class, its words set
/// apart by `|`, so that one may hold a blank.
public struct WordClasses: Sendable {
  private let classes: [String: [String]]

  /// Reads the table's bytes; its first row names the columns.
  /// - Complexity: O(its bytes).
  public init(_ bytes: [UInt8]) {
    let lines = TabSeparatedLines(bytes)
    var classes: [String: [String]] = [:]
    for row in lines.rows.dropFirst() {
      classes[lines.string(row, 0)] = lines.string(row, 1).split(separator: "|").map(String.init)
    }
    self.classes = classes
  }

  /// The names of the classes.
  public var names: Set<String> { Set(classes.keys) }

  /// The words of a class in the order of the table, none where there is no such class.
  public subscript(name: String) -> [String] { classes[name] ?? [] }
}
