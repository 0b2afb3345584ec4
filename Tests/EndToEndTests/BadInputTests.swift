import Foundation
import TestSupport
import Testing

/// A user's mistake gets one clear line and the contract's exit code, and harms nothing else.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let says: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "empty", bytes: [], says: "is empty"),
    Case(name: "white space", bytes: Array(" \n\n\t".utf8), says: "is empty"),
    Case(
      name: "binary", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1],
      says: "not a text file"),
    Case(
      name: "undecodable", bytes: Array("太原市".utf8) + [0xFF, 0x41, 0xFE, 0x80, 0x81],
      says: "bad byte at offset 9"),
  ])
  func aReportThatCannotBeRead(_ bad: Case) throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "bad.txt")
    try Data(bad.bytes).write(to: path)
    let alone = try ProgramRun(["extract", path.path])
    #expect(alone.exitCode == 1)
    #expect(alone.output.isEmpty)
    #expect(alone.errors.contains(bad.says) && alone.errors.contains(path.path))
    #expect(alone.errors.split(separator: "\n").count == 1)
    let good = folder.url.appending(path: "good.txt")
    try Data("平顺县种植连翘1200亩。".utf8).write(to: good)
    let both = try ProgramRun(["extract", path.path, good.path])
    #expect(both.exitCode == 3)
    #expect(both.text == (try ProgramRun(["extract", good.path]).text))
  }

  @Test func aMissingReport() throws {
    let run = try ProgramRun(["extract", "no-such-report.txt"])
    #expect(run.exitCode == 1)
    #expect(run.errors == "jintu: no-such-report.txt: No such file or directory\n")
  }

  @Test(arguments: [
    (["export", "seeds", "--out", "x", "--industry", "煤碳"], "煤"),
    (["export", "seeds", "--out", "x", "--measure", "plantedarea"], "planted_area"),
    (["export", "seeds", "--out", "x", "--modality", "done"], "actual, planned, forecast, target"),
    (["export", "seeds", "--out", "x", "--period", "last year"], "2019..2021"),
    (["export", "seeds", "--out", "x", "--within", "不存在市"], "jintu place"),
    (["export", "seeds", "--out", "x", "--min-confidence", "2"], "between 0 and 1"),
    (["extract", "--year", "21", "seeds"], "1949"),
    (["map", "seeds", "--out", "x.svg", "--level", "planet"], "county"),
    (["map", "seeds", "--out", "x.svg", "--classes", "50"], "2 to 9"),
    (["extract"], "Missing expected argument"),
    (["frobnicate"], "frobnicate"),
  ])
  func wrongUsageSaysWhatIsRight(_ arguments: [String], _ says: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(says), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: ProgramRun.root.appending(path: "x").path))
  }

  @Test func aFolderThatCannotBeMade() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "file")
    try Data("x".utf8).write(to: file)
    let run = try ProgramRun(["export", "seeds", "--out", file.appending(path: "below").path])
    #expect(run.exitCode == 1)
    #expect(run.errors.contains(file.path))
    #expect(try Data(contentsOf: file) == Data("x".utf8))
  }

  @Test func aFullDiskLeavesNothingHalfWritten() throws {
    let folder = try TemporaryFolder()
    let out = folder.url.appending(path: "out").path
    let run = try ProgramRun(
      shell: "ulimit -f 8; exec \"$JINTU\" export seeds --quiet --out '\(out)'")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("cannot be written"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).isEmpty)
    let pipe = try ProgramRun(shell: "\"$JINTU\" extract seeds > /dev/full")
    #expect(pipe.exitCode == 1)
    #expect(pipe.errors.contains("No space left on device"))
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let run = try ProgramRun(shell: "\"$JINTU\" extract seeds | head -n 1; exit 0")
    #expect(run.exitCode == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines.count == 1)
  }

  @Test func helpShowsExamples() throws {
    for command in ["export", "extract", "map", "place"] {
      let run = try ProgramRun([command, "--help"])
      #expect(run.exitCode == 0)
      #expect(run.text.contains("jintu \(command)") && run.text.uppercased().contains("EXAMPLES"))
    }
    let completions = try ProgramRun(["--generate-completion-script", "bash"])
    #expect(completions.exitCode == 0 && completions.text.contains("export"))
  }
}
