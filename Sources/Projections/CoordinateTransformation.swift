import Messages
internal import CProj
public import SimpleFeatures

/// A conversion between two reference systems: longitude or easting first on both sides.
///
/// It owns a libproj context of its own, so it belongs to one task; making one takes 1 to 40 ms, so
/// make it once and hand it whole arrays (200,000 positions take about 17 ms).
@safe public struct CoordinateTransformation: ~Copyable {
  /// Where positions come from.
  public let source: CoordinateReferenceSystem
  /// Where they go.
  public let target: CoordinateReferenceSystem
  private let context: OpaquePointer
  private let operation: OpaquePointer
  private let log: LogCollector

  /// Prepares the conversion from `source` to `target`.
  ///
  /// - Throws: `ProjectionError` when libproj knows no way, with what it logged.
  public init(
    from source: CoordinateReferenceSystem, to target: CoordinateReferenceSystem
  ) throws {
    let log = LogCollector()
    let systems: Message = "from \(source) to \(target)"
    guard let context = unsafe ProjLibrary.functions.context_create() else {
      throw ProjectionError(kind: .unknownSystem, systems: systems, log: "no context")
    }
    unsafe log.attach(to: context)
    guard let operation = unsafe Self.operation(context, from: source, to: target) else {
      _ = unsafe ProjLibrary.functions.context_destroy(context)
      throw ProjectionError(
        kind: log.mentionsDatabase ? .missingDatabase : .unknownSystem, systems: systems,
        log: log.text)
    }
    self.source = source
    self.target = target
    self.log = log
    unsafe self.context = context
    unsafe self.operation = operation
  }

  /// The operation between two systems, longitude or easting first on both sides.
  private static func operation(
    _ context: OpaquePointer, from source: CoordinateReferenceSystem,
    to target: CoordinateReferenceSystem
  ) -> OpaquePointer? {
    // A projection of the same datum is written out: finding it in proj.db costs some 10 ms.
    if source == .wgs84, let projection = target.plainProjection {
      return unsafe ProjLibrary.functions.create(
        context,
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad"
          + " +step \(projection) +ellps=WGS84")
    }
    guard
      let raw = unsafe ProjLibrary.functions.create_crs_to_crs(
        context, source.definition, target.definition, nil)
    else { return nil }
    defer { _ = unsafe ProjLibrary.functions.destroy(raw) }
    // Axis order as on a map, whatever the systems declare; gives a new object to own.
    return unsafe ProjLibrary.functions.normalize_for_visualization(context, raw)
  }

  deinit {
    _ = unsafe ProjLibrary.functions.destroy(operation)
    _ = unsafe ProjLibrary.functions.context_destroy(context)
  }

  /// Converts positions of the source system into the target system.
  ///
  /// - Throws: `ProjectionError` for the first position without an image.
  /// - Complexity: O(*n*).
  public func transform(_ coordinates: [Coordinate]) throws -> [Coordinate] {
    try convert(coordinates, direction: PJ_FWD)
  }

  /// Converts positions of the target system back into the source system.
  ///
  /// - Throws: As `transform(_:)` does.
  public func inverse(_ coordinates: [Coordinate]) throws -> [Coordinate] {
    try convert(coordinates, direction: PJ_INV)
  }

  private func convert(
    _ coordinates: [Coordinate], direction: PJ_DIRECTION
  ) throws -> [Coordinate] {
    var xs = coordinates.map(\.x)
    var ys = coordinates.map(\.y)
    let stride = MemoryLayout<Double>.stride
    unsafe xs.withUnsafeMutableBufferPointer { x in
      unsafe ys.withUnsafeMutableBufferPointer { y in
        _ = unsafe ProjLibrary.functions.trans_generic(
          operation, direction, x.baseAddress, stride, x.count, y.baseAddress, stride, y.count,
          nil, 0, 0, nil, 0, 0)
      }
    }
    // libproj counts a position without an image as done; only its coordinates tell.
    return try xs.indices.map { index in
      let result = Coordinate(x: xs[index], y: ys[index])
      guard result.isFinite else {
        throw ProjectionError(
          kind: .notConvertible(index: index), systems: "from \(source) to \(target)",
          log: log.text)
      }
      return result
    }
  }
}
