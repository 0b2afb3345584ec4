internal import Glibc
internal import SimpleFeatures

/// Directions and turns at a node.
enum Turn {
  /// The direction from one position to another, in radians counter-clockwise from east.
  static func angle(from a: Coordinate, to b: Coordinate) -> Double {
    atan2(b.y - a.y, b.x - a.x)
  }

  /// The clockwise turn between two directions, above 0 and up to a full circle.
  static func clockwise(from a: Double, to b: Double) -> Double {
    let turn = (a - b).truncatingRemainder(dividingBy: 2 * Double.pi)
    return turn > 0 ? turn : turn + 2 * Double.pi
  }
}
