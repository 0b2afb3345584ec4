import ByteScanning
import Gazetteers
import TextScanning

extension ToponymResolver {
  /// Reads the members of lists that were left out because they are misprinted: the neighbours of a
  /// read village across a `、`, in the same township, or of a township, in the same county.
  mutating func repairLists(in block: TextBlock, from first: Int) {
    var added: [(CoinedName, Range<Int>)] = []
    for mention in mentions[first...] {
      guard case .place(let place) = mention.referent,
        [.village, .township].contains(gazetteer.level(of: place)),
        let area = gazetteer.parent(of: place)
      else { continue }
      let neighbours = [
        memberBehind(mention.range.upperBound, block),
        memberBefore(mention.range.lowerBound, block),
      ]
      for range in neighbours.compactMap({ $0 })
      where !isRead(range, from: first)
        && !added.suffix(2).contains(where: { $0.1.overlaps(range) })
      {
        if let name = finder.listMember(range, in: area) { added.append((name, range)) }
      }
    }
    for (name, range) in added { insert(name, range, from: first) }
  }

  /// Whether a mention of the block, which stand in order and apart, meets a range.
  private func isRead(_ range: Range<Int>, from first: Int) -> Bool {
    let index = firstMention(endingBehind: range.lowerBound, from: first)
    return index < mentions.count && mentions[index].range.overlaps(range)
  }

  /// The first mention of the block that ends behind a byte; binary search.
  func firstMention(endingBehind byte: Int, from first: Int) -> Int {
    mentions[first...].partition { $0.range.upperBound > byte }
  }

  /// `、` and a short run up to the next separator or 等.
  private func memberBehind(_ end: Int, _ block: TextBlock) -> Range<Int>? {
    guard bytes.hasWord("、", at: end, before: block.range.upperBound) else { return nil }
    let start = end + 3
    var index = start
    while index < block.range.upperBound, index - start <= 15 {
      if bytes[index] < 0x80 || bytes.hasWord("、", at: index, before: block.range.upperBound)
        || lexicon.has(.listTail, in: bytes, at: index, to: block.range.upperBound)
        || lexicon.has(.listJoiner, in: bytes, at: index, to: block.range.upperBound)
      {
        return index > start ? start..<index : nil
      }
      index = bytes.scalarEnd(at: index)
    }
    return nil
  }

  /// A short run from a boundary to `、`.
  private func memberBefore(_ start: Int, _ block: TextBlock) -> Range<Int>? {
    guard bytes.hasWord("、", endingAt: start) else { return nil }
    let end = start - 3
    var index = end
    while let before = bytes.scalarStart(before: index), before >= block.range.lowerBound,
      end - before <= 15
    {
      if NameGuard.isPunctuation(bytes, before) { return index < end ? index..<end : nil }
      index = before
      if lexicon.hasCueBefore(bytes, index, from: block.range.lowerBound), end - index >= 6 {
        return index..<end
      }
    }
    return index == block.range.lowerBound && index < end ? index..<end : nil
  }
}
