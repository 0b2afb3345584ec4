import Gazetteers
import SimpleFeatures

/// A place while it is assembled from the source tables.
struct Division {
  var row: PlaceRow
  /// The path of the place above.
  var parent: String
  /// The core name as the source has it, to find rows that it folded into one.
  var sourceCore: String
  /// The year of the code known, 0 without.
  var codeYear: Int

  var path: String { row.path }
  var isInForce: Bool { row.last == nil }

  /// Takes in another row for the same place: the years of both, the later code, the better point.
  mutating func merge(_ other: Division) {
    row.first = min(row.first, other.row.first)
    if let last = row.last {
      row.last = other.row.last.map { max($0, last) }
    }
    if other.codeYear >= codeYear || row.code == nil {
      row.code = other.row.code ?? row.code
      codeYear = max(codeYear, other.codeYear)
    }
    if Division.rank(other.row.basis) < Division.rank(row.basis) {
      row.location = other.row.location
      row.precision = other.row.precision
      row.basis = other.row.basis
      row.error = other.row.error
      row.source = other.row.source
    }
  }

  private static func rank(_ basis: CoordinateBasis) -> Int {
    switch basis {
    case .own: 0
    case .seat: 1
    case .inherited: 2
    case .boundary: 3
    case .none: 4
    }
  }
}
