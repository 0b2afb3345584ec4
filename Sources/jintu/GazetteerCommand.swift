import ArgumentParser
import Boundaries
import GazetteerBuilding
import Gazetteers

/// `jintu gazetteer`: makes and checks the gazetteer's data.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Compiles and checks the gazetteer's data.",
    subcommands: [Check.self, Compile.self, Build.self])

  /// `jintu gazetteer build`: the project's tables from the source data.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the gazetteer's tables from the source data.",
      discussion: """
        Reads gazetteer/*.csv and industries/*.csv of the source folder, converts every point to \
        WGS 84 and writes places.tsv, former.tsv, outside.tsv and industries.tsv.

        Example:
          jintu gazetteer build --from source-data --to Gazetteer
        """)

    @Option(help: ArgumentHelp("Folder of the source data.", valueName: "folder"))
    var from: String

    @Option(help: ArgumentHelp("Folder to write the tables to.", valueName: "folder"))
    var to = "Gazetteer"

    func run() throws {
      let report = try GazetteerBuilder.build(from: from, to: to)
      for (file, count) in report.rows { print("\(to)/\(file): \(count) rows") }
      for (what, count) in report.notes { print("\(what): \(count)") }
    }
  }

  /// `jintu gazetteer compile`: the compiled file made now rather than at first use.
  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes the compiled file if the tables are newer.",
      discussion: """
        Every command does this by itself when needed; an installation may do it once beforehand, \
        so that its folder can be read-only.
        """)

    @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
    var gazetteer: String?

    func run() throws {
      let gazetteer = try Gazetteer.open(.find(explicit: gazetteer))
      print(
        "edition \(gazetteer.edition): \(gazetteer.placeCount) places,"
          + " \(gazetteer.toponymCount) names")
    }
  }

  /// `jintu gazetteer check`: every rule that the tables must keep.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verifies codes, parents, names, years, positions and points in counties.",
      discussion: """
        Prints how many places of each level there are and how well their positions are known. \
        Problems go to standard error with file and line, and the exit code is then 1.
        """)

    @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
    var gazetteer: String?

    @Flag(help: "List every problem rather than the first.")
    var keepGoing = false

    func run() throws {
      let location = try GazetteerLocation.find(explicit: gazetteer)
      let coverage = try BoundaryCoverage.open(directory: location.directory, set: .detailed)
      let check = try GazetteerCheck(location) { coverage.county(at: $0)?.code }
      var table = TextTable(
        header: ["level", "places", "in force"] + CoordinateBasis.allCases.map(\.name) + [
          "precise", "median +-m",
        ], rightAligned: Set(1...9))
      for count in check.counts {
        table.append(
          [count.level.name, "\(count.total)", "\(count.inForce)"]
            + CoordinateBasis.allCases.map { "\(count.byBasis[$0] ?? 0)" }
            + ["\(count.precise)", count.medianError.map { "\($0)" } ?? "-"])
      }
      print(table.lines.joined(separator: "\n"))
      print("outside Shanxi: \(check.outsideCount)")
      print("points compared with the boundaries of their counties: \(check.pointsCompared)")
      guard let first = check.problems.first else {
        print("no problems")
        return
      }
      if keepGoing {
        for problem in check.problems.dropLast() { Diagnostics.line("jintu: \(problem)") }
        throw check.problems[check.problems.count - 1]
      }
      let rest = check.problems.count - 1
      throw rest == 0
        ? first
        : GazetteerError(
          file: first.file, line: first.line,
          "\(first.message) (and \(rest) more; --keep-going lists all)")
    }
  }
}
