/// The records of a table whose fields are told apart by a character (RFC 4180: quotes, doubled
/// inside; a field may hold line breaks).
package enum DelimitedRecords {
  /// A record with the line that it begins on, from 1.
  package struct Record: Sendable, Hashable {
    package let line: Int
    package let fields: [String]
  }

  /// The records that are not empty lines.
  /// - Complexity: linear.
  package static func records(
    in text: some Sequence<UInt8>, separator: UInt8 = UInt8(ascii: ",")
  ) -> [Record] {
    var records: [Record] = []
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var line = 1
    var start = 1
    func end() {
      if fields.count > 1 || !fields[0].isEmpty {
        records.append(
          Record(line: start, fields: fields.map { String(decoding: $0, as: UTF8.self) }))
      }
      fields = [[]]
      start = line
    }
    for byte in text {
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch byte {
      case UInt8(ascii: "\""):
        // A doubled quote leaves the quoted state and enters it again; keep one of the two.
        if !isQuoted, !fields[fields.count - 1].isEmpty { fields[fields.count - 1].append(byte) }
        isQuoted.toggle()
      case separator where !isQuoted: fields.append([])
      case UInt8(ascii: "\n") where !isQuoted: end()
      case UInt8(ascii: "\r") where !isQuoted: continue
      default: fields[fields.count - 1].append(byte)
      }
    }
    end()
    return records
  }

  /// The separator that a table uses: the one of comma, tab and semicolon that stands most often
  /// outside quotes; a comma where none does.
  package static func separator(of text: [UInt8]) -> UInt8 {
    let known = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = known.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return known[best]
  }
}
