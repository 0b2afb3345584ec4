public import Gazetteers
import Geoparsing
import TextScanning

/// How often each place is named, and by how many reports.
public struct PlaceTally: Sendable {
  /// A place with its counts.
  public struct Entry: Sendable {
    /// The place as first named.
    public let place: PlaceDescription
    /// The place of the gazetteer that it is or lies in.
    public let anchor: PlaceID
    /// How often it is named.
    public var mentions = 0
    /// How many reports name it.
    public var reports = 0
    /// How many facts belong to it.
    public var facts = 0
    /// The least belief of its mentions.
    public var confidence = 1.0
    fileprivate var lastReport = ""
  }

  private var entries: [String: Entry] = [:]
  private let gazetteer: Gazetteer

  /// An empty tally.
  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The places, by path in code unit order.
  public var places: [Entry] {
    entries.values.sorted { $0.place.path.utf8.lexicographicallyPrecedes($1.place.path.utf8) }
  }

  /// Counts the mentions and facts of a report.
  public mutating func add(_ analysis: ReportAnalysis) {
    let year = analysis.report.year.year
    for article in analysis.articles {
      for mention in article.mentions {
        let place = PlaceDescription(mention.referent, in: gazetteer, on: year)
        count(place, mention.anchor, in: analysis.report.name) {
          $0.mentions += 1
          $0.confidence = min($0.confidence, mention.confidence)
        }
      }
      for observation in article.observations {
        guard let referent = observation.attribution?.referent else { continue }
        let place = PlaceDescription(referent, in: gazetteer, on: year)
        let anchor: PlaceID =
          switch referent {
          case .place(let id): id
          case .local(_, _, let parent): parent
          }
        count(place, anchor, in: analysis.report.name) { $0.facts += 1 }
      }
    }
  }

  private mutating func count(
    _ place: PlaceDescription, _ anchor: PlaceID, in report: String, _ body: (inout Entry) -> Void
  ) {
    var entry = entries[place.path] ?? Entry(place: place, anchor: anchor)
    if entry.lastReport != report {
      entry.reports += 1
      entry.lastReport = report
    }
    body(&entry)
    entries[place.path] = entry
  }
}
