import ByteScanning
import InputFiles
import TextScanning

/// The units that reports print, read from `units.tsv`, found in text by one walk of a trie.
public struct UnitTable: Sendable {
  /// All units in the order of the file.
  public let units: [MeasurementUnit]
  private let trie: DoubleArrayTrie

  /// The table of a file's bytes; `file` names it in messages.
  /// - Throws: `InputError` with file and line.
  public init(bytes: [UInt8], file: String) throws {
    let columns = ["printed", "unit", "dimension", "si_unit", "factor", "source"]
    let table = try TableFile(bytes, path: file, header: columns)
    var units: [MeasurementUnit] = []
    units.reserveCapacity(table.rows.count)
    for row in table.rows {
      guard let dimension = MeasurementUnit.Dimension(rawValue: row.cells[2]) else {
        let known = MeasurementUnit.Dimension.allCases.map(\.rawValue)
        throw InputError(
          file: file, line: row.line,
          "'\(row.cells[2])' is no dimension; write one of \(list: known)")
      }
      let factor = row.cells[4].isEmpty ? 0 : Double(row.cells[4])
      guard let factor else {
        throw InputError(
          file: file, line: row.line, "'\(row.cells[4])' is no factor; write a number")
      }
      units.append(
        MeasurementUnit(
          printed: row.cells[0], name: row.cells[1], dimension: dimension,
          siUnit: row.cells[3], siFactor: factor))
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
