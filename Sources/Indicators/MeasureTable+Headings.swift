import ByteScanning
import TextScanning

extension MeasureTable {
  /// The measure that the heading of a table's column names: the one with the longest word in it.
  /// - Parameters:
  ///   - heading: The heading as printed.
  ///   - dimension: What the column's unit measures, nil where it has none; measures that are never
  ///     in such units are passed over.
  /// - Returns: nil where no word of a measure stands in the heading and its unit tells none.
  /// - Complexity: linear in the heading.
  public func measure(ofHeading heading: String, dimension: MeasurementUnit.Dimension?) -> Measure?
  {
    let letters = Array(heading.utf8)
    if let named = headings.measure(in: letters, dimension) { return named }
    switch dimension {
    case .persons: return .persons
    case .households: return .households
    case .percent:
      let isGrowth = ["增", "降"].contains { letters.firstIndex(ofWord: $0) != nil }
      return isGrowth ? .growth : .rate
    default: return nil
    }
  }

  /// The words of measures in one trie, as headings are searched for them.
  struct HeadingWords: Sendable {
    /// What a word tells.
    private struct Sense: Sendable {
      let measure: Measure
      /// The only dimension that the word tells it of, if it is narrowed.
      let narrowed: MeasurementUnit.Dimension?
      let dimensions: [MeasurementUnit.Dimension]
      /// Where it stands among all; of words of one length the first counts.
      let order: Int
    }

    private let senses: [[Sense]]
    private let trie: DoubleArrayTrie

    init(_ entries: [Entry]) {
      var senses: [[Sense]] = []
      var numbers: [[UInt8]: Int] = [:]
      var order = 0
      for entry in entries {
        let words = entry.before + entry.after + [Word(text: entry.alias, dimension: nil)]
        // One character is too little to tell by.
        for word in words where word.text.utf8.count > 3 {
          let key = Array(word.text.utf8)
          let number = numbers[key] ?? senses.count
          if number == senses.count {
            numbers[key] = number
            senses.append([])
          }
          senses[number].append(
            Sense(
              measure: entry.measure, narrowed: word.dimension, dimensions: entry.dimensions,
              order: order))
          order += 1
        }
      }
      self.senses = senses
      trie = DoubleArrayTrie(
        numbers.sorted { $0.value < $1.value }.map { (key: $0.key, value: $0.value) })
    }

    /// The measure of the longest word in a text that fits a dimension.
    func measure(in text: [UInt8], _ dimension: MeasurementUnit.Dimension?) -> Measure? {
      var best: (length: Int, order: Int, measure: Measure)?
      for start in text.indices where text[start].beginsScalar {
        trie.forEachMatch(in: text, from: start, to: text.count) { end, number in
          for sense in senses[number] {
            guard sense.narrowed == nil || sense.narrowed == dimension,
              dimension.map({ sense.dimensions.contains($0) }) ?? true
            else { continue }
            if let best, (best.length, -best.order) >= (end - start, -sense.order) { continue }
            best = (end - start, sense.order, sense.measure)
          }
        }
      }
      return best?.measure
    }
  }
}
