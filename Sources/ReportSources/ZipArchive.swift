/// The files in a zip archive, such as documents of offices are.
///
/// Read as far as is needed to know what an archive is: names, sizes, and small files.
struct ZipArchive {
  /// A file of the archive.
  struct Entry {
    let name: String
    let isEncrypted: Bool
    /// Its size once unpacked, as the archive says it.
    let size: Int
    fileprivate let isDeflated: Bool
    fileprivate let packedSize: Int
    fileprivate let header: Int
  }

  private let bytes: [UInt8]
  /// The files in the order of the archive's directory.
  let entries: [Entry]

  /// Reads an archive's directory; nil where there is none: the bytes are no archive, or cut off.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    // The end of the directory stands behind everything but a comment.
    let least = max(0, bytes.count - 65_557)
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: least, by: -1).first(where: {
        Self.number(bytes, $0, 4) == 0x0605_4B50
      })
    else { return nil }
    var at = Self.number(bytes, end + 16, 4)
    var entries: [Entry] = []
    for _ in 0..<Self.number(bytes, end + 10, 2) {
      guard at + 46 <= bytes.count, Self.number(bytes, at, 4) == 0x0201_4B50 else { return nil }
      let nameLength = Self.number(bytes, at + 28, 2)
      guard at + 46 + nameLength <= bytes.count else { return nil }
      entries.append(
        Entry(
          name: String(decoding: bytes[at + 46..<at + 46 + nameLength], as: UTF8.self),
          isEncrypted: Self.number(bytes, at + 8, 2) & 1 == 1,
          size: Self.number(bytes, at + 24, 4), isDeflated: Self.number(bytes, at + 10, 2) == 8,
          packedSize: Self.number(bytes, at + 20, 4), header: Self.number(bytes, at + 42, 4)))
      at += 46 + nameLength + Self.number(bytes, at + 30, 2) + Self.number(bytes, at + 32, 2)
    }
    self.entries = entries
  }

  /// What a file holds; nil where there is none of the name, it is damaged, or larger than the limit.
  func contents(of name: String, limit: Int = 1 << 20) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }), !entry.isEncrypted,
      entry.size <= limit, entry.header + 30 <= bytes.count
    else { return nil }
    let start =
      entry.header + 30 + Self.number(bytes, entry.header + 26, 2)
      + Self.number(bytes, entry.header + 28, 2)
    guard start + entry.packedSize <= bytes.count else { return nil }
    let packed = bytes[start..<start + entry.packedSize]
    return entry.isDeflated ? Inflation.unpack(packed, limit: limit) : Array(packed)
  }

  /// A little-endian number; 0 beyond the end.
  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    guard at >= 0, at + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}
