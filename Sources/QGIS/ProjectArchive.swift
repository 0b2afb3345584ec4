import ByteCoding

/// A project as `.qgz`: a zip archive with the `.qgs` in it, the form that databases keep.
///
/// The project is stored as it is, dated 1980: the same project gives the same bytes.
public enum ProjectArchive {
  /// The archive of a project.
  /// - Parameter name: The project's name, which its file in the archive bears.
  public static func write(_ project: [UInt8], name: String) -> [UInt8] {
    let file = Array((name + ".qgs").utf8)
    var entry = ByteWriter()
    // Version 2.0, names in UTF-8, stored; midnight of 1 January 1980.
    for (value, size) in [(20, 2), (0x0800, 2), (0, 2), (0, 2), (0x21, 2)] {
      entry.append(value, bytes: size)
    }
    entry.append(Int(checksum(project)), bytes: 4)
    for _ in 0..<2 { entry.append(project.count, bytes: 4) }
    entry.append(file.count, bytes: 2)
    entry.append(0, bytes: 2)

    var archive = ByteWriter(capacity: project.count + 256)
    archive.append("PK\u{3}\u{4}")
    archive.appendBytes(entry.bytes + file + project)
    let directory = archive.count
    archive.append("PK\u{1}\u{2}")
    archive.append(20, bytes: 2)
    archive.appendBytes(entry.bytes)
    // No comment; the first disk; no attributes; the entry stands at the beginning.
    archive.appendBytes(Array(repeating: 0, count: 14) + file)
    let size = archive.count - directory
    archive.append("PK\u{5}\u{6}")
    for (value, size) in [(0, 2), (0, 2), (1, 2), (1, 2), (size, 4), (directory, 4), (0, 2)] {
      archive.append(value, bytes: size)
    }
    return archive.bytes
  }

  /// CRC-32 as zip archives have it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let table = (0..<256 as Range<UInt32>).map { byte in
      (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
    return ~bytes.reduce(~0) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}

extension ByteWriter {
  /// Appends a number, its last byte first.
  fileprivate mutating func append(_ value: Int, bytes count: Int) {
    for shift in 0..<count { append(UInt8(truncatingIfNeeded: value >> (shift * 8))) }
  }
}
