public import InputFiles

/// A folder of annotations, one for each report.
public struct GoldFolder: Sendable {
  /// The folder.
  public let directory: String
  /// The ids of the annotated reports, ascending by code unit.
  public let ids: [String]

  /// Lists the annotations of a folder: an id for every `ID.places.jsonl`.
  /// - Throws: `InputError` where there is no such folder, or none in it.
  public init(directory: String) throws(InputError) {
    let names = try GoldFolder.names(in: directory)
    let ids = Set(
      names.filter { $0.hasSuffix(".places.jsonl") }.map { String($0.prefix { $0 != "." }) })
    guard !ids.isEmpty else {
      throw InputError(file: directory, "holds no annotation: files are named ID.places.jsonl")
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
