import ExternalPrograms
import InputFiles
import TextScanning

/// PDF files: their text with poppler, of scanned pages with tesseract.
struct PDFSource: ReportSource {
  static let endings = ["pdf"]

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    let reading: PDFReading
    do throws(InputError) {
      reading = try file.withFolder { folder throws(InputError) in
        try PDFReading(file, in: folder)
      }
    } catch {
      // What poppler says of a file with a password, in whichever version.
      throw error.message.description.lowercased().contains("password") ? file.locked : error
    }
    let text = PageText.text(of: reading.pages) { reading.scanned.contains($0) }
    guard text.layout.paragraphs.count > 0 else {
      throw file.error("holds no text, and no picture of one that could be read")
    }
    try file.check(text)
    var origin = reading.origin
    origin.layout = text.layout
    return [
      .success(
        SourceDocument(name: file.name, text: text.bytes, origin: origin, original: file.bytes))
    ]
  }
}

/// What a PDF holds, page by page.
struct PDFReading {
  private(set) var pages: [PageGeometry]
  /// The pages that were read from pictures, from 0.
  private(set) var scanned: Set<Int> = []
  private(set) var origin = ReportOrigin()

  /// A page with fewer characters than this is looked at as a picture.
  private static let leastCharacters = 20

  init(_ file: SourceFile, in folder: WorkFolder) throws(InputError) {
    let purpose: Message = "a .pdf file"
    let limits = Converters.limits(file)
    let input = try folder.write(file.bytes, as: "in.pdf")
    try Converters.pdfToText.run(
      ["-q", "-enc", "UTF-8", "-bbox-layout", input, folder.file("out.html")], for: purpose,
      in: folder, limits: limits)
    pages = PageGeometry.pages(of: folder.contents(of: "out.html") ?? [])
    origin.format = "pdf"
    origin.converter = Converters.version(of: Converters.pdfToText, option: "-v")
    try readProperties(input, in: folder, limits)
    let empty = pages.indices.filter { pages[$0].characters < Self.leastCharacters }
    guard !empty.isEmpty, empty.count == pages.count || Self.holdsPictures(file) else { return }
    try recognise(empty, of: input, in: folder, file)
  }

  /// Whether a PDF holds pictures: empty pages of one without are empty.
  private static func holdsPictures(_ file: SourceFile) -> Bool {
    file.bytes.firstRange(of: Array("/Image".utf8)) != nil
  }

  private mutating func readProperties(
    _ input: String, in folder: WorkFolder, _ limits: ProgramLimits
  ) throws(InputError) {
    try Converters.pdfInfo.run(
      ["-isodates", "-enc", "UTF-8", input], for: "a .pdf file", in: folder, output: "info",
      limits: limits)
    for line in String(decoding: folder.contents(of: "info") ?? [], as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      switch line[..<colon] {
      case "Title": origin.title = Self.isFileName(value) ? "" : String(value)
      case "CreationDate": origin.date = ReportDate(property: value)
      default: break
      }
    }
  }

  /// Browsers and printers make the file's name the title.
  private static func isFileName(_ title: Substring) -> Bool {
    title.contains("://") || SourceFormats.isReport(String(title))
      || title.contains("Microsoft Word")
  }

  // MARK: Scanned pages

  private mutating func recognise(
    _ numbers: [Int], of input: String, in folder: WorkFolder, _ file: SourceFile
  ) throws(InputError) {
    for number in numbers {
      if let page = try OpticalReading.page(number, of: input, in: folder, file) {
        pages[number] = page
        scanned.insert(number)
      }
    }
    guard !scanned.isEmpty else { return }
    origin.converter += ", " + Converters.version(of: Converters.tesseract)
    let list = scanned.sorted().map { "\($0 + 1)" }
    origin.remarks.append(
      scanned.count == pages.count
        ? "scanned: read by OCR"
        : scanned.count == 1
          ? "scanned: page \(list: list) read by OCR" : "scanned: pages \(list: list) read by OCR")
  }
}
