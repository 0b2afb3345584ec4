import Boundaries
import Gazetteers
import InputFiles
import SimpleFeatures

extension ImportFile {
  /// GeoJSON features, or the records of the ministry's place-name service (MZ/T 164-2020).
  mutating func readJSON(_ root: LocatedJSON) throws(InputError) {
    if let features = root["features"]?.array {
      for feature in features { readFeature(feature) }
      return
    }
    // One answer of the service, or several in a list.
    let answers = root.array ?? [root]
    let records = answers.flatMap { answer in
      (answer["records"] ?? answer["data"]?["records"])?.array
        ?? (answer["standard_name"] != nil ? [answer] : [])
    }
    guard !records.isEmpty || answers.contains(where: { $0["records"] != nil }) else {
      throw InputError(
        file: path, line: root.line,
        "is neither GeoJSON with features nor an answer of the place-name service with records")
    }
    for record in records { readRecord(record) }
  }

  private mutating func readFeature(_ feature: LocatedJSON) {
    let properties = feature["properties"]
    func text(_ keys: [String]) -> String? {
      keys.lazy.compactMap { properties?[$0]?.string }.first
    }
    let names = [
      "name:zh-Hans", "name:zh", "name", "official_name:zh", "official_name", "alt_name:zh",
    ]
    .compactMap { properties?[$0]?.string }.filter { !$0.isEmpty }
    guard !names.isEmpty else { return skip("without a name") }
    guard let position = Self.position(of: feature["geometry"]) else {
      return refuse(feature.line, "\(names[0]): no point or polygon")
    }
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    rows.append(
      ImportRow(
        line: feature.line, names: unique,
        county: text(["county", "addr:county", "addr:district", "is_in:county", "县"]),
        township: text(["township", "addr:township", "addr:subdistrict", "is_in:township", "乡镇"]),
        code: text(["code"]), position: position))
  }

  /// A point, or a point on the surface of the first polygon.
  private static func position(of geometry: LocatedJSON?) -> Coordinate? {
    guard let coordinates = geometry?["coordinates"] else { return nil }
    switch geometry?["type"]?.string {
    case "Point": return pair(coordinates)
    case "MultiPoint": return coordinates.array?.first.flatMap(pair)
    case "Polygon": return surface(coordinates.array?.first)
    case "MultiPolygon": return surface(coordinates.array?.first?.array?.first)
    default: return nil
    }
  }

  private static func surface(_ ring: LocatedJSON?) -> Coordinate? {
    guard let positions = ring?.array?.compactMap(pair), let ring = try? LinearRing(positions)
    else {
      return nil
    }
    return Polygon(exterior: ring).poleOfInaccessibility().position
  }

  private static func pair(_ value: LocatedJSON) -> Coordinate? {
    guard let numbers = value.array, numbers.count >= 2, let x = numbers[0].number,
      let y = numbers[1].number
    else { return nil }
    return Coordinate(x: x, y: y)
  }

  private mutating func readRecord(_ record: LocatedJSON) {
    guard let name = record["standard_name"]?.string, !name.isEmpty else {
      return skip("without a name")
    }
    if let province = record["province_name"]?.string, !province.isEmpty,
      province != self.province.name
    {
      return skip("outside the province")
    }
    // A place is a point, `[[lon, lat]]` or `[lon, lat]`; rivers and roads have several positions.
    let coordinates = record["gdm"]?["coordinates"]
    guard
      let position = coordinates.flatMap({ Self.pair($0) ?? $0.array?.first.flatMap(Self.pair) })
    else { return refuse(record.line, "\(name): gdm holds no position") }
    if Self.pair(coordinates ?? record) == nil, (coordinates?.array?.count ?? 0) > 1 {
      return skip("lines, such as roads and rivers")
    }
    let county = record["area_name"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    // The ministry's codes are others than the statistical ones, and never joined on.
    rows.append(
      ImportRow(
        line: record.line, names: [name], county: county, township: nil, code: nil,
        position: position))
  }
}
