internal import Corrections
internal import Foundation
internal import GRDB
internal import InputFiles

/// What reviewers said of facts, as rows of the collection: one a fact and field.
enum CorrectionRows {
  /// The table, which collections of earlier versions lack.
  private static let table = """
    CREATE TABLE IF NOT EXISTS jintu_corrections (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      key TEXT NOT NULL UNIQUE,
      report_sha256 TEXT NOT NULL, quote TEXT NOT NULL, occurrence TEXT NOT NULL,
      field TEXT NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL, "by" TEXT NOT NULL,
      date TEXT NOT NULL, note TEXT NOT NULL, checksum TEXT NOT NULL
    )
    """

  /// Adds corrections, in place of earlier ones of the same fact and field.
  /// - Returns: How many of them took the place of others that said something else.
  static func add(_ list: CorrectionList, to path: String, _ db: Database) throws -> Int {
    try db.execute(sql: table)
    var replaced = 0
    for correction in list.corrections {
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT * FROM jintu_corrections WHERE key = ?", arguments: [correction.key])
      else {
        try write(correction, id: nil, db)
        continue
      }
      let earlier = try? Self.correction(row, of: path)
      let merged = earlier.map(correction.replacing) ?? correction
      if merged.record == earlier?.record { continue }
      replaced += 1
      try write(merged, id: row["id"], db)
    }
    return replaced
  }

  private static func write(_ correction: Correction, id: Int64?, _ db: Database) throws {
    let cells = correction.record
    let values: [(any DatabaseValueConvertible)?] =
      [id, correction.key] + cells + [RowChecksum.text(of: [correction.key] + cells)]
    try db.execute(
      sql: "INSERT OR REPLACE INTO jintu_corrections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: StatementArguments(values))
  }

  /// The corrections, in the order in which each was first given.
  /// - Parameter leftOut: Takes what is wrong with a row that was edited or damaged.
  static func read(
    _ path: String, _ db: Database, leftOut: (InputError) -> Void
  ) throws -> CorrectionList {
    var list = CorrectionList()
    guard try db.tableExists("jintu_corrections") else { return list }
    for row in try Row.fetchAll(db, sql: "SELECT * FROM jintu_corrections ORDER BY id") {
      do throws(InputError) {
        list.add(try correction(row, of: path))
      } catch {
        leftOut(error)
      }
    }
    return list
  }

  /// The correction of a row.
  /// - Throws: `InputError` where another program changed it.
  private static func correction(_ row: Row, of path: String) throws(InputError) -> Correction {
    func cell(_ column: String) -> String? {
      row.hasColumn(column) ? String.fromDatabaseValue(row[column]) : nil
    }
    let cells = CorrectionFile.columns.compactMap(cell)
    let number = row.hasColumn("id") ? Int.fromDatabaseValue(row["id"]) ?? 0 : 0
    guard let key = cell("key"), cell("checksum") == RowChecksum.text(of: [key] + cells),
      let correction = Correction(record: cells, row: number, of: path), correction.key == key
    else {
      throw InputError(
        file: path,
        """
        correction \(number) (\(cell("quote") ?? "")) is damaged or was edited: give it again with \
        --corrections, or --drop-corrections
        """)
    }
    return correction
  }

  /// Removes all.
  /// - Returns: How many there were.
  static func drop(_ db: Database) throws -> Int {
    guard try db.tableExists("jintu_corrections") else { return 0 }
    try db.execute(sql: "DELETE FROM jintu_corrections")
    return db.changesCount
  }
}
