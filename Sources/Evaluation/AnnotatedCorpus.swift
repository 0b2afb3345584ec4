public import InputFiles
import TextScanning

/// Annotated reports, each with the place of its text.
///
/// A corpus is a folder with a table `index.tsv` of two columns, `annotation` and `reports`: in
/// each row a folder of annotation and the folder of the texts, both from the corpus's own folder.
/// So the annotation of texts that lie elsewhere needs no copy of them.
///
///     let corpus = try AnnotatedCorpus(directory: "Tests/Corpus")
///     for document in corpus.documents { learn(try document.gold(), from: document.reportPath) }
public struct AnnotatedCorpus: Sendable {
  /// A report and its annotation.
  public struct Document: Sendable, Hashable {
    /// The beginning of the report's file name, unique in the corpus.
    public let id: String
    /// The folder of the annotation.
    public let directory: String
    /// The report's path.
    public let reportPath: String

    /// The report's file name.
    public var reportName: String {
      String(reportPath.split(separator: "/").last ?? Substring(reportPath))
    }

    /// Reads the annotation.
    /// - Throws: `InputError` with file and line for what is not in the format.
    public func gold() throws(InputError) -> GoldDocument {
      try GoldDocument(id: id, directory: directory)
    }
  }

  /// The documents, in the order of the table, within a folder by id.
  public let documents: [Document]

  /// The name of the table.
  public static let indexName = "index.tsv"

  /// Lists a corpus.
  /// - Throws: `InputError` where the table or a folder cannot be read, an annotation has no
  ///   report, or two have one id.
  public init(directory: String) throws(InputError) {
    let path = directory + "/" + Self.indexName
    let table = try TableFile(path: path, header: ["annotation", "reports"])
    var documents: [Document] = []
    var known: Set<String> = []
    for row in table.rows {
      let added = try Self.documents(
        annotation: directory + "/" + row.cells[0], reports: directory + "/" + row.cells[1])
      for document in added where !known.insert(document.id).inserted {
        throw InputError(file: path, line: row.line, "\(document.id) is annotated twice")
      }
      documents += added
    }
    self.documents = documents
  }

  private static func documents(
    annotation: String, reports: String
  ) throws(InputError) -> [Document] {
    let folder = try GoldFolder(directory: annotation)
    var paths: [String: String] = [:]
    for name in try GoldFolder.names(in: reports) where name.hasSuffix(".txt") {
      guard let id = folder.id(forReport: name), paths[id] == nil else { continue }
      paths[id] = reports + "/" + name
    }
    var documents: [Document] = []
    for id in folder.ids {
      guard let path = paths[id] else {
        throw InputError(file: annotation, "\(id) has no report \(id)*.txt in \(reports)")
      }
      documents.append(Document(id: id, directory: annotation, reportPath: path))
    }
    return documents
  }
}
