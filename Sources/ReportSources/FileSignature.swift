/// What a file is by its first bytes, whatever its name says: offices and portals give pages of the web
/// and texts the names of documents.
enum FileSignature {
  /// The ending that a file should have; nil where its bytes do not tell.
  static func ending(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return compound(bytes)
    }
    // Some programs write a line in front of a PDF.
    if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil { return "pdf" }
    let start = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(1024)
    if start.starts(with: Array("{\\rtf".utf8)) { return "rtf" }
    let opening = String(decoding: start, as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html")
      || opening.hasPrefix("<") && opening.contains("<html")
    {
      return "html"
    }
    return nil
  }

  /// A zip archive by what it holds; nil for one that is no document.
  private static func archive(_ bytes: [UInt8]) -> String? {
    guard let archive = ZipArchive(bytes) else { return nil }
    let names = Set(archive.entries.map(\.name))
    if names.contains("word/document.xml") { return "docx" }
    if names.contains("xl/workbook.xml") { return "xlsx" }
    let type = archive.contents(of: "mimetype").map { String(decoding: $0, as: UTF8.self) }
    if type?.hasSuffix("opendocument.text") ?? false { return "odt" }
    if type?.hasSuffix("opendocument.spreadsheet") ?? false { return "ods" }
    return nil
  }

  /// A file of the older offices: a small file system, whose names are in UTF-16.
  private static func compound(_ bytes: [UInt8]) -> String? {
    func holds(_ name: String) -> Bool {
      bytes.firstRange(of: name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) != nil
    }
    if holds("EncryptedPackage") { return "locked" }
    if holds("WordDocument") { return "doc" }
    return holds("Workbook") || holds("Book") ? "xls" : nil
  }

  /// Whether a document of Word 97 is encrypted, which the head of its text says.
  static func isLocked(_ bytes: [UInt8]) -> Bool {
    if compound(bytes) == "locked" { return true }
    // The head begins a sector; bit 8 of its flags is the encryption.
    for start in stride(from: 512, to: min(bytes.count - 12, 1 << 16), by: 512)
    where bytes[start] == 0xEC && bytes[start + 1] == 0xA5 {
      return bytes[start + 11] & 1 == 1
    }
    return false
  }
}
