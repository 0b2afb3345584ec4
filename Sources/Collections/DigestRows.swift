internal import Foundation
internal import GRDB
internal import Gazetteers
internal import IndicatorCatalogue
internal import GeoPackage
internal import Indicators
internal import Industries
internal import InputFiles
internal import Observations
internal import Records
internal import SimpleFeatures

/// Digests of reports as rows of the collection's tables, and back without loss.
enum DigestRows {
  /// Writes a report that is not there.
  static func insert(
    _ digest: ReportDigest, _ content: Data, _ statedYear: Int?, _ reader: String, _ db: Database
  ) throws {
    let source = digest.source
    for row in digest.rows { try check(row) }
    try db.execute(
      sql: """
        INSERT INTO reports (name, sha256, bytes, stated_year, year, year_evidence, articles, \
        mentions, unresolved, reader, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        source.name, source.hash, source.size, statedYear, source.year, source.yearEvidence,
        source.articles, source.mentions, digest.unresolved.joined(separator: "\n"), reader,
        content,
      ])
    let blob = GeometryBlob(decimals: 6)
    let places = Array(repeating: "?", count: 34).joined(separator: ", ")
    let fact = try db.makeStatement(sql: "INSERT INTO facts VALUES (NULL, \(places))")
    for row in digest.rows { try fact.execute(arguments: arguments(of: row, blob)) }
    let place = try db.makeStatement(
      sql: "INSERT INTO places VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for count in digest.places {
      try place.execute(arguments: arguments(of: count, in: source.name))
    }
    try insert(digest.tables, of: source.name, db)
    try db.execute(sql: CollectionFile.checksums)
    try db.execute(
      sql: "INSERT OR REPLACE INTO jintu_checksums VALUES (?, ?)",
      arguments: [source.name, try RowChecksum.text(of: source.name, db)])
  }

  private static func insert(
    _ tables: [TableOutcome], of report: String, _ db: Database
  ) throws {
    try db.execute(sql: CollectionFile.reportTables)
    for table in tables {
      try db.execute(
        sql: "INSERT INTO jintu_report_tables VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          report, table.lines.lowerBound, table.lines.upperBound, table.facts, table.cellsLeftOut,
          table.reason,
        ])
    }
  }

  /// What became of the tables of a report; none in a collection of an earlier version, and none of
  /// a row that no version writes.
  private static func tables(of report: String, _ db: Database) throws -> [TableOutcome] {
    guard try db.tableExists("jintu_report_tables") else { return [] }
    return try Row.fetchAll(
      db, sql: "SELECT * FROM jintu_report_tables WHERE report = ? ORDER BY rowid",
      arguments: [report]
    ).compactMap { row in
      let columns = ["first_line", "last_line", "facts", "left_out", "reason"]
      guard columns.allSatisfy(row.hasColumn), let first = Int.fromDatabaseValue(row["first_line"]),
        let last = Int.fromDatabaseValue(row["last_line"]), first <= last,
        let facts = Int.fromDatabaseValue(row["facts"]),
        let leftOut = Int.fromDatabaseValue(row["left_out"]),
        let reason = String.fromDatabaseValue(row["reason"])
      else { return nil }
      return TableOutcome(
        report: report, lines: first...last, facts: facts, cellsLeftOut: leftOut, reason: reason)
    }
  }

  /// Refuses a fact that could not be read back, before anything of its report is kept.
  static func check(_ row: FactRow) throws(InputError) {
    let numbers = [row.quantity.value, row.quantity.valueMax ?? 0, row.quantity.siFactor]
    guard numbers.allSatisfy({ abs($0) <= Quantity.greatest }) else {
      throw InputError(
        file: row.report, "\(row.quote) is no number that can be kept; the report was not added")
    }
  }

  private static func arguments(of row: FactRow, _ blob: GeometryBlob) -> StatementArguments {
    let place = row.place
    let quantity = row.quantity
    var values: [(any DatabaseValueConvertible)?] = [
      place?.location.map { Data(blob.bytes(of: .point($0))) }, row.report, row.article,
      row.span.lowerBound, row.span.upperBound, row.quote, row.sentence, row.subject,
    ]
    values += [
      row.measure.rawValue, quantity.value, quantity.valueMax, quantity.unit,
      quantity.dimension.rawValue, quantity.siUnit, quantity.siFactor,
      quantity.approximation.rawValue, quantity.isPerUnit,
    ]
    values += [
      row.modality.rawValue, row.period.description, row.industry?.description, place?.code,
      place?.name, place?.path, place?.level.name, place?.location?.x, place?.location?.y,
      place?.precision, row.anchor.map { Int($0.rawValue) }, row.confidence,
    ]
    let identity = row.identity
    values += [
      identity.id, identity.name, identity.of, identity.direction?.rawValue ?? "",
      identity.scope.rawValue,
    ]
    return StatementArguments(values)
  }

  private static func arguments(of count: ReportDigest.PlaceCount, in report: String)
    -> StatementArguments
  {
    let place = count.place
    return [
      report, place.code, place.name, place.path, place.level.name, place.location?.x,
      place.location?.y, place.precision, Int(count.anchor.rawValue), count.mentions, count.facts,
      count.confidence,
    ]
  }

  /// The digest of a row of `reports`.
  static func digest(of row: Row, _ gazetteer: Gazetteer, _ db: Database) throws -> ReportDigest {
    guard let name = String.fromDatabaseValue(row["name"]) else {
      throw DigestReading.damage("a report", "name")
    }
    guard try RowChecksum.isRight(of: name, db) else {
      throw DigestReading.damage(name, "a row")
    }
    let facts = try Row.fetchAll(
      db, sql: "SELECT * FROM facts WHERE report = ? ORDER BY fid", arguments: [name])
    let places = try Row.fetchAll(
      db, sql: "SELECT * FROM places WHERE report = ? ORDER BY id", arguments: [name])
    let reading = DigestReading(report: name, gazetteer: gazetteer)
    return ReportDigest(
      source: try reading.source(row, OriginRows.read(name, db).origin),
      rows: try facts.map(reading.fact),
      places: try places.map(reading.count),
      unresolved: try reading.unresolved(row), tables: try tables(of: name, db))
  }
}
