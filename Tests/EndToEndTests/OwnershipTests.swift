import Foundation
import TestSupport
import Testing

/// A run owns what the last manifest of the folder lists, and nothing else.
@Suite struct OwnershipTests {
  static func export(_ folder: TemporaryFolder, _ options: [String] = []) throws -> ProgramRun {
    try folder.write("in.txt", AliasingTests.sentence)
    return try ProgramRun(
      ["export", folder.path + "/in.txt", "--out", folder.path + "/o"] + options)
  }

  static func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/o/" + name, encoding: .utf8)
  }

  @Test(arguments: ["index.html", "manifest.json", "jintu.qgs", "facts.csv"])
  func aForeignFileStays(_ name: String) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/o", withIntermediateDirectories: true)
    try folder.write("o/" + name, "mine")
    let refused = try Self.export(folder)
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("/o/\(name): was not written by jintu"))
    #expect(try Self.text(folder, name) == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/o") == [name])
    #expect(try Self.export(folder, ["--force"]).exitCode == 0)
    #expect(try Self.text(folder, name) != "mine")
  }

  @Test func whatIsNotWrittenAgainGoes() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.export(folder).exitCode == 0)
    try folder.write("o/notes.txt", "mine")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/o/townships.geojson"))
    #expect(try Self.export(folder, ["--level", "county"]).exitCode == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/o/townships.geojson"))
    #expect(try Self.text(folder, "notes.txt") == "mine")
  }

  @Test func anEditedFileIsKept() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.export(folder).exitCode == 0)
    let whole = try Self.text(folder, "jintu.qgs")
    try folder.write("o/jintu.qgs", whole + "<!-- mine -->")
    let again = try Self.export(folder)
    #expect(again.exitCode == 0)
    #expect(again.errors.contains("jintu.qgs: was changed since jintu wrote it; kept as"))
    #expect(try Self.text(folder, "jintu.qgs") == whole)
    #expect(try Self.text(folder, "jintu.qgs.edited") == whole + "<!-- mine -->")
  }

  @Test func aFolderInTheWayStopsAll() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.export(folder).exitCode == 0)
    try FileManager.default.removeItem(atPath: folder.path + "/o/index.html")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/o/index.html", withIntermediateDirectories: true)
    let before = try Self.text(folder, "manifest.json")
    let facts = try Self.text(folder, "facts.csv")
    try folder.write("in.txt", "x")
    let run = try ProgramRun(
      ["export", folder.path + "/in.txt", "seeds", "--out", folder.path + "/o"])
    #expect(run.exitCode == 1 && run.errors.contains("index.html: is a folder"))
    #expect(try Self.text(folder, "manifest.json") == before)
    #expect(try Self.text(folder, "facts.csv") == facts)
    #expect(try !AliasingTests.partials(in: folder.path))
  }

  /// What a process that was killed leaves is cleared away by the next.
  @Test func leftoversGo() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.export(folder).exitCode == 0)
    let gone = folder.path + "/o/.jintu-4194399-"
    try Data("half".utf8).write(to: URL(filePath: gone + "facts.csv"))
    try Data("half".utf8).write(to: URL(filePath: gone + "jintu.gpkg-journal"))
    #expect(try Self.export(folder).exitCode == 0)
    #expect(try !AliasingTests.partials(in: folder.path))
  }

  /// A run that was cut off between its renames is brought to its end.
  @Test func aCutOffRunIsFinished() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.export(folder).exitCode == 0)
    let other = try TemporaryFolder()
    #expect(
      try ProgramRun(["export", "seeds", "--quiet", "--out", other.path + "/o"]).exitCode == 0)
    let gone = folder.path + "/o/.jintu-4194399-"
    for name in try FileManager.default.contentsOfDirectory(atPath: other.path + "/o") {
      let target = name == "manifest.json" ? "commit" : name
      try FileManager.default.copyItem(
        atPath: other.path + "/o/" + name, toPath: gone + target)
    }
    let map = try ProgramRun(
      ["map", folder.path + "/in.txt", "--out", folder.path + "/o/one.svg"])
    #expect(map.exitCode == 0)
    #expect(map.errors.contains("cut off"))
    for name in ["facts.csv", "manifest.json", "index.html"] {
      let whole = try String(contentsOfFile: other.path + "/o/" + name, encoding: .utf8)
      #expect(try Self.text(folder, name) == whole)
    }
    #expect(try !AliasingTests.partials(in: folder.path))
  }

  /// INT, TERM and HUP leave nothing behind.
  @Test(arguments: ["INT", "TERM", "HUP"])
  func signalsLeaveNothing(_ signal: String) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      shell: """
        for wait in 0.05 0.2 0.4 0.6 0.8 1.0 1.3 1.6 2.0; do
          timeout -s \(signal) $wait "$JINTU" export seeds --quiet --out '\(folder.path)/o'
        done
        exit 0
        """)
    #expect(run.exitCode == 0)
    #expect(try !AliasingTests.partials(in: folder.path))
  }

  /// Runs into one new folder at the same time do not take each other's files for foreign ones.
  @Test func runsAtOnceTakeTurns() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.txt", AliasingTests.sentence)
    let line = "\"$JINTU\" export '\(folder.path)/in.txt' --quiet --out '\(folder.path)/o'"
    let run = try ProgramRun(
      shell: """
        done='\(folder.path)/done'
        (\(line); echo $? > "$done") &
        \(line) || exit 1
        while [ ! -s "$done" ]; do sleep 0.1; done
        exit $(cat "$done")
        """)
    #expect(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/o")
    #expect(!names.contains { $0.contains("edited") || $0.hasPrefix(".") })
  }
}
