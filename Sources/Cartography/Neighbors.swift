internal import SimpleFeatures

/// The neighbouring provinces' names, for orientation.
enum Neighbors {
  /// A name and where it may stand, in order of preference.
  typealias Label = (name: String, positions: [Coordinate])

  /// Names with places outside Shanxi but near its border, put on the sheet by `transform`.
  static func positions(
    language: MapLanguage, transform: ([Coordinate]) throws -> [Coordinate]
  ) rethrows -> [Label] {
    let table: [(chinese: String, english: String, places: [(Double, Double)])] = [
      ("内蒙古", "Inner Mongolia", [(111.35, 40.05), (111.1, 39.95), (111.8, 40.3)]),
      ("河北", "Hebei", [(114.3, 38.4), (114.35, 38.7), (114.25, 37.9), (114.2, 37.3)]),
      ("河南", "Henan", [(113.25, 34.9), (112.8, 34.85), (114.0, 35.3)]),
      ("陕西", "Shaanxi", [(110.45, 38.3), (110.35, 37.6), (110.35, 36.9), (110.15, 36.2)]),
    ]
    return try table.map { row in
      let places = row.places.map { Coordinate(x: $0.0, y: $0.1) }
      return (language == .chinese ? row.chinese : row.english, try transform(places))
    }
  }
}
