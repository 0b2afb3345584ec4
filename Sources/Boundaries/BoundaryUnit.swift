public import SimpleFeatures

/// A division with its area.
public struct BoundaryUnit: Sendable {
  /// The six-digit statistical code, such as `140425`.
  public let code: String
  /// The official name, such as `平顺县`.
  public let name: String
  /// The level of the division.
  public let level: BoundaryLevel
  /// The area in the coordinates of the coverage, islands and holes included.
  public let geometry: MultiPolygon
}

/// A division without its area: what a point look-up returns.
public struct BoundaryUnitName: Hashable, Sendable {
  /// The six-digit statistical code.
  public let code: String
  /// The official name.
  public let name: String

  /// Names a division.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
