/// A place of one opened gazetteer; not stable from one edition of the tables to the next.
///
/// Numbers ascend from the top of the hierarchy down, and the children of a place are numbered
/// without a gap.
public struct PlaceID: Hashable, Comparable, Sendable {
  /// The place's position in the gazetteer, from 0.
  public let rawValue: UInt32

  /// The place at a position, which must be below the gazetteer's `placeCount` when used.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable init(_ index: Int) { self.init(rawValue: UInt32(index)) }
  @inlinable var index: Int { Int(rawValue) }

  /// The order of the hierarchy: parents before children.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
