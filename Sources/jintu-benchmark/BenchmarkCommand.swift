import ArgumentParser
import Foundation

/// Times the program's main work and checks its answers while at it.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jintu-benchmark",
    abstract: "Times look-ups, extraction, layers and maps.",
    discussion: """
      Run it from the project's folder, built for release together with jintu:
        swift build -c release && .build/release/jintu-benchmark

      Every workload checks its answer; a wrong one ends the run with exit code 1. Times are wall \
      times: the best and the median of the rounds.
      """)

  @Argument(
    help: "startup, export, gazetteer, extraction, peers, layers, maps, sums; all without any.")
  var groups: [String] = []

  @Option(help: ArgumentHelp("Folder of reports.", valueName: "folder"))
  var seeds = "seeds"

  @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
  var gazetteer: [String] = ["Gazetteer"]

  @Option(
    help: ArgumentHelp(
      "The jintu whose whole processes are timed; the one beside this program without it.",
      valueName: "program"))
  var program: String?

  @Option(
    help: ArgumentHelp(
      "A Python with cpca and ahocorasick_rs, to compare with.", valueName: "program"))
  var python: String?

  @Option(help: ArgumentHelp("File for the results, besides standard output.", valueName: "file"))
  var out: String?

  private typealias Group = (name: String, make: @Sendable (BenchmarkContext) throws -> [Workload])

  /// Processes first, while this one is small.
  private static let all: [Group] = [
    ("startup", StartupWorkloads.make), ("export", ExportWorkloads.make),
    ("gazetteer", GazetteerWorkloads.make), ("extraction", ExtractionWorkloads.make),
    ("peers", PeerWorkloads.make), ("layers", LayerWorkloads.make), ("maps", MapWorkloads.make),
    ("sums", SumWorkloads.make),
  ]

  func validate() throws {
    let known = Self.all.map(\.name)
    for group in groups where !known.contains(group) {
      throw ValidationError("\(group) is no group: \(known.joined(separator: ", "))")
    }
  }

  func run() throws {
    let context = try BenchmarkContext(
      gazetteer: gazetteer, seeds: seeds, program: program, python: python)
    defer { try? context.removeScratch() }
    var text = ""
    func say(_ line: String) {
      print(line)
      text += line + "\n"
    }
    for line in Self.head + Machine.description { say(line) }
    say("")
    say("| work | rounds | best | median | rate | memory | data |")
    say("|---|---|---|---|---|---|---|")
    var measured: [Measurement] = []
    for group in Self.all where groups.isEmpty || groups.contains(group.name) {
      for workload in try group.make(context) {
        let measurement = try Measurement(workload)
        measured.append(measurement)
        say("| " + measurement.cells.joined(separator: " | ") + " |")
      }
    }
    let comparisons = try Comparison.all(measured, context)
    if !comparisons.isEmpty {
      say("\n## Beside other programs\n\n" + Comparison.head)
      for comparison in comparisons { say(comparison.row) }
    }
    if let out { try Data(text.utf8).write(to: URL(filePath: out), options: .atomic) }
  }

  private static let head = [
    "# Benchmarks", "",
    "Written by `make benchmark`; every answer is checked while it is timed. Wall times, the best"
      + " and the median of the rounds; rates are of the best one. The ratio is our rate over the"
      + " other program's, both measured in this run. Whole processes are of the program as it is"
      + " installed (`make program`).", "",
  ]
}

/// The machine that the times are of.
private enum Machine {
  static var description: [String] {
    let information = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model =
      information.split(separator: "\n").first { $0.hasPrefix("model name") }
      .flatMap { $0.split(separator: ":").last.map { $0.drop { $0 == " " } } }
      ?? "unknown processor"
    let process = ProcessInfo.processInfo
    #if DEBUG
      let build = "debug: say nothing of speed by these times"
    #else
      let build = "release"
    #endif
    #if compiler(>=6.3)
      let swift = "6.3"
    #else
      let swift = "6.2"
    #endif
    return [
      "\(model), \(process.activeProcessorCount) cores, \(process.physicalMemory >> 30) GB,"
        + " \(process.operatingSystemVersionString), Swift \(swift), \(build)."
    ]
  }
}
