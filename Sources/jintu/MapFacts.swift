import Corrections
import Gazetteers
import Publishing
import Records

/// The facts that a map is made of, taken in report by report.
struct MapFacts {
  let filter: FactFilter
  let gazetteer: Gazetteer
  /// What a reviewer said of them.
  var corrections: FactCorrector?
  /// Those that pass the filter.
  private(set) var rows: [FactRow] = []
  /// How many people there are, of whatever passes the filter or not.
  private(set) var population: PopulationFacts

  init(filter: FactFilter, gazetteer: Gazetteer) {
    self.filter = filter
    self.gazetteer = gazetteer
    population = PopulationFacts(gazetteer: gazetteer)
  }

  /// Takes in what was found in a report.
  mutating func add(_ digest: ReportDigest) {
    let found = corrections?.corrected(digest.rows, of: digest.source.hash) ?? digest.rows
    for case let row? in found {
      if filter.reasonToDrop(row, in: gazetteer) == nil { rows.append(row) }
      population.add(row)
    }
  }
}
