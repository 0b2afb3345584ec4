import TextScanning

/// The units that reports print, read from `units.tsv`, found in text by one walk of a trie.
public struct UnitTable: Sendable {
  /// All units in the order of the file.
  public let units: [MeasurementUnit]
  private let trie: DoubleArrayTrie

  /// The table of a file's bytes; `file` names it in messages.
  /// - Throws: `VocabularyError` with file and line.
  public init(bytes: [UInt8], file: String) throws {
    let columns = ["printed", "unit", "dimension", "si_unit", "factor", "source"]
    let table = try VocabularyFile(bytes: bytes, file: file, columns: columns)
    var units: [MeasurementUnit] = []
    units.reserveCapacity(table.rows.count)
    for row in table.rows {
      guard let dimension = MeasurementUnit.Dimension(rawValue: row.fields[2]) else {
        let known = MeasurementUnit.Dimension.allCases.map(\.rawValue).joined(separator: ", ")
        throw VocabularyError(
          file: file, line: row.line,
          problem: "'\(row.fields[2])' is no dimension; write one of \(known)")
      }
      let factor = row.fields[4].isEmpty ? 0 : Double(row.fields[4])
      guard let factor else {
        throw VocabularyError(
          file: file, line: row.line, problem: "'\(row.fields[4])' is no factor; write a number")
      }
      units.append(
        MeasurementUnit(
          printed: row.fields[0], name: row.fields[1], dimension: dimension,
          siUnit: row.fields[3], siFactor: factor))
    }
    self.units = units
    trie = DoubleArrayTrie(units.enumerated().map { (Array($1.printed.utf8), $0) })
  }

  /// The longest unit that begins at `start`, or nil.
  func match(_ bytes: [UInt8], at start: Int, to limit: Int) -> (end: Int, unit: MeasurementUnit)? {
    guard let found = trie.longestMatch(in: bytes, from: start, to: limit) else { return nil }
    return (found.end, units[found.value])
  }

  /// The unit printed exactly so, or nil.
  public func unit(printed: String) -> MeasurementUnit? {
    trie.value(of: printed.utf8).map { units[$0] }
  }
}
