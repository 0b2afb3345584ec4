import Glibc

/// Turns the bytes of a file into Unicode scalars, finding out the encoding.
///
/// Order of trial: byte order mark, UTF-16 without a mark (tried where zero bytes stand, taken in
/// the byte order that gives Chinese), UTF-8, GB 18030 (through the C library's `iconv`). A text
/// that decodes but is made of control characters or unassigned code points is refused as binary.
/// Offsets of errors count bytes of the file, its mark included.
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
      if isChineseUTF8(bytes[..<offset]) { throw .undecodable(byteOffset: offset) }
      let (scalars, end) = gb18030(bytes)
      if end == bytes.count, looksLikeText(scalars) { return (scalars, .gb18030) }
      // The bad byte is where the encoding that gets furthest stops.
      throw .undecodable(byteOffset: end == bytes.count ? offset : max(offset, end))
    }
  }

  /// Whether valid UTF-8 holds characters of three bytes, which other encodings hardly ever give
  /// three times before the first byte that is not valid.
  private static func isChineseUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count { $0 & 0xF0 == 0xE0 } >= 3
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(TextDecodingError)
    -> [Unicode.Scalar]
  {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    var control: Int?
    while index < bytes.endIndex {
      guard let (scalar, next) = scalar(bytes, at: index) else {
        throw .undecodable(byteOffset: index)
      }
      if control == nil, isControl(scalar) { control = index }
      scalars.append(scalar)
      index = next
    }
    if let control { throw .binary(byteOffset: control) }
    return scalars
  }

  /// The scalar whose UTF-8 begins at an index and the index behind it; nil for a byte that begins
  /// none, a sequence cut short, one longer than needed, a surrogate, or one beyond U+10FFFF.
  @inline(__always)
  private static func scalar(
    _ bytes: ArraySlice<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, next: Int)? {
    let lead = bytes[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), index + 1) }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.endIndex else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for at in index + 1..<index + length {
      guard bytes[at] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[at] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, index + length)
  }

  /// - Parameter width: the bytes that a scalar takes in the file, which begins it at `start`.
  private static func refuseControls(
    in scalars: [Unicode.Scalar], from start: Int, width: (Unicode.Scalar) -> Int
  ) throws(TextDecodingError) {
    var offset = start
    for scalar in scalars {
      if isControl(scalar) { throw .binary(byteOffset: offset) }
      offset += width(scalar)
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
    guard bytes.count % 2 == 0 else { throw .undecodable(byteOffset: bytes.endIndex - 1) }
    let units = units(of: bytes, littleEndian: littleEndian)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(units.count)
    var offset = bytes.startIndex
    var decoder = UTF16()
    var input = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar):
        scalars.append(scalar)
        offset += 2 * UTF16.width(scalar)
      case .emptyInput: break decoding
      case .error: throw .undecodable(byteOffset: offset)
      }
    }
    try refuseControls(in: scalars, from: bytes.startIndex) { 2 * UTF16.width($0) }
    return scalars
  }

  private static func units(of bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return littleEndian ? first | second << 8 : first << 8 | second
    }
  }

  /// Whether the bytes look like UTF-16 without a mark, and if so whether it is least byte first.
  ///
  /// Zero bytes alone do not tell the order, since 一 (U+4E00) has one too: nearly all units must be
  /// Chinese or ASCII.
  private static func utf16Order(of bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(65536)
    guard bytes.count >= 4, bytes.count % 2 == 0, sample.contains(0) else { return nil }
    let plausible = [true, false].map { littleEndian in
      units(of: sample, littleEndian: littleEndian).count { isUsual($0) }
    }
    guard plausible[0] != plausible[1], plausible.reduce(0, max) * 20 >= sample.count / 2 * 19
    else { return nil }
    return plausible[0] > plausible[1]
  }

  private static func isUsual(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09...0x0D, 0x20...0x7E, 0x2010...0x27BF, 0x3000...0x303F, 0x4E00...0x9FFF,
      0xFF01...0xFF5E:
      true
    default: false
    }
  }

  /// The scalars up to the first byte that GB 18030 does not allow, and where that is.
  private static func gb18030(_ bytes: [UInt8]) -> (scalars: [Unicode.Scalar], end: Int) {
    guard let converter = unsafe iconv_open("UTF-32LE", "GB18030"),
      Int(bitPattern: converter) != -1
    else { return ([], 0) }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [UInt32](repeating: 0, count: bytes.count + 1)
    let capacity = output.count * MemoryLayout<UInt32>.size
    var left = capacity
    var inputLeft = input.count
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBytes { target in
        var from = source.baseAddress
        var to = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
        // What could not be converted is left in `inputLeft`.
        _ = unsafe iconv(converter, &from, &inputLeft, &to, &left)
      }
    }
    let count = (capacity - left) / MemoryLayout<UInt32>.size
    return (output[..<count].compactMap { Unicode.Scalar($0) }, bytes.count - inputLeft)
  }

  /// GB 18030 accepts nearly any bytes, so that its result must look like Chinese or ASCII.
  private static func looksLikeText(_ scalars: [Unicode.Scalar]) -> Bool {
    guard !scalars.isEmpty else { return false }
    var plausible = 0
    for scalar in scalars {
      if isControl(scalar) { return false }
      switch scalar.value {
      case 0x09...0x7E, 0xA0...0x24F, 0x1E00...0x1EFF, 0x2000...0x27BF, 0x2E80...0x30FF,
        0x3400...0x9FFF, 0xFE10...0xFE6F, 0xFF00...0xFFEF, 0x1F000...0x1FAFF, 0x20000...0x323AF:
        plausible += 1
      default: break
      }
    }
    return plausible * 20 >= scalars.count * 19
  }
}
