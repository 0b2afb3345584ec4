internal import ByteCoding
public import SimpleFeatures

/// Geometries in the binary form of GeoPackages (clause 2.1.3): a header with the reference system
/// and the envelope, then well-known binary, both little-endian.
public struct GeometryBlob: Sendable {
  /// Digits after the point that coordinates keep: 7 is a centimetre.
  public let decimals: Int
  private let scale: Double

  /// The reference system of all geometries: WGS 84.
  static let referenceSystem: Int32 = 4326

  /// A writer of geometries that keeps `decimals` digits, 0 through 9.
  public init(decimals: Int = 7) {
    precondition((0...9).contains(decimals), "0 to 9 decimals")
    self.decimals = decimals
    scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
  }

  /// The blob of a geometry. A polygon becomes a multipolygon of one, as its column declares.
  public func bytes(of geometry: Geometry) -> [UInt8] {
    var writer = ByteWriter(capacity: 128)
    writer.append("GP")
    writer.append(0 as UInt8)
    let box = envelope(of: geometry)
    // Bit 0: little-endian; bits 1 to 3: envelope of x and y, which points do without.
    writer.append(box == nil ? 0b0001 as UInt8 : 0b0011)
    append(UInt32(bitPattern: Self.referenceSystem), to: &writer)
    if let box {
      for bound in [box.minX, box.maxX, box.minY, box.maxY] { append(bound, to: &writer) }
    }
    appendShape(geometry, to: &writer)
    return writer.bytes
  }

  /// The shape alone, as well-known binary.
  package func wellKnownBinary(of geometry: Geometry) -> [UInt8] {
    var writer = ByteWriter(capacity: 128)
    appendShape(geometry, to: &writer)
    return writer.bytes
  }

  /// The rounded envelope, nil for points and shapes without positions.
  private func envelope(of geometry: Geometry) -> Envelope? {
    if case .point = geometry { return nil }
    return geometry.envelope.map(rounded)
  }

  /// An envelope of rounded coordinates.
  func rounded(_ box: Envelope) -> Envelope {
    Envelope(
      minX: rounded(box.minX), minY: rounded(box.minY), maxX: rounded(box.maxX),
      maxY: rounded(box.maxY))
  }

  /// A coordinate with the digits that are kept; never a negative zero.
  private func rounded(_ value: Double) -> Double {
    (value * scale).rounded() / scale + 0
  }

  private func appendShape(_ geometry: Geometry, to writer: inout ByteWriter) {
    switch geometry {
    case .point(let position):
      appendHeader(1, to: &writer)
      append(position, to: &writer)
    case .lineString(let positions):
      appendHeader(2, to: &writer)
      append(positions, to: &writer)
    case .polygon(let polygon): append([polygon], to: &writer)
    case .multiPolygon(let area): append(area.polygons, to: &writer)
    }
  }

  private func append(_ polygons: [Polygon], to writer: inout ByteWriter) {
    appendHeader(6, to: &writer)
    append(UInt32(polygons.count), to: &writer)
    for polygon in polygons {
      appendHeader(3, to: &writer)
      append(UInt32(polygon.rings.count), to: &writer)
      for ring in polygon.rings { append(ring.coordinates, to: &writer) }
    }
  }

  private func appendHeader(_ kind: UInt32, to writer: inout ByteWriter) {
    writer.append(1 as UInt8)
    append(kind, to: &writer)
  }

  private func append(_ positions: [Coordinate], to writer: inout ByteWriter) {
    append(UInt32(positions.count), to: &writer)
    for position in positions { append(position, to: &writer) }
  }

  private func append(_ position: Coordinate, to writer: inout ByteWriter) {
    append(rounded(position.x), to: &writer)
    append(rounded(position.y), to: &writer)
  }

  private func append(_ number: UInt32, to writer: inout ByteWriter) {
    for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
      writer.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private func append(_ number: Double, to writer: inout ByteWriter) {
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
      writer.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
    }
  }
}
