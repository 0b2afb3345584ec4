import ArgumentParser
import GazetteerBuilding
import Gazetteers
import InputFiles

extension GazetteerCommand {
  /// `jintu gazetteer check`: every rule that the tables must keep.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Verifies tables, boundaries, positions and the compiled file.",
      discussion: """
        Verifies codes, parents, names, years and positions; that both sets of boundaries are \
        coverages (shared edges, no gaps, no overlaps, nesting) of the same counties; that every \
        point lies in its county; and that the compiled file is whole.

        Prints how many places of each level there are and how well their positions are known. \
        Problems go to standard error with file and line, and the exit code is then 1.
        """)

    @OptionGroup var source: GazetteerOptions

    @Flag(help: "List every problem rather than the first.")
    var keepGoing = false

    func run() throws {
      let check = try GazetteerCheck.whole(source.location())
      printCounts(of: check)
      guard let first = check.problems.first else {
        say("no problems")
        return
      }
      if keepGoing {
        for problem in check.problems.dropLast() { Diagnostics.line("jintu: \(problem)") }
        throw check.problems[check.problems.count - 1]
      }
      let rest = check.problems.count - 1
      throw rest == 0
        ? first
        : InputError(
          file: first.file, line: first.line,
          "\(first.message) (and \(rest) more; --keep-going lists all)")
    }

    private func printCounts(of check: GazetteerCheck) {
      var table = TextTable(
        header: ["level", "places", "in force"]
          + CoordinateBasis.allCases.map { Message(stringLiteral: $0.name) } + [
            "precise", "median +-m",
          ], rightAligned: Set(1...9))
      for count in check.counts {
        table.append(
          [said(count.level.message), "\(count.total)", "\(count.inForce)"]
            + CoordinateBasis.allCases.map { "\(count.byBasis[$0] ?? 0)" }
            + ["\(count.precise)", count.medianError.map { "\($0)" } ?? "-"])
      }
      print(table.lines.joined(separator: "\n"))
      say("outside Shanxi: \(check.outsideCount)")
      say("points compared with the boundaries of their counties: \(check.pointsCompared)")
      for line in check.boundarySummaries { say(line) }
    }
  }
}
