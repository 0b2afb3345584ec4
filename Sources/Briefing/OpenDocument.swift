import ByteCoding

/// Puts an OpenDocument text together of what pandoc writes as its content.
///
/// pandoc's own archive bears the time of the run, and its tables have no lines.
enum OpenDocument {
  private static let format = "application/vnd.oasis.opendocument.text"

  /// The document.
  /// - Parameters:
  ///   - content: The part `content.xml`.
  ///   - pictures: PNG files by the names that the content has.
  static func write(content: [UInt8], pictures: [BriefFormat.File]) -> [UInt8] {
    let text = mended(String(decoding: content, as: UTF8.self))
    let files = [
      ("content.xml", Array(text.utf8)), ("styles.xml", PackageResources.odt_styles_xml),
    ]
    return StoredArchive.write(
      [
        ("mimetype", Array(format.utf8)),
        ("META-INF/manifest.xml", manifest(files.map(\.0), pictures.map(\.name))),
      ] + files + pictures)
  }

  /// The content with lines in tables, lists in the style of lists, and paragraphs whose styles are
  /// based on those that a document may name.
  private static func mended(_ content: String) -> String {
    let parent = "style:parent-style-name=\""
    var text = content.replacing(
      "fo:border=\"none\"", with: "fo:border=\"0.5pt solid #a6a6a6\" fo:padding=\"0.1cm\""
    ).replacing(
      "table:align=\"center\"", with: "table:align=\"center\" table:border-model=\"collapsing\""
    ).replacing("\(parent)Text_20_body\" style:list", with: "\(parent)Compact\" style:list")
    // pandoc bases some of its styles P1, P2, … on each other, which office programs pass over.
    var bases: [String: String] = [:]
    for piece in text.split(separator: "<style:style style:name=\"").dropFirst() {
      let name = String(piece.prefix { $0 != "\"" })
      guard let found = piece.prefix(while: { $0 != ">" }).firstRange(of: parent) else { continue }
      let base = String(piece[found.upperBound...].prefix { $0 != "\"" })
      bases[name] = bases[base] ?? base
    }
    for (name, base) in bases.sorted(by: { $0.key < $1.key }) {
      text = text.replacing("\(parent)\(name)\"", with: "\(parent)\(base)\"")
    }
    return text
  }

  private static func manifest(_ parts: [String], _ pictures: [String]) -> [UInt8] {
    let entries =
      [("/", format)] + parts.map { ($0, "text/xml") } + pictures.map { ($0, "image/png") }
    var writer = ByteWriter()
    writer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.2">

      """)
    for (path, type) in entries {
      writer.append(
        "<manifest:file-entry manifest:full-path=\"\(path)\" manifest:media-type=\"\(type)\"/>\n")
    }
    writer.append("</manifest:manifest>\n")
    return writer.bytes
  }
}
