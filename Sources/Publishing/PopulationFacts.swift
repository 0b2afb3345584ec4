public import Gazetteers
import Indicators
public import Observations

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
    switch (row.measure, row.quantity.unit) {
    case (.persons, "人"): .head
    case (.households, "户"): .household
    default: nil
    }
  }

  /// Words of a whole population; 农业人口 or 脱贫人口 is only a part of one.
  private static let wholes = ["总人口", "常住人口", "户籍人口", "人口", "总户数", "户数", "总人口数", "人口数"]
  /// What may stand before such a word.
  private static let openings = ["", "年末", "全省", "全市", "全县", "全区", "全乡", "全镇", "共有", "现有"]

  private func isWhole(_ subject: String, _ kind: Kind, of place: PlaceID) -> Bool {
    // The place itself, with or without those above it: 长治市平顺县.
    var rest = Substring(subject)
    for above in gazetteer.path(of: place).split(separator: "/") where rest.hasPrefix(above) {
      rest = rest.dropFirst(above.count)
    }
    return Self.openings.contains { opening in
      rest.hasPrefix(opening)
        && (Self.wholes.contains(String(rest.dropFirst(opening.count)))
          || Self.openings.contains { second in
            rest.dropFirst(opening.count).hasPrefix(second)
              && Self.wholes.contains(String(rest.dropFirst(opening.count + second.count)))
          })
    }
  }
}
