package import InputFiles

extension DelimitedRecords {
  /// Reads the bytes of a table in any encoding that `TextDecoder` knows, by the separator that it has.
  /// - Throws: `TextDecodingError` where the bytes are no text.
  package init(decoding bytes: [UInt8]) throws(TextDecodingError) {
    let scalars = try TextDecoder.decode(bytes).scalars
    let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
    self.init(text, separator: Self.separator(of: text))
  }
}
