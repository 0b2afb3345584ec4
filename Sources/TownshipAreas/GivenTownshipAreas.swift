public import Boundaries
import GeoJSON
public import Gazetteers
public import InputFiles
public import SimpleFeatures

/// Areas of townships that the user brings.
public struct GivenTownshipAreas: Sendable {
  private var areas: [PlaceID: MultiPolygon] = [:]
  /// The features that were left out, a line each.
  public private(set) var problems: [Message] = []

  /// No areas.
  public init() {}

  /// The number of townships that have an area.
  public var count: Int { areas.count }

  /// The area of a township, or nil.
  public func area(of place: PlaceID) -> MultiPolygon? { areas[place] }

  /// Reads polygons in WGS 84 from GeoJSON; the property `code` (nine digits) or `name` says which
  /// township each is. A name is looked for in the county that the polygon lies in.
  ///
  /// A feature that cannot be the area of its township is left out and stands in `problems`: one
  /// without a polygon, out of range, as small as a yard or larger than its county, outside its
  /// county, with a hole outside of the ring around it, of an unknown or ambiguous township, or of one that has an area already.
  ///
  /// - Throws: `InputError` for a file that cannot be read, and with the first problem where no
  ///   feature can be used.
  public init(path: String, gazetteer: Gazetteer, coverage: BoundaryCoverage) throws {
    let check = TownshipAreaCheck(gazetteer: gazetteer, coverage: coverage)
    var broken: Set<Int> = []
    let layer = try GeoJSONReader(path: path).layer(name: "township-areas") { number, error in
      problems.append("\(error)")
      broken.insert(number)
    }
    let codes = layer.fieldIndex("code")
    let names = layer.fieldIndex("name")
    let numbers = (0...).lazy.filter { !broken.contains($0) }.map { $0 + 1 }
    for (feature, number) in zip(layer.features, numbers) {
      let code = codes.flatMap { Self.text(feature.attributes[$0]) }
      let name = names.flatMap { Self.text(feature.attributes[$0]) }
      do throws(TownshipAreaCheck.Refusal) {
        let (place, area) = try check.township(code: code, name: name, feature.geometry)
        guard areas[place] == nil else {
          throw TownshipAreaCheck.Refusal("\(gazetteer.path(of: place)) has an area already")
        }
        areas[place] = area
      } catch {
        problems.append("\(path): feature \(number): \(error.reason)")
      }
    }
    if areas.isEmpty, let first = problems.first { throw InputError(first) }
  }

  private static func text(_ value: AttributeValue) -> String? {
    switch value {
    case .text(let text): text.isEmpty ? nil : text
    case .integer(let number): "\(number)"
    default: nil
    }
  }
}
