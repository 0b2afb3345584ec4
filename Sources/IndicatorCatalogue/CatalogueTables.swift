import Indicators
import InputFiles
import TextScanning

/// Reads the tables of rows and products.
enum CatalogueTables {
  static let rowColumns = [
    "id", "name_zh", "name_en", "synonyms", "members", "measure", "measures_also", "dimension",
    "unit", "additive", "kind", "parent", "role", "industry", "levels", "composes",
  ]
  static let productColumns = [
    "slug", "name_zh", "name_en", "synonyms", "kinds", "industry", "broader", "class",
  ]

  static func rows(_ path: String) throws(InputError) -> [CatalogueRow] {
    let table = try TableFile(path: path, header: rowColumns)
    var rows: [CatalogueRow] = []
    for row in table.rows { rows.append(try self.row(row, path)) }
    let ids = Set(rows.map(\.id))
    for (row, line) in zip(rows, table.rows.map(\.line)) {
      guard row.parent.isEmpty || ids.contains(row.parent) else {
        throw InputError(file: path, line: line, "no row has the id \(row.parent)")
      }
    }
    return rows
  }

  private static func row(
    _ row: TableFile.Row, _ path: String
  ) throws(InputError) -> CatalogueRow {
    let cells = row.cells
    func failure(_ reason: Message) -> InputError {
      InputError(file: path, line: row.line, reason)
    }
    guard let measure = Measure(rawValue: cells[5]) else {
      throw failure("'\(cells[5])' is no measure")
    }
    guard let kind = CatalogueRow.Kind(rawValue: cells[10]) else {
      throw failure("'\(cells[10])' is no kind; write stock, flow, rate, ratio or index")
    }
    return CatalogueRow(
      id: cells[0], name: cells[1], englishName: cells[2], synonyms: list(cells[3]),
      members: list(cells[4]).compactMap(member), measure: measure,
      otherMeasures: Set(list(cells[6]).compactMap { Measure(rawValue: $0) }),
      dimension: MeasurementUnit.Dimension(rawValue: cells[7]), unit: cells[8],
      isAdditive: cells[9] == "yes", kind: kind, parent: cells[11], role: cells[12],
      industry: cells[13], levels: list(cells[14]), composes: cells[15])
  }

  static func products(_ path: String) throws(InputError) -> [CatalogueProduct] {
    try TableFile(path: path, header: productColumns).rows.map { row in
      let cells = row.cells
      return CatalogueProduct(
        slug: cells[0], name: cells[1], words: [cells[1]] + list(cells[3]), kinds: list(cells[4]),
        industry: cells[5], broader: cells[6], family: cells[7])
    }
  }

  private static func list(_ cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    guard cell.utf8.contains(UInt8(ascii: "|")) else { return [cell] }
    return cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  /// `rural:农村生活污水治理率/生活污水治理率`.
  private static func member(_ text: String) -> CatalogueRow.Member? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return CatalogueRow.Member(
      slug: String(Substring(parts[0])),
      words: parts[1].split(separator: UInt8(ascii: "/")).map { String(Substring($0)) })
  }
}
