/// The smallest upright rectangle round something, borders included.
public struct Envelope: Hashable, Sendable {
  /// The least x, or west.
  public var minX: Double
  /// The least y, or south.
  public var minY: Double
  /// The greatest x, or east.
  public var maxX: Double
  /// The greatest y, or north.
  public var maxY: Double

  /// Makes an envelope from its four borders.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The envelope of `coordinates`, or nil when there are none.
  public init?(_ coordinates: some Sequence<Coordinate>) {
    self.init(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)
    for coordinate in coordinates { extend(to: coordinate) }
    guard minX <= maxX else { return nil }
  }

  /// East minus west.
  public var width: Double { maxX - minX }
  /// North minus south.
  public var height: Double { maxY - minY }
  /// The middle of the rectangle.
  public var center: Coordinate { Coordinate(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// Grows the rectangle until it contains `coordinate`.
  public mutating func extend(to coordinate: Coordinate) {
    minX = Swift.min(minX, coordinate.x)
    minY = Swift.min(minY, coordinate.y)
    maxX = Swift.max(maxX, coordinate.x)
    maxY = Swift.max(maxY, coordinate.y)
  }

  /// The smallest envelope that contains both.
  public func union(_ other: Envelope) -> Envelope {
    Envelope(
      minX: Swift.min(minX, other.minX), minY: Swift.min(minY, other.minY),
      maxX: Swift.max(maxX, other.maxX), maxY: Swift.max(maxY, other.maxY))
  }

  /// Whether `coordinate` lies inside or on the border.
  public func contains(_ coordinate: Coordinate) -> Bool {
    coordinate.x >= minX && coordinate.x <= maxX && coordinate.y >= minY && coordinate.y <= maxY
  }

  /// Whether the two share at least a point.
  public func intersects(_ other: Envelope) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}
