public import Boundaries
import GeoJSON
public import Gazetteers
public import SimpleFeatures

/// Areas of townships that the user brings.
public struct GivenTownshipAreas: Sendable {
  private var areas: [PlaceID: MultiPolygon] = [:]

  /// No areas.
  public init() {}

  /// The number of townships that have an area.
  public var count: Int { areas.count }

  /// The area of a township, or nil.
  public func area(of place: PlaceID) -> MultiPolygon? { areas[place] }

  /// Reads polygons in WGS 84 from GeoJSON; the property `code` (nine digits) or `name` says which
  /// township each is. A name is looked for in the county that the polygon lies in.
  ///
  /// - Throws: `GeoJSONError` for a file that cannot be read; `GazetteerError` for a feature without
  ///   an area, of an unknown or an ambiguous township, or of one that another feature is of.
  public init(path: String, gazetteer: Gazetteer, coverage: BoundaryCoverage) throws {
    let layer = try GeoJSONReader(path: path).layer(name: "township-areas")
    let codes = layer.fieldIndex("code")
    let names = layer.fieldIndex("name")
    for (number, feature) in layer.features.enumerated() {
      func fail(_ reason: String) -> GazetteerError {
        GazetteerError(file: path, "feature \(number + 1): \(reason)")
      }
      guard let polygons = feature.geometry?.polygons, !polygons.isEmpty else {
        throw fail("has no polygon")
      }
      let area = try MultiPolygon(polygons)
      let code = codes.flatMap { Self.text(feature.attributes[$0]) }
      let name = names.flatMap { Self.text(feature.attributes[$0]) }
      let found = Self.townships(
        code: code, name: name, in: coverage.county(at: area.pointOnSurface)?.code, gazetteer)
      guard let label = name ?? code else { throw fail("needs the property code or name") }
      guard let place = found.first else {
        throw fail("no township \(label) where the polygon lies")
      }
      guard found.count == 1 else { throw fail("\(label) is ambiguous; give its code") }
      guard areas.updateValue(area, forKey: place) == nil else {
        throw fail("\(gazetteer.path(of: place)) has an area already")
      }
    }
  }

  private static func text(_ value: AttributeValue) -> String? {
    switch value {
    case .text(let text): text.isEmpty ? nil : text
    case .integer(let number): "\(number)"
    default: nil
    }
  }

  private static func townships(
    code: String?, name: String?, in county: String?, _ gazetteer: Gazetteer
  ) -> [PlaceID] {
    if let code {
      return gazetteer.place(code: code).map { gazetteer.level(of: $0) == .township ? [$0] : [] }
        ?? []
    }
    guard let name, let county = county.flatMap({ gazetteer.place(code: $0) }) else { return [] }
    let named = gazetteer.places(named: name).map(\.place).filter {
      gazetteer.level(of: $0) == .township && gazetteer.isWithin($0, county)
    }
    let today = named.filter { gazetteer.validity(of: $0).upperBound == Gazetteer.openYear }
    return today.isEmpty ? named : today
  }
}
