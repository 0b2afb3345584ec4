import ExternalPrograms
import InputFiles

/// Runs scripts with psql.
struct PostgreSQLClient {
  let url: DatabaseURL

  private static let program = ExternalProgram(name: "psql", package: "postgresql-client")
  /// No file of the user's and no question; the first error ends and undoes everything, with its code.
  private static let options = [
    "--no-psqlrc", "--no-password", "--quiet", "--no-align", "--tuples-only",
    "--single-transaction", "--set=ON_ERROR_STOP=1", "--set=VERBOSITY=verbose",
  ]

  /// Runs a script in one transaction.
  /// - Throws: `InputError` that says what to do.
  func run(_ script: [UInt8]) throws(InputError) {
    try WorkFolder.with { folder throws(InputError) in
      try run(script, in: folder, seconds: 4 * 3600)
    }
  }

  /// What the queries of a script give, a line a row.
  func lines(of script: String) throws(InputError) -> [String] {
    try WorkFolder.with { folder throws(InputError) in
      try run(Array(script.utf8), in: folder, seconds: 60)
      return String(decoding: folder.contents(of: "rows") ?? [], as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func run(
    _ script: [UInt8], in folder: WorkFolder, seconds: Double
  ) throws(InputError) {
    let file = try folder.write(script, as: "script.sql")
    // The password goes where other users cannot look.
    var environment = ["PGCLIENTENCODING": "UTF8", "LC_ALL": "C.UTF-8", "PGAPPNAME": "jintu"]
    environment["PGPASSWORD"] = url.password
    if url.parameter("connect_timeout") == nil { environment["PGCONNECT_TIMEOUT"] = "10" }
    do throws(InputError) {
      try Self.program.run(
        Self.options + ["--dbname=\(url.connection)", "--file=\(file)"],
        for: Message(verbatim: "--to"), in: folder,
        output: "rows", limits: ProgramLimits(seconds: seconds), environment: environment)
    } catch {
      let said = Self.program.complaints(in: folder)
      throw said.isEmpty ? error : refusal(ServerMessage(said).advice)
    }
  }

  /// A server's words without the password, which it may repeat.
  private func withoutPassword(_ said: String) -> String {
    guard let password = url.password, !password.isEmpty else { return said }
    return said.replacing(password, with: "…")
  }

  /// An error that names the database, without the password even where a server repeats it.
  func refusal(_ reason: Message) -> InputError {
    let shown = withoutPassword(reason.description)
    return InputError(
      file: url.shown, shown == reason.description ? reason : Message(verbatim: shown))
  }
}
