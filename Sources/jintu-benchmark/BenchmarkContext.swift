import Boundaries
import Foundation
import Gazetteers

/// What the workloads share.
struct BenchmarkContext {
  let location: GazetteerLocation
  let seeds: String
  /// A folder for files that workloads write, removed in the end.
  let scratch: String
  /// The `jintu` whose whole processes are timed.
  let program: String
  /// A Python that has the packages to compare with, if any.
  let python: String?

  /// - Parameter program: nil for the `jintu` beside this program.
  init(gazetteer: [String], seeds: String, program: String?, python: String?) throws {
    self.python = python
    location = try .find(explicit: gazetteer)
    self.seeds = seeds
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    self.program =
      program ?? URL(filePath: own).deletingLastPathComponent().appending(path: "jintu").path
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "jintu-benchmark-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    scratch = folder.path
  }

  func removeScratch() throws { try FileManager.default.removeItem(atPath: scratch) }

  func gazetteer() throws -> Gazetteer { try Gazetteer.open(location) }

  func coverage() throws -> BoundaryCoverage {
    try BoundaryCoverage.open(directory: location.directory, set: .detailed)
  }

  /// The reports of the folder of seeds, by name.
  func reports() throws -> [(name: String, bytes: [UInt8])] {
    let names = try FileManager.default.contentsOfDirectory(atPath: seeds)
      .filter { $0.hasSuffix(".txt") }.sorted()
    try require(!names.isEmpty, "\(seeds) holds no report")
    return try names.map { ($0, [UInt8](try Data(contentsOf: URL(filePath: seeds + "/" + $0)))) }
  }

  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let path = scratch + "/" + name
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func read(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }
}
