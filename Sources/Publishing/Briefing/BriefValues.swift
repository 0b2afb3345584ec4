import AreaSums
import Cartography
import Gazetteers
import IndicatorCatalogue
import Indicators
import Records

/// The values of places that a briefing lists, and the sentences that they rest on.
struct BriefValues {
  /// A sentence of a report with figures in it.
  struct Evidence {
    let report: String
    let article: Int
    let sentence: String
    /// The figures, as printed.
    var quotes: [String]
    /// The least confidence of its facts.
    var confidence: Double
  }

  /// The values, in the catalogue's order of indicators.
  let entries: [IndicatorValues.Entry]
  /// How many there are with those that are not listed.
  let count: Int
  /// The sentences, in the order in which values refer to them.
  private(set) var evidence: [Evidence] = []
  /// For each value the numbers of its sentences, from 1.
  private(set) var references: [[Int]] = []

  /// The values within the areas of a filter.
  ///
  /// A sum of one part only says what the part's own value says, and is left out.
  init(map: ThematicMap, filter: FactFilter, most: Int) {
    let all = IndicatorValues(map.today, levels: Set(AdministrativeLevel.allCases)).entries
    let own = all.filter { entry in
      filter.allows(place: entry.place, in: map.gazetteer)
        && (entry.value.kind != .partial || entry.value.partCount > 1)
    }
    entries = Array(own.prefix(most))
    count = own.count
    var numbers: [String: Int] = [:]
    for entry in entries {
      references.append(
        entry.value.facts.reduce(into: []) { references, index in
          let number = take(map.rows[index], &numbers)
          if !references.contains(number) { references.append(number) }
        }.sorted())
    }
  }

  /// The unit that all reports print of a value, where the number is the same in it: 只 of hens, whose
  /// column is of 头 like that of all animals.
  func printedUnit(of entry: IndicatorValues.Entry, _ map: ThematicMap) -> String? {
    guard map.language == .chinese, ReaderUnit(entry.column).factor == 1 else { return nil }
    let quantities = entry.value.facts.map { map.rows[$0].quantity }
    guard let unit = quantities.first?.unit, quantities.allSatisfy({ $0.unit == unit }),
      let first = quantities.first,
      map.catalogue.units.value(of: first, in: entry.column.unit) == first.value
    else { return nil }
    return unit
  }

  /// The number of a fact's sentence, which is put at the end where it is new.
  private mutating func take(_ row: FactRow, _ numbers: inout [String: Int]) -> Int {
    let key = "\(row.report)\n\(row.article)\n\(row.sentence)"
    guard let number = numbers[key] else {
      evidence.append(
        Evidence(
          report: row.report, article: row.article, sentence: row.sentence, quotes: [row.quote],
          confidence: row.confidence))
      numbers[key] = evidence.count
      return evidence.count
    }
    evidence[number - 1].quotes.append(row.quote)
    evidence[number - 1].confidence = min(evidence[number - 1].confidence, row.confidence)
    return number
  }
}
