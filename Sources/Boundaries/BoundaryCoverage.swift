public import SimpleFeatures

/// The borders of all counties as arcs, each kept once and shared by the areas on its two sides.
///
/// Whatever moves an arc moves it for both neighbours, so no gap or overlap can arise. Coordinates
/// are WGS 84 degrees, longitude first, as long as `isGeographic`; `transformed(_:)` gives the same
/// coverage in the plane of a map.
public struct BoundaryCoverage: Sendable {
  let arcs: [BoundaryArc]
  /// The divisions of every level by rising code.
  let names: [BoundaryLevel: [BoundaryUnitName]]
  /// Whether coordinates are degrees of longitude and latitude.
  public let isGeographic: Bool
  /// The province that the areas make up.
  public internal(set) var province: Province

  /// The number of arcs.
  public var arcCount: Int { arcs.count }
  /// The number of positions over all arcs, those at nodes counted in each.
  public var positionCount: Int { arcs.reduce(0) { $0 + $1.positions.count } }

  /// The divisions of `level`, by rising code, without their areas.
  public func names(_ level: BoundaryLevel) -> [BoundaryUnitName] { names[level] ?? [] }

  /// The areas of `level`, by rising code.
  ///
  /// Prefectures and province are dissolved from the counties by leaving out every arc that has the
  /// same division on both sides, so they are the exact union of their counties.
  ///
  /// - Complexity: O(*positions*).
  public func units(_ level: BoundaryLevel) -> [BoundaryUnit] {
    let groups = groups(level)
    let members = names(level)
    let references = references(groups: groups, count: members.count)
    return members.enumerated().compactMap { index, unit in
      let rings = RingAssembly(arcs: arcs).rings(of: references[index])
      guard let geometry = RingAssembly.area(of: rings) else { return nil }
      return BoundaryUnit(code: unit.code, name: unit.name, level: level, geometry: geometry)
    }
  }

  /// The borders between divisions of `level`, as lines, each once.
  ///
  /// - Parameters:
  ///   - level: The divisions.
  ///   - outer: Whether the border of the whole coverage is among them.
  public func borders(_ level: BoundaryLevel, outer: Bool) -> [[Coordinate]] {
    let groups = groups(level)
    return arcs.compactMap { arc in
      guard let right = arc.right else { return outer ? arc.positions : nil }
      return groups[arc.left] == groups[right] ? nil : arc.positions
    }
  }

  /// The same coverage with every position replaced by `transform`, given all at once.
  ///
  /// - Parameter transform: Gets every position of every arc and returns as many in the same order.
  public func transformed(
    _ transform: ([Coordinate]) throws -> [Coordinate]
  ) rethrows -> BoundaryCoverage {
    let moved = try transform(arcs.flatMap(\.positions))
    var start = 0
    let result = arcs.map { arc in
      defer { start += arc.positions.count }
      return BoundaryArc(
        left: arc.left, right: arc.right,
        positions: Array(moved[start..<(start + arc.positions.count)]))
    }
    return BoundaryCoverage(
      arcs: result, names: names, isGeographic: false, province: province)
  }

  /// For each county, the index of its division in `level`.
  func groups(_ level: BoundaryLevel) -> [Int] {
    let index = Dictionary(
      uniqueKeysWithValues: names(level).enumerated().map { ($1.code, $0) })
    return names(.county).map { index[level.code(containing: $0.code)] ?? -1 }
  }

  /// For each group, the arcs that border it, directed so that the group lies to their left.
  private func references(groups: [Int], count: Int) -> [[ArcReference]] {
    var result = [[ArcReference]](repeating: [], count: count)
    for (index, arc) in arcs.enumerated() {
      let left = groups[arc.left]
      let right = arc.right.map { groups[$0] } ?? -1
      guard left != right else { continue }
      if left >= 0 { result[left].append(ArcReference(index: index, reversed: false)) }
      if right >= 0 { result[right].append(ArcReference(index: index, reversed: true)) }
    }
    return result
  }
}
