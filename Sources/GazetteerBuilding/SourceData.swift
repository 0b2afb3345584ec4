import Gazetteers
import InputFiles
import SimpleFeatures

#if canImport(Glibc)
  import Glibc
#endif

/// The source tables that the gazetteer is made from.
struct SourceData {
  let history: CommaSeparatedTable
  let merged: CommaSeparatedTable
  let outside: CommaSeparatedTable
  let pinyin: CommaSeparatedTable
  let industries: CommaSeparatedTable

  /// Reads the tables of a folder with `gazetteer/` and `industries/` in it.
  init(directory: String) throws(InputError) {
    func table(_ name: String, _ columns: [String]) throws(InputError) -> CommaSeparatedTable {
      let path = directory + "/" + name
      guard let bytes = InputFile.contents(of: path) else {
        throw InputError(file: path, "cannot be read; --from names the folder of source data")
      }
      return try CommaSeparatedTable(file: path, bytes: bytes, columns: columns)
    }
    history = try table(
      "gazetteer/history.csv",
      [
        "level", "county_code_now", "township", "core_name", "last_official_name", "first_year",
        "last_year", "code", "code_year", "lon", "lat", "datum", "coord_source",
      ])
    merged = try table(
      "gazetteer/merged.csv",
      [
        "code", "name", "level", "parent_code", "lon", "lat", "datum", "coord_source",
        "name_source",
      ])
    outside = try table("gazetteer/outside_shanxi.csv", ["code", "level", "name", "parent_code"])
    pinyin = try table("gazetteer/pinyin.csv", ["code", "name", "pinyin"])
    industries = try table(
      "industries/gbt4754_2017.csv", ["code", "level", "name", "parent_code"])
  }

  /// The WGS 84 position of a row of any of the tables, rounded to the tables' six decimals.
  static func position(
    _ row: CommaSeparatedTable.Row, in table: CommaSeparatedTable
  ) throws(InputError) -> Coordinate? {
    guard let lon = row.optional("lon"), let lat = row.optional("lat") else { return nil }
    guard let x = Double(lon), let y = Double(lat), let datum = Datum(name: row["datum"]) else {
      throw InputError(
        file: table.file, line: row.line, "position \(lon), \(lat), \(row["datum"]) is not readable"
      )
    }
    let point = datum.toWGS84(Coordinate(x: x, y: y))
    return Coordinate(
      x: (point.x * 1_000_000).rounded() / 1_000_000,
      y: (point.y * 1_000_000).rounded() / 1_000_000)
  }
}
