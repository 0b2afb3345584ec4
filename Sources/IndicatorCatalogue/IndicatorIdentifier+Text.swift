import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Whether a mark that ends a clause stands at `index`.
  func isMark(_ index: Int) -> Bool { ClauseEnd.sentence.stands(in: bytes, at: index) }

  /// What stands in front of a number in its clause, behind the number before.
  func head(of index: Int, in sentence: Sentence) -> Range<Int> {
    let number = sentence.figures[index].quantity.range.lowerBound
    let start = zone(of: index, in: sentence).lowerBound
    return clauseStart(before: number, from: start)..<max(start, number)
  }

  /// Where the text behind the last mark in front of a place begins.
  func clauseStart(before place: Int, from start: Int) -> Int {
    var at = place - 1
    while at >= start {
      if isMark(at) { return min(bytes.scalarEnd(at: at), place) }
      at -= 1
    }
    return start
  }

  /// What stands in front of a number in its sentence, behind the number before.
  func zone(of index: Int, in sentence: Sentence) -> Range<Int> {
    let number = sentence.figures[index].quantity.range.lowerBound
    var start = index == 0 ? sentence.range.lowerBound : sentence.nameEnds[index - 1]
    // 60 岁以上老人: a threshold is part of the name behind it.
    if index > 0, isThreshold(index - 1, in: sentence) {
      start = sentence.figures[index - 1].quantity.range.lowerBound
      // 工业企业(年收入500万元以上)52户: in an aside it stands behind the name.
      if bytes[sentence.figures[index - 1].quantity.range.upperBound] == Self.closing {
        start = index > 1 ? sentence.nameEnds[index - 2] : sentence.range.lowerBound
      }
    }
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
      at += 1
    }
    return start..<max(start, end)
  }

  /// Whether a range lies inside a place's name.
  func isInsideName(_ range: Range<Int>) -> Bool {
    words.nameEnd(at: range.lowerBound).map { $0 >= range.upperBound } ?? false
  }

  /// What is left of a range without places, numbers and words that say nothing of what is counted.
  func unknown(in range: Range<Int>) -> [UInt8] {
    rest(of: range) { skipped(at: $0, to: range.upperBound) }
  }

  /// What is left of a range.
  /// - Parameter skip: where what begins at an index and is left out ends, nil where nothing is.
  func rest(of range: Range<Int>, without skip: (Int) -> Int?) -> [UInt8] {
    var rest: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = skip(index) {
        index = end
      } else {
        let next = bytes.scalarEnd(at: index)
        rest += bytes[index..<min(next, range.upperBound)]
        index = next
      }
    }
    return rest
  }

  /// The last run of a range that is no place, number or word that says nothing of what is counted;
  /// empty at the range's end where there is none.
  func lastUnknown(in range: Range<Int>) -> Range<Int> {
    var run = range.upperBound..<range.upperBound
    var isOpen = false
    var index = range.lowerBound
    while index < range.upperBound {
      if let end = skipped(at: index, to: range.upperBound) {
        isOpen = false
        index = end
      } else {
        let next = min(bytes.scalarEnd(at: index), range.upperBound)
        run = (isOpen ? run.lowerBound : index)..<next
        isOpen = true
        index = next
      }
    }
    return run
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
    if let end = words.nameEnd(at: index) { return min(end, limit) }
    if bytes[index] == UInt8(ascii: "("),
      let end = bytes[index..<limit].firstIndex(of: Self.closing)
    {
      return end + 1
    }
    if bytes[index] < 0x80 { return index + 1 }
    return words.end(.filler, at: index, to: limit)
  }

  /// The longest word of a class, be it listed alone, that a range ends in; nil where it ends in none.
  func listed(_ kind: CatalogueWords.Class, endingIn range: Range<Int>) -> [UInt8]? {
    catalogue.words.all(kind).filter { bytes[range].suffix($0.count).elementsEqual($0) }
      .max { $0.count < $1.count }
  }

  private static let closing = UInt8(ascii: ")")

  /// How many characters a text has.
  static func length(_ text: [UInt8]) -> Int { text.count { $0.beginsScalar } }
}
