import Foundation
import TestSupport
import Testing

/// `scripts/check-accuracy`, which the gate runs.
@Suite struct CheckAccuracyTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: String
    let after: String
    let exitCode: Int32
    /// Words of the output or the errors.
    let says: String

    init(_ name: String, _ before: String, _ after: String, _ exitCode: Int32, _ says: String) {
      (testDescription, self.before, self.after) = (name, before, after)
      (self.exitCode, self.says) = (exitCode, says)
    }
  }

  private static let header = "attribute\tvalue\tlow\thigh\n"

  @Test(arguments: [
    Row("same", "place\t0.9\t0.85\t0.95", "place\t0.9\t0.85\t0.95", 0, "0.9 ->       0.9"),
    Row("better", "place\t0.9\t0.85\t0.95", "place\t0.99\t0.98\t1", 0, "noise 0.050000"),
    Row("withinTheNoise", "place\t0.9\t0.85\t0.95", "place\t0.851\t0.8\t0.9", 0, "0.851"),
    Row("atTheNoise", "place\t0.9\t0.85\t0.95", "place\t0.85\t0.8\t0.9", 0, "0.85"),
    Row("fallen", "place\t0.9\t0.85\t0.95", "place\t0.849\t0.8\t0.9", 1, "has fallen"),
    Row("noiseIsThatOfBefore", "place\t0.9\t0.89\t0.91", "place\t0.85\t0\t1", 1, "has fallen"),
    Row("lopsidedInterval", "place\t0.9\t0.8\t0.92", "place\t0.845\t0\t1", 0, "noise 0.060000"),
    Row("withoutInterval", "place\t0.9\tnan\tnan", "place\t0.89\tnan\tnan", 1, "has fallen"),
    Row(
      "missing", "a\t1\t1\t1\nb\t1\t1\t1", "b\t1\t1\t1", 1,
      "a                                  1 ->      none"),
    Row("newFigure", "a\t1\t1\t1", "a\t1\t1\t1\nb\t0.1\t0\t1", 0, "new"),
    Row("noLongerDefined", "a\t1\t1\t1", "a\tnan\tnan\tnan", 1, "is no longer defined"),
    Row("notDefinedBefore", "a\tnan\tnan\tnan", "a\t0.1\t0\t1", 0, "nan"),
    Row("oneOfTwo", "a\t1\t1\t1\nb\t1\t1\t1", "b\t0.5\t0\t1\na\t1\t1\t1", 1, "1 of 2 figures fell"),
    Row("comments", "# made so\na\t1\t1\t1", "\na\t1\t1\t1\n# end", 0, "a "),
    Row("noFigure", "", "a\t1\t1\t1", 2, "the table has no figure"),
    Row("noFigureNow", "a\t1\t1\t1", "", 2, "the table has no figure"),
    Row("noNumber", "a\tone\t1\t1", "a\t1\t1\t1", 2, ":2: no number: one"),
    Row("threeCells", "a\t1\t1", "a\t1\t1\t1", 2, ":2: a row has four cells"),
    Row("twice", "a\t1\t1\t1\na\t1\t1\t1", "a\t1\t1\t1", 2, ":3: a stands there twice"),
    Row("endsSwapped", "a\t0.5\t0.6\t0.4", "a\t1\t1\t1", 2, ":2: low is above high"),
  ]) func verdicts(_ row: Row) throws {
    let folder = try TemporaryFolder()
    try folder.write("before.tsv", Self.header + row.before + "\n")
    try folder.write("after.tsv", Self.header + row.after + "\n")
    let run = try Self.run(folder.path + "/before.tsv", folder.path + "/after.tsv")
    #expect(run.exitCode == row.exitCode)
    #expect((run.text + run.errors).contains(row.says))
  }

  @Test func otherHeader() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.tsv", "name\tvalue\tlow\thigh\na\t1\t1\t1\n")
    let run = try Self.run(folder.path + "/a.tsv", folder.path + "/a.tsv")
    #expect(run.exitCode == 2)
    #expect(run.errors.hasSuffix("a.tsv:1: the header must be attribute, value, low, high\n"))
  }

  @Test func wrongUsage() throws {
    #expect(try Self.run("a.tsv").exitCode == 2)
    let run = try Self.run("/none.tsv", "/none.tsv")
    #expect(run.exitCode == 2)
    #expect(run.errors == "check-accuracy: /none.tsv: cannot be read\n")
  }

  private static func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(shell: (["scripts/check-accuracy"] + arguments).joined(separator: " "))
  }
}
