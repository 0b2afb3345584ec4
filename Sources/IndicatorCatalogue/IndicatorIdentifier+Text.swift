import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// The marks that end a clause: , ; : 。 ! ?
  private static let marks: [[UInt8]] = [",", ";", ":", "。", "!", "?"].map { Array($0.utf8) }

  /// Whether a mark that ends a clause stands at `index`.
  func isMark(_ index: Int) -> Bool {
    Self.marks.contains { mark in
      index + mark.count <= bytes.count && bytes[index..<index + mark.count].elementsEqual(mark)
    }
  }

  /// What stands in front of a number in its clause, behind the number before.
  func head(of index: Int, in sentence: Sentence) -> Range<Int> {
    let number = sentence.figures[index].quantity.range.lowerBound
    var start = zone(of: index, in: sentence).lowerBound
    var at = start
    while at < number {
      let next = bytes.scalarEnd(at: at)
      if isMark(at) { start = next }
      at = next
    }
    return start..<max(start, number)
  }

  /// What stands in front of a number in its sentence, behind the number before.
  func zone(of index: Int, in sentence: Sentence) -> Range<Int> {
    let number = sentence.figures[index].quantity.range.lowerBound
    let start =
      index == 0
      ? sentence.range.lowerBound : sentence.nameEnds[index - 1]
    return min(start, number)..<number
  }

  /// What stands behind a number in its clause, in front of the next number.
  func tail(of index: Int, in sentence: Sentence) -> Range<Int> {
    let start = sentence.figures[index].quantity.range.upperBound
    var end = sentence.range.upperBound
    if index + 1 < sentence.figures.count {
      end = min(end, sentence.figures[index + 1].quantity.range.lowerBound)
    }
    var at = start
    while at < end {
      if isMark(at) { return start..<at }
      at = bytes.scalarEnd(at: at)
    }
    return start..<max(start, end)
  }

  /// The end of the place name that stands at `index`, or nil.
  private func nameEnd(at index: Int) -> Int? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < names.count, names[low].lowerBound <= index else { return nil }
    return names[low].upperBound
  }

  /// Whether a range lies inside a place's name.
  func isInsideName(_ range: Range<Int>) -> Bool {
    nameEnd(at: range.lowerBound).map { $0 >= range.upperBound } ?? false
  }

  /// What is left of a range without places, numbers and words that say nothing of what is counted.
  func unknown(in range: Range<Int>) -> [UInt8] {
    var rest: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = skipped(at: index, to: range.upperBound) {
        index = end
      } else {
        let next = bytes.scalarEnd(at: index)
        rest += bytes[index..<min(next, range.upperBound)]
        index = next
      }
    }
    return rest
  }

  /// The noun of a range: what is left without the words that say nothing at both of its ends.
  func noun(of range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, let end = skipped(at: start, to: range.upperBound) {
      start = end
    }
    var end = start
    var index = start
    while index < range.upperBound {
      if let skipped = skipped(at: index, to: range.upperBound) {
        index = skipped
      } else {
        index = bytes.scalarEnd(at: index)
        end = index
      }
    }
    return start..<max(start, end)
  }

  /// The end of a place, number or word at `index` that says nothing of what is counted, or nil.
  private func skipped(at index: Int, to limit: Int) -> Int? {
    if let end = nameEnd(at: index) { return min(end, limit) }
    if bytes[index] < 0x80 { return index + 1 }
    return words.end(.filler, bytes, at: index, to: limit)
  }

  /// How many characters a text has.
  static func length(_ text: [UInt8]) -> Int { text.count { $0.beginsScalar } }
}
