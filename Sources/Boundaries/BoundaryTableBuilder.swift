import InputFiles
public import SimpleFeatures

/// Makes the tables of a coverage from the polygons of its counties.
///
/// The polygons must be a coverage already: along a common border both have the same positions
/// once rounded to a millionth of a degree. An edge that two counties run through in the same
/// direction is an overlap and refused. Edges that only one county has are the outer border; a sliver
/// between two counties would show up there as a ring of its own, which `check` reports.
public struct BoundaryTableBuilder {
  private struct Position: Hashable {
    var x: Int
    var y: Int
  }

  private struct Edge: Hashable {
    var from: Position
    var to: Position
  }

  private let counties: [(unit: BoundaryUnitName, rings: [[Position]])]
  private let others: [BoundaryLevel: [BoundaryUnitName]]
  private var owners: [Edge: Int] = [:]

  /// Takes the counties with their polygons, and the names of prefectures and province.
  ///
  /// - Parameters:
  ///   - counties: Areas in WGS 84 degrees, in any order.
  ///   - prefectures: Codes and names of the prefectures.
  ///   - province: Code and name of the province.
  /// - Throws: `InputError` when two counties overlap along an edge.
  public init(
    counties: [(unit: BoundaryUnitName, area: MultiPolygon)],
    prefectures: [BoundaryUnitName], province: BoundaryUnitName
  ) throws {
    self.counties = counties.sorted {
      $0.unit.code.utf8.lexicographicallyPrecedes($1.unit.code.utf8)
    }.map { county in
      (county.unit, county.area.polygons.flatMap(\.rings).map(Self.positions))
    }
    others = [
      .prefecture: prefectures.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) },
      .province: [province],
    ]
    for (index, county) in self.counties.enumerated() {
      for edge in county.rings.lazy.flatMap(Self.edges) {
        if let other = owners.updateValue(index, forKey: edge) {
          let name = self.counties[other].unit.name
          throw InputError(
            file: county.unit.name,
            "overlaps \(name) at \(Double(edge.from.x) / 1e6), \(Double(edge.from.y) / 1e6)")
        }
      }
    }
  }

  /// Makes a builder from layers whose fields `adcode` (or the feature's id) and `name` name the
  /// divisions.
  ///
  /// - Throws: `InputError` when a feature has no code, name or area, or two overlap.
  public init(counties: Layer, prefectures: Layer, province: Layer) throws {
    let provinces = try Self.units(of: province)
    guard let first = provinces.first, provinces.count == 1 else {
      throw InputError(file: province.name, "one province is needed")
    }
    try self.init(
      counties: Self.units(of: counties).map { ($0.unit, $0.area) },
      prefectures: Self.units(of: prefectures).map(\.unit), province: first.unit)
  }

  /// The coverage of the counties.
  public func coverage() -> BoundaryCoverage {
    let nodes = nodes()
    var arcs: [(left: Int, right: Int?, positions: [Position])] = []
    var taken: Set<Edge> = []
    for county in counties {
      for ring in county.rings {
        for stretch in Self.stretches(of: ring, at: nodes) {
          let last = stretch.count - 1
          // The neighbour met this stretch first, from its other end.
          if taken.contains(Edge(from: stretch[last], to: stretch[last - 1])) { continue }
          let edge = Edge(from: stretch[0], to: stretch[1])
          taken.insert(edge)
          guard let left = owners[edge] else { continue }
          let right = owners[Edge(from: edge.to, to: edge.from)]
          arcs.append((left, right, stretch))
        }
      }
    }
    let sorted = arcs.sorted { a, b in
      (a.left, a.right ?? .max, a.positions[0].x, a.positions[0].y)
        < (b.left, b.right ?? .max, b.positions[0].x, b.positions[0].y)
    }
    var names = others
    names[.county] = counties.map(\.unit)
    return BoundaryCoverage(
      arcs: sorted.map { arc in
        BoundaryArc(
          left: arc.left, right: arc.right,
          positions: arc.positions.map {
            Coordinate(
              x: Double($0.x) / BoundaryTables.unitsPerDegree,
              y: Double($0.y) / BoundaryTables.unitsPerDegree)
          })
      }, names: names, isGeographic: true, province: Province(names[.province]?.first))
  }

  /// The tables of the coverage; `note` says where the lines come from and under which licence.
  public func tables(note: String) -> BoundaryTables {
    BoundaryTables(coverage(), note: note)
  }

  /// Positions where the pair of sides changes, or more than two edges meet.
  private func nodes() -> Set<Position> {
    var nodes: Set<Position> = []
    var neighbors: [Position: Set<Position>] = [:]
    for county in counties {
      for ring in county.rings {
        let count = ring.count - 1
        for index in 0..<count {
          let here = ring[index]
          let before = ring[(index + count - 1) % count]
          let after = ring[index + 1]
          neighbors[here, default: []].formUnion([before, after])
          if owners[Edge(from: here, to: before)] != owners[Edge(from: after, to: here)] {
            nodes.insert(here)
          }
        }
      }
    }
    for (position, others) in neighbors where others.count > 2 { nodes.insert(position) }
    return nodes
  }

  /// Cuts a closed ring at the nodes; without any it stays whole, from its least position on.
  private static func stretches(of ring: [Position], at nodes: Set<Position>) -> [[Position]] {
    let open = Array(ring.dropLast())
    let least = open.indices.min { (open[$0].x, open[$0].y) < (open[$1].x, open[$1].y) } ?? 0
    let start = open.firstIndex { nodes.contains($0) } ?? least
    let turned = Array(open[start...]) + Array(open[..<start]) + [open[start]]
    var result: [[Position]] = []
    var current = [turned[0]]
    for position in turned.dropFirst() {
      current.append(position)
      if nodes.contains(position) {
        result.append(current)
        current = [position]
      }
    }
    if current.count > 1 { result.append(current) }
    return result
  }

  private static func positions(of ring: LinearRing) -> [Position] {
    var result: [Position] = []
    for coordinate in ring.coordinates {
      let position = Position(
        x: Int((coordinate.x * BoundaryTables.unitsPerDegree).rounded()),
        y: Int((coordinate.y * BoundaryTables.unitsPerDegree).rounded()))
      if result.last != position { result.append(position) }
    }
    return result
  }

  private static func edges(of ring: [Position]) -> [Edge] {
    zip(ring, ring.dropFirst()).map { Edge(from: $0, to: $1) }
  }

  private static func units(
    of layer: Layer
  ) throws -> [(unit: BoundaryUnitName, area: MultiPolygon)] {
    try layer.features.map { feature in
      func text(_ field: String) -> String? {
        guard let index = layer.fieldIndex(field), case .text(let text) = feature.attributes[index]
        else { return nil }
        return text
      }
      let code = text("adcode") ?? feature.id
      guard code.utf8.count == 6, let name = text("name") else {
        throw InputError(file: layer.name, "feature \(feature.id) has no adcode or name")
      }
      guard let polygons = feature.geometry?.polygons, !polygons.isEmpty else {
        throw InputError(file: layer.name, "\(name) has no polygon")
      }
      return (BoundaryUnitName(code: code, name: name), try MultiPolygon(polygons))
    }
  }
}
