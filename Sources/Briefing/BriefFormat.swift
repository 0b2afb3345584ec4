import ByteCoding
import ExternalPrograms
public import InputFiles

/// A form in which a briefing is written; the raw values are the endings of files.
public enum BriefFormat: String, Sendable, CaseIterable {
  /// A document for Word, WPS and LibreOffice.
  case docx
  /// A document for LibreOffice and WPS.
  case odt
  /// One self-contained page.
  case html
  /// Markdown as code hosts show it, with the maps as files beside it.
  case markdown = "md"

  /// A file of a briefing.
  public typealias File = (name: String, bytes: [UInt8])

  private static let pandoc = ExternalProgram(name: "pandoc", package: "pandoc")

  /// The files of a briefing: itself, then pictures beside it.
  /// - Parameters:
  ///   - brief: The briefing.
  ///   - name: The name of its file.
  /// - Throws: `InputError` where a program is missing or fails.
  public func files(of brief: Brief, name: String) throws(InputError) -> [File] {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    switch self {
    case .html: return [(name, BriefHTML.write(brief, pictures: .inside))]
    case .markdown:
      let pictures = brief.figures.enumerated().map { index, figure in
        (name: "\(stem)-\(index + 1).svg", bytes: figure.svg)
      }
      return [(name, try converted(brief, pictures, to: "gfm", ["--standalone"]))] + pictures
    case .docx:
      let pictures = try Self.pictures(of: brief, in: "")
      return [(name, try converted(brief, pictures, to: "docx", styles: Self.wordStyles))]
    case .odt:
      let pictures = try Self.pictures(of: brief, in: "Pictures/")
      let content = try converted(brief, pictures, to: "opendocument", ["--standalone"])
      return [(name, OpenDocument.write(content: content, pictures: pictures))]
    }
  }

  /// Pictures that every office program shows; SVG is not drawn by all of them.
  private static func pictures(of brief: Brief, in folder: String) throws(InputError) -> [File] {
    var pictures: [File] = []
    for (index, figure) in brief.figures.enumerated() {
      pictures.append(("\(folder)map-\(index + 1).png", try picture(of: figure)))
    }
    return pictures
  }

  private static func picture(of figure: Brief.Figure) throws(InputError) -> [UInt8] {
    try ExternalProgram.rsvgConvert.convert(figure.svg, from: "svg", to: "png", for: "a briefing") {
      ["--format", "png", "--dpi-x", "200", "--dpi-y", "200", "--output", $1, $0]
    }
  }

  /// What pandoc makes of the briefing's page.
  /// - Parameters:
  ///   - format: The format, as pandoc names it.
  ///   - options: Further options.
  ///   - styles: The document whose styles are taken, as an archive; nil for none.
  private func converted(
    _ brief: Brief, _ pictures: [File], to format: String, _ options: [String] = [],
    styles: [UInt8]? = nil
  ) throws(InputError) -> [UInt8] {
    try WorkFolder.with { folder throws(InputError) in
      let page = BriefHTML.write(brief, pictures: .files(pictures.map(\.name)))
      var arguments =
        [
          try folder.write(page, as: "brief.html"), "--from=html", "--shift-heading-level-by=-1",
          "--to=" + format, "--output=" + folder.file("made"), "--wrap=none",
        ] + options
      if let styles {
        for picture in pictures { _ = try folder.write(picture.bytes, as: picture.name) }
        arguments += [
          "--resource-path=" + folder.path,
          "--reference-doc=" + (try folder.write(styles, as: "styles.docx")),
        ]
      }
      try Self.pandoc.run(
        arguments, for: "a briefing", in: folder,
        limits: ProgramLimits(seconds: 600, isConfined: true))
      guard let made = folder.contents(of: "made"), !made.isEmpty else {
        throw InputError("pandoc wrote nothing")
      }
      return made
    }
  }

  /// The document whose styles Word's format takes.
  private static let wordStyles = StoredArchive.write([
    ("word/document.xml", PackageResources.word_document_xml),
    ("word/_rels/document.xml.rels", PackageResources.word_relations_xml),
    ("word/styles.xml", PackageResources.word_styles_xml),
    ("word/footer1.xml", PackageResources.word_footer_xml),
  ])
}
