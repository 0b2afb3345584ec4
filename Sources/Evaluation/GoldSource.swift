import Glibc
public import InputFiles

/// The annotation that a run is scored with: a folder of it, or an `AnnotatedCorpus`.
public struct GoldSource: Sendable {
  /// The folder that was named.
  public let directory: String
  /// The ids of the annotated reports, in order.
  public let ids: [String]
  /// The annotated reports that the corpus knows, or that lie beside the annotation.
  public let reportPaths: [String]
  /// For each id the folder of its annotation.
  private let folders: [String: String]

  /// Lists the annotation of a folder; one with an `index.tsv` is a corpus.
  /// - Throws: `InputError` where there is none.
  public init(directory: String) throws(InputError) {
    self.directory = directory
    if unsafe access(directory + "/" + AnnotatedCorpus.indexName, F_OK) == 0 {
      let documents = try AnnotatedCorpus(directory: directory).documents
      ids = documents.map(\.id)
      reportPaths = documents.map(\.reportPath)
      folders = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.directory) })
    } else {
      let folder = try GoldFolder(directory: directory)
      ids = folder.ids
      reportPaths = try GoldFolder.names(in: directory)
        .filter { $0.hasSuffix(".txt") && folder.id(forReport: $0) != nil }
        .map { directory + "/" + $0 }
      folders = Dictionary(uniqueKeysWithValues: folder.ids.map { ($0, directory) })
    }
  }

  /// The id whose annotation belongs to a report: the one that its name begins with, the longest
  /// where there are several.
  public func id(forReport name: String) -> String? {
    ids.filter { name.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
  }

  /// Reads an annotation.
  /// - Throws: `InputError` with file and line for what is not in the format.
  public func gold(_ id: String) throws(InputError) -> GoldDocument {
    try GoldDocument(id: id, directory: folders[id] ?? directory)
  }
}
