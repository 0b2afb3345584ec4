import AttributeTables
import Boundaries
import Foundation
import Gazetteers
import Indicators
import Observations

/// The project's own tables, opened once.
final class FuzzWorld: Sendable {
  let gazetteer: Gazetteer
  let analyzer: ReportAnalyzer
  let vocabulary: AttributeVocabulary
  let coverage: BoundaryCoverage

  static let shared: FuzzWorld = {
    do {
      return try FuzzWorld()
    } catch {
      fatalError("the project's own tables cannot be opened: \(error)")
    }
  }()

  private init() throws {
    // The tables that were built with the program, beside it.
    let location = try GazetteerLocation.find()
    let directory = location.directory
    gazetteer = try Gazetteer.open(location)
    analyzer = try ReportAnalyzer(gazetteer: gazetteer, directory: directory)
    vocabulary = AttributeVocabulary(
      measures: analyzer.extractor.measures, units: analyzer.extractor.units,
      industries: analyzer.industries, words: analyzer.industryLexicon)
    coverage = try BoundaryCoverage.open(directory: directory, set: .detailed)
  }

  private static let folder: URL = {
    let base = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
    let folder = URL(filePath: base).appending(path: "jintu-fuzz-\(getpid())")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      fatalError("\(folder.path): \(error)")
    }
    atexit { try? FileManager.default.removeItem(at: FuzzWorld.folder) }
    return folder
  }()

  /// Writes a file, alone in its folder, and removes what is there in the end.
  static func withFile(_ name: String, _ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let path = folder.appending(path: name).path
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else { return }
    defer {
      for left in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
        try? FileManager.default.removeItem(at: folder.appending(path: left))
      }
    }
    try body(path)
  }
}
