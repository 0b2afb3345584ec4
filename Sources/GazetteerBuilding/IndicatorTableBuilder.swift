import Gazetteers
public import InputFiles

/// Makes the tables of indicators and products from their source data.
public enum IndicatorTableBuilder {
  /// The columns taken over, by the names of the source; notes and sources stay there.
  private static let tables: [(source: String, target: String, columns: [(String, String)])] = [
    (
      "indicators.csv", "indicators.tsv",
      [
        ("id", "id"), ("name_zh", "name_zh"), ("name_en", "name_en"), ("synonyms", "synonyms"),
        ("members", "members"), ("measure", "measure"), ("measures_also", "measures_also"),
        ("dimension", "dimension"), ("unit", "unit"), ("additive_space", "additive"),
        ("additive_kind", "kind"), ("parent", "parent"), ("role", "role"),
        ("industry", "industry"), ("levels", "levels"), ("composes", "composes"),
      ]
    ),
    (
      "products.csv", "products.tsv",
      [
        ("slug", "slug"), ("name_zh", "name_zh"), ("name_en", "name_en"),
        ("synonyms", "synonyms"), ("kinds", "kinds"), ("industry", "industry"),
        ("broader", "broader"), ("class", "class"),
      ]
    ),
  ]

  /// Reads `indicators.csv` and `products.csv` of a folder and writes `indicators.tsv` and
  /// `products.tsv` into another, in the order of the source: the headline figures stand first.
  ///
  /// Tables there may hold rows that were added or mended by hand: unless `replacing`, nothing is
  /// written where the source data would not make one of their rows.
  /// - Returns: File name and number of rows.
  /// - Throws: `InputError` with file and line for a row that cannot be used or would be lost.
  public static func build(
    from source: String, to target: String, replacing: Bool = false
  ) throws(InputError) -> [(file: String, count: Int)] {
    var written: [(file: String, count: Int)] = []
    var made: [(path: String, lines: [String])] = []
    for table in tables {
      let path = source + "/" + table.source
      guard let bytes = InputFile.contents(of: path) else {
        throw InputError(file: path, "cannot be read; --from names the folder of source data")
      }
      let rows = try CommaSeparatedTable(
        file: path, bytes: bytes, columns: table.columns.map(\.0))
      let lines = try lines(of: rows, table.columns)
      made.append((target + "/" + table.target, lines))
      written.append((table.target, lines.count - 1))
    }
    if !replacing {
      for (path, lines) in made { try checkNothingIsLost(path, lines) }
    }
    guard FileAccess.makeFolder(target) else {
      throw InputError(file: target, "cannot be made")
    }
    for (path, lines) in made {
      guard
        FileAccess.writeAtomically(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
      else { throw InputError(file: path, "cannot be written") }
    }
    return written
  }

  /// Refuses where a table holds rows that `lines` lack.
  private static func checkNothingIsLost(
    _ path: String, _ lines: [String]
  ) throws(InputError) {
    guard let bytes = InputFile.contents(of: path) else { return }
    let made = Set(lines)
    let held = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let lost = held.indices.filter { !held[$0].isEmpty && !made.contains(String(held[$0])) }
    guard let first = lost.first else { return }
    throw InputError(
      file: path, line: first + 1,
      """
      is the first of \(lost.count) rows that the source data does not make, and that would be lost; \
      nothing was written: give another --to, or --replace to lose them
      """)
  }

  private static func lines(
    of table: CommaSeparatedTable, _ columns: [(String, String)]
  ) throws(InputError) -> [String] {
    var lines = [columns.map(\.1).joined(separator: "\t")]
    var keys: Set<String> = []
    for row in table.rows {
      let cells = columns.map { row[$0.0] }
      guard !cells[0].isEmpty, keys.insert(cells[0]).inserted else {
        throw InputError(file: table.file, line: row.line, "\(cells[0]) is empty or twice")
      }
      guard !cells.contains(where: { $0.utf8.contains { $0 == 0x09 || $0 == 0x0A } }) else {
        throw InputError(file: table.file, line: row.line, "holds a tab or a line break")
      }
      lines.append(cells.joined(separator: "\t"))
    }
    return lines
  }
}
