import ArgumentParser
import GazetteerBuilding
import Gazetteers

/// `jintu gazetteer`: makes and checks the gazetteer's data.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Compiles and checks the gazetteer's data.",
    subcommands: [Build.self])

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
}
