public import SimpleFeatures

/// Where a place's coordinates come from.
public enum CoordinateBasis: UInt8, Sendable, Hashable, CaseIterable {
  /// The place's own point.
  case own
  /// The seat of its government, or for a village in the built-up seat the township's seat.
  case seat
  /// The point of a higher, earlier or lower unit that stands for it.
  case inherited
  /// A point somewhere on the boundary: a last resort.
  case boundary
  /// No coordinates.
  case none

  /// The word used in tables and outputs.
  public var name: String {
    switch self {
    case .own: "own"
    case .seat: "seat"
    case .inherited: "inherited"
    case .boundary: "boundary"
    case .none: "none"
    }
  }

  /// The basis that a word of the tables stands for, or nil.
  public init?(name: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}

/// A place: what it is called, its place in the hierarchy, the years it is known for, where it is.
///
/// The name is the latest official one; `Gazetteer.name(of:on:)` gives the one of a year.
public struct Place: Sendable, Hashable {
  /// The place's number in its gazetteer.
  public let id: PlaceID
  /// The statistical code as last known: 6 digits to counties, 9 for townships, 12 for villages.
  public let code: String?
  /// The official name: 东峪村, 岳壁乡, 平遥县.
  public let name: String
  /// The name without the word for its kind: 东峪, 岳壁, 平遥.
  public let core: String
  /// The level of the place.
  public let level: AdministrativeLevel
  /// The place above it today, nil for a province.
  public let parent: PlaceID?
  /// The years the place is known for; the upper bound is `Gazetteer.openYear` when in force.
  public let validity: ClosedRange<Int>
  /// The position, WGS 84 degrees, nil when unknown.
  public let location: Coordinate?
  /// The level that the position stands for: `township` for a village that stands at its
  /// township's seat. Nil without a position.
  public let precision: AdministrativeLevel?
  /// Where the position comes from.
  public let basis: CoordinateBasis
  /// The median distance to expect between the position and the place, in metres.
  public let expectedError: Double?
  /// Short keys of the sources of name and position, explained in `Gazetteer/SOURCES.md`.
  public let source: String
  /// For a place no longer in force: the place in force that took its name or its people, where
  /// that is known.
  public let successor: PlaceID?
  /// Whether the place lies outside Shanxi.
  public let isOutside: Bool
  /// The pinyin of the core name, syllables separated by spaces, without tones; nil if unknown.
  public let pinyin: String?
}
