/// Cuts a block of normalised text into sentences.
enum SentenceSegmenter {
  /// The sentences of a byte range: each ends after `。`, `!`, `?` or `…` and the closing quotes and
  /// brackets behind it. White space at both ends is left out.
  /// - Complexity: linear.
  static func sentences(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard let stop = stopLength(bytes, index, range.upperBound) else {
        index += 1
        continue
      }
      index += stop
      while let more = closerLength(bytes, index, range.upperBound) { index += more }
      append(start..<index, of: bytes, to: &sentences)
      start = index
    }
    append(start..<range.upperBound, of: bytes, to: &sentences)
    return sentences
  }

  private static func append(
    _ range: Range<Int>, of bytes: [UInt8], to sentences: inout [Range<Int>]
  ) {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] == 0x20 { low += 1 }
    while low < high, bytes[high - 1] == 0x20 { high -= 1 }
    if low < high { sentences.append(low..<high) }
  }

  /// The length of a sentence's end at this place: `!`, `?`, `。`, `…`.
  private static func stopLength(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int? {
    let byte = bytes[index]
    if byte == 0x21 || byte == 0x3F { return 1 }
    guard byte == 0xE3 || byte == 0xE2, index + 2 < limit else { return nil }
    let tail = (bytes[index + 1], bytes[index + 2])
    return tail == (0x80, byte == 0xE3 ? 0x82 : 0xA6) ? 3 : nil
  }

  /// The length of a closing mark: `”`, `’`, `)`, `》`, `」`, or another stop.
  private static func closerLength(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] == 0x29 { return 1 }
    if let stop = stopLength(bytes, index, limit) { return stop }
    guard index + 2 < limit else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x99), (0xE3, 0x80, 0x8B), (0xE3, 0x80, 0x8D): return 3
    default: return nil
    }
  }
}
