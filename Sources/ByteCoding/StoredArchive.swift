/// A zip archive whose files are stored as they are, dated 1980: the same files give the same bytes.
public enum StoredArchive {
  /// The archive of some files.
  /// - Parameter files: Their names, with slashes, and what they hold, in the order of the archive.
  /// - Precondition: Together they take less than 4 GB.
  public static func write(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive = ByteWriter(capacity: files.reduce(256) { $0 + $1.bytes.count + 128 })
    var directory = ByteWriter()
    for file in files {
      let header = header(of: file.name, file.bytes)
      directory.append("PK\u{1}\u{2}")
      directory.append(20, bytes: 2)
      directory.appendBytes(header)
      // No comment; the first disk; no attributes; where the file begins; its name.
      directory.appendBytes(Array(repeating: 0, count: 10))
      directory.append(archive.count, bytes: 4)
      directory.append(file.name)
      archive.append("PK\u{3}\u{4}")
      archive.appendBytes(header)
      archive.append(file.name)
      archive.appendBytes(file.bytes)
    }
    let start = archive.count
    archive.appendBytes(directory.bytes)
    archive.append("PK\u{5}\u{6}")
    for (value, size) in [
      (0, 2), (0, 2), (files.count, 2), (files.count, 2), (directory.count, 4), (start, 4), (0, 2),
    ] { archive.append(value, bytes: size) }
    return archive.bytes
  }

  /// What stands before a file and in the directory alike: version 2.0, names in UTF-8, stored,
  /// midnight of 1 January 1980.
  private static func header(of name: String, _ content: [UInt8]) -> [UInt8] {
    var header = ByteWriter()
    for (value, size) in [
      (20, 2), (0x0800, 2), (0, 2), (0, 2), (0x21, 2), (Int(checksum(content)), 4),
      (content.count, 4), (content.count, 4), (name.utf8.count, 2), (0, 2),
    ] { header.append(value, bytes: size) }
    return header.bytes
  }

  /// For each byte what eight steps of the checksum's division make of it.
  private static let remainders = (0..<256 as Range<UInt32>).map { byte in
    (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  /// CRC-32, as zip archives have it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { remainders[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}

extension ByteWriter {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func append(_ value: Int, bytes count: Int) {
    for shift in 0..<count { append(UInt8(truncatingIfNeeded: value >> (shift * 8))) }
  }
}
