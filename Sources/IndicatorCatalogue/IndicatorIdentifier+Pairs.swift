import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// 城乡居民人均可支配收入 of two numbers: the town's and the country's.
  func paired(
    _ piece: Range<Int>, _ name: Found, _ count: Int, _ figure: Indicator
  ) -> [Topic]? {
    for pair in catalogue.words.parts(.pair) where pair.count == count + 1 {
      let word = Array(pair[0].utf8)
      let ends = name.range.upperBound
      guard
        let start = (piece.lowerBound..<ends).first(where: { at in
          at + word.count <= ends && bytes[at..<at + word.count].elementsEqual(word)
        })
      else { continue }
      let rest = bytes[start + word.count..<ends]
      let topics = pair.dropFirst().compactMap { half in
        topic(text: Array(half.utf8) + rest, start..<ends, figure)
      }
      if topics.count == count { return topics }
    }
    return nil
  }

  /// 一、二、三产业增加值 of three numbers: each with what stands behind.
  func expanded(_ region: Range<Int>, _ count: Int, _ figure: Indicator) -> [Topic]? {
    for pair in catalogue.words.parts(.pair) where pair.count == count + 1 {
      let word = Array(pair[0].utf8)
      guard let start = firstIndex(of: word, in: region) else { continue }
      let behind = start + word.count
      var end = region.upperBound
      while end >= behind {
        let topics = pair.dropFirst().compactMap { part in
          topic(text: Array(part.utf8) + bytes[behind..<end], start..<end, figure)
        }
        if topics.count == count { return topics }
        end -= 1
      }
    }
    return nil
  }

  private func firstIndex(of word: [UInt8], in region: Range<Int>) -> Int? {
    guard region.count >= word.count else { return nil }
    return (region.lowerBound...region.upperBound - word.count).first { start in
      bytes[start..<start + word.count].elementsEqual(word)
    }
  }
}
