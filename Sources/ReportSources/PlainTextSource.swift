import InputFiles

/// Plain text in any encoding that `TextDecoder` knows, and the same with the marks of Markdown,
/// which are read as what they stand for: the file itself is the text.
struct PlainTextSource: ReportSource {
  static let endings = ["txt", "md"]

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    [.success(SourceDocument(name: file.name, text: file.bytes))]
  }
}
