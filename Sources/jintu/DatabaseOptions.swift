import ArgumentParser
import InputFiles
import PostGIS
import Publishing

/// The database that an export writes into.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A PostGIS database for layers, indicators, styles and project, besides or without --out.",
      discussion:
        "postgresql://user@host/database. The password comes from PGPASSWORD or ~/.pgpass.",
      valueName: "url"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "The schema of the database that holds them; without it \(DatabaseURL.standardSchema).",
      valueName: "name"))
  var schema: String?

  func validate() throws {
    if to == nil, schema != nil { throw usageError("--schema needs --to") }
    _ = try url
  }

  /// Logs in, so that what will not go is said before any work.
  func connect(_ export: inout Export) throws {
    guard let url = try url else { return }
    if url.hasPassword {
      Diagnostics.line(
        """
        warning: other users of this machine can see the password in --to: put it into ~/.pgpass or \
        PGPASSWORD
        """)
    }
    try export.connect(to: url)
  }

  /// The database, nil without one.
  /// - Throws: `ValidationError` where the URL is none.
  private var url: DatabaseURL? {
    get throws {
      do throws(InputError) {
        return try to.map { text throws(InputError) in try DatabaseURL(text, schema: schema) }
      } catch {
        throw usageError(error.fullMessage)
      }
    }
  }
}
