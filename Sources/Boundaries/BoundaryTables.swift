internal import ByteCoding
internal import SimpleFeatures

/// The two text tables that a coverage is kept in.
///
/// `units`: one division a row, code, level, name. `arcs`: one shared border a row, the county to the
/// left, the county to the right (`-` outside), longitude and latitude of the first position in
/// millionths of a degree, then the steps to the following ones, east and north in turn. Rings are
/// not stored: the sides of the arcs determine them. One row a border keeps differences legible.
public struct BoundaryTables: Sendable {
  /// The table of divisions, UTF-8.
  public let units: [UInt8]
  /// The table of arcs, ASCII.
  public let arcs: [UInt8]

  /// Positions are kept in whole millionths of a degree, 0.1 m.
  static let unitsPerDegree = 1_000_000.0
  static let unitColumns = ["code", "level", "name"]
  static let arcColumns = ["left", "right", "longitude", "latitude", "steps"]

  /// Takes tables as read from files.
  public init(units: [UInt8], arcs: [UInt8]) {
    self.units = units
    self.arcs = arcs
  }

  /// The names of the two files for a set: `boundaries-detailed.units.tsv` and `….arcs.tsv`.
  public static func fileNames(for set: BoundarySet) -> (units: String, arcs: String) {
    ("boundaries-\(set.rawValue).units.tsv", "boundaries-\(set.rawValue).arcs.tsv")
  }

  /// Writes a geographic coverage as tables; `note` is a comment on source and licence.
  init(_ coverage: BoundaryCoverage, note: String) {
    precondition(coverage.isGeographic, "tables hold WGS 84")
    var writer = ByteWriter(capacity: 4096)
    writer.append("# \(note)\n\(Self.unitColumns.joined(separator: "\t"))\n")
    for level in BoundaryLevel.allCases {
      for unit in coverage.names(level) {
        writer.append("\(unit.code)\t\(level.rawValue)\t\(unit.name)\n")
      }
    }
    units = writer.bytes
    writer = ByteWriter(capacity: coverage.positionCount * 12)
    writer.append("# \(note)\n\(Self.arcColumns.joined(separator: "\t"))\n")
    let codes = coverage.names(.county).map(\.code)
    for arc in coverage.arcs { Self.append(arc, codes: codes, to: &writer) }
    arcs = writer.bytes
  }

  private static func append(
    _ arc: BoundaryArc, codes: [String], to writer: inout ByteWriter
  ) {
    writer.append("\(codes[arc.left])\t\(arc.right.map { codes[$0] } ?? "-")")
    var previous = (x: 0, y: 0)
    for (index, position) in arc.positions.enumerated() {
      let x = Int((position.x * unitsPerDegree).rounded())
      let y = Int((position.y * unitsPerDegree).rounded())
      writer.append(UInt8(ascii: index < 2 ? "\t" : " "))
      writer.append(x - previous.x)
      writer.append(UInt8(ascii: index < 1 ? "\t" : " "))
      writer.append(y - previous.y)
      previous = (x, y)
    }
    writer.append(UInt8(ascii: "\n"))
  }
}
