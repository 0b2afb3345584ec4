/// The text of a report, normalised for scanning, with the way back to what was printed.
///
/// `bytes` is UTF-8 after the one normalisation step (`TextNormalizer`): compatibility and radical
/// code points, full-width digits and ASCII punctuation folded, layout line breaks joined out.
/// Every scanner works on byte ranges of it; `String` is made only at the edge of the program.
///
///     let text = try ReportReader().read(Array("小麦７２００亩".utf8), name: "a.txt").text
///     text.string(0..<10)             // "小麦7200"
///     text.printedRange(6..<13)       // 2..<7, Unicode scalars of the decoded original
public struct SourceText: Sendable {
  /// The normalised text as UTF-8.
  public let bytes: [UInt8]
  /// For each byte of `bytes`, the index of the Unicode scalar of the decoded original it came
  /// from. Reading order may differ from printed order, so this need not ascend.
  public let origins: [UInt32]
  /// The decoded original, a scalar an element.
  public let printed: [Unicode.Scalar]

  /// Where sentences longer than the limit were cut: both ends of each seam.
  private let cuts: Set<Int>

  /// - Precondition: one origin for every byte.
  public init(
    bytes: [UInt8], origins: [UInt32], printed: [Unicode.Scalar], cuts: Set<Int> = []
  ) {
    precondition(bytes.count == origins.count, "every byte needs its origin")
    self.bytes = bytes
    self.origins = origins
    self.printed = printed
    self.cuts = cuts
  }

  /// Whether a sentence goes on in front of the range, and behind it: it is a part of one that was
  /// longer than the limit.
  public func isCut(_ sentence: Range<Int>) -> (front: Bool, back: Bool) {
    (cuts.contains(sentence.lowerBound), cuts.contains(sentence.upperBound))
  }

  /// The normalised text of a byte range, which must lie on scalar boundaries.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The span of the decoded original that a byte range of the normalised text came from: Unicode
  /// scalar offsets, end exclusive (a Python slice). Encloses the whole range even where reading
  /// order and printed order differ.
  public func printedRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let at = range.lowerBound < origins.count ? Int(origins[range.lowerBound]) : printed.count
      return at..<at
    }
    var low = UInt32.max
    var high: UInt32 = 0
    for index in range {
      low = min(low, origins[index])
      high = max(high, origins[index])
    }
    return Int(low)..<Int(high) + 1
  }
}
