internal import Boundaries
internal import Glibc
internal import SimpleFeatures

/// The neighbouring provinces' names, for orientation.
enum Neighbors {
  /// A name and where it may stand, in order of preference.
  typealias Label = (name: String, positions: [Coordinate])

  /// The names round the part of the province that a map shows, or round the province.
  static func labels(
    of map: MapSpecification, _ coverage: BoundaryCoverage,
    put: ([Coordinate]) throws -> [Coordinate]
  ) rethrows -> [Label] {
    guard let focus = map.focus else {
      return try positions(language: map.language, transform: put)
    }
    let level = MapFocus(focus).level
    let names = AreaNames.labels(coverage, level)
    var order: [String] = []
    var paths: [String: [[Coordinate]]] = [:]
    func add(_ name: String, _ path: [Coordinate]) {
      if paths[name] == nil { order.append(name) }
      paths[name, default: []].append(path)
    }
    for stretch in coverage.border(of: focus, level) {
      if let neighbor = stretch.neighbor {
        add(names[neighbor.code] ?? neighbor.name, stretch.path)
      } else {
        for (province, path) in NeighborProvinces.split(stretch.path) {
          add(map.language == .chinese ? province.chinese : province.english, path)
        }
      }
    }
    return try order.map { name in
      let longest = paths[name, default: []].max { $0.count < $1.count } ?? []
      return (name, places(beside: try put(longest)))
    }
  }

  /// Places on either side of a line on the sheet, near ones and those near its middle first.
  private static func places(beside line: [Coordinate]) -> [Coordinate] {
    guard line.count > 2 else { return [] }
    var places: [Coordinate] = []
    for distance in [12.0, 18, 26, 36] {
      for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] {
        let index = Int(Double(line.count - 1) * share)
        // The run of some positions, not of one short segment, tells where the border leads.
        let reach = max(1, line.count / 12)
        let (a, b) = (line[max(0, index - reach)], line[min(line.count - 1, index + reach)])
        let length = hypot(b.x - a.x, b.y - a.y)
        guard length > 0 else { continue }
        let normal = Coordinate(x: (b.y - a.y) / length, y: (a.x - b.x) / length)
        for side in [1.0, -1] {
          places.append(
            Coordinate(
              x: line[index].x + normal.x * distance * (1 + normal.x.magnitude) * side,
              y: line[index].y + normal.y * distance * side))
        }
      }
    }
    return places
  }

  /// Names with places outside Shanxi but near its border, put on the sheet by `transform`.
  static func positions(
    language: MapLanguage, transform: ([Coordinate]) throws -> [Coordinate]
  ) rethrows -> [Label] {
    let table: [(chinese: String, english: String, places: [(Double, Double)])] = [
      ("内蒙古", "Inner Mongolia", [(111.35, 40.05), (111.1, 39.95), (111.8, 40.3)]),
      ("河北", "Hebei", [(114.3, 38.4), (114.35, 38.7), (114.25, 37.9), (114.2, 37.3)]),
      ("河南", "Henan", [(113.25, 34.9), (112.8, 34.85), (114.0, 35.3)]),
      ("陕西", "Shaanxi", [(110.45, 38.3), (110.35, 37.6), (110.35, 36.9), (110.15, 36.2)]),
    ]
    return try table.map { row in
      let places = row.places.map { Coordinate(x: $0.0, y: $0.1) }
      return (language == .chinese ? row.chinese : row.english, try transform(places))
    }
  }
}
