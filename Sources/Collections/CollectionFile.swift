internal import Foundation
internal import GRDB
internal import GeoPackage
import Glibc
import InputFiles

/// The file that a collection is: a GeoPackage with tables of its own.
enum CollectionFile {
  /// The version of the tables below; raised when they change.
  static let version = 2

  /// Looks at a file before anything is written to it.
  static func check(_ path: String, mayCreate: Bool) throws(InputError) {
    guard !path.isEmpty else {
      throw InputError("the collection: has no name: give that of a file")
    }
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw InputError(
        file: path, "is a folder, pipe or device, no collection; give another name")
    }
    guard let file = unsafe fopen(path, "rb") else {
      guard errno == ENOENT else {
        throw InputError(file: path, .systemError)
      }
      if mayCreate { return }
      throw InputError(
        file: path, "there is no such collection; jintu export --append makes one")
    }
    defer { unsafe fclose(file) }
    var head = [UInt8](repeating: 0, count: 100)
    let count = unsafe fread(&head, 1, 100, file)
    // An empty file is one that another process is about to fill.
    if count == 0, mayCreate { return }
    guard count == 100, head.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw InputError(file: path, "is no GeoPackage; nothing was changed")
    }
    // The application id stands at byte 68 of the header, big-endian.
    guard Array(head[68..<72]) == Array("GPKG".utf8) else {
      throw InputError(
        file: path, "is a database, but no GeoPackage; nothing was changed")
    }
  }

  /// The path as SQLite is given it, to whom some names mean no file (`:memory:`, `file:...`).
  static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  /// Makes the tables of a new file, or checks that those of an old one are known.
  static func prepare(_ db: Database, _ path: String) throws {
    if try db.tableExists("jintu_collection") {
      var found = try Int.fetchOne(db, sql: "SELECT version FROM jintu_collection") ?? 0
      if found == 1 { found = try addIndicators(db) }
      guard found == version else {
        throw InputError(
          file: path,
          found > version
            ? """
            was made by a newer jintu (format \(found), this one knows \(version)); nothing was \
            changed: use that version
            """
            : """
            was made by a older jintu (format \(found), this one knows \(version)); nothing was \
            changed: use that version
            """)
      }
      return try checkSchema(db, path)
    }
    let others = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard others == 0 else {
      throw InputError(
        file: path,
        "is a GeoPackage, but no collection of jintu; nothing was changed: give another --append"
      )
    }
    try create(db)
  }

  /// Refuses triggers and views: they would run with every report added, whoever made them.
  private static func checkSchema(_ db: Database, _ path: String) throws {
    let foreign = try Row.fetchOne(
      db,
      sql: "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name")
    guard let foreign else { return }
    let type = String.fromDatabaseValue(foreign["type"]) ?? "trigger"
    let name = String.fromDatabaseValue(foreign["name"]) ?? ""
    throw InputError(
      file: path,
      """
      holds the \(type) \(name), which jintu did not make; nothing was changed: remove it (DROP \
      \(type.uppercased()) "\(name)")
      """)
  }

  /// The table of checksums, which collections of earlier versions lack.
  static let checksums = """
    CREATE TABLE IF NOT EXISTS jintu_checksums (
      report TEXT PRIMARY KEY NOT NULL, checksum TEXT NOT NULL
    )
    """

  /// The table of what became of the tables in reports, which collections of earlier versions lack.
  static let reportTables = """
    CREATE TABLE IF NOT EXISTS jintu_report_tables (
      report TEXT NOT NULL, first_line INTEGER NOT NULL, last_line INTEGER NOT NULL,
      facts INTEGER NOT NULL, left_out INTEGER NOT NULL, reason TEXT NOT NULL
    )
    """

  /// The table of what reports did not come as plain text are, which collections of earlier versions
  /// lack; `given` is what the user said of the report.
  static let origins = """
    CREATE TABLE IF NOT EXISTS jintu_report_origins (
      report TEXT PRIMARY KEY NOT NULL, given TEXT NOT NULL, origin TEXT NOT NULL
    )
    """

  /// Gives the facts of the first format the columns of the second; the reports are read again
  /// anyway, since another version of the program had read them.
  private static func addIndicators(_ db: Database) throws -> Int {
    for (column, value) in [
      ("indicator", ""), ("indicator_name", ""), ("of", ""), ("direction", ""), ("scope", "place"),
    ] {
      try db.execute(
        sql: "ALTER TABLE facts ADD COLUMN \"\(column)\" TEXT NOT NULL DEFAULT '\(value)'")
    }
    try db.execute(sql: "UPDATE jintu_collection SET version = 2")
    return 2
  }

  private static func create(_ db: Database) throws {
    try GeoPackageSchema.create(in: db)
    try db.execute(sql: tables)
    try db.execute(sql: "INSERT INTO jintu_collection VALUES (\(version))")
    for (table, kind, title) in [
      ("facts", "features", "指标"), ("reports", "attributes", "报告"), ("places", "attributes", "地名"),
    ] {
      // A fixed date: the same reports give the same tables whenever they were added.
      try db.execute(
        sql: """
          INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, \
          srs_id) VALUES (?, ?, ?, ?, '2020-01-01T00:00:00.000Z', ?)
          """, arguments: [table, kind, table, title, kind == "features" ? 4326 : nil])
    }
    try db.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES ('facts', 'geom', 'POINT', 4326, 0, 0)")
  }

  /// The tables of a collection. `anchor` numbers a place of the gazetteer that `reader` names.
  private static let tables = """
    CREATE TABLE jintu_collection (version INTEGER NOT NULL);
    CREATE TABLE reports (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      name TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      stated_year INTEGER,
      year INTEGER,
      year_evidence TEXT NOT NULL,
      articles INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      unresolved TEXT NOT NULL,
      reader TEXT NOT NULL,
      content BLOB NOT NULL
    );
    CREATE TABLE facts (
      fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      geom POINT,
      report TEXT NOT NULL,
      article INTEGER NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      quote TEXT NOT NULL,
      sentence TEXT NOT NULL,
      subject TEXT NOT NULL,
      measure TEXT NOT NULL,
      value REAL NOT NULL,
      value_max REAL,
      unit TEXT NOT NULL,
      dimension TEXT NOT NULL,
      si_unit TEXT NOT NULL,
      si_factor REAL NOT NULL,
      approx TEXT NOT NULL,
      is_per_unit BOOLEAN NOT NULL,
      modality TEXT NOT NULL,
      period TEXT NOT NULL,
      industry TEXT,
      code TEXT,
      place TEXT,
      path TEXT,
      level TEXT,
      lon REAL,
      lat REAL,
      "precision" TEXT,
      anchor INTEGER,
      confidence REAL NOT NULL,
      indicator TEXT NOT NULL,
      indicator_name TEXT NOT NULL,
      "of" TEXT NOT NULL,
      direction TEXT NOT NULL,
      scope TEXT NOT NULL
    );
    CREATE INDEX facts_report ON facts (report);
    CREATE TABLE places (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      report TEXT NOT NULL,
      code TEXT,
      name TEXT NOT NULL,
      path TEXT NOT NULL,
      level TEXT NOT NULL,
      lon REAL,
      lat REAL,
      "precision" TEXT NOT NULL,
      anchor INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      facts INTEGER NOT NULL,
      confidence REAL NOT NULL
    );
    CREATE INDEX places_report ON places (report);
    """
}
