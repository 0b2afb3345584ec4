import Messages
import ArgumentParser
import Gazetteers
import Glibc
import Observations
import Publishing
import Synchronization
import TextScanning

/// Options that every command over reports has.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The reports' year, where they do not say it (2009...2099).", valueName: "year"))
  var year: Int?

  @OptionGroup var given: GivenOptions

  @Option(
    help: ArgumentHelp(
      "Reports read at once (1...64); without it as many as the machine has processors.",
      valueName: "count"))
  var jobs: Int?

  @Flag(help: "Read the sub-folders of folders too.")
  var recursive = false

  @Option(
    help: ArgumentHelp("The largest report to read, in megabytes (1...4096).", valueName: "MB"))
  var maxSize = 100

  @OptionGroup var source: GazetteerOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Also say what is read and how long it takes.")
  var verbose = false

  func validate() throws {
    if let year, !(1949...2099).contains(year) {
      throw usageError("--year \(year): give a year between 1949 and 2099")
    }
    if let jobs, !(1...64).contains(jobs) {
      throw usageError("--jobs \(jobs): give a number between 1 and 64")
    }
    if !(1...4096).contains(maxSize) {
      throw usageError("--max-size \(maxSize): give megabytes from 1 to 4096")
    }
    if quiet && verbose { throw usageError("--quiet and --verbose exclude each other") }
  }

  /// Opens the gazetteer and the tables beside it.
  func analyzer() throws -> ReportAnalyzer {
    let location = try source.location()
    let analyzer = try ReportAnalyzer(
      gazetteer: Gazetteer.open(location), directory: location.directory)
    Self.opened.withLock { $0 = analyzer }
    return analyzer
  }

  /// Kept until the process ends: to give its tables back piece by piece takes a millisecond.
  private static let opened = Mutex<ReportAnalyzer?>(nil)

  /// The reports that arguments name.
  func inputs(_ arguments: [String]) -> ReportInputs {
    ReportInputs(arguments, isRecursive: recursive)
  }

  /// The files read by every command that writes some: its outputs may not replace them.
  func protected(
    _ inputs: ReportInputs, _ reviewed: CorrectionOptions, _ location: GazetteerLocation
  ) -> ProtectedFiles {
    var files = inputs.protected
    files.add(given.about, as: "the table --about")
    files.add(reviewed.corrections, as: "the file of --corrections")
    files.add(location.files, as: "the gazetteer's file")
    return files
  }

  /// How many threads read reports.
  var threads: Int { jobs ?? max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The reader of reports that the options ask for.
  var reader: ReportReader { ReportReader(statedYear: year) }
}
