import InputFiles
import Testing

@testable import PostGIS

/// Which database is meant, and that no password leaves it.
@Suite struct DatabaseURLTests {
  @Test func schemaAndPasswordAreTakenOut() throws {
    let url = try DatabaseURL(
      "postgresql://gis:a%40b%2Fc@server:5433/county?sslmode=require&schema=team%20maps")
    #expect(url.connection == "postgresql://gis@server:5433/county?sslmode=require")
    #expect(url.password == "a@b/c" && url.schema == "team maps")
    #expect(url.parameter("sslmode") == "require" && url.parameter("service") == nil)
    #expect(!url.shown.contains("a@b") && !url.shown.contains("a%40b"))
    let plain = try DatabaseURL("postgres:///county?password=secret")
    #expect(plain.connection == "postgresql:///county" && plain.password == "secret")
    #expect(plain.schema == "jintu")
    #expect(try DatabaseURL("postgresql://", schema: "晋图").schema == "晋图")
  }

  /// A URL that is not read as meant is refused without a word of it.
  @Test(arguments: [
    "host=server password=hush", "mysql://hush@server/county",
    "postgresql://gis:hu/sh@server/county",
    "postgresql://gis:hu@sh@server/county", "postgresql://server/county?password=%zzhush",
    "postgresql://server/county?sslpassword=hush", "postgresql://server/county?schema=pg_hush",
    "postgresql://server/county?schema=", "postgresql://gis:hush%@server/county",
  ])
  func theRestIsRefused(_ text: String) {
    do throws(InputError) {
      _ = try DatabaseURL(text)
      Issue.record("\(text) was taken")
    } catch {
      #expect(!error.description.contains("hu") && error.description.hasPrefix("--to: "))
    }
  }

  @Test func twoSchemasAreOneTooMany() {
    #expect(throws: InputError.self) {
      try DatabaseURL("postgresql://server/county?schema=a", schema: "b")
    }
  }

  @Test func errorsDoNotShowThePassword() throws {
    let url = try DatabaseURL("postgresql://gis:hush@server/county")
    let error = PostgreSQLClient(url: url).refusal("the server said hush")
    #expect(error.description == "postgresql://gis@server/county (schema jintu): the server said …")
  }
}
