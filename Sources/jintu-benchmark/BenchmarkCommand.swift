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

  @Argument(help: "startup, gazetteer, extraction, layers, maps, sums; all without any.")
  var groups: [String] = []

  @Option(help: ArgumentHelp("Folder of reports.", valueName: "folder"))
  var seeds = "seeds"

  @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
  var gazetteer: [String] = ["Gazetteer"]

  private typealias Group = (name: String, make: @Sendable (BenchmarkContext) throws -> [Workload])

  /// Processes first, while this one is small.
  private static let all: [Group] = [
    ("startup", StartupWorkloads.make), ("gazetteer", GazetteerWorkloads.make),
    ("extraction", ExtractionWorkloads.make), ("layers", LayerWorkloads.make),
    ("maps", MapWorkloads.make), ("sums", SumWorkloads.make),
  ]

  func validate() throws {
    let known = Self.all.map(\.name)
    for group in groups where !known.contains(group) {
      throw ValidationError("\(group) is no group: \(known.joined(separator: ", "))")
    }
  }

  func run() throws {
    let context = try BenchmarkContext(gazetteer: gazetteer, seeds: seeds)
    defer { try? context.removeScratch() }
    for line in Machine.description { print(line) }
    print("command  \(CommandLine.arguments.joined(separator: " "))")
    print("")
    print("| work | rounds | best | median | rate | memory | data |")
    print("|---|---|---|---|---|---|---|")
    for group in Self.all where groups.isEmpty || groups.contains(group.name) {
      for workload in try group.make(context) {
        print("| " + (try Measurement(workload)).cells.joined(separator: " | ") + " |")
      }
    }
  }
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
    return [
      "machine  \(model), \(process.activeProcessorCount) cores,"
        + " \(process.physicalMemory >> 30) GB, \(process.operatingSystemVersionString)",
      "build    \(build)",
    ]
  }
}
