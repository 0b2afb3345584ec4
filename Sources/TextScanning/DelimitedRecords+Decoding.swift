package import InputFiles

extension DelimitedRecords {
  /// Reads the bytes of a table in any encoding that `TextDecoder` knows, by the separator that it has.
  /// - Throws: `TextDecodingError` where the bytes are no text.
  package init(decoding bytes: [UInt8]) throws(TextDecodingError) {
    let scalars = try TextDecoder.decode(bytes).scalars
    let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
    self.init(text, separator: Self.separator(of: text))
  }

  /// The same for a file that is of use only where all of it can be read.
  /// - Throws: `InputError` with the path, and the line of the first problem.
  package init(decoding bytes: [UInt8], wholeOf path: String) throws(InputError) {
    do throws(TextDecodingError) {
      try self.init(decoding: bytes)
    } catch {
      throw InputError(file: path, error.fullMessage)
    }
    if let problem = problems.first {
      throw InputError(file: path, line: problem.line, problem.reason)
    }
  }
}
