import Boundaries
import GazetteerBuilding
import Gazetteers
import InputFiles
import SimpleFeatures

extension ImportFile {
  /// Reads a file of any of the four kinds, which its content tells apart.
  /// - Throws: `InputError` when the file as a whole is none of them.
  init(reading path: String, of province: Province) throws(InputError) {
    let bytes = Array(InputFile.withoutMark(try InputFile.bytes(of: path)))
    self.path = path
    self.province = province
    let first = bytes.first { $0 > 0x20 }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      try readJSON(LocatedJSON.parse(bytes, file: path))
    } else if bytes.prefix(while: { $0 != 0x0A }).count(where: { $0 == 0x09 }) == 18 {
      try readGeoNames(bytes)
    } else {
      try readTable(CommaSeparatedTable(file: path, bytes: bytes, columns: []))
    }
  }

  /// The words that head a column, in any case.
  private enum Column: CaseIterable {
    case name, x, y, county, township, code

    var words: [String] {
      switch self {
      case .name: ["name", "名称", "地名", "标准地名", "村名", "村", "standard_name", "乡镇名称"]
      case .x: ["lon", "lng", "long", "longitude", "经度", "x", "easting", "东坐标", "横坐标"]
      case .y: ["lat", "latitude", "纬度", "y", "northing", "北坐标", "纵坐标"]
      case .county: ["county", "县", "区县", "县区", "县市区", "县（市、区）", "area_name", "district"]
      case .township: ["township", "乡镇", "乡", "镇", "街道", "乡镇街道", "town"]
      case .code: ["code", "代码", "区划代码", "行政区划代码", "统计用区划代码"]
      }
    }
  }

  private mutating func readTable(_ table: CommaSeparatedTable) throws(InputError) {
    var columns: [Column: String] = [:]
    for column in Column.allCases {
      columns[column] = table.columnNames.first { column.words.contains($0.lowercased()) }
    }
    guard let name = columns[.name], let x = columns[.x], let y = columns[.y] else {
      throw InputError(
        file: table.file, line: 1,
        """
        needs columns for the name (name, 名称), the longitude (lon, 经度, x) and the latitude (lat, \
        纬度, y)
        """)
    }
    func field(_ column: Column, _ row: CommaSeparatedTable.Row) -> String? {
      columns[column].flatMap { row.optional($0) }.map(Self.trimmed).flatMap {
        $0.isEmpty ? nil : $0
      }
    }
    for row in table.rows {
      guard field(.name, row) != nil else {
        skip("without a name")
        continue
      }
      guard let lon = Double(Self.trimmed(row[x])), let lat = Double(Self.trimmed(row[y])) else {
        refuse(row.line, "\(row[name]): \"\(row[x])\", \"\(row[y])\" is no position")
        continue
      }
      rows.append(
        ImportRow(
          line: row.line, names: [Self.trimmed(row[name])], county: field(.county, row),
          township: field(.township, row), code: field(.code, row),
          position: Coordinate(x: lon, y: lat)))
    }
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// The columns of GeoNames' main table that matter, by their number.
  private enum GeoNames {
    static let name = 1, alternates = 3, latitude = 4, longitude = 5, kind = 6, code = 7,
      admin1 = 10
  }

  private mutating func readGeoNames(_ bytes: [UInt8]) throws(InputError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError(file: path, "is not UTF-8")
    }
    var line = 0
    for record in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if record.isEmpty { continue }
      let fields = record.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      guard fields.count == 19 else {
        refuse(line, "has \(fields.count) fields instead of GeoNames' 19")
        continue
      }
      readGeoNamesRow(fields, line)
    }
  }

  private mutating func readGeoNamesRow(_ fields: [String], _ line: Int) {
    guard fields[GeoNames.admin1] == province.geoNames else {
      return skip("outside the province")
    }
    guard
      fields[GeoNames.kind] == "P" || ["ADM4", "ADM5", "ADMD"].contains(fields[GeoNames.code])
    else { return skip("not a settlement") }
    let alternates = fields[GeoNames.alternates].split(separator: ",").map(String.init)
    let names = ([fields[GeoNames.name]] + alternates).filter(Self.isChinese)
    guard !names.isEmpty else { return skip("without a Chinese name") }
    guard let lat = Double(fields[GeoNames.latitude]), let lon = Double(fields[GeoNames.longitude])
    else { return refuse(line, "\(names[0]): no position") }
    rows.append(
      ImportRow(
        line: line, names: names, county: nil, township: nil, code: nil,
        position: Coordinate(x: lon, y: lat)))
  }

  private static func isChinese(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy { (0x3400...0x2FFFF).contains($0.value) }
  }
}
