internal import Boundaries
internal import SimpleFeatures

/// The part of the province that a map shows.
struct MapFocus {
  /// The code of a prefecture or county, nil for the whole province.
  let code: String?

  init(_ code: String?) { self.code = code }

  /// The level of the part.
  var level: BoundaryLevel {
    guard let code else { return .province }
    return code.hasSuffix("00") ? .prefecture : .county
  }

  /// Whether an area of any level belongs to the part.
  func holds(_ other: String) -> Bool {
    guard let code else { return true }
    return other == code || (level == .prefecture && other.prefix(4) == code.prefix(4))
  }

  /// The part itself, nil where the boundaries do not know it.
  func unit(of coverage: BoundaryCoverage) -> BoundaryUnit? {
    coverage.units(level).first { code == nil || $0.code == code }
  }

  /// The envelope of the part, or of everything.
  func extent(of coverage: BoundaryCoverage) -> Envelope {
    guard code != nil else { return coverage.extent }
    return unit(of: coverage)?.geometry.envelope ?? coverage.extent
  }

  /// Whether the boundaries know the part.
  func isKnown(to coverage: BoundaryCoverage) -> Bool {
    code == nil || coverage.names(level).contains { $0.code == code }
  }
}
