import Boundaries
import Gazetteers
import InputFiles
import Projections
import SimpleFeatures

/// Brings positions of a datum to WGS 84 and says in which county they lie.
struct PositionReader {
  private enum Conversion {
    case datum(Datum)
    case system(CoordinateReferenceSystem)
  }

  let coverage: BoundaryCoverage
  private let conversion: Conversion

  /// - Throws: `InputError` for a word that names no datum and no reference system.
  init(datum word: String, coverage: BoundaryCoverage) throws(InputError) {
    self.coverage = coverage
    if let datum = Datum(name: word) {
      conversion = .datum(datum)
      return
    }
    let folded = word.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    let isSystem =
      word.lowercased().hasPrefix("epsg:") || word.hasPrefix("+proj")
      || (!word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) })
    guard isSystem || folded == "cgcs2000" || folded == "国家2000" else {
      throw InputError(
        """
        --datum \(word) is unknown; give wgs84, gcj02, bd09, cgcs2000, or a reference system such as \
        EPSG:4547
        """)
    }
    let system = CoordinateReferenceSystem(isSystem ? word : "EPSG:4490")
    do {
      _ = try CoordinateTransformation(from: system, to: .wgs84)
    } catch {
      throw InputError("--datum \(word): \(error)")
    }
    conversion = .system(system)
  }

  /// The positions in WGS 84, nil where there is none.
  func wgs84(_ positions: [Coordinate]) throws -> [Coordinate?] {
    switch conversion {
    case .datum(let datum): return positions.map { datum.toWGS84($0) }
    case .system(let system):
      let transformation = try CoordinateTransformation(from: system, to: .wgs84)
      if let all = try? transformation.transform(positions) { return all }
      // Some position has no image: find out which.
      return positions.map { position in (try? transformation.transform([position]))?.first }
    }
  }

  /// What is wrong with a position that lies in no county.
  func fault(of raw: Coordinate, at position: Coordinate?) throws -> Message {
    let swapped = Coordinate(x: raw.y, y: raw.x)
    if let other = try wgs84([swapped]).first ?? nil, coverage.county(at: other) != nil {
      return "longitude and latitude are swapped: \(raw.x), \(raw.y)"
    }
    guard let position, (73...136).contains(position.x), (3...54).contains(position.y) else {
      return "\(raw.x), \(raw.y) is not in China; is the datum right?"
    }
    return "\(raw.x), \(raw.y) is outside the province, in another province or the sea"
  }
}
