import Messages

/// A JSON value that knows the line it begins on, so that a problem can be shown to the user.
public struct LocatedJSON: Sendable {
  /// What a value can be.
  public enum Value: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([LocatedJSON])
    case object([String: LocatedJSON])
  }

  /// The line, from 1.
  public let line: Int
  /// The value.
  public let value: Value

  /// A member of an object.
  public subscript(key: String) -> LocatedJSON? { members?[key] }

  /// The members of an object.
  public var members: [String: LocatedJSON]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The values of a list.
  public var array: [LocatedJSON]? {
    if case .array(let values) = value { values } else { nil }
  }

  /// A text.
  public var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// A number, or a text that is one.
  public var number: Double? {
    switch value {
    case .number(let number): number
    case .string(let text): Double(text)
    default: nil
    }
  }

  /// Parses a whole document (RFC 8259).
  /// - Throws: `InputError` with the line of the first fault.
  /// - Complexity: linear.
  public static func parse(_ bytes: [UInt8], file: String) throws(InputError) -> LocatedJSON {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw InputError(file: file, "is not UTF-8")
    }
    var parser = JSONParser(bytes: bytes, file: file)
    let root = try parser.value(depth: 0)
    parser.skipBlanks()
    if !parser.isAtEnd { throw parser.fault("text follows the document") }
    return root
  }
}

/// A recursive-descent parser of JSON.
private struct JSONParser {
  let bytes: [UInt8]
  let file: String
  private var offset = 0
  private var line = 1

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  var isAtEnd: Bool { offset >= bytes.count }

  func fault(_ what: Message) -> InputError {
    let start = bytes[..<min(offset, bytes.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let before = String(decoding: bytes[start..<min(offset, bytes.count)], as: UTF8.self)
    return InputError(
      file: file, line: line, column: before.unicodeScalars.count + 1, "is not JSON: \(what)")
  }

  mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ byte: Unicode.Scalar) throws(InputError) {
    if !take(UInt8(ascii: byte)) { throw fault("\(byte) is missing") }
  }

  mutating func value(depth: Int) throws(InputError) -> LocatedJSON {
    skipBlanks()
    guard offset < bytes.count else { throw fault("it ends early") }
    guard depth < 100 else { throw fault("it is nested too deep") }
    let start = line
    let value: LocatedJSON.Value =
      switch bytes[offset] {
      case UInt8(ascii: "{"): .object(try object(depth: depth))
      case UInt8(ascii: "["): .array(try array(depth: depth))
      case UInt8(ascii: "\""): .string(try string())
      default: try scalar()
      }
    return LocatedJSON(line: start, value: value)
  }

  private mutating func object(depth: Int) throws(InputError) -> [String: LocatedJSON] {
    try expect("{")
    var members: [String: LocatedJSON] = [:]
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipBlanks()
      let key = try string()
      try expect(":")
      members[key] = try value(depth: depth + 1)
    } while take(UInt8(ascii: ","))
    try expect("}")
    return members
  }

  private mutating func array(depth: Int) throws(InputError) -> [LocatedJSON] {
    try expect("[")
    var values: [LocatedJSON] = []
    if take(UInt8(ascii: "]")) { return values }
    repeat { values.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    try expect("]")
    return values
  }

  private mutating func string() throws(InputError) -> String {
    try expect("\"")
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      case 0..<0x20:
        offset -= 1
        throw fault("a control character in a text")
      default: text.append(byte)
      }
    }
    throw fault("a text has no end")
  }

  private mutating func escape() throws(InputError) -> Unicode.Scalar {
    guard offset < bytes.count else { throw fault("it ends early") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw fault("an unknown escape")
    }
  }

  private mutating func unicodeEscape() throws(InputError) -> Unicode.Scalar {
    let high = try hexadecimal()
    var number = high
    if (0xD800..<0xDC00).contains(high) {
      guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
        bytes[offset + 1] == UInt8(ascii: "u")
      else { throw fault("half a surrogate pair") }
      offset += 2
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw fault("half a surrogate pair") }
      number = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(number) else { throw fault("half a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(InputError) -> UInt32 {
    guard offset + 4 <= bytes.count,
      let number = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw fault("an escape needs four hexadecimal digits") }
    offset += 4
    return number
  }

  private mutating func scalar() throws(InputError) -> LocatedJSON.Value {
    let ends: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x5D, 0x7D]
    let end = bytes[offset...].firstIndex(where: ends.contains) ?? bytes.count
    let word = String(decoding: bytes[offset..<end], as: UTF8.self)
    defer { offset = end }
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      let first = word.utf8.first ?? 0
      guard (0x30...0x39).contains(first) || first == UInt8(ascii: "-"), let number = Double(word),
        number.isFinite
      else { throw fault("\"\(word.prefix(20))\" is no value") }
      return .number(number)
    }
  }
}
