import InputFiles
import SimpleFeatures

extension GeoJSONReader {
  /// The geometry object of feature number `feature`; nil for `null`.
  func geometry(_ value: LocatedJSON?, feature: Int) throws(InputError) -> Geometry? {
    guard let value, let type = value["type"]?.string else { return nil }
    let parts = value["coordinates"]
    do {
      switch type {
      case "Point": return .point(try position(parts))
      case "LineString": return .lineString(try positions(parts))
      case "Polygon": return .polygon(try polygon(parts))
      case "MultiPolygon":
        guard let polygons = parts?.array else { throw Malformed("no coordinates") }
        return .multiPolygon(try MultiPolygon(polygons.map(polygon)))
      default: throw Malformed("geometries of type \(FileName.visible(type)) are not read")
      }
    } catch {
      throw InputError(file: file, line: value.line, "feature \(feature + 1): \(error)")
    }
  }

  private struct Malformed: MessageError {
    let fullMessage: Message

    init(_ message: Message) { fullMessage = message }
  }

  private func position(_ value: LocatedJSON?) throws -> Coordinate {
    guard let numbers = value?.array, numbers.count >= 2,
      case (.number(let x), .number(let y)) = (numbers[0].value, numbers[1].value)
    else { throw Malformed("a position is two numbers, longitude first") }
    guard abs(x) <= 180, abs(y) <= 90 else {
      let cause: Message =
        abs(x) <= 90 && abs(y) <= 180
        ? "the two are swapped; longitude comes first"
        : "convert the file to WGS 84 (ogr2ogr -t_srs EPSG:4326)"
      throw Malformed("\(x), \(y) is no longitude and latitude in degrees: \(cause)")
    }
    return Coordinate(x: x, y: y)
  }

  private func positions(_ value: LocatedJSON?) throws -> [Coordinate] {
    guard let list = value?.array else { throw Malformed("positions are missing") }
    return try list.map(position)
  }

  private func polygon(_ value: LocatedJSON?) throws -> Polygon {
    guard let rings = value?.array, let first = rings.first else {
      throw Malformed("a polygon needs an exterior ring")
    }
    return Polygon(
      exterior: try LinearRing(positions(first)),
      holes: try rings.dropFirst().map { try LinearRing(positions($0)) })
  }
}
