import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// One name of as many places as numbers: 甲县、乙县规上工业分别增长; without a name what was spoken of
  /// before.
  func shared(
    _ region: Range<Int>, _ count: Int, _ figure: Indicator, _ before: Topic?
  ) -> [Topic]? {
    let places = names.count {
      region.lowerBound <= $0.lowerBound && $0.upperBound <= region.upperBound
    }
    guard places >= count else { return nil }
    if let found = lastName(in: region, where: { allowed(figure, $0, $1) }) {
      return Array(repeating: topic(of: found), count: count)
    }
    if figure.quantity.isShare, let last = pieces(of: region).last, let topic = lengthened(last) {
      return Array(repeating: topic, count: count)
    }
    guard figure.quantity.isShare, unknown(in: region).isEmpty, let before else { return nil }
    return Array(repeating: before, count: count)
  }

  /// As many products as numbers: 梨和红枣产量分别为 of two numbers.
  func coordinatedProducts(
    _ region: Range<Int>, _ count: Int, _ figure: Indicator
  ) -> [Topic]? {
    guard composes(figure) else { return nil }
    let pieces = pieces(of: region)
    guard pieces.count >= count else { return nil }
    if let kinds = productsSharingEnd(pieces.suffix(count), figure) { return kinds }
    var topics: [Topic] = []
    for piece in pieces.suffix(count) {
      guard let found = lastProduct(in: piece, for: figure),
        unknown(in: found.range.upperBound..<piece.upperBound).isEmpty
      else { return nil }
      topics.append(level(of: found, figure).topic)
    }
    return topics
  }

  /// 猪、牛、羊、禽肉: products whose ending is written once, behind the last of them.
  private func productsSharingEnd(_ pieces: ArraySlice<Range<Int>>, _ figure: Indicator) -> [Topic]?
  {
    guard let last = pieces.last.map(noun(of:)) else { return nil }
    for start in last.dropFirst() where bytes[start].beginsScalar {
      let end = bytes[start..<last.upperBound]
      let found =
        pieces.dropLast().map(noun(of:)).map { piece in
          catalogue.productTrie.value(of: bytes[piece] + end).map { (piece, $0) }
        } + [catalogue.productTrie.value(of: bytes[last]).map { (last, $0) }]
      let kinds = found.compactMap { $0 }
      guard kinds.count == pieces.count else { continue }
      return kinds.map { range, number in
        let product = FoundProduct(range: range, product: number / 2, isKind: number % 2 == 1)
        return level(of: product, figure).topic
      }
    }
    return nil
  }
}
