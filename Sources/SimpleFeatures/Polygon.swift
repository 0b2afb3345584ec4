/// One exterior ring with any number of holes.
///
/// Exteriors are kept counter-clockwise and holes clockwise (RFC 7946, section 3.1.6): whatever way
/// the rings given run, they are wound so here, once.
public struct Polygon: Hashable, Sendable {
  /// The outer border, counter-clockwise.
  public let exterior: LinearRing
  /// The holes, clockwise.
  public let holes: [LinearRing]

  /// Makes a polygon; the rings are wound by the right-hand rule.
  public init(exterior: LinearRing, holes: [LinearRing] = []) {
    self.exterior = exterior.wound(counterClockwise: true)
    self.holes = holes.map { $0.wound(counterClockwise: false) }
  }

  /// Exterior first, then the holes.
  public var rings: [LinearRing] { [exterior] + holes }

  /// The planar area without the holes, in squared map units.
  public var area: Double {
    holes.reduce(exterior.signedArea) { $0 + $1.signedArea }
  }

  /// The polygon's envelope.
  public var envelope: Envelope { exterior.envelope }

  /// Whether `point` lies inside the exterior and in no hole.
  public func contains(_ point: Coordinate) -> Bool {
    exterior.encloses(point) && !holes.contains { $0.encloses(point) }
  }
}
