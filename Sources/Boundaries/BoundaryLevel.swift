/// The levels of division that boundaries exist for.
public enum BoundaryLevel: String, Sendable, CaseIterable {
  /// The whole of Shanxi.
  case province
  /// The eleven prefecture-level cities.
  case prefecture
  /// The counties, districts and county-level cities.
  case county

  /// The code of the unit of this level that the six-digit county code `code` belongs to.
  public func code(containing code: String) -> String {
    switch self {
    case .province: String(code.prefix(2)) + "0000"
    case .prefecture: String(code.prefix(4)) + "00"
    case .county: code
    }
  }
}

/// The two sets of boundaries that the project keeps.
public enum BoundarySet: String, Sendable, CaseIterable {
  /// Surveyed in detail (a vertex every 180 m or so): for joins and large maps.
  case detailed
  /// The official map service's generalised lines (a vertex every 1.8 km): for small public maps,
  /// too coarse to tell the county of a point near a border.
  case official
}
