import Indicators

extension IndicatorIdentifier {
  /// Names the shares of a structure: 三次产业结构为18.0∶39.0∶43.0 are the shares of the product that
  /// the catalogue has for the sectors, in its order.
  func readStructures(_ sentence: inout Sentence) {
    // Hardly any sentence has one, and the catalogue is long.
    guard sentence.figures.contains(where: { $0.quantity.isOfStructure }) else { return }
    let rows = catalogue.rows.indices.filter { catalogue.rows[$0].role == Self.structureRole }
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

  /// What the shares of a structure are to their whole.
  private static let structureRole = "share_in:gdp"

  /// Whether numbers of per cent without a unit are joined by nothing but a mark, behind the word for
  /// a structure.
  private func isStructure(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let quantities = sentence.figures[range].map(\.quantity)
    guard !quantities.isEmpty,
      quantities.allSatisfy(\.isOfStructure),
      zip(quantities, quantities.dropFirst()).allSatisfy({
        (1...3).contains($1.range.lowerBound - $0.range.upperBound)
      })
    else { return false }
    let front = bytes[sentence.range.lowerBound..<quantities[0].range.lowerBound]
    return catalogue.words.all(.structure).contains { front.firstRange(of: $0) != nil }
  }
}
