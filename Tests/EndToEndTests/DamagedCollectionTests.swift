import Foundation
import TestSupport
import Testing

/// A report of a collection that is damaged, edited or unreadable never blocks the others.
@Suite struct DamagedCollectionTests {
  /// A collection of three reports in a folder of its own.
  static func collection() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let all = try CollectionTests.write(["a.txt", "b.txt", "c.txt"], to: folder, "all")
    let run = try Self.export(folder, [all])
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  static func export(_ folder: TemporaryFolder, _ arguments: [String]) throws -> ProgramRun {
    try ProgramRun(
      ["export", "--quiet", "--append", folder.path + "/s.gpkg", "--out", folder.path + "/o"]
        + arguments)
  }

  static func change(_ folder: TemporaryFolder, _ sql: String) throws {
    let run = try ProgramRun(
      shell:
        "python3 -c \"import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]);"
        + " c.commit()\" '\(folder.path)/s.gpkg' \"\(sql)\"")
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  /// A collection whose report b.txt a statement has damaged, and its export, which says so.
  static func exportOfDamaged(by sql: String) throws -> (TemporaryFolder, ProgramRun) {
    let folder = try collection()
    try change(folder, sql)
    let run = try export(folder, [])
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("s.gpkg: b.txt: "), "\(run.errors)")
    return (folder, run)
  }

  @Test(arguments: [
    "update facts set value = 9e999 where report = 'b.txt'",
    "update facts set value = value + 1 where report = 'b.txt'",
    "update facts set si_factor = 1e308 where report = 'b.txt'",
    "update facts set confidence = -7e300 where report = 'b.txt'",
    "update facts set unit = 'x' where report = 'b.txt'",
    "update reports set year = 1 where name = 'b.txt'", "delete from facts where report = 'b.txt'",
    "update places set lon = 0 where report = 'b.txt'",
  ])
  func oneReportIsLeftOut(_ sql: String) throws {
    let (folder, run) = try Self.exportOfDamaged(by: sql)
    #expect(run.errors.split(separator: "\n").count == 1)
    let table = try String(contentsOfFile: folder.path + "/o/facts.csv", encoding: .utf8)
    #expect(table.contains("a.txt") && table.contains("c.txt") && !table.contains("b.txt"))
    let map = try ProgramRun(
      ["map", "--quiet", "--collection", folder.path + "/s.gpkg", "--out", folder.path + "/m.svg"])
    #expect(map.exitCode == 3)
    #expect(try Self.export(folder, ["--remove", "b.txt"]).exitCode == 0)
    #expect(try Self.export(folder, [folder.path + "/all"]).exitCode == 0)
  }

  @Test(arguments: [
    "update reports set name = 'd.txt' where name = 'b.txt'",
    "delete from reports where name = 'b.txt'",
  ])
  func factsOfNoReportAreSaid(_ sql: String) throws {
    let (folder, _) = try Self.exportOfDamaged(by: sql)
    #expect(try Self.export(folder, [folder.path + "/all"]).exitCode == 0)
  }

  @Test func aReportThatCannotBeReadAgainIsLeftOut() throws {
    let folder = try Self.collection()
    try Self.change(
      folder, "update reports set reader = 'old', content = x'00ff00' where name = 'b.txt'")
    for _ in 0..<2 {
      let run = try Self.export(folder, [])
      #expect(run.exitCode == 3)
      #expect(run.errors.contains("s.gpkg: b.txt: cannot be read by this version"), "\(run.errors)")
    }
    #expect(try Self.export(folder, [folder.path + "/all"]).exitCode == 0)
  }

  @Test(arguments: [
    "create trigger t after insert on facts begin delete from facts; end",
    "create view v as select * from facts",
  ])
  func foreignTriggersAreRefused(_ sql: String) throws {
    let folder = try Self.collection()
    try Self.change(folder, sql)
    let run = try Self.export(folder, [folder.path + "/all"])
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("which jintu did not make"), "\(run.errors)")
  }

  @Test func namesThatCollideAreSaid() throws {
    let folder = try Self.collection()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/y", withIntermediateDirectories: true)
    try folder.write("y/a.txt", "2022年，平顺县种植连翘1200亩。\n农民增收300元。")
    let run = try Self.export(folder, [folder.path + "/y/a.txt"])
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("a.txt took the place of another text of that name"))
    let input = try ProgramRun(
      ["export", "-", "--append", folder.path + "/s.gpkg", "--out", folder.path + "/o"],
      input: Data("x".utf8))
    #expect(input.exitCode == 2)
    let unknown = try Self.export(folder, ["--remove", "zzz"])
    #expect(unknown.exitCode == 1 && unknown.errors.contains("no report called zzz"))
  }
}
