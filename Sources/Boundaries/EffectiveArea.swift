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
    var before = Array(-1..<(count - 1))
    var after = Array(1...count)
    var area = [Double](repeating: .infinity, count: count)
    var heap = Heap()
    for index in 1..<(count - 1) {
      area[index] = triangle(line[index - 1], line[index], line[index + 1], scale)
      heap.push((area[index], index))
    }
    var greatest = 0.0
    while let (weight, index) = heap.pop() {
      // An entry is stale when its position's triangle has changed since.
      guard weights[index] == .infinity, weight == area[index] else { continue }
      greatest = max(greatest, weight)
      weights[index] = greatest
      let (left, right) = (before[index], after[index])
      after[left] = right
      before[right] = left
      for neighbor in [left, right] where neighbor > 0 && neighbor < count - 1 {
        area[neighbor] = triangle(
          line[before[neighbor]], line[neighbor], line[after[neighbor]], scale)
        heap.push((area[neighbor], neighbor))
      }
    }
    return weights
  }

  private static func triangle(
    _ a: Coordinate, _ b: Coordinate, _ c: Coordinate, _ scale: (x: Double, y: Double)
  ) -> Double {
    let cross = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)
    return cross.magnitude / 2 * scale.x * scale.y
  }

  /// A binary heap, least area first, least index among equals.
  private struct Heap {
    private var items: [(Double, Int)] = []

    mutating func push(_ item: (Double, Int)) {
      items.append(item)
      var child = items.count - 1
      while child > 0, items[child] < items[(child - 1) / 2] {
        items.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    mutating func pop() -> (Double, Int)? {
      guard let top = items.first else { return nil }
      items.swapAt(0, items.count - 1)
      items.removeLast()
      var parent = 0
      while true {
        let left = 2 * parent + 1
        guard left < items.count else { return top }
        let right = left + 1
        let child = right < items.count && items[right] < items[left] ? right : left
        guard items[child] < items[parent] else { return top }
        items.swapAt(parent, child)
        parent = child
      }
    }
  }
}
