import InputFiles

/// Traditional characters and the simplified ones that they are read as.
///
/// Software that reads scans prints them for simplified ones. `traditional.tsv` holds them with their
/// source.
enum TraditionalCharacters {
  /// The simplified character, or nil where the scalar is none of the traditional ones.
  /// - Complexity: one array access.
  static func simplified(_ scalar: UInt32) -> UInt32? {
    guard scalar >= first, scalar - first < UInt32(table.count) else { return nil }
    let read = table[Int(scalar - first)]
    return read == 0 ? nil : UInt32(read)
  }

  private static let first: UInt32 = 0x4E00

  /// The table beside this file, read at the first call: a fraction of a millisecond.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x5200)
    let lines = TabSeparatedLines(PackageResources.traditional_tsv)
    for row in lines.rows.dropFirst() {
      guard let from = lines.string(row, 0).unicodeScalars.first?.value,
        let to = lines.string(row, 1).unicodeScalars.first.flatMap({ UInt16(exactly: $0.value) }),
        from >= first, from - first < UInt32(table.count)
      else { continue }
      table[Int(from - first)] = to
    }
    return table
  }()
}
