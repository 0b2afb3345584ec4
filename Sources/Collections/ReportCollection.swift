internal import Foundation
internal import GRDB
public import Gazetteers
public import InputFiles
public import Records
public import TextScanning

/// A running collection of reports in one GeoPackage: their bytes, facts and places.
///
/// A report is known by its name. One whose bytes, stated year and reader are as they were is not
/// read again. Each report is written in a transaction of its own, so that processes that add at
/// the same time wait for each other and a process that is stopped leaves whole reports only.
///
///     let collection = try ReportCollection(path: "store.gpkg", reader: "0.1.0 2024-1234")
///     if try !collection.isCurrent("a.txt", hash: hash, statedYear: nil) {
///       try collection.put(digest, bytes: bytes, statedYear: nil)
///     }
public final class ReportCollection {
  /// A report's bytes, to be read again.
  public struct StoredReport: Sendable {
    /// The report's name.
    public let name: String
    /// The bytes of its file.
    public let bytes: [UInt8]
    /// The year that the user gave it.
    public let statedYear: Int?
    /// SHA-256 and size of the file that its text was made from.
    public let hash: String
    /// The size of that file.
    public let size: Int
    /// What else the user said of it.
    public let given: String
    /// What is known of it besides its text.
    public let origin: ReportOrigin
  }

  /// The file.
  public let path: String
  private let reader: String
  private let queue: DatabaseQueue
  /// Opens a collection, making it where there is none.
  /// - Parameters:
  ///   - path: The file.
  ///   - reader: What tells this state of program and tables from any other: reports that another
  ///     one read are read again.
  ///   - mayCreate: Whether a missing file is made.
  ///   - patience: How long to wait for other processes, in seconds.
  /// - Throws: `InputError` for a file that is no collection or that a newer version made; it
  ///   is left as it was.
  public init(path: String, reader: String, mayCreate: Bool = true, patience: Double = 60)
    throws(InputError)
  {
    self.path = path
    self.reader = reader
    try CollectionFile.check(path, mayCreate: mayCreate)
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    let path = path
    queue = try Self.reporting(path) {
      let queue = try DatabaseQueue(
        path: CollectionFile.plain(path), configuration: configuration)
      try queue.write { try CollectionFile.prepare($0, path) }
      return queue
    }
  }

