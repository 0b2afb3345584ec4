public import InputFiles

/// Where layers are stored: a database as libpq's URLs name it, and a schema in it.
///
///     postgresql://gis@server:5432/county?sslmode=require&schema=maps
///
/// A password in it is kept apart, so that no command line and no message shows it.
public struct DatabaseURL: Sendable {
  /// The schema where neither the URL nor the user says one.
  public static let standardSchema = "jintu"
  /// The most bytes that PostgreSQL keeps of a name.
  static let longestName = 63

  /// The schema that holds the layers.
  public let schema: String
  /// The URL for libpq: without the password and the schema.
  let connection: String
  /// The password as it is typed, nil where libpq is to find it (`PGPASSWORD`, `~/.pgpass`).
  let password: String?
  /// The parameters behind the question mark that are libpq's.
  private let parameters: [(name: String, value: String)]

  /// Whether the URL holds a password, which others see in the list of processes.
  public var hasPassword: Bool { password != nil }

  /// The URL for messages.
  var shown: String { connection.prefix { $0 != "?" } + " (schema \(schema))" }

  /// Reads a URL.
  /// - Parameters:
  ///   - text: `postgresql://…` or `postgres://…`.
  ///   - schema: The schema that an option names, nil for none.
  /// - Throws: `InputError` that says what to write, and nothing of what stands in the URL.
  public init(_ text: String, schema: String? = nil) throws(InputError) {
    guard let start = ["postgresql://", "postgres://"].first(where: text.hasPrefix) else {
      throw Self.refusal("give a URL: postgresql://user@host/database")
    }
    let parts = text.dropFirst(start.count).split(
      separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard path.dropFirst().allSatisfy({ !$0.contains("@") }),
      path[0].count(where: { $0 == "@" }) < 2
    else { throw Self.refusal("write / @ : ? in a user or password as %2F %40 %3A %3F") }
    var (authority, password) = try Self.withoutPassword(path[0])
    var named = schema
    var parameters: [(name: String, value: String)] = []
    for parameter in parts.dropFirst().first?.split(separator: "&") ?? [] {
      let pair = parameter.split(separator: "=", maxSplits: 1).map(String.init)
      let value = try Self.decoded(pair.count == 2 ? pair[1] : "")
      switch pair[0] {
      case "schema":
        guard schema == nil || schema == value else {
          throw Self.refusal("the URL and --schema name two schemas")
        }
        named = value
      case "password": password = value
      case "sslpassword":
        throw Self.refusal("sslpassword would be seen by others: use a key without one")
      default: parameters.append((pair[0], pair.count == 2 ? pair[1] : ""))
      }
    }
    if path.count == 2 { authority += "/" + path[1] }
    let rest = parameters.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    connection = "postgresql://" + authority + (rest.isEmpty ? "" : "?" + rest)
    self.password = password
    self.parameters = parameters
    self.schema = try Self.checked(schema: named ?? Self.standardSchema)
  }

  /// The value of one of libpq's parameters, nil where the URL has none.
  func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }.flatMap { try? Self.decoded($0.value) }
  }

  private static func refusal(_ reason: Message) -> InputError { InputError("--to: \(reason)") }

  private static func withoutPassword(
    _ authority: Substring
  ) throws(InputError) -> (authority: String, password: String?) {
    guard let at = authority.firstIndex(of: "@"),
      let colon = authority[..<at].firstIndex(of: ":")
    else { return (String(authority), nil) }
    let password = try decoded(String(authority[authority.index(after: colon)..<at]))
    return (String(authority[..<colon] + authority[at...]), password)
  }

  private static func checked(schema: String) throws(InputError) -> String {
    guard !schema.isEmpty, schema.utf8.count <= longestName, !schema.contains("\0"),
      !schema.hasPrefix("pg_"), schema != "information_schema"
    else { throw refusal("no name for a schema: up to 63 bytes, not beginning with pg_") }
    return schema
  }

  /// The text that percent signs write out.
  private static func decoded(_ text: String) throws(InputError) -> String {
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(Substring(rest.prefix(2))), radix: 16), rest.count >= 2 else {
        throw refusal("a % in the URL is written as %25")
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
