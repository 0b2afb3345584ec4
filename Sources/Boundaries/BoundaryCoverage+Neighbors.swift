public import SimpleFeatures

extension BoundaryCoverage {
  /// A stretch of a division's border.
  public struct BorderStretch: Sendable {
    /// The division of the same level beyond it, nil outside the coverage.
    public let neighbor: BoundaryUnitName?
    /// The positions, in either direction.
    public let path: [Coordinate]
  }

  /// The border of the division `code` of a level, stretch by stretch; empty for an unknown code.
  /// - Complexity: O(*arcs*).
  public func border(of code: String, _ level: BoundaryLevel) -> [BorderStretch] {
    let names = names(level)
    guard let own = names.firstIndex(where: { $0.code == code }) else { return [] }
    let groups = groups(level)
    return arcs.compactMap { arc in
      let left = groups[arc.left]
      let right = arc.right.map { groups[$0] }
      guard left != right, left == own || right == own else { return nil }
      let other = left == own ? right : left
      return BorderStretch(neighbor: other.map { names[$0] }, path: arc.positions)
    }
  }

  /// The borders between counties of the same division `code` of a level.
  /// - Complexity: O(*arcs*).
  public func countyBorders(inside code: String, _ level: BoundaryLevel) -> [[Coordinate]] {
    let own = names(level).firstIndex { $0.code == code }
    let groups = groups(level)
    return arcs.compactMap { arc in
      guard let right = arc.right, groups[arc.left] == own, groups[right] == own else { return nil }
      return arc.positions
    }
  }
}
