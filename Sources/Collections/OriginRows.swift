internal import Foundation
internal import GRDB
internal import TextScanning

/// What is known of a report besides its text, as a row of the collection.
enum OriginRows {
  /// Writes the row of a report that has none; a plain text of which nothing was said needs none.
  static func insert(
    _ origin: ReportOrigin, given: String, of report: String, _ db: Database
  ) throws {
    guard origin != ReportOrigin() || !given.isEmpty else { return }
    try db.execute(sql: CollectionFile.origins)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try db.execute(
      sql: "INSERT INTO jintu_report_origins VALUES (?, ?, ?)",
      arguments: [
        report, given, String(decoding: try encoder.encode(origin), as: UTF8.self),
      ])
  }

  /// What is known of a report, and what the user said of it.
  static func read(
    _ report: String, _ db: Database
  ) throws -> (origin: ReportOrigin, given: String) {
    guard try db.tableExists("jintu_report_origins"),
      let row = try Row.fetchOne(
        db, sql: "SELECT given, origin FROM jintu_report_origins WHERE report = ?",
        arguments: [report])
    else { return (ReportOrigin(), "") }
    guard let given = String.fromDatabaseValue(row["given"]),
      let text = String.fromDatabaseValue(row["origin"]),
      let origin = try? JSONDecoder().decode(ReportOrigin.self, from: Data(text.utf8))
    else { throw DigestReading.damage(report, "origin") }
    return (origin, given)
  }
}
