import Messages
import ArgumentParser
import GazetteerBuilding
import Gazetteers

/// `jintu gazetteer`: makes, checks and adds to the gazetteer's data.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer", abstract: "Imports, checks and compiles the gazetteer's data.",
    subcommands: [Import.self, Check.self, Compile.self, Build.self, Indicators.self])

  /// `jintu gazetteer build`: the project's tables from the source data.
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build",
      abstract: "Writes the gazetteer's tables from the source data.",
      discussion: """
        Reads gazetteer/*.csv, industries/*.csv and boundaries/*.geojson of the source folder, \
        converts every point to WGS 84 and writes places.tsv, former.tsv, outside.tsv, \
        industries.tsv and boundaries-*.tsv. The same source gives the same bytes.

        Example:
          jintu gazetteer build --from source-data --to Gazetteer
        """)

    @Option(help: ArgumentHelp("Folder of the source data.", valueName: "folder"))
    var from: String

    @Option(help: ArgumentHelp("Folder to write the tables to.", valueName: "folder"))
    var to = "Gazetteer"

    func run() throws {
      let report = try GazetteerBuilder.build(from: from, to: to)
      for (file, count) in report.rows { say("\(to)/\(file): \(count) rows") }
      for (what, count) in report.notes { say("\(what): \(count)") }
    }
  }

  /// `jintu gazetteer indicators`: the tables of indicators and products from the source data.
  struct Indicators: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "indicators",
      abstract: "Writes the tables of indicators and products from the source data.",
      discussion: """
        Reads indicators.csv and products.csv of the source folder and writes indicators.tsv and \
        products.tsv. The same source gives the same bytes. Tables that hold rows which the source \
        does not make, such as those added by hand, are left alone unless --replace.

        Example:
          jintu gazetteer indicators --from source-data/indicators --to /tmp/tables
        """)

    @Option(help: ArgumentHelp("Folder of the source data.", valueName: "folder"))
    var from: String

    @Option(help: ArgumentHelp("Folder to write the tables to.", valueName: "folder"))
    var to = "Gazetteer"

    @Flag(help: "Lose the rows of the folder's tables that the source data does not make.")
    var replace = false

    func run() throws {
      let written = try IndicatorTableBuilder.build(from: from, to: to, replacing: replace)
      for (file, count) in written {
        say("\(to)/\(file): \(count) rows")
      }
    }
  }

  /// `jintu gazetteer compile`: the compiled file made now rather than at first use.
  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compile",
      abstract: "Makes the compiled file if the tables are newer.",
      discussion: """
        Every command does this by itself when needed; an installation may do it once beforehand, \
        so that its folder can be read-only.

        Example:
          jintu gazetteer compile --portable --gazetteer share/jintu/Gazetteer
        """)

    @OptionGroup var source: GazetteerOptions

    @Flag(
      help: """
        Make compiled.gazetteer, which a package brings along: it stays good in copies of the \
        folder that keep the times of its files.
        """)
    var portable = false

    func run() throws {
      let location = try source.location()
      guard location.overlays.isEmpty || !portable else {
        throw usageError("--portable is for a folder of tables alone, without overlays")
      }
      for path in Gazetteer.removeDamaged(location) {
        Diagnostics.line("jintu: \(path): was damaged; making it anew")
      }
      let gazetteer =
        try portable ? Gazetteer.compilePortable(location) : Gazetteer.open(location)
      say(
        """
        edition \(gazetteer.edition): \(gazetteer.placeCount) places, \(gazetteer.toponymCount) names
        """)
    }
  }
}
