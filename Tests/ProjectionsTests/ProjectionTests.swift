import Projections
import SimpleFeatures
import Testing

struct ProjectedCase: CustomTestStringConvertible, Sendable {
  let name: String
  let system: String
  let lonLat: Coordinate
  let projected: Coordinate
  let tolerance: Double
  var testDescription: String { name }
}

@Suite struct ProjectionTests {
  /// That of the maps, from `Gazetteer/province.tsv`.
  static let albers = CoordinateReferenceSystem(
    projection: "+proj=aea +lat_1=35.6 +lat_2=39.7 +lat_0=37.65 +lon_0=112.4")

  // Closed-form values: the origin of each projection, and the equator of UTM zone 49's meridian.
  @Test(arguments: [
    ProjectedCase(
      name: "Albers origin", system: ProjectionTests.albers.definition,
      lonLat: Coordinate(x: 112.4, y: 37.65), projected: Coordinate(x: 0, y: 0), tolerance: 1e-6),
    ProjectedCase(
      name: "Gauss-Krueger CM 111E", system: "EPSG:4546", lonLat: Coordinate(x: 111, y: 0),
      projected: Coordinate(x: 500_000, y: 0), tolerance: 1e-3),
    ProjectedCase(
      name: "UTM 49N by number", system: "32649", lonLat: Coordinate(x: 111, y: 0),
      projected: Coordinate(x: 500_000, y: 0), tolerance: 1e-3),
    ProjectedCase(
      name: "web Mercator", system: "EPSG:3857", lonLat: Coordinate(x: 90, y: 0),
      projected: Coordinate(x: 10_018_754.171394622, y: 0), tolerance: 1e-3),
  ])
  func projects(row: ProjectedCase) throws {
    let transformation = try CoordinateTransformation(
      from: .wgs84, to: CoordinateReferenceSystem(row.system))
    let result = try transformation.transform([row.lonLat])[0]
    #expect(abs(result.x - row.projected.x) < row.tolerance)
    #expect(abs(result.y - row.projected.y) < row.tolerance)
    let back = try transformation.inverse([result])[0]
    #expect(abs(back.x - row.lonLat.x) < 1e-9 && abs(back.y - row.lonLat.y) < 1e-9)
  }

  @Test func keepsAreasTrue() throws {
    let albers = try CoordinateTransformation(from: .wgs84, to: Self.albers)
    for latitude in stride(from: 34.6, through: 40.6, by: 1) {
      let corners = [(111.0, 0.0), (111.1, 0), (111.1, 0.1), (111, 0.1), (111, 0)].map {
        Coordinate(x: $0.0, y: latitude + $0.1)
      }
      let truth = Ellipsoid.wgs84.area(of: Polygon(exterior: try LinearRing(corners)))
      let planar = try LinearRing(albers.transform(corners)).signedArea / 1e6
      #expect(abs(planar / truth - 1) < 1e-4)
    }
  }

  @Test func scaleIsNearlyTrueAllOverShanxi() throws {
    let albers = try CoordinateTransformation(from: .wgs84, to: Self.albers)
    for (x, y) in [(110.3, 34.6), (112.4, 37.65), (114.5, 40.7), (112.4, 35.6)] {
      let local = try albers.localScale(at: Coordinate(x: x, y: y))
      #expect(abs(local.unitsPerMetreEast - 1) < 0.0015)
      #expect(abs(local.unitsPerMetreNorth - 1) < 0.0015)
      #expect(abs(local.north) < 1.5)
    }
    let mercator = try CoordinateTransformation(
      from: .wgs84, to: CoordinateReferenceSystem("EPSG:3857"))
    let local = try mercator.localScale(at: Coordinate(x: 112, y: 60))
    #expect(abs(local.unitsPerMetreEast - 2) < 0.01)
  }

  @Test func saysWhatLibprojSays() {
    let error = #expect(throws: ProjectionError.self) {
      _ = try CoordinateTransformation(from: .wgs84, to: CoordinateReferenceSystem("EPSG:1"))
    }
    #expect(error?.kind == .unknownSystem)
    #expect(error?.log.contains("crs not found") == true)
    #expect(throws: ProjectionError.self) {
      _ = try CoordinateTransformation(from: .wgs84, to: CoordinateReferenceSystem("nonsense"))
    }
  }

  @Test func refusesWhatHasNoImage() throws {
    let transformation = try CoordinateTransformation(
      from: .wgs84, to: CoordinateReferenceSystem("EPSG:4546"))
    let error = #expect(throws: ProjectionError.self) {
      _ = try transformation.transform([Coordinate(x: 111, y: 30), Coordinate(x: 0, y: 1e9)])
    }
    #expect(error?.kind == .notConvertible(index: 1))
  }

  @Test func measuresOnTheEllipsoid() throws {
    // A quarter meridian of WGS 84 is 10,001.965729 km long.
    let distance = Ellipsoid.wgs84.distance(
      from: Coordinate(x: 0, y: 0), to: Coordinate(x: 0, y: 90))
    #expect(abs(distance - 10_001_965.729) < 0.001)
    // An octant of the ellipsoid: its surface of 510,065,621.724 km² over eight.
    let octant = Polygon(
      exterior: try LinearRing(
        [(0.0, 0.0), (90, 0), (0, 90), (0, 0)].map { Coordinate(x: $0.0, y: $0.1) }))
    #expect(abs(Ellipsoid.wgs84.area(of: octant) - 510_065_621.724 / 8) < 0.01)
    let end = Ellipsoid.wgs84.destination(
      from: Coordinate(x: 112, y: 37), azimuth: 90, distance: 1000)
    #expect(
      abs(Ellipsoid.wgs84.distance(from: Coordinate(x: 112, y: 37), to: end) - 1000) < 1e-6)
  }

  /// The default projection is written out for speed; it is the one that its definition names.
  @Test func theWrittenOutAlbersIsThatOfItsDefinition() throws {
    let fast = try CoordinateTransformation(from: .wgs84, to: Self.albers)
    // Another wording of the same system takes the way through the database.
    let definition = CoordinateReferenceSystem(
      Self.albers.definition.replacing(" +type=crs", with: "")
        .replacing("+datum=WGS84 +units=m", with: "+units=m +datum=WGS84"))
    let slow = try CoordinateTransformation(from: .wgs84, to: definition)
    let positions = stride(from: 110.0, through: 115, by: 0.37).flatMap { x in
      stride(from: 34.0, through: 41, by: 0.41).map { Coordinate(x: x, y: $0) }
    }
    #expect(try fast.transform(positions) == slow.transform(positions))
    let plane = try fast.transform(positions)
    #expect(try fast.inverse(plane) == slow.inverse(plane))
  }
}
