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
    var topics: [Topic] = []
    for piece in pieces.suffix(count) {
      guard let found = lastProduct(in: piece, for: figure),
        unknown(in: found.range.upperBound..<piece.upperBound).isEmpty
      else { return nil }
      topics.append(level(of: found, figure).topic)
    }
    return topics
  }
}
