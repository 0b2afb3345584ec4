import ExternalPrograms
import InputFiles
import TextScanning

/// Documents of Word from 2007 on.
struct WordSource: ReportSource {
  static let endings = ["docx", "docm"]

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    [.success(try Pandoc.document(file, from: "docx", format: "docx"))]
  }
}

/// Documents of LibreOffice and other programs that keep to OpenDocument.
struct OpenDocumentSource: ReportSource {
  static let endings = ["odt"]

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    [.success(try Pandoc.document(file, from: "odt", format: "odt"))]
  }
}

/// Makes text of documents with pandoc.
enum Pandoc {
  /// The text of a document.
  /// - Parameters:
  ///   - reader: What pandoc calls the format.
  ///   - format: What the format is called here.
  ///   - bytes: What is to be read in the place of the file itself, made by another converter.
  static func document(
    _ file: SourceFile, from reader: String, format: String, bytes: [UInt8]? = nil,
    converter: String = ""
  ) throws(InputError) -> SourceDocument {
    let bytes = bytes ?? file.bytes
    let properties = try DocumentProperties(archive: bytes, file: file)
    let json = try json(of: bytes, from: reader, file)
    let document = try PandocDocument(
      json, file: file.path, printsProperties: !reader.hasPrefix("html"))
    let text = document.text()
    guard text.count > 0 else { throw file.error("holds no text") }
    try file.check(text)
    var origin = ReportOrigin()
    origin.format = format
    origin.converter =
      (converter.isEmpty ? "" : converter + ", ") + Converters.version(of: Converters.pandoc)
    origin.layout = text.layout
    origin.title = properties.title ?? document.properties["title"] ?? ""
    origin.date = properties.date ?? document.date
    return SourceDocument(name: file.name, text: text.bytes, origin: origin, original: file.bytes)
  }

  private static func json(
    of bytes: [UInt8], from reader: String, _ file: SourceFile
  ) throws(InputError) -> [UInt8] {
    try file.withFolder { folder throws(InputError) in
      let input = try folder.write(bytes, as: "in")
      // The sandbox keeps it from reading any other file; its heap is limited.
      try Converters.pandoc.run(
        ["+RTS", "-M1500m", "-RTS", "--sandbox", "--from", reader, "--to", "json", input],
        for: "a \(file.ending) file", in: folder, output: "out.json",
        limits: Converters.limits(file))
      return folder.contents(of: "out.json") ?? []
    }
  }
}

extension SourceFile {
  /// What its name ends with, for a message: `.docx`.
  var ending: String { SourceFormats.ending(of: name).map { "." + $0 } ?? "document" }
}

extension PandocDocument {
  /// The date that a page of the web says of itself.
  var date: ReportDate? {
    let names = properties.keys.sorted()
    guard let index = ColumnWords.columns(names)[.date] else { return nil }
    return properties[names[index]].flatMap { ReportDate($0, basis: .metadata) }
  }
}
