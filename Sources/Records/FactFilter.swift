public import Gazetteers
import IndicatorCatalogue
public import Indicators
public import Industries

/// Which facts a run is about. Repeated values of one criterion mean "or", criteria mean "and".
public struct FactFilter: Sendable {
  /// Industries, each with all below it; empty for all.
  public var industries: [IndustryCode] = []
  /// Measures; empty for all.
  public var measures: [Measure] = []
  /// Ids of indicators, each with its qualified forms; empty for all.
  public var indicators: [String] = []
  /// Years; empty for all.
  public var years: [ClosedRange<Int>] = []
  /// Areas, each with all that lies in it; empty for all.
  public var areas: [PlaceID] = []
  /// Modalities; empty for all.
  public var modalities: [Modality] = []
  /// The least confidence.
  public var leastConfidence = 0.0

  /// A filter that lets everything through.
  public init() {}

  /// Whether nothing is filtered.
  public var isOpen: Bool {
    industries.isEmpty && measures.isEmpty && indicators.isEmpty && years.isEmpty && areas.isEmpty
      && modalities.isEmpty && leastConfidence == 0
  }

  /// Whose figures are added up: the modalities asked for, but only actual ones where those are
  /// among them, for a plan must not hide in a sum of facts.
  public var summedModalities: Set<Modality> {
    modalities.isEmpty || modalities.contains(.actual) ? [.actual] : Set(modalities)
  }

  /// The first criterion that a fact fails, in words for the manifest, or nil when it passes.
  public func reasonToDrop(_ row: FactRow, in gazetteer: Gazetteer) -> String? {
    if !industries.isEmpty {
      guard let code = row.industry, industries.contains(where: { code.isWithin($0) }) else {
        return "industry"
      }
    }
    if !measures.isEmpty, !measures.contains(row.measure) { return "measure" }
    if !indicators.isEmpty, !indicators.contains(where: { row.identity.isOf($0) }) {
      return "indicator"
    }
    if !years.isEmpty {
      guard let year = row.period.year, years.contains(where: { $0.contains(year) }) else {
        return "period"
      }
    }
    if !areas.isEmpty {
      guard let place = row.anchor, areas.contains(where: { gazetteer.isWithin(place, $0) }) else {
        return "within"
      }
    }
    if !modalities.isEmpty, !modalities.contains(row.modality) { return "modality" }
    return row.confidence < leastConfidence ? "min-confidence" : nil
  }

  /// Whether figures of a kind pass, as those of a user's table are: what is not known of them does
  /// not speak against them.
  public func allows(measure: Measure?, industry: IndustryCode?, year: Int?) -> Bool {
    if let measure, !measures.isEmpty, !measures.contains(measure) { return false }
    if let industry, !industries.isEmpty, !industries.contains(where: { industry.isWithin($0) }) {
      return false
    }
    if let year, !years.isEmpty, !years.contains(where: { $0.contains(year) }) { return false }
    return true
  }

  /// Whether a place lies in one of the areas.
  public func allows(place: PlaceID, in gazetteer: Gazetteer) -> Bool {
    areas.isEmpty || areas.contains { gazetteer.isWithin(place, $0) }
  }
}
