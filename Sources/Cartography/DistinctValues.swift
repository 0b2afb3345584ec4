/// Sorted values without repetition, with how often each occurs.
struct DistinctValues {
  private(set) var values: [Double] = []
  private(set) var weights: [Double] = []

  init(sorted: [Double]) {
    for value in sorted {
      if value == values.last {
        weights[weights.count - 1] += 1
      } else {
        values.append(value)
        weights.append(1)
      }
    }
  }

  /// Whether all are whole numbers, such as counts.
  var areWhole: Bool { values.allSatisfy { $0 == $0.rounded() } }

  var count: Int { values.count }

  /// The least distinct value above `value`, or nil.
  func next(above value: Double) -> Double? {
    values.first { $0 > value }
  }

  /// The greatest distinct value below `value`, or nil.
  func previous(below value: Double) -> Double? {
    values.last { $0 < value }
  }
}
