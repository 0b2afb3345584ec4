internal import Foundation
internal import GRDB

/// A checksum over the rows of a report, or over a row, which tells damage and changes by other
/// programs.
struct RowChecksum {
  /// FNV-1a of 64 bits: nothing here is secret.
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Whether a report's rows are as they were written; those of earlier versions have no checksum.
  static func isRight(of report: String, _ db: Database) throws -> Bool {
    guard try db.tableExists("jintu_checksums"),
      let sum = try String.fetchOne(
        db, sql: "SELECT checksum FROM jintu_checksums WHERE report = ?", arguments: [report])
    else { return true }
    return try sum == text(of: report, db)
  }

  /// The checksum of a report's rows as they stand in the tables.
  static func text(of report: String, _ db: Database) throws -> String {
    var sum = RowChecksum()
    let queries = [
      """
      SELECT name, sha256, bytes, stated_year, year, year_evidence, articles, mentions, unresolved
      FROM reports WHERE name = ?
      """, "SELECT * FROM facts WHERE report = ? ORDER BY fid",
      "SELECT * FROM places WHERE report = ? ORDER BY id",
    ]
    for query in queries {
      let rows = try Row.fetchCursor(db, sql: query, arguments: [report])
      while let row = try rows.next() {
        sum.add(byte: 1)
        for (_, value) in row { sum.add(value) }
      }
      sum.add(byte: 2)
    }
    return String(sum.hash, radix: 16)
  }

  /// The checksum of the cells of a row.
  static func text(of cells: [String]) -> String {
    var sum = RowChecksum()
    for cell in cells { sum.add(cell.databaseValue) }
    return String(sum.hash, radix: 16)
  }

  private mutating func add(byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  private mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add(byte: 3)
    case .int64(let number):
      add(byte: 4)
      add(UInt64(bitPattern: number))
    case .double(let number):
      add(byte: 5)
      add(number.bitPattern)
    case .string(let text):
      add(byte: 6)
      for byte in text.utf8 { add(byte: byte) }
    case .blob(let data):
      add(byte: 7)
      for byte in data { add(byte: byte) }
    }
  }
}
