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
    let pieces = pieces(of: region)
    let listed = placesListed(last: pieces)
    guard places >= count, listed < 2 || listed == count else { return nil }
    let name = lastName(in: region) { allowed(figure, $0, $1) }
    let product = composes(figure) ? lastProduct(in: region, for: figure) : nil
    if let name, !(product.map { cuts(name.range, $0.range) } ?? false) {
      return Array(repeating: topic(of: name), count: count)
    }
    if let product, unknown(in: product.range.upperBound..<region.upperBound).isEmpty {
      return Array(repeating: level(of: product, figure).topic, count: count)
    }
    if figure.quantity.isShare, let last = pieces.last, let topic = lengthened(last) {
      return Array(repeating: topic, count: count)
    }
    guard figure.quantity.isShare, unknown(in: region).isEmpty, let before else { return nil }
    return Array(repeating: before, count: count)
  }

  /// Whether a name begins inside a product's word: 鸡存栏 of 笨鸡存栏.
  private func cuts(_ name: Range<Int>, _ product: Range<Int>) -> Bool {
    product.contains(name.lowerBound) && product.lowerBound < name.lowerBound
  }

  /// How many pieces with a place the last list of them has, one behind the other without a comma.
  private func placesListed(last pieces: [Range<Int>]) -> Int {
    var count = 0
    for piece in pieces.reversed() {
      let isBehindComma =
        piece.upperBound < bytes.count && bytes[piece.upperBound] == UInt8(ascii: ",")
      if isBehindComma, count > 0 { break }
      if names.contains(where: { piece.overlaps($0) }) { count += 1 } else if count > 0 { break }
    }
    return count
  }

  /// As many products as numbers: 梨和红枣产量分别为 of two numbers.
  func coordinatedProducts(
    _ region: Range<Int>, _ count: Int, _ figure: Indicator
  ) -> [Topic]? {
    guard composes(figure) else { return nil }
    let pieces = pieces(of: region)
    guard pieces.count >= count, !isLeftOver(pieces.dropLast(count)) else { return nil }
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
    let nouns = pieces.map(noun(of:))
    // A piece that is only a place shares nothing: with it 桃 would be cut out of 核桃.
    guard let last = nouns.last, !nouns.contains(where: \.isEmpty) else { return nil }
    for start in last.dropFirst() where bytes[start].beginsScalar {
      let end = bytes[start..<last.upperBound]
      let found =
        nouns.dropLast().map { piece in
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
