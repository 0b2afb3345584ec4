public import Gazetteers
public import SimpleFeatures

/// The area of a township and what it rests on.
public struct TownshipArea: Sendable {
  /// What an area rests on.
  public enum Kind: String, Sendable, CaseIterable {
    /// The part of the county nearer to this township's seat than to any other: a stand-in.
    case thiessen
    /// A boundary that the user gave.
    case boundary
  }

  /// The township.
  public let place: PlaceID
  /// The area, WGS 84 degrees.
  public let area: MultiPolygon
  /// What it rests on.
  public let kind: Kind
}
