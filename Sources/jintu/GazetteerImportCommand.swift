import Messages
import ArgumentParser
import Boundaries
import GazetteerImporting
import Gazetteers
import Publishing

extension GazetteerCommand {
  /// `jintu gazetteer import`: the user's own places.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Makes an overlay of the user's own positions.",
      discussion: """
        Reads CSV (columns name, lon, lat, and where known county, township, code; or 名称, 经度, \
        纬度, 县, 乡镇, 代码), GeoJSON as exported from OpenStreetMap, GeoNames' tab-separated table \
        and the JSON of the ministry's place-name service, converts the positions to WGS 84, finds \
        the known places by county and name, and says which rows match, which are ambiguous and \
        which are new. --out writes the overlay, which --gazetteer then adds to the gazetteer.

        A row whose position cannot be right stops the import; --keep-going leaves such rows out, \
        lists all, and ends with exit code 3.

        Examples:
          jintu gazetteer import villages.csv --datum gcj02 --as village --out villages.tsv
          jintu gazetteer import survey.csv --datum EPSG:4547 --as village
          jintu export reports --gazetteer villages.tsv --out maps
        """)

    @Argument(help: "The file to import.")
    var file: String

    @Option(
      help: ArgumentHelp(
        "The positions' datum: wgs84, gcj02, bd09, cgcs2000, or a system such as EPSG:4547.",
        valueName: "datum"))
    var datum: String

    @Option(
      name: .customLong("as"), help: ArgumentHelp("village or township.", valueName: "level"),
      transform: readLevel)
    var level: AdministrativeLevel

    @Option(help: ArgumentHelp("The overlay to write.", valueName: "file"))
    var out: String?

    @Option(help: ArgumentHelp("Expected error of the positions, in metres.", valueName: "m"))
    var error = 500

    @Flag(help: "Leave out rows that cannot be used, and list them all.")
    var keepGoing = false

    @OptionGroup var source: GazetteerOptions

    func validate() throws {
      if level != .village && level != .township {
        throw usageError("--as \(level.name): only villages and townships can be imported")
      }
      if !(0...500_000).contains(error) {
        throw usageError("--error \(error): give metres from 0 to 500000")
      }
    }

    func run() throws {
      let location = try source.location()
      var inputs = ProtectedFiles()
      inputs.add([file], as: "the file to import,")
      inputs.add(location.files, as: "the gazetteer's file")
      let output = try out.map { path in try SingleOutput(path: path, protecting: inputs) }
      let coverage = try BoundaryCoverage.open(directory: location.directory, set: .detailed)
      let report = try GazetteerImport(
        gazetteer: Gazetteer.open(location), coverage: coverage, level: level, error: error
      ).run(path: file, datum: datum, keepGoing: keepGoing)
      if let output { _ = try output.write(report.overlay) }
      show(report)
      if !report.problems.isEmpty { throw ExitCode(3) }
    }

    private func show(_ report: ImportReport) {
      for entry in report.ambiguous {
        say("ambiguous: line \(entry.line) \(entry.name): \(list: entry.paths)")
      }
      for entry in report.added { say("new: line \(entry.line) \(entry.paths[0])") }
      for entry in report.unplaced {
        say("new, township not given, left out: line \(entry.line) \(entry.name)")
      }
      for problem in report.problems { Diagnostics.line("jintu: \(problem)") }
      say(
        """
        matched \(report.matched.count), ambiguous \(report.ambiguous.count), new \
        \(report.added.count), new without township \(report.unplaced.count), refused \
        \(report.problems.count)
        """)
      for (reason, count) in report.skipped { say("left out \(count): \(reason)") }
      if let out { say("\(out): \(report.overlay.count { $0 == 0x0A } - 1) rows") }
    }
  }
}
