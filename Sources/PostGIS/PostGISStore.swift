import ByteCoding
import ExternalPrograms
import GeoPackage
public import InputFiles
public import QGIS

/// A schema of a PostGIS database that holds the layers of a run.
///
/// psql does the talking: it knows every way to log in, reads rows as fast as the server takes them, and
/// is a program to install rather than a library to load where no database is wanted.
public struct PostGISStore: Sendable {
  /// Where QGIS finds the tables.
  public let source: DatabaseSource
  /// The schema of PostGIS itself, with quotes where it needs some.
  private let extensionSchema: String
  private let client: PostgreSQLClient

  /// Logs in and looks whether the layers can be stored, so that a run fails before its work.
  /// - Throws: `InputError` that says what to do: there is no server, PostGIS or permission, or tables
  ///   of the layers' names are not this program's.
  public init(_ url: DatabaseURL, tables: [String]) throws(InputError) {
    client = PostgreSQLClient(url: url)
    let lines = try client.lines(of: Self.inspection(of: url.schema, tables))
    guard lines.count >= 6 else {
      throw client.refusal("psql said too little; is it version 10 or newer?")
    }
    source = DatabaseSource(
      database: lines[2], host: lines[0], port: lines[1],
      service: url.parameter("service") ?? "", security: url.parameter("sslmode") ?? "",
      schema: url.schema)
    extensionSchema = lines[3]
    guard !extensionSchema.isEmpty else {
      throw client.refusal(
        """
        the database has no PostGIS: install the package postgresql-postgis on the server, then have \
        its owner run CREATE EXTENSION postgis
        """)
    }
    guard lines[4] == "t" else {
      throw client.refusal(
        """
        you may not make tables there: have the owner run GRANT CREATE ON DATABASE or make the \
        schema yours, or give another --schema
        """)
    }
    guard lines[5].isEmpty else {
      throw client.refusal(
        "the schema has tables that jintu did not write (\(lines[5])): give another --schema")
    }
  }

  /// Host, port, database, the schema of PostGIS, whether tables may be made, and those of others.
  private static func inspection(of schema: String, _ tables: [String]) -> String {
    let schema = SQLText.literal(schema)
    let mark = SQLText.literal("% \(DatabaseTable.mark) %")
    return """
      SET LOCAL standard_conforming_strings = on;
      \\echo :HOST
      \\echo :PORT
      SELECT current_database();
      SELECT coalesce((SELECT quote_ident(nspname) FROM pg_extension
        JOIN pg_namespace n ON n.oid = extnamespace WHERE extname = 'postgis'), '');
      SELECT coalesce((SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace
        WHERE nspname = \(schema)), has_database_privilege(current_database(), 'CREATE'));
      SELECT coalesce(string_agg(relname, ', ' ORDER BY relname), '')
      FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname = \(schema) AND relname IN (\(SQLText.literals(tables)))
        AND coalesce(obj_description(c.oid), '') NOT LIKE \(mark);

      """
  }

  /// Replaces what the schema holds of earlier runs, in one transaction.
  /// - Throws: `InputError`; the database is then as it was.
  public func write(_ content: DatabaseContent) throws(InputError) {
    let blob = GeometryBlob(decimals: content.decimals)
    let tables = content.layers.map {
      DatabaseTable(source: $0, geometryType: extensionSchema + ".geometry", blob: blob)
    }
    let script = DatabaseScript(schema: client.url.schema, tables: tables, content: content)
    try client.run(script.bytes)
  }

  /// Whether PostgreSQL takes a name whole.
  public static func admits(_ name: String) -> Bool {
    name.utf8.count <= DatabaseURL.longestName
  }
}
