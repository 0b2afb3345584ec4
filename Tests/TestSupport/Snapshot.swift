internal import Foundation
public import Testing

/// Compares output with a file kept beside the test.
///
/// A missing snapshot fails; `RECORD_SNAPSHOTS=1` in the environment writes what was produced.
public enum Snapshot {
  /// Compares `bytes` with `Snapshots/name` beside the test file.
  public static func verify(
    _ bytes: [UInt8], name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
      } catch {
        Issue.record("cannot record \(name): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let expected = try? Data(contentsOf: file) else {
      Issue.record(
        "no snapshot \(name); run with RECORD_SNAPSHOTS=1 and look at it",
        sourceLocation: sourceLocation)
      return
    }
    guard Array(expected) != bytes else { return }
    let old = String(decoding: expected, as: UTF8.self).split(separator: "\n")
    let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }
    let number = line.map { $0.offset + 1 } ?? min(old.count, new.count) + 1
    Issue.record(
      """
      \(name) differs from its snapshot at line \(number)
      was: \(line.map { String($0.element.0.prefix(300)) } ?? "end")
      is:  \(line.map { String($0.element.1.prefix(300)) } ?? "end")
      """, sourceLocation: sourceLocation)
  }
}
