public import Boundaries
public import SimpleFeatures

/// Areas below the county that a map shows in place of its counties.
///
/// The map asks for them on borders simplified to its scale, so that areas made from borders meet
/// the borders drawn.
public protocol AreaSubdivision: Sendable {
  /// The areas' codes and names, by rising code; the same whatever the coverage.
  var names: [BoundaryUnitName] { get }
  /// The areas on a coverage of counties in WGS 84.
  func areas(on coverage: BoundaryCoverage) throws -> [SubdivisionArea]
}

/// An area below the county.
public struct SubdivisionArea: Sendable {
  /// The code, or another stable identifier.
  public var code: String
  /// The name.
  public var name: String
  /// The area, WGS 84 degrees.
  public var area: MultiPolygon
  /// Whether the area is a guess, whose borders are then drawn as one.
  public var isEstimate: Bool

  /// Makes an area.
  public init(code: String, name: String, area: MultiPolygon, isEstimate: Bool) {
    self.code = code
    self.name = name
    self.area = area
    self.isEstimate = isEstimate
  }

  /// The same with its positions replaced by `transform`, given all at once.
  func transformed(_ transform: ([Coordinate]) throws -> [Coordinate]) throws -> SubdivisionArea {
    var moved = self
    moved.area = try MultiPolygon(
      area.polygons.map { polygon in
        Polygon(
          exterior: try LinearRing(transform(polygon.exterior.coordinates)),
          holes: try polygon.holes.map { try LinearRing(transform($0.coordinates)) })
      })
    return moved
  }
}
