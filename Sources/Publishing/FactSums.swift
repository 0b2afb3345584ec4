import AreaSums
import Gazetteers
import IndicatorCatalogue
import Indicators
import Records

/// The sums and counts of a map's facts for both editions of the divisions, each made when it is
/// first asked for: a map of counts needs no sums, and one of areas none of points.
final class FactSums: Sendable {
  private let rows: [FactRow]
  private let gazetteer: Gazetteer
  private let catalogue: IndicatorCatalogue
  private let modalities: Set<Modality>
  private let aggregations = Memo<Aggregation.Edition, Aggregation>()
  private let tallies = Memo<Aggregation.Edition, AreaTally>()

  init(
    _ rows: [FactRow], in gazetteer: Gazetteer, of catalogue: IndicatorCatalogue,
    _ modalities: Set<Modality>
  ) {
    self.rows = rows
    self.gazetteer = gazetteer
    self.catalogue = catalogue
    self.modalities = modalities
  }

  /// The values of areas and points.
  func aggregation(_ edition: Aggregation.Edition) -> Aggregation {
    aggregations.value(edition) {
      Aggregation(rows, in: gazetteer, of: catalogue, edition: edition, modalities: modalities)
    }
  }

  /// How many facts lie in each place.
  func tally(_ edition: Aggregation.Edition) -> AreaTally {
    tallies.value(edition) { AreaTally(rows, in: gazetteer, edition: edition) }
  }
}
