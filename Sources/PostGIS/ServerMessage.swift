import InputFiles

/// What psql says of a failure, and what the user can do.
struct ServerMessage {
  /// The five characters that PostgreSQL tells errors by; nil where there was no connection.
  let code: String?
  /// The server's own words, with the details that it adds.
  let text: String

  /// Reads what psql wrote: `psql:FILE:LINE: ERROR:  42501: permission denied for …`, or why it could
  /// not connect, over several lines.
  init(_ said: String) {
    let lines = said.split(whereSeparator: \.isNewline).map {
      String($0.drop(while: \.isWhitespace))
    }
    for (index, line) in lines.enumerated() {
      guard let said = Self.part(of: line), let end = said.firstIndex(of: ":") else { continue }
      let code = said[..<end]
      guard code.count == 5, code.allSatisfy({ $0.isNumber || $0.isUppercase }) else { continue }
      self.code = String(code)
      let words = String(said[said.index(after: end)...].drop(while: \.isWhitespace))
      let next = index + 1 < lines.count ? lines[index + 1] : ""
      let detail = next.hasPrefix("LOCATION") || next.hasPrefix("HINT") ? nil : Self.part(of: next)
      text = words + (detail.map { " (\($0))" } ?? "")
      return
    }
    code = nil
    // Where a name has two addresses both are tried; what follows is a question to the user.
    let told = lines.last { !$0.hasSuffix("?") } ?? ""
    text = told.replacing("psql: error: ", with: "")
  }

  /// What stands behind the word for the kind of line, which the server may say in any language.
  private static func part(of line: String) -> Substring? {
    line.firstRange(of: ":  ").map { line[$0.upperBound...] }
  }

  /// The server's words with what to do.
  var advice: Message {
    switch code {
    case nil:
      """
      cannot connect: \(text); does the server run, and may you log in? Passwords come from \
      PGPASSWORD or ~/.pgpass
      """
    case "42501": "not permitted: \(text): have the owner grant it, or give another --schema"
    case "2BP01":
      """
      what others built on a table stands in the way: \(text): drop it, or give another --schema
      """
    case "54000", "54001", "54011": "too many columns for a table: \(text): give fewer --columns"
    case "22P05", "22021":
      "the database cannot hold Chinese: \(text): make one with ENCODING 'UTF8'"
    case .some: "\(text); the database is as it was"
    }
  }
}
