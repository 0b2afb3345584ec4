import Glibc

/// Turns the bytes of a file into Unicode scalars, finding out the encoding.
///
/// Order of trial: byte order mark, UTF-8, UTF-16 without a mark (told by its zero bytes),
/// GB 18030 (through the C library's `iconv`). A text that decodes but is made of control
/// characters or unassigned code points is refused as binary.
public enum TextDecoder {
  /// The decoded text without its byte order mark, and the encoding it was in.
  /// - Throws: `TextDecodingError`.
  /// - Complexity: linear.
  public static func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> (
    scalars: [Unicode.Scalar], encoding: TextEncoding
  ) {
    guard !bytes.isEmpty else { throw .empty }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (try utf8(bytes.dropFirst(3)), .utf8)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (try utf16(bytes.dropFirst(2), littleEndian: true), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (try utf16(bytes.dropFirst(2), littleEndian: false), .utf16BigEndian)
    }
    if let guess = utf16Order(of: bytes) {
      return (
        try utf16(bytes[...], littleEndian: guess),
        guess ? .utf16LittleEndian : .utf16BigEndian
      )
    }
    if let nul = bytes.firstIndex(of: 0) { throw .binary(byteOffset: nul) }
    do {
      return (try utf8(bytes[...]), .utf8)
    } catch .undecodable(let offset) {
      guard let scalars = gb18030(bytes), looksLikeText(scalars) else {
        throw .undecodable(byteOffset: offset)
      }
      return (scalars, .gb18030)
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(TextDecodingError)
    -> [Unicode.Scalar]
  {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count / 2)
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    var consumed = bytes.startIndex
    decoding: while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        consumed += encoded.count
      case .emptyInput: break decoding
      case .error: throw .undecodable(byteOffset: consumed)
      }
    }
    try refuseControls(in: scalars)
    return scalars
  }

  private static func refuseControls(in scalars: [Unicode.Scalar]) throws(TextDecodingError) {
    var offset = 0
    for scalar in scalars {
      if isControl(scalar) { throw .binary(byteOffset: offset) }
      offset += UTF8.width(scalar)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1A, 0x1C...0x1F: false
    case 0..<0x20, 0x7F: true
    default: false
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool)
    throws(TextDecodingError) -> [Unicode.Scalar]
  {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(littleEndian ? first | second << 8 : first << 8 | second)
      index += 2
    }
    guard index == bytes.endIndex else { throw .undecodable(byteOffset: index) }
    var scalars: [Unicode.Scalar] = []
    var decoder = UTF16()
    var input = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar): scalars.append(scalar)
      case .emptyInput: break decoding
      case .error: throw .undecodable(byteOffset: bytes.startIndex + 2 * scalars.count)
      }
    }
    try refuseControls(in: scalars)
    return scalars
  }

  /// Whether the bytes look like UTF-16 without a mark, and if so whether it is least byte first:
  /// line ends, digits and ASCII punctuation have a zero byte on one side only.
  private static func utf16Order(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in bytes.prefix(65536).enumerated() where byte == 0 {
      zeros[index & 1] += 1
    }
    guard zeros[0] == 0 || zeros[1] == 0, zeros[0] + zeros[1] > 0 else { return nil }
    return zeros[0] == 0
  }

  private static func gb18030(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    guard let converter = iconv_open("UTF-32LE", "GB18030"),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [UInt32](repeating: 0, count: bytes.count + 1)
    let capacity = output.count * MemoryLayout<UInt32>.size
    var left = capacity
    var inputLeft = input.count
    let failed = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(converter, &from, &inputLeft, &to, &left) == -1
      }
    }
    guard !failed, inputLeft == 0 else { return nil }
    let count = (capacity - left) / MemoryLayout<UInt32>.size
    return output[..<count].compactMap { Unicode.Scalar($0) }
  }

  /// GB 18030 accepts nearly any bytes, so that its result must look like Chinese or ASCII.
  private static func looksLikeText(_ scalars: [Unicode.Scalar]) -> Bool {
    guard !scalars.isEmpty else { return false }
    var plausible = 0
    for scalar in scalars {
      if isControl(scalar) { return false }
      switch scalar.value {
      case 0x09...0x7E, 0xA0...0x17F, 0x2000...0x27BF, 0x3000...0x30FF, 0x4E00...0x9FFF,
        0xFF00...0xFFEF:
        plausible += 1
      default: break
      }
    }
    return plausible * 20 >= scalars.count * 19
  }
}
