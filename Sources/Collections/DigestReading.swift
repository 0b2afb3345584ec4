internal import GRDB
internal import Gazetteers
internal import IndicatorCatalogue
internal import Indicators
internal import Industries
internal import InputFiles
internal import Observations
internal import Records
internal import SimpleFeatures
internal import TextScanning

/// Reads the rows of one report; what another program changed beyond meaning is refused.
struct DigestReading {
  let report: String
  let gazetteer: Gazetteer

  /// A value that cannot be.
  static func damage(_ report: String, _ column: String) -> InputError {
    InputError(
      file: report, "\(column) is damaged or was edited: add the report again, or --remove it")
  }

  private func known<T>(_ value: T?, _ column: String) throws -> T {
    guard let value else { throw Self.damage(report, column) }
    return value
  }

  /// What a column holds; a file whose columns were renamed is damaged.
  private func stored(_ column: String, _ row: Row) throws -> DatabaseValue {
    guard row.hasColumn(column) else { throw Self.damage(report, column) }
    return row[column]
  }

  private func value<T: DatabaseValueConvertible>(_ column: String, _ row: Row) throws -> T {
    try known(T.fromDatabaseValue(stored(column, row)), column)
  }

  private func optional<T: DatabaseValueConvertible>(_ column: String, _ row: Row) throws -> T? {
    let stored = try stored(column, row)
    return stored.isNull ? nil : try known(T.fromDatabaseValue(stored), column)
  }

  /// A word of a fixed list.
  private func word<T: RawRepresentable<String>>(_ column: String, _ row: Row) throws -> T {
    try known(T(rawValue: value(column, row)), column)
  }

  private func anchor(_ row: Row) throws -> PlaceID? {
    guard let number: Int = try optional("anchor", row) else { return nil }
    guard number >= 0, number < gazetteer.placeCount else {
      throw Self.damage(report, "anchor")
    }
    return PlaceID(rawValue: UInt32(number))
  }

  /// A number that a report can hold: finite and at most 10^15.
  private func number(_ column: String, _ row: Row) throws -> Double {
    let number: Double = try value(column, row)
    guard abs(number) <= Quantity.greatest else { throw Self.damage(report, column) }
    return number
  }

  /// The source of a row of `reports`.
  func source(_ row: Row, _ origin: ReportOrigin) throws -> ReportDigest.Source {
    ReportDigest.Source(
      name: report, hash: try value("sha256", row), size: try value("bytes", row),
      year: try optional("year", row), yearEvidence: try value("year_evidence", row),
      articles: try value("articles", row), mentions: try value("mentions", row),
      origin: origin)
  }

  /// The unresolved names of a row of `reports`.
  func unresolved(_ row: Row) throws -> [String] {
    let names: String = try value("unresolved", row)
    return names.split(separator: "\n").map(String.init)
  }

  /// The fact of a row of `facts`.
  func fact(_ row: Row) throws -> FactRow {
    let start: Int = try value("start", row)
    let end: Int = try value("end", row)
    guard start <= end else { throw Self.damage(report, "end") }
    let industry: String? = try optional("industry", row)
    let path: String? = try optional("path", row)
    return FactRow(
      report: report, article: try value("article", row), span: start..<end,
      quote: try value("quote", row), sentence: try value("sentence", row),
      subject: try value("subject", row), measure: try word("measure", row),
      quantity: try quantity(row), modality: try word("modality", row),
      period: try known(ReferencePeriod(value("period", row)), "period"),
      industry: try industry.map { try known(IndustryCode($0), "industry") },
      place: path == nil ? nil : try description(row, name: "place"),
      anchor: try anchor(row), confidence: try confidence(row), identity: try identity(row))
  }

  private func confidence(_ row: Row) throws -> Double {
    let number: Double = try value("confidence", row)
    guard (0...1).contains(number) else { throw Self.damage(report, "confidence") }
    return number
  }

  private func identity(_ row: Row) throws -> IndicatorIdentity {
    let direction: String = try value("direction", row)
    return IndicatorIdentity(
      id: try value("indicator", row), name: try value("indicator_name", row),
      of: try value("of", row),
      direction: direction.isEmpty
        ? nil : try known(IndicatorIdentity.Direction(rawValue: direction), "direction"),
      scope: try word("scope", row))
  }

  private func quantity(_ row: Row) throws -> Quantity {
    Quantity(
      value: try number("value", row),
      valueMax: try stored("value_max", row).isNull ? nil : number("value_max", row),
      unit: try value("unit", row), dimension: try word("dimension", row),
      siUnit: try value("si_unit", row), siFactor: try number("si_factor", row),
      approximation: try word("approx", row), isPerUnit: try value("is_per_unit", row))
  }

  /// The count of a row of `places`.
  func count(_ row: Row) throws -> ReportDigest.PlaceCount {
    ReportDigest.PlaceCount(
      place: try description(row, name: "name"), anchor: try known(anchor(row), "anchor"),
      mentions: try value("mentions", row), facts: try value("facts", row),
      confidence: try value("confidence", row))
  }

  private func description(_ row: Row, name: String) throws -> PlaceDescription {
    let lon: Double? = try optional("lon", row)
    let lat: Double? = try optional("lat", row)
    return PlaceDescription(
      code: try optional("code", row), name: try value(name, row), path: try value("path", row),
      level: try known(AdministrativeLevel(name: value("level", row)), "level"),
      location: lon.flatMap { lon in lat.map { Coordinate(x: lon, y: $0) } },
      precision: try value("precision", row))
  }
}
