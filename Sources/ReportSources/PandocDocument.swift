import InputFiles

/// What pandoc read, in its own terms (`pandoc --to json`), written as text: a heading, paragraph or
/// item a line, a row of a table a line with its cells apart by tabs, notes behind their paragraph.
struct PandocDocument {
  /// What the document says of itself, by name in lower case.
  let properties: [String: String]
  private let blocks: [LocatedJSON]
  /// Whether title and authors of the properties stood in the text, from where pandoc took them.
  private let printsProperties: Bool

  /// - Parameter printsProperties: Whether the title is part of the text, as in Word, rather than of
  ///   what the file says of itself, as on pages of the web.
  init(_ json: [UInt8], file: String, printsProperties: Bool) throws(InputError) {
    let root = try LocatedJSON.parse(json, file: file)
    blocks = root["blocks"]?.array ?? []
    self.printsProperties = printsProperties
    var properties: [String: String] = [:]
    for (name, value) in (root["meta"]?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
      let text = PandocWriter.text(ofProperty: value)
      if !text.isEmpty { properties[name.lowercased()] = text }
    }
    self.properties = properties
  }

  /// The text with its paragraphs.
  func text() -> TextBuilder {
    var writer = PandocWriter()
    if printsProperties {
      if let title = properties["title"] { writer.builder.title(title) }
      for name in ["subtitle", "author", "date", "abstract"] {
        if let text = properties[name] { writer.builder.paragraph(text) }
      }
    }
    for block in blocks { writer.write(block) }
    return writer.builder
  }
}
