import ExternalPrograms
import InputFiles
import Synchronization

/// The programs that make text of documents; `make install-converters` installs them all.
enum Converters {
  /// Reads documents and pages of the web.
  static let pandoc = ExternalProgram(name: "pandoc", package: "pandoc")
  /// Reads the older formats of Word and WPS, and spreadsheets.
  static let writer = ExternalProgram(name: "soffice", package: "libreoffice-writer")
  /// The same program, of which spreadsheets are another package.
  static let calc = ExternalProgram(name: "soffice", package: "libreoffice-calc")
  /// Reads the text of PDF files, their properties, and draws their pages.
  static let pdfToText = ExternalProgram(name: "pdftotext", package: "poppler-utils")
  static let pdfInfo = ExternalProgram(name: "pdfinfo", package: "poppler-utils")
  static let pdfToPictures = ExternalProgram(name: "pdftoppm", package: "poppler-utils")
  /// Reads pictures of text.
  static let tesseract = ExternalProgram(name: "tesseract", package: "tesseract-ocr-chi-sim")

  /// The limits of a conversion: two minutes and a second more for each megabyte.
  static func limits(_ file: SourceFile) -> ProgramLimits {
    ProgramLimits(
      seconds: 120 + Double(file.bytes.count >> 20), largestFile: largestFile(file),
      isConfined: true)
  }

  /// What a converter may write: text with its structure takes several times the room of the text.
  private static func largestFile(_ file: SourceFile) -> Int { max(file.limit, 1 << 20) * 8 }

  private static let versions = Mutex<[String: String]>([:])

  /// A program's name and version, for the manifest: `pandoc 2.17.1.1`; the name alone where it does
  /// not say its version.
  static func version(of program: ExternalProgram, option: String = "--version") -> String {
    if let known = versions.withLock({ $0[program.name] }) { return known }
    let said = try? WorkFolder.with { folder throws(InputError) in
      try program.run(
        [option] + profile(program, folder), for: "\(program.name)", in: folder, output: "said",
        limits: ProgramLimits(seconds: 60, isConfined: true))
      return (folder.contents(of: "said") ?? []) + (folder.contents(of: ".errors") ?? [])
    }
    let line = String(decoding: said ?? [], as: UTF8.self).split(whereSeparator: \.isNewline).first
    let number = line?.split(separator: " ").first { $0.first?.isNumber ?? false }
    let version = number.map { "\(program.name) \($0)" } ?? program.name
    versions.withLock { $0[program.name] = version }
    return version
  }

  private static func profile(_ program: ExternalProgram, _ folder: WorkFolder) -> [String] {
    program.name == writer.name ? [office(folder)] : []
  }

  /// The option that gives LibreOffice a profile of its own: several can run at once, and none sees
  /// the user's settings and macros.
  static func office(_ folder: WorkFolder) -> String {
    "-env:UserInstallation=file://\(folder.path)/profile"
  }
}
