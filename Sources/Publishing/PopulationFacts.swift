public import Gazetteers
import Indicators
public import Records

/// Populations and households of whole places as reports state them, never added up from parts.
public struct PopulationFacts: Sendable {
  /// What is counted.
  public enum Kind: String, Sendable, CaseIterable {
    /// Inhabitants.
    case head
    /// Families.
    case household
  }

  /// A statement of a whole place.
  private struct Statement {
    let year: Int
    let value: Double
  }

  private let gazetteer: Gazetteer
  private var statements: [Kind: [PlaceID: Statement]] = [:]

  /// No facts.
  public init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// Takes in a fact if it is the population of a whole place; of several of a place the latest
  /// stays, of one year the greatest.
  public mutating func add(_ row: FactRow) {
    guard row.modality == .actual, !row.quantity.isPerUnit, row.quantity.value > 0,
      let kind = kind(of: row), let place = row.anchor.flatMap({ gazetteer.today($0) }),
      isWhole(row.subject, kind, of: place)
    else { return }
    let found = Statement(year: row.period.year ?? 0, value: row.quantity.value)
    if let other = statements[kind]?[place],
      (other.year, other.value) >= (found.year, found.value)
    {
      return
    }
    statements[kind, default: [:]][place] = found
  }

  /// The values of a kind by place of today.
  func values(_ kind: Kind) -> [PlaceID: Double] {
    (statements[kind] ?? [:]).mapValues(\.value)
  }

  private func kind(of row: FactRow) -> Kind? {
    let kind: Kind? =
      switch row.measure {
      case .persons: .head
      case .households: .household
      default: nil
      }
    return kind.flatMap { PopulationWords.of($0).unit == row.quantity.unit ? $0 : nil }
  }

  private func isWhole(_ subject: String, _ kind: Kind, of place: PlaceID) -> Bool {
    // The place itself, with or without those above it: 长治市平顺县.
    var rest = Substring(subject)
    for above in gazetteer.path(of: place).split(separator: "/") where rest.hasPrefix(above) {
      rest = rest.dropFirst(above.count)
    }
    let words = PopulationWords.of(kind)
    return words.openings.contains { opening in
      rest.hasPrefix(opening)
        && words.openings.contains { second in
          rest.dropFirst(opening.count).hasPrefix(second)
            && words.wholes.contains(String(rest.dropFirst(opening.count + second.count)))
        }
    }
  }
}
