internal import SimpleFeatures

/// An area on the sheet with what is known of it.
struct AreaShape {
  let code: String
  let name: String
  /// The name as the map prints it: 阳泉郊区 for a bare 郊区.
  let label: String
  /// The area in points of the sheet.
  let geometry: MultiPolygon
  let value: AreaValue?
  /// The class of the value, nil without one or without classes.
  let classIndex: Int?
  let fill: Color

  /// The visual centre of the largest part; some ten microseconds each time it is asked for.
  var pole: Coordinate { geometry.largest.poleOfInaccessibility(precision: 0.5).position }
}
