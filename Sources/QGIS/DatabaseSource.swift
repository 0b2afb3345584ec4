/// Where QGIS finds tables of a PostGIS database.
///
/// No user is named: each member of a team opens a project with a login of their own.
public struct DatabaseSource: Sendable {
  private let connection: String
  private let schema: String

  /// Tables of a schema.
  /// - Parameters:
  ///   - database: The database.
  ///   - host: The server's name, or the folder of its socket.
  ///   - port: Its port.
  ///   - service: The entry of the service file that says all this, empty for none.
  ///   - security: libpq's `sslmode`, empty for its own choice.
  ///   - schema: The schema.
  public init(
    database: String, host: String, port: String, service: String, security: String, schema: String
  ) {
    let way = service.isEmpty ? [("host", host), ("port", port)] : [("service", service)]
    connection = ([("dbname", database)] + way + [("sslmode", security)])
      .filter { !$0.1.isEmpty }.map { "\($0.0)=\(Self.quoted($0.1))" }.joined(separator: " ")
    self.schema = schema
  }

  /// A table as a layer: WGS 84, told apart by `fid`, its shapes in `geom`.
  /// - Parameters:
  ///   - table: The table's name.
  ///   - shapes: The kind of shape, one of those that the table holds.
  public func uri(table: String, shapes: String) -> String {
    "\(connection) key='fid' srid=4326 type=\(shapes) checkPrimaryKeyUnicity='0'"
      + " table=\(Self.name(schema)).\(Self.name(table)) (geom)"
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }

  private static func name(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
