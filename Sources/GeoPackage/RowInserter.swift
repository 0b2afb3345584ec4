internal import GRDB
internal import GRDBSQLite
internal import SimpleFeatures

/// Inserts rows into one table, value by value into SQLite's own statement.
///
/// Arguments boxed for each row took as long as SQLite itself for layers of 100,000 points.
@safe struct RowInserter {
  private let statement: Statement
  private let handle: SQLiteStatement
  private var column: Int32 = 0

  /// SQLite copies what is bound.
  private static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Rows of `count` values for a table, which is named by the project.
  init(into table: String, count: Int, _ db: Database) throws {
    let places = Array(repeating: "?", count: count).joined(separator: ", ")
    statement = try db.makeStatement(sql: "INSERT INTO \"\(table)\" VALUES (\(places))")
    unsafe handle = statement.sqliteStatement
  }

  mutating func bind(_ value: Int) {
    column += 1
    unsafe sqlite3_bind_int64(handle, column, Int64(value))
  }

  mutating func bind(_ value: Double) {
    column += 1
    unsafe sqlite3_bind_double(handle, column, value)
  }

  mutating func bind(_ text: String) {
    column += 1
    var text = text
    text.withUTF8 { bytes in
      // A length without an address would bind NULL.
      let address = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
      _ =
        if let address = unsafe address {
          unsafe sqlite3_bind_text(handle, column, address, Int32(bytes.count), Self.copied)
        } else {
          unsafe sqlite3_bind_text(handle, column, "", 0, Self.copied)
        }
    }
  }

  /// Binds bytes; nil is NULL.
  mutating func bind(_ bytes: [UInt8]?) {
    column += 1
    guard let bytes else {
      unsafe sqlite3_bind_null(handle, column)
      return
    }
    unsafe sqlite3_bind_blob(handle, column, bytes, Int32(bytes.count), Self.copied)
  }

  mutating func bind(_ value: AttributeValue) {
    switch value {
    case .null: bind(nil as [UInt8]?)
    case .bool(let flag): bind(flag ? 1 : 0)
    case .integer(let number): bind(number)
    case .real(let number): bind(number)
    case .text(let text): bind(text)
    case .list(let values): bind(ListText.text(of: values))
    }
  }

  /// Inserts the row that was bound and begins the next.
  /// - Throws: `DatabaseError` with what SQLite says.
  mutating func insert() throws {
    column = 0
    let code = unsafe sqlite3_step(handle)
    let reset = unsafe sqlite3_reset(handle)
    guard code == SQLITE_DONE else {
      let message = unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
      throw DatabaseError(resultCode: ResultCode(rawValue: reset), message: message)
    }
  }
}