  /// Turns errors of the database into lines for the user.
  private static func reporting<R>(_ path: String, _ body: () throws -> R) throws(InputError) -> R {
    do {
      return try body()
    } catch let error as InputError {
      throw error
    } catch let error as DatabaseError {
      let reason: Message =
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
          "another program keeps it locked; close it there (QGIS, another jintu) and try again"
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
          "cannot be opened for writing; may the file and its folder be written to?"
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: "is damaged or no database; restore a copy"
        case .SQLITE_FULL: "the disk is full; the report at hand was not added"
        default: "SQLite says \(error.message ?? "error \(error.resultCode.rawValue)")"
        }
      throw InputError(file: path, reason)
    } catch {
      throw InputError(file: path, "\(error)")
    }
  }

  /// Does something in one transaction that reads.
  func reading<R>(_ body: (Database) throws -> R) throws(InputError) -> R {
    try Self.reporting(path) { try queue.read(body) }
  }

  /// Does something in one transaction that writes.
  func writing<R>(_ body: (Database) throws -> R) throws(InputError) -> R {
    try Self.reporting(path) { try queue.write(body) }
  }

  /// Whether a report is in the collection as it is, read by this reader, its rows unharmed; `given`
  /// is what the user says of it besides the year.
  public func isCurrent(
    _ name: String, hash: String, statedYear: Int?, given: String = ""
  ) throws(InputError) -> Bool {
    let reader = reader
    return try Self.reporting(path) {
      try queue.read { db in
        let isThere = try Bool.fetchOne(
          db,
          sql: """
            SELECT 1 FROM reports
            WHERE name = ? AND sha256 = ? AND stated_year IS ? AND reader = ?
            """, arguments: [name, hash, statedYear, reader])
        return try isThere == true && OriginRows.read(name, db).given == given
          && RowChecksum.isRight(of: name, db)
      }
    }
  }

  /// Whether a collection can keep a report: one with a number beyond all measure it cannot.
  /// - Throws: `InputError` about the report.
  public static func check(_ digest: ReportDigest) throws(InputError) {
    for row in digest.rows { try DigestRows.check(row) }
  }

  /// Adds a report, or puts it in the place of one of the same name.
  ///
  /// `bytes` is its text, so that it can be read again without what it was made from, `given` what
  /// the user says of it besides the year.
  /// - Returns: Whether there was one.
  public func put(
    _ digest: ReportDigest, bytes: [UInt8], statedYear: Int?, given: String = ""
  ) throws(InputError) -> Bool {
    let reader = reader
    return try Self.reporting(path) {
      try queue.write { db in
        let was = try Self.delete(digest.source.name, db)
        try DigestRows.insert(digest, Data(bytes), statedYear, reader, db)
        try OriginRows.insert(
          digest.source.origin, given: given, of: digest.source.name, db)
        return was
      }
    }
  }

  /// The first report by name that another state of program or tables read, nil when there is none.
  public func firstOutdated() throws(InputError) -> StoredReport? {
    let reader = reader
    return try Self.reporting(path) {
      try queue.read { db in
        try Row.fetchOne(
          db,
          sql: """
            SELECT name, content, stated_year, sha256, bytes FROM reports
            WHERE reader NOT IN (?, ?) ORDER BY name LIMIT 1
            """,
          arguments: [reader, Self.unreadable + reader]
        ).map { row in
          let (origin, given) = try OriginRows.read(row["name"], db)
          return StoredReport(
            name: row["name"], bytes: [UInt8](row["content"] as Data),
            statedYear: row["stated_year"], hash: row["sha256"], size: row["bytes"], given: given,
            origin: origin)
        }
      }
    }
  }

  /// Notes that a report cannot be read by this state of program and tables: it stays as it is, is
  /// left out of what is made of the collection, and is tried again by the next state.
  public func markUnreadable(_ name: String) throws(InputError) {
    let mark = Self.unreadable + reader
    try Self.reporting(path) {
      try queue.write {
        try $0.execute(
          sql: "UPDATE reports SET reader = ? WHERE name = ?", arguments: [mark, name])
      }
    }
  }

  private static let unreadable = "unreadable by "

  /// Removes a report with all its rows.
  /// - Returns: Whether there was one.
  public func remove(_ name: String) throws(InputError) -> Bool {
    try Self.reporting(path) {
      try queue.write { try Self.delete(name, $0) }
    }
  }

  private static func delete(_ name: String, _ db: Database) throws -> Bool {
    for table in ["facts", "places"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE report = ?", arguments: [name])
    }
    for table in ["jintu_checksums", "jintu_report_tables", "jintu_report_origins"]
    where try db.tableExists(table) {
      try db.execute(sql: "DELETE FROM \(table) WHERE report = ?", arguments: [name])
    }
    try db.execute(sql: "DELETE FROM reports WHERE name = ?", arguments: [name])
    return db.changesCount > 0
  }

  /// The bytes of a report, nil where there is none of the name.
  public func content(of name: String) throws(InputError) -> [UInt8]? {
    try Self.reporting(path) {
      try queue.read {
        try Data.fetchOne(
          $0, sql: "SELECT content FROM reports WHERE name = ?", arguments: [name]
        ).map { [UInt8]($0) }
      }
    }
  }

  /// Calls `body` with every report, by name in code unit order.
  ///
  /// All come from one state of the collection, whatever other processes add meanwhile.
  /// - Parameters:
  ///   - gazetteer: The places that the facts are of.
  ///   - leftOut: Called with a line for each report whose rows are damaged or that no version
  ///     could read; without it the first of them ends the reading.
  ///   - body: Takes each report.
  public func forEachDigest(
    in gazetteer: Gazetteer, leftOut: ((Message) -> Void)? = nil,
    _ body: (ReportDigest) throws -> Void
  ) throws(InputError) {
    try Self.reporting(path) {
      try queue.read { db in
        let reports = try Row.fetchCursor(
          db,
          sql: """
            SELECT name, sha256, bytes, year, year_evidence, articles, mentions, unresolved, reader
            FROM reports
            ORDER BY name
            """)
        while let row = try reports.next() {
          if let digest = try Self.digest(row, of: path, gazetteer, db, leftOut) {
            try body(digest)
          }
        }
        try Self.tellOrphans(of: path, db, leftOut)
      }
    }
  }

  /// Says which facts are of no report of the collection: another program renamed it or took it away.
  private static func tellOrphans(
    of path: String, _ db: Database, _ leftOut: ((Message) -> Void)?
  ) throws {
    let orphans = try Row.fetchAll(
      db,
      sql: """
        SELECT report, count(*) AS facts FROM facts
        WHERE report NOT IN (SELECT name FROM reports) GROUP BY report ORDER BY report
        """)
    for row in orphans {
      let count: Int = row["facts"]
      let error = InputError(
        file: String.fromDatabaseValue(row["report"]) ?? "a report",
        "\(count) facts, but the collection holds no such report: add it again")
      try leaveOut(error, of: path, leftOut)
    }
  }

  /// Says what is wrong with a report, or ends the reading where nobody listens.
  private static func leaveOut(
    _ error: InputError, of path: String, _ leftOut: ((Message) -> Void)?
  ) throws(InputError) {
    guard let leftOut else { throw InputError(file: path, error.fullMessage) }
    leftOut(error.fullMessage)
  }

  /// The digest of a row of reports; nil where `leftOut` took what is wrong with it.
  private static func digest(
    _ row: Row, of path: String, _ gazetteer: Gazetteer, _ db: Database,
    _ leftOut: ((Message) -> Void)?
  ) throws -> ReportDigest? {
    do {
      guard let reader = String.fromDatabaseValue(row["reader"]), !reader.hasPrefix(unreadable)
      else {
        throw InputError(
          file: String.fromDatabaseValue(row["name"]) ?? "a report",
          "cannot be read by this version: add the report again, or --remove it")
      }
      return try DigestRows.digest(of: row, gazetteer, db)
    } catch let error as InputError {
      try leaveOut(error, of: path, leftOut)
      return nil
    }
  }

  /// How many reports there are.
  public func count() throws(InputError) -> Int {
    try Self.reporting(path) {
      try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM reports") ?? 0 }
    }
  }
}
