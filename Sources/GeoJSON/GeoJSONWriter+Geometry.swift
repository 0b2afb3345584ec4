internal import ByteCoding
internal import SimpleFeatures

/// A position that is no longitude and latitude in degrees.
struct OutOfRange: Error, CustomStringConvertible {
  let position: Coordinate

  var description: String {
    "(\(position.x), \(position.y)) is no longitude and latitude in degrees; "
      + "transform the layer to WGS 84, longitude first"
  }
}

extension GeoJSONWriter {
  /// Appends a geometry object, or `null`.
  func append(_ geometry: Geometry?, to writer: inout ByteWriter) throws {
    switch geometry {
    case nil: writer.append("null")
    case .point(let position):
      writer.append("{\"type\":\"Point\",\"coordinates\":")
      try append(position, to: &writer)
      writer.append(UInt8(ascii: "}"))
    case .lineString(let positions):
      writer.append("{\"type\":\"LineString\",\"coordinates\":")
      try append(positions, to: &writer)
      writer.append(UInt8(ascii: "}"))
    case .polygon(let polygon):
      writer.append("{\"type\":\"Polygon\",\"coordinates\":")
      try append(polygon, to: &writer)
      writer.append(UInt8(ascii: "}"))
    case .multiPolygon(let area):
      writer.append("{\"type\":\"MultiPolygon\",\"coordinates\":[")
      for (index, polygon) in area.polygons.enumerated() {
        if index > 0 { writer.append(UInt8(ascii: ",")) }
        try append(polygon, to: &writer)
      }
      writer.append("]}")
    }
  }

  private func append(_ polygon: Polygon, to writer: inout ByteWriter) throws {
    writer.append(UInt8(ascii: "["))
    try append(polygon.exterior.coordinates, to: &writer)
    for hole in polygon.holes {
      writer.append(UInt8(ascii: ","))
      try append(hole.coordinates, to: &writer)
    }
    writer.append(UInt8(ascii: "]"))
  }

  private func append(_ positions: [Coordinate], to writer: inout ByteWriter) throws {
    writer.append(UInt8(ascii: "["))
    for (index, position) in positions.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: ",")) }
      try append(position, to: &writer)
    }
    writer.append(UInt8(ascii: "]"))
  }

  private func append(_ position: Coordinate, to writer: inout ByteWriter) throws {
    guard abs(position.x) <= 180, abs(position.y) <= 90 else {
      throw OutOfRange(position: position)
    }
    writer.append(UInt8(ascii: "["))
    try writer.append(position.x, decimals: decimals, trimmingZeros: true)
    writer.append(UInt8(ascii: ","))
    try writer.append(position.y, decimals: decimals, trimmingZeros: true)
    writer.append(UInt8(ascii: "]"))
  }
}
