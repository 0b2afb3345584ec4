import Glibc

/// A folder of annotations, one for each report.
public struct GoldFolder: Sendable {
  /// The folder.
  public let directory: String
  /// The ids of the annotated reports, ascending by code unit.
  public let ids: [String]

  /// Lists the annotations of a folder: an id for every `ID.places.jsonl`.
  /// - Throws: `EvaluationError` where there is no such folder, or none in it.
  public init(directory: String) throws(EvaluationError) {
    guard let folder = opendir(directory) else {
      throw EvaluationError(path: directory, reason: String(cString: strerror(errno)))
    }
    defer { closedir(folder) }
    var ids: Set<String> = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(".places.jsonl") else { continue }
      ids.insert(String(name.prefix { $0 != "." }))
    }
    guard !ids.isEmpty else {
      throw EvaluationError(
        path: directory, reason: "holds no annotation: files are named ID.places.jsonl")
    }
    self.directory = directory
    self.ids = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The id whose annotation belongs to a report: the one that its name begins with, the longest
  /// where there are several.
  public func id(forReport name: String) -> String? {
    ids.filter { name.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
  }
}
