public import Gazetteers
public import Observations
public import Records

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
    /// The least confidence of its mentions.
    public var confidence = 1.0
  }

  private var entries: [String: Entry] = [:]

  /// An empty tally.
  public init() {}

  /// The places, by path in code unit order.
  public var places: [Entry] {
    entries.values.sorted { $0.place.path.utf8.lexicographicallyPrecedes($1.place.path.utf8) }
  }

  /// Adds the counts of a report.
  public mutating func add(_ digest: ReportDigest) {
    for count in digest.places {
      let path = count.place.path
      var entry = entries[path] ?? Entry(place: count.place, anchor: count.anchor)
      entry.reports += 1
      entry.mentions += count.mentions
      entry.facts += count.facts
      entry.confidence = min(entry.confidence, count.confidence)
      entries[path] = entry
    }
  }
}
