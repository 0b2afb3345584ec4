internal import Foundation
internal import SimpleFeatures

extension GeoJSONReader {
  /// The geometry object of feature number `feature`; nil for `null`.
  func geometry(_ value: Any?, feature: Int) throws -> Geometry? {
    guard let object = value as? [String: Any], let type = object["type"] as? String else {
      return nil
    }
    let parts = object["coordinates"]
    do {
      switch type {
      case "Point": return .point(try position(parts))
      case "LineString": return .lineString(try positions(parts))
      case "Polygon": return .polygon(try polygon(parts))
      case "MultiPolygon":
        guard let polygons = parts as? [Any] else { throw Malformed(reason: "no coordinates") }
        return .multiPolygon(try MultiPolygon(polygons.map(polygon)))
      default: throw Malformed(reason: "geometries of type \(type) are not read")
      }
    } catch let error as Malformed {
      throw GeoJSONError(source: sourceName, feature: String(feature), reason: error.reason)
    } catch let error as GeometryError {
      throw GeoJSONError(source: sourceName, feature: String(feature), reason: error.description)
    }
  }

  private struct Malformed: Error {
    let reason: String
  }

  private func position(_ value: Any?) throws -> Coordinate {
    guard let numbers = value as? [NSNumber], numbers.count >= 2 else {
      throw Malformed(reason: "a position is two numbers, longitude first")
    }
    let (x, y) = (numbers[0].doubleValue, numbers[1].doubleValue)
    guard abs(x) <= 180, abs(y) <= 90 else {
      throw Malformed(
        reason: "\(x), \(y) is no longitude and latitude in degrees: "
          + (abs(x) <= 90 && abs(y) <= 180
            ? "the two are swapped; longitude comes first"
            : "convert the file to WGS 84 (ogr2ogr -t_srs EPSG:4326)"))
    }
    return Coordinate(x: x, y: y)
  }

  private func positions(_ value: Any?) throws -> [Coordinate] {
    guard let list = value as? [Any] else { throw Malformed(reason: "positions are missing") }
    return try list.map(position)
  }

  private func polygon(_ value: Any?) throws -> Polygon {
    guard let rings = value as? [Any], let first = rings.first else {
      throw Malformed(reason: "a polygon needs an exterior ring")
    }
    return Polygon(
      exterior: try LinearRing(positions(first)),
      holes: try rings.dropFirst().map { try LinearRing(positions($0)) })
  }
}
