internal import SimpleFeatures

/// Visvalingam and Whyatt's effective areas: how much of a line's shape each position carries.
enum EffectiveArea {
  /// For each position the area of the triangle whose loss dropping it would mean, never less than
  /// that of positions dropped before it; infinite for the two ends.
  ///
  /// - Complexity: O(*n* log *n*).
  static func weights(of line: [Coordinate], scale: (x: Double, y: Double)) -> [Double] {
    let count = line.count
    var weights = [Double](repeating: .infinity, count: count)
    guard count > 2 else { return weights }
    unsafe line.withUnsafeBufferPointer { line in
      unsafe weights.withUnsafeMutableBufferPointer { weights in
        unsafe fill(weights, of: line, scale: scale)
      }
    }
    return weights
  }

  private static func fill(
    _ weights: UnsafeMutableBufferPointer<Double>, of line: UnsafeBufferPointer<Coordinate>,
    scale: (x: Double, y: Double)
  ) {
    let count = line.count
    var before = ContiguousArray(-1..<(count - 1))
    var after = ContiguousArray(1...count)
    var heap = TriangleHeap(capacity: count)
    for index in 1..<(count - 1) {
      unsafe heap.append(
        index, area: triangle(line[index - 1], line[index], line[index + 1], scale))
    }
    heap.order()
    var greatest = 0.0
    while let (area, index) = heap.pop() {
      greatest = max(greatest, area)
      unsafe weights[index] = greatest
      let (left, right) = (before[index], after[index])
      after[left] = right
      before[right] = left
      if left > 0 {
        unsafe heap.update(left, area: triangle(line[before[left]], line[left], line[right], scale))
      }
      if right < count - 1 {
        unsafe heap.update(
          right, area: triangle(line[left], line[right], line[after[right]], scale))
      }
    }
  }

  private static func triangle(
    _ a: Coordinate, _ b: Coordinate, _ c: Coordinate, _ scale: (x: Double, y: Double)
  ) -> Double {
    let cross = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)
    return cross.magnitude / 2 * scale.x * scale.y
  }
}
