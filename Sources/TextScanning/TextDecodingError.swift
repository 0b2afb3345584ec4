public import Messages

/// Why the bytes of a file are not a text that can be read.
public enum TextDecodingError: Error, Sendable, Hashable {
  /// The file holds nothing, or nothing but white space.
  case empty
  /// The file is no text: it holds control characters or NUL bytes.
  case binary(byteOffset: Int)
  /// The bytes are in none of the encodings that are read.
  case undecodable(byteOffset: Int)
}

extension TextDecodingError: MessageError {
  /// One clause that says what is wrong and what to do.
  public var fullMessage: Message {
    switch self {
    case .empty: "is empty: nothing to read"
    case .binary(let offset):
      "is not a text file (control byte at offset \(offset)): export it as plain text first"
    case .undecodable(let offset):
      "is neither UTF-8, UTF-16 nor GB18030 (bad byte at offset \(offset)): save it as UTF-8"
    }
  }
}
