/// Bounds the length of sentences.
///
/// A list or a table without a full stop would be one sentence of any length: every fact of it would
/// quote all of it, and what looks round each fact in its sentence would take time and memory that
/// grow with the square of its length. A sentence longer than the limit is cut behind a clause.
enum SentenceLimit {
  /// The longest sentence in bytes, some five hundred characters: reports have sentences of 250.
  static let bytes = 1_500

  /// The sentences, none longer than `limit` but by what belongs to one number or character.
  /// - Complexity: linear.
  static func cut(
    _ sentences: [Range<Int>], in text: [UInt8], limit: Int = bytes
  ) -> [Range<Int>] {
    guard sentences.contains(where: { $0.count > limit }) else { return sentences }
    return sentences.flatMap { sentence in
      var parts: [Range<Int>] = []
      var start = sentence.lowerBound
      while sentence.upperBound - start > limit {
        let end = end(of: start..<(start + limit), in: text, to: sentence.upperBound)
        parts.append(start..<end)
        start = end
        while start < sentence.upperBound, text[start] == 0x20 { start += 1 }
      }
      if start < sentence.upperBound { parts.append(start..<sentence.upperBound) }
      return parts
    }
  }

  /// Where a part ends: behind the last `;`, else `,` or `、`, in its second half, else before the
  /// first character beyond it that is no part of a number.
  private static func end(of part: Range<Int>, in text: [UInt8], to limit: Int) -> Int {
    let half = part.lowerBound + part.count / 2
    for isMark in [isSemicolon, isComma] {
      var index = part.upperBound
      while index > half {
        index -= 1
        if let length = isMark(text, index), index + length <= part.upperBound {
          return index + length
        }
      }
    }
    // No number is longer than the longest that is read.
    let last = min(limit, part.upperBound + 64)
    var index = part.upperBound
    while index < last, text[index] & 0xC0 == 0x80 || isOfNumber(text[index]) { index += 1 }
    while index < limit, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private static func isSemicolon(_ text: [UInt8], _ index: Int) -> Int? {
    text[index] == 0x3B ? 1 : nil
  }

  /// A comma that does not part the thousands of a number, or the comma of lists.
  private static func isComma(_ text: [UInt8], _ index: Int) -> Int? {
    if text[index] == 0x2C {
      let digits = text[(index + 1)...].prefix(4).prefix { $0 &- 0x30 <= 9 }
      return digits.count == 3 && index > 0 && text[index - 1] &- 0x30 <= 9 ? nil : 1
    }
    let isListComma =
      text[index] == 0xE3 && index + 2 < text.count && text[index + 1] == 0x80
      && text[index + 2] == 0x81
    return isListComma ? 3 : nil
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || byte == 0x2E || byte == 0x2C || byte == 0x25
  }
}
