import TestSupport
import Testing

/// `jintu export --to` without a database: `Tests/Consumers/postgis.sh` has one.
@Suite struct StoreTests {
  @Test(arguments: [
    (["--to", "mysql://a/b"], "give a URL: postgresql://user@host/database"),
    (["--to", "postgresql://a:hush@b@c/d"], "write / @ : ? in a user or password"),
    (["--schema", "maps", "--out", "x"], "--schema needs --to"),
    ([], "nowhere to write: name a folder as --out, a database as --to, or both"),
  ])
  func wrongUsageIsSaid(_ options: [String], _ message: String) throws {
    let run = try ProgramRun(["export", "seeds"] + options)
    #expect(run.exitCode == 2 && run.errors.contains(message), "\(run.errors)")
    #expect(!run.errors.contains("hush"))
  }

  @Test func noServerIsOneLineBeforeAnyWork() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      shell: """
        PATH=/nowhere "$JINTU" export seeds --to postgresql://a:hush@127.0.0.1:1/b --out '\(folder.path)'
        """)
    #expect(run.exitCode == 1)
    #expect(
      run.errors.hasSuffix("--to needs the program psql: install the package postgresql-client\n"))
    #expect(!run.errors.contains("hush"))
  }
}
