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
    rows.reserveCapacity(table.body.count)
    for row in table.body { rows.append(try self.row(table, row)) }
    let ids = Set(rows.map(\.id))
    for (row, number) in zip(rows, table.body) {
      guard row.parent.isEmpty || ids.contains(row.parent) else {
        throw table.error(number, "no row has the id \(row.parent)")
      }
    }
    return rows
  }

  private static func row(_ table: TableFile, _ row: Int) throws(InputError) -> CatalogueRow {
    func cell(_ column: Int) -> String { table.lines.string(row, column) }
    guard let measure = Measure(rawValue: cell(5)) else {
      throw table.error(row, "'\(cell(5))' is no measure")
    }
    guard let kind = CatalogueRow.Kind(rawValue: cell(10)) else {
      throw table.error(
        row, "'\(cell(10))' is no kind; write stock, flow, rate, ratio or index")
    }
    return CatalogueRow(
      id: cell(0), name: cell(1), englishName: cell(2), synonyms: list(table, row, 3),
      members: parts(table, row, 4).compactMap(member), measure: measure,
      otherMeasures: Set(list(table, row, 6).compactMap(Measure.init(rawValue:))),
      dimension: MeasurementUnit.Dimension(rawValue: cell(7)), unit: cell(8),
      isAdditive: cell(9) == "yes", kind: kind, parent: cell(11), role: cell(12),
      industry: cell(13), levels: list(table, row, 14), composes: cell(15))
  }

  static func products(_ path: String) throws(InputError) -> [CatalogueProduct] {
    let table = try TableFile(path: path, header: productColumns)
    return table.body.map { row in
      func cell(_ column: Int) -> String { table.lines.string(row, column) }
      return CatalogueProduct(
        slug: cell(0), name: cell(1), words: [cell(1)] + list(table, row, 3),
        kinds: list(table, row, 4), industry: cell(5), broader: cell(6), family: cell(7))
    }
  }

  /// The parts of a cell that lists several.
  private static func parts(_ table: TableFile, _ row: Int, _ column: Int) -> [ArraySlice<UInt8>] {
    table.lines.bytes[table.lines.range(row, column)].split(separator: UInt8(ascii: "|"))
  }

  private static func list(_ table: TableFile, _ row: Int, _ column: Int) -> [String] {
    parts(table, row, column).map(text)
  }

  private static func text(_ letters: ArraySlice<UInt8>) -> String {
    String(decoding: letters, as: UTF8.self)
  }

  /// `rural:农村生活污水治理率/生活污水治理率`.
  private static func member(_ letters: ArraySlice<UInt8>) -> CatalogueRow.Member? {
    let parts = letters.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return CatalogueRow.Member(
      slug: text(parts[0]), words: parts[1].split(separator: UInt8(ascii: "/")).map(text))
  }
}
