import ExternalPrograms
import InputFiles
import TextScanning

/// Documents of Word before 2007, of WPS, and rich text: LibreOffice makes a newer one of them, which is
/// then read as such.
struct OlderWordSource: ReportSource {
  static let endings = ["doc", "wps", "rtf"]

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    let made = try Office.convert(
      file, to: "docx", filter: "MS Word 2007 XML", with: Converters.writer)
    guard let docx = made.first else {
      throw file.error("is damaged or no document: LibreOffice makes nothing of it")
    }
    let converter = Converters.version(of: Converters.writer)
    var document = try Pandoc.document(
      file, from: "docx", format: SourceFormats.ending(of: file.name) ?? "doc", bytes: docx,
      converter: converter)
    // What LibreOffice made was made now.
    if document.origin.date?.basis == .metadata, Self.isNew(docx) {
      document.origin.date = nil
    }
    return [.success(document)]
  }

  /// Whether a document has no date of its own: LibreOffice hands an old one on.
  private static func isNew(_ docx: [UInt8]) -> Bool {
    let properties = ZipArchive(docx)?.contents(of: "docProps/core.xml") ?? []
    return !String(decoding: properties, as: UTF8.self).contains("dcterms:created")
  }
}

/// Makes files of other formats with LibreOffice, without its window and with a profile of its own.
enum Office {
  /// What LibreOffice makes of a file: of a spreadsheet one file a sheet.
  /// - Parameters:
  ///   - ending: The ending of what is made.
  ///   - filter: LibreOffice's name of the format, with its options.
  static func convert(
    _ file: SourceFile, to ending: String, filter: String, with program: ExternalProgram
  ) throws(InputError) -> [[UInt8]] {
    if FileSignature.isLocked(file.bytes) { throw file.locked }
    return try file.withFolder { folder throws(InputError) in
      // The name's ending tells LibreOffice what it may be; the rest of it could be anything.
      let input = try folder.write(file.bytes, as: "in" + file.ending)
      try program.run(
        [
          Converters.office(folder), "--headless", "--norestore", "--nolockcheck",
          "--convert-to", "\(ending):\(filter)", "--outdir", folder.file("made"), input,
        ], for: "a \(file.ending) file", in: folder, limits: Converters.limits(file))
      let names = FolderListing.names(in: folder.file("made")) ?? []
      return names.filter { $0.hasSuffix("." + ending) }.compactMap {
        folder.contents(of: "made/" + $0)
      }
    }
  }
}
