import ByteScanning
import TextScanning

extension ReportYearFinder {
  /// How many labelled paragraphs make a text the profile of a place.
  private static let leastLabels = 3
  /// How often such a text must begin a sentence with its year.
  private static let leastOpenings = 2

  /// The latest year that sentences of a profile begin with: 【人口】2019年末,全县……【经济】2019年,……
  ///
  /// A profile has no date of its own and tells in each paragraph how things stand.
  func profileYear(of blocks: [TextBlock], _ bytes: [UInt8]) -> Int? {
    let labelled = blocks.compactMap { block in
      labelEnd(of: block, bytes).map { (block, end: $0) }
    }
    guard labelled.count >= Self.leastLabels else { return nil }
    var openings: [Int: Int] = [:]
    for (block, end) in labelled {
      for sentence in block.sentences {
        let start = max(sentence.lowerBound, end)
        guard let time = scanner.times(bytes, start..<max(start, sentence.upperBound)).first,
          time.range.lowerBound == start, case .year(let year, _) = time.meaning
        else { continue }
        openings[year, default: 0] += 1
      }
    }
    return openings.keys.max().flatMap { openings[$0, default: 0] >= Self.leastOpenings ? $0 : nil }
  }

  /// The end of the label that a paragraph begins with, past marks and blanks round it; nil where it
  /// begins with none.
  private func labelEnd(of block: TextBlock, _ bytes: [UInt8]) -> Int? {
    guard block.kind == .body else { return nil }
    let start = pastMarks(from: block.range.lowerBound, to: block.range.upperBound, bytes)
    guard UTF8Text.has("【", bytes, at: start, to: block.range.upperBound),
      let close = bytes.lastRange(
        of: Array("】".utf8), in: start..<min(block.range.upperBound, start + Self.longestLabel))
    else { return nil }
    return pastMarks(from: close.upperBound, to: block.range.upperBound, bytes)
  }

  /// The bytes of a label with its brackets.
  private static let longestLabel = 36

  private func pastMarks(from start: Int, to end: Int, _ bytes: [UInt8]) -> Int {
    bytes[start..<end].firstIndex { $0 != 0x20 && $0 != 0x2A } ?? end
  }
}
