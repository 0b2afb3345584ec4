import ByteScanning
import Indicators

extension IndicatorIdentifier {
  /// Names the shares of a structure: 三次产业结构为18.0∶39.0∶43.0 are the shares of the product that
  /// the catalogue has for the sectors, in its order.
  func readStructures(_ sentence: inout Sentence) {
    let rows = catalogue.structure
    // Hardly any sentence has one.
    guard sentence.figures.count >= rows.count else { return }
    var index = 0
    while index + rows.count <= sentence.figures.count {
      guard isStructure(index..<index + rows.count, in: sentence) else {
        index += 1
        continue
      }
      for (offset, row) in rows.enumerated() {
        let part = catalogue.rows[row]
        sentence.topics[index + offset] = Topic(id: part.id, row: row)
        sentence.identities[index + offset] = IndicatorIdentity(id: part.id, of: part.parent)
      }
      index += rows.count
    }
  }

  private static func mayBeOfStructure(_ quantity: Quantity) -> Bool {
    quantity.isOfStructure || quantity.dimension == .percent
  }

  /// Whether numbers of per cent are joined by nothing but a mark, behind the word for a structure:
  /// anywhere behind it where they have no unit, right behind it where they have one.
  private func isStructure(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let quantities = sentence.figures[range].map(\.quantity)
    guard let first = quantities.first, quantities.allSatisfy(Self.mayBeOfStructure),
      zip(quantities, quantities.dropFirst()).allSatisfy({
        (1...3).contains($1.range.lowerBound - $0.range.upperBound)
      })
    else { return false }
    let start = range.lowerBound == 0 ? nil : sentence.figures[range.lowerBound - 1].quantity.range
    let front = sentence.range.lowerBound..<first.range.lowerBound
    if quantities.allSatisfy(\.isOfStructure) { return structureEnd(in: front) != nil }
    let own = max(front.lowerBound, start?.upperBound ?? 0)..<front.upperBound
    return structureEnd(in: own).map { unknown(in: $0..<own.upperBound).isEmpty } ?? false
  }

  /// Where the last word for a structure of a range ends.
  private func structureEnd(in range: Range<Int>) -> Int? {
    catalogue.words.all(.structure).compactMap { bytes.lastRange(of: $0, in: range)?.upperBound }
      .max()
  }
}
