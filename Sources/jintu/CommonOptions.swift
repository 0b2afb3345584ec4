import ArgumentParser
import Gazetteers
import Observations
import TextScanning

/// Options that every command over reports has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The reports' year, where they do not say it (2009...2099).", valueName: "year"))
  var year: Int?

  @OptionGroup var source: GazetteerOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Also say what is read and how long it takes.")
  var verbose = false

  func validate() throws {
    if let year, !(1949...2099).contains(year) {
      throw ValidationError("--year \(year): give a year between 1949 and 2099")
    }
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
  }

  /// Opens the gazetteer and the tables beside it.
  func analyzer() throws -> ReportAnalyzer {
    let location = try source.location()
    return try ReportAnalyzer(gazetteer: Gazetteer.open(location), directory: location.directory)
  }

  /// The reader of reports that the options ask for.
  var reader: ReportReader { ReportReader(statedYear: year) }
}
