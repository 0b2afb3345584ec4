public import InputFiles
public import SimpleFeatures

/// The province that the tables are of: what maps, imports and checks know of it besides its places.
///
/// Read from `province.tsv`, so that another province is another folder of tables and no code.
public struct Province: Sendable {
  /// Something with a name and places, such as a neighbouring province.
  public struct Named: Sendable {
    /// The Chinese name.
    public let name: String
    /// The English name.
    public let english: String
    /// Places in WGS 84, longitude first.
    public let positions: [Coordinate]
  }

  /// Divisions that are drawn enlarged where they are too small for their names.
  public struct Inset: Sendable {
    /// The Chinese heading.
    public let name: String
    /// The English heading.
    public let english: String
    /// The divisions' codes.
    public let codes: [String]
  }

  /// The statistical code of six digits.
  public let code: String
  /// The official name.
  public let name: String
  /// The name in English.
  public let english: String
  /// Its code of the first level in GeoNames, empty where that is not known.
  public private(set) var geoNames = ""
  /// What positions of it lie in, with some room; nil where it is not known.
  public private(set) var box: Envelope?
  /// The projection of its maps, as PROJ writes it, without datum and unit; nil for one made from
  /// the extent of the map.
  public private(set) var projection: String?
  /// Where neighbours' names may stand on a map of all of it, best first.
  public private(set) var labels: [Named] = []
  /// Neighbours with places a little beyond the border.
  public private(set) var neighbors: [Named] = []
  /// Divisions that may need to be enlarged.
  public private(set) var insets: [Inset] = []

  static let file = "province.tsv"
  private static let columns = ["kind", "name", "english", "value"]

  /// A province of which only its name and code are known.
  init(_ unit: BoundaryUnitName?) {
    code = unit?.code ?? ""
    name = unit?.name ?? ""
    english = unit?.name ?? ""
  }

  /// The province of a folder's `province.tsv`.
  /// - Throws: `InputError` with file and line.
  public init(directory: String) throws(InputError) {
    try self.init(TableFile(path: directory + "/" + Self.file, header: Self.columns))
  }

  private init(_ table: TableFile) throws(InputError) {
    let rows = table.rows
    guard let own = rows.first(where: { $0.cells[0] == "province" }) else {
      throw InputError(file: table.path, "give a row 'province' with name, English name and code")
    }
    (name, english, code) = (own.cells[1], own.cells[2], own.cells[3])
    for row in rows {
      let (cells, value) = (row.cells, row.cells[3])
      switch cells[0] {
      case "province": break
      case "geonames": geoNames = value
      case "projection": projection = value
      case "box": box = Envelope(try Self.positions(value, row, table.path))
      case "inset":
        insets.append(
          Inset(
            name: cells[1], english: cells[2], codes: value.split(separator: " ").map { "\($0)" }))
      case "label", "border":
        let named = Named(
          name: cells[1], english: cells[2],
          positions: try Self.positions(value, row, table.path))
        if cells[0] == "label" { labels.append(named) } else { neighbors.append(named) }
      default:
        throw InputError(
          file: table.path, line: row.line,
          "'\(cells[0])' is none of province, geonames, box, projection, label, border, inset")
      }
    }
  }

  private static func positions(
    _ text: String, _ row: TableFile.Row, _ path: String
  ) throws(InputError) -> [Coordinate] {
    var positions: [Coordinate] = []
    for pair in text.split(separator: " ") {
      let numbers = pair.split(separator: ",").compactMap { Double($0) }
      guard numbers.count == 2, abs(numbers[0]) <= 180, abs(numbers[1]) <= 90 else {
        throw InputError(
          file: path, line: row.line, "'\(pair)' is no position; write longitude,latitude")
      }
      positions.append(Coordinate(x: numbers[0], y: numbers[1]))
    }
    return positions
  }
}
