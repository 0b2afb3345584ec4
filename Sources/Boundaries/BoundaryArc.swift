internal import SimpleFeatures

/// A stretch of border between two nodes, with the same county on its left all along, and the same
/// county, or none, on its right.
struct BoundaryArc: Sendable {
  /// The index of the county to the left of the direction of travel.
  let left: Int
  /// The index of the county to the right, or nil outside the coverage.
  let right: Int?
  /// The positions, at least two; the first equals the last when one border is a whole ring.
  let positions: [Coordinate]
  /// The envelope of the positions.
  let box: Envelope

  init(left: Int, right: Int?, positions: [Coordinate]) {
    precondition(positions.count >= 2, "an arc has at least two positions")
    self.left = left
    self.right = right
    self.positions = positions
    var box = Envelope(
      minX: positions[0].x, minY: positions[0].y, maxX: positions[0].x, maxY: positions[0].y)
    for position in positions { box.extend(to: position) }
    self.box = box
  }

  /// Whether the arc is a ring of its own, with no other arc touching it.
  var isClosed: Bool { positions.first == positions.last }

  /// Every position, in or against the direction of the arc.
  func positions(reversed: Bool) -> [Coordinate] {
    reversed ? positions.reversed() : positions
  }
}

/// An arc as part of a ring, in or against its own direction.
struct ArcReference: Hashable, Sendable {
  let index: Int
  let reversed: Bool

  /// The number that stands for it in tables: from 1, negative when reversed.
  var number: Int { reversed ? -(index + 1) : index + 1 }

  init(index: Int, reversed: Bool) {
    self.index = index
    self.reversed = reversed
  }

  /// Reads a number of the tables; nil for zero.
  init?(number: Int) {
    guard number != 0 else { return nil }
    self.init(index: abs(number) - 1, reversed: number < 0)
  }
}
