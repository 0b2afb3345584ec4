import ByteCoding

/// Identifiers derived from names, where QGIS itself would draw them by chance.
enum StableIdentifier {
  /// An identifier in the form of a UUID in braces.
  static func uuid(_ name: String) -> String {
    let digits = Array(SHA256.hexadecimal(Array(name.utf8)).utf8)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map {
      String(decoding: digits[$0], as: UTF8.self)
    }
    return "{" + parts.joined(separator: "-") + "}"
  }
}
