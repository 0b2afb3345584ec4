import ReportTables

/// The marks that lines of a page begin with.
public enum LineMark {
  /// Whether a line begins with the number of a part or item: `一、`, `(二)`, `3.`, `一是`, or a bullet.
  public static func isNumbered(_ line: String) -> Bool {
    let lines = PrintedLine.lines(of: Array(line.unicodeScalars))
    return lines.first.map { LineTraits($0).isMarked } ?? false
  }
}
