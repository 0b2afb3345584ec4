import InputFiles
import TextScanning

/// What a document of an office says of itself: the Dublin Core in its archive.
struct DocumentProperties {
  private(set) var title: String?
  /// When it was made; when it was changed last tells nothing of its text.
  private(set) var date: ReportDate?

  /// The properties of a document; none where the bytes are no archive.
  /// - Throws: `InputError` for a damaged archive, one with a password, and one that unpacks to more
  ///   than the limits allow.
  init(archive bytes: [UInt8], file: SourceFile) throws(InputError) {
    guard bytes.starts(with: [0x50, 0x4B]) else { return }
    guard let archive = ZipArchive(bytes) else {
      throw file.error("is damaged: its archive is cut off; save it again")
    }
    if archive.entries.contains(where: \.isEncrypted) { throw file.locked }
    let manifest = archive.contents(of: "META-INF/manifest.xml") ?? []
    if String(decoding: manifest, as: UTF8.self).contains("encryption-data") { throw file.locked }
    try file.check(archive.entries.filter { $0.name.hasSuffix(".xml") })
    for name in ["docProps/core.xml", "meta.xml"] {
      guard let xml = archive.contents(of: name).map({ String(decoding: $0, as: UTF8.self) }) else {
        continue
      }
      title = title ?? Self.text(of: "dc:title", in: xml)
      for element in ["dcterms:created", "meta:creation-date"] {
        date = date ?? Self.text(of: element, in: xml).flatMap(ReportDate.init(property:))
      }
    }
  }

  /// The text of the first element of a name, nil where it has none.
  private static func text(of name: String, in xml: String) -> String? {
    guard let open = xml.firstRange(of: "<" + name),
      let start = xml[open.upperBound...].firstIndex(of: ">"),
      xml[..<start].last != "/",
      let end = xml[start...].firstRange(of: "</" + name + ">")
    else { return nil }
    let text = String(xml[xml.index(after: start)..<end.lowerBound])
    return text.isEmpty || text.contains("<") ? nil : XMLText.decoded(text)
  }
}

extension SourceFile {
  /// Refuses an archive whose files would unpack to too much: markup is many times the text, a bomb
  /// thousands of times.
  func check(_ entries: [ZipArchive.Entry]) throws(InputError) {
    guard entries.reduce(0, { $0 + $1.size }) <= max(limit, 1 << 20) * 20 else {
      throw error("unpacks to more than \(limit >> 20) MB allow: give a greater --max-size")
    }
  }

  /// Refuses text that is larger than the limit.
  func check(_ text: TextBuilder) throws(InputError) {
    guard text.bytes.count <= limit else {
      throw error("its text is larger than \(limit >> 20) MB: give a greater --max-size")
    }
  }

  /// A file that only a password opens.
  var locked: InputError { error("is protected by a password: save it without one") }
}

/// Text of XML and HTML.
enum XMLText {
  /// A text with the five entities of XML read.
  static func decoded(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}

extension ReportDate {
  /// The date of a document's properties; programs that know none write the beginning of their time.
  init?(property text: some StringProtocol) {
    self.init(text, basis: .metadata)
    if year < 1990 { return nil }
  }
}
