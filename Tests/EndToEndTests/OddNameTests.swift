import Foundation
import TestSupport
import Testing

/// Names that mean something else to a library or to a shell are files here, or are refused.
@Suite struct OddNameTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// The arguments; `DIR` stands for the folder, which holds a report and a pipe.
    let arguments: String
    let exitCode: Int32
    let says: String
    var testDescription: String { arguments }

    init(_ arguments: String, _ exitCode: Int32, _ says: String) {
      self.arguments = arguments
      self.exitCode = exitCode
      self.says = says
    }
  }

  @Test(arguments: [
    Case("export a.txt --quiet --out o --append ''", 1, "the collection: has no name"),
    Case("export a.txt --quiet --out o --append /dev/null", 1, "is a folder, pipe or device"),
    Case("export a.txt --quiet --out o --append .", 1, "is a folder, pipe or device"),
    Case("export a.txt --quiet --out -", 1, "--out -: standard output takes no files"),
    Case("export a.txt --quiet --out ''", 1, "--out: is no folder"),
    Case("map a.txt --quiet --out - --format svg", 1, "--out -: standard output takes no files"),
    Case("map a.txt --quiet --out pipe.svg", 1, "pipe.svg: is a pipe or device"),
    Case("place 交口 --gazetteer pipe.svg", 1, "neither a folder of tables nor an overlay file"),
  ])
  func refused(_ row: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", InputTests.sentence)
    let run = try ProgramRun(
      shell: """
        cd '\(folder.path)' && mkfifo pipe.svg
        timeout 60 "$JINTU" \(row.arguments)
        """)
    #expect(run.exitCode == row.exitCode)
    #expect(run.errors.contains(row.says), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// SQLite takes these for a database in memory, which is gone in the end.
  @Test(arguments: [":memory:", "file:s.gpkg?mode=memory"])
  func aCollectionIsAFile(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", InputTests.sentence)
    let run = try ProgramRun(
      shell: """
        cd '\(folder.path)'
        "$JINTU" export a.txt --out o --quiet --append '\(name)'; echo $?
        test -f '\(name)' && "$JINTU" map --collection '\(name)' --quiet --out m.svg; echo $?
        """)
    #expect(run.lines == ["0", "0"], "\(run.errors)")
  }

  /// What has no end in a table ends in the message about it, and soon.
  @Test func cellsWithoutEndAreCut() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "1", count: 1_000_000)
    try folder.write("cell.csv", "县名,产量(吨)\n孝义市,\(long)\n")
    try folder.write("heading.csv", "县名,\(String(repeating: "产", count: 300_000))\n孝义市,1\n")
    let cell = try ProgramRun(
      ["export", "--table", folder.path + "/cell.csv", "--out", folder.path + "/o"])
    #expect(cell.exitCode == 1 && cell.errors.utf8.count < 1_000)
    #expect(cell.errors.contains("1111… is beyond 10^15"))
    let heading = try ProgramRun(
      shell: """
        timeout 100 "$JINTU" export --table '\(folder.path)/heading.csv' --out '\(folder.path)/h' \
          --quiet; echo $?
        """)
    #expect(heading.text == "0\n")
  }
}
