internal import Messages
internal import ByteCoding
internal import SimpleFeatures

/// A position that is no longitude and latitude in degrees.
struct OutOfRange: MessageError {
  let position: Coordinate

  var fullMessage: Message {
    """
    (\(position.x), \(position.y)) is no longitude and latitude in degrees; transform the layer to \
    WGS 84, longitude first
    """
  }
}

extension GeoJSONWriter {
  /// Appends a geometry object, or `null`.
  func append(_ geometry: Geometry?, to json: inout JSONWriter) throws {
    guard let geometry else { return json.null() }
    json.beginObject()
    switch geometry {
    case .point(let position):
      begin("Point", &json)
      try append(position, to: &json)
    case .lineString(let positions):
      begin("LineString", &json)
      try append(positions, to: &json)
    case .polygon(let polygon):
      begin("Polygon", &json)
      try append(polygon, to: &json)
    case .multiPolygon(let area):
      begin("MultiPolygon", &json)
      json.beginArray()
      for polygon in area.polygons { try append(polygon, to: &json) }
      json.endArray()
    }
    json.endObject()
  }

  private func begin(_ type: String, _ json: inout JSONWriter) {
    json.member("type", type)
    json.key("coordinates")
  }

  private func append(_ polygon: Polygon, to json: inout JSONWriter) throws {
    json.beginArray()
    try append(polygon.exterior.coordinates, to: &json)
    for hole in polygon.holes { try append(hole.coordinates, to: &json) }
    json.endArray()
  }

  private func append(_ positions: [Coordinate], to json: inout JSONWriter) throws {
    json.beginArray()
    for position in positions { try append(position, to: &json) }
    json.endArray()
  }

  private func append(_ position: Coordinate, to json: inout JSONWriter) throws {
    guard abs(position.x) <= 180, abs(position.y) <= 90 else {
      throw OutOfRange(position: position)
    }
    json.beginArray()
    try json.value(finite: position.x, decimals: decimals)
    try json.value(finite: position.y, decimals: decimals)
    json.endArray()
  }
}
