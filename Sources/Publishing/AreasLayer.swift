import AreaSums
import Boundaries
import Gazetteers
import Indicators
import SimpleFeatures
import TownshipAreas

/// A layer of areas with the indicators joined in wide form.
struct AreasLayer {
  let gazetteer: Gazetteer
  let aggregation: Aggregation
  let tally: AreaTally
  /// The most indicators that get columns.
  let columnLimit: Int
  /// The areas on the ellipsoid by code, in square kilometres.
  let squareKilometres: [String: Double]
  /// What marks figures that are no facts in the fields' aliases, empty for facts.
  var modalityMark = ""
  /// The columns of users' tables.
  var tables = TableColumns(tables: [])

  /// An area to make a feature of.
  private struct Area {
    let place: PlaceID
    let geometry: Geometry?
    /// What the shape rests on: boundary, thiessen, or the seat that a point stands at.
    let kind: String
  }

  /// All prefectures or counties of the province, those without facts too: missing is null.
  func layer(_ kind: LayerKind, of coverage: BoundaryCoverage) throws -> Layer {
    let areas = coverage.units(kind == .prefectures ? .prefecture : .county).compactMap { unit in
      gazetteer.place(code: unit.code).map {
        Area(place: $0, geometry: .multiPolygon(unit.geometry), kind: "boundary")
      }
    }
    return try layer(areas, kind)
  }

  /// The townships that facts or mentions lie in, with the areas found for them; those without one
  /// stand at their seats.
  func townships(_ finder: TownshipAreaFinder) throws -> Layer {
    let found = tables.places(at: .township, in: gazetteer)
      .union(tally.places.filter { gazetteer.level(of: $0) == .township })
    let shapes = finder.areas(of: found)
    let areas = found.sorted {
      (gazetteer.code(of: $0) ?? "", $0) < (gazetteer.code(of: $1) ?? "", $1)
    }.map { place in
      if let shape = shapes[place] {
        return Area(
          place: place, geometry: .multiPolygon(shape.area), kind: shape.kind.rawValue)
      }
      let level = gazetteer.precision(of: place) ?? .other
      return Area(
        place: place, geometry: gazetteer.location(of: place).map { .point($0) },
        kind: level == .township ? "seat" : level == .other ? "none" : "\(level.name)_seat")
    }
    return try layer(areas, .townships)
  }

  private func layer(_ areas: [Area], _ kind: LayerKind) throws -> Layer {
    let columns = aggregation.bestColumns(of: areas.map(\.place), most: columnLimit)
    let given = tables.entries(for: areas.map(\.place))
    let features = areas.map { area in
      Feature(
        id: gazetteer.code(of: area.place) ?? gazetteer.path(of: area.place),
        geometry: area.geometry,
        attributes: counts(of: area.place, kind: area.kind)
          + columns.flatMap { values(of: $0, in: area.place) }
          + TableColumns.values(of: given, in: area.place))
    }
    return try kind.layer(
      features, more: columns.flatMap { fields(of: $0) } + TableColumns.fields(of: given))
  }

  private func fields(of column: IndicatorColumn) -> [Field] {
    let unit = column.unit.isEmpty ? "" : "（\(column.unit)）"
    let alias = column.title + modalityMark + unit
    return [
      Field(name: column.name, alias: alias, kind: .real),
      Field(name: column.name + "_year", alias: alias + "：年份", kind: .integer),
      Field(name: column.name + "_kind", alias: alias + "：取值方式", kind: .text),
      Field(name: column.name + "_n", alias: alias + "：指标数", kind: .integer),
    ]
  }

  private func counts(of place: PlaceID, kind: String) -> [AttributeValue] {
    let inside = tally[place]
    let details = gazetteer[place]
    return [
      AttributeValue(details.code), .text(details.name), .text(gazetteer.path(of: place)),
      AttributeValue(details.pinyin), .text(kind),
      AttributeValue(
        details.code.flatMap { squareKilometres[$0] }.map { ($0 * 100).rounded() / 100 }),
      .integer(inside.facts), .integer(inside.reportCount), .integer(inside.mentions),
    ]
  }

  private func values(of column: IndicatorColumn, in place: PlaceID) -> [AttributeValue] {
    guard let value = aggregation.value(of: column, in: place) else {
      return [.null, .null, .null, .null]
    }
    return [
      .real(value.value), AttributeValue(value.year), .text(value.kind.rawValue),
      .integer(value.factCount),
    ]
  }
}
