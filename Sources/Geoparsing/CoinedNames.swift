/// The names that a report has coined, in the order of coining, each once.
///
/// Looked up at every character of the text: a bit for each possible first character turns nearly
/// all of them away.
struct CoinedNames {
  private(set) var names: [CoinedName] = []
  /// A bit for every scalar below U+10000 that begins a name; empty without names.
  private var firsts: [UInt64] = []

  init() {}

  /// Adds a name; one that is spelled like an earlier one never comes to be looked at.
  mutating func append(_ name: CoinedName) {
    guard !names.contains(where: { $0.bytes == name.bytes }) else { return }
    if firsts.isEmpty { firsts = Array(repeating: 0, count: 1024) }
    if let scalar = Self.scalar(name.bytes, 0) {
      firsts[scalar >> 6] |= 1 << UInt64(scalar & 63)
      names.append(name)
    }
  }

  /// The earliest name that stands at an index and ends at or before `limit`.
  func match(_ bytes: [UInt8], at index: Int, to limit: Int) -> CoinedName? {
    guard !names.isEmpty, let scalar = Self.scalar(bytes, index),
      firsts[scalar >> 6] & (1 << UInt64(scalar & 63)) != 0
    else { return nil }
    return names.first { name in
      index + name.bytes.count <= limit
        && bytes[index..<index + name.bytes.count].elementsEqual(name.bytes)
    }
  }

  /// The scalar of three bytes at an index; names begin with a Chinese character.
  @inline(__always)
  private static func scalar(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard index + 2 < bytes.count, bytes[index] >= 0xE0, bytes[index] < 0xF0 else { return nil }
    return Int(bytes[index] & 0x0F) << 12 | Int(bytes[index + 1] & 0x3F) << 6
      | Int(bytes[index + 2] & 0x3F)
  }
}
