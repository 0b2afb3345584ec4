/// Fisher's optimal grouping: the classes with the least sum of squared deviations.
///
/// W. D. Fisher, "On grouping for maximum homogeneity", JASA 53 (1958); by dynamic programming over
/// distinct values with their weights, so ties cost nothing and are never parted.
enum NaturalBreaks {
  /// The first value of each class but the lowest.
  ///
  /// - Complexity: O(*count* × *n*²) time and O(*count* × *n*) room, *n* distinct values.
  static func breaks(_ distinct: DistinctValues, count: Int) -> [Double] {
    let n = distinct.count
    let classes = min(count, n)
    guard classes > 1 else { return [] }
    let sums = PrefixSums(distinct)
    var cost = (0..<n).map { sums.deviation(from: 0, through: $0) }
    var starts: [[Int]] = []
    for group in 1..<classes {
      var next = [Double](repeating: .infinity, count: n)
      var start = [Int](repeating: 0, count: n)
      for end in group..<n {
        for first in group...end {
          let total = cost[first - 1] + sums.deviation(from: first, through: end)
          if total < next[end] {
            next[end] = total
            start[end] = first
          }
        }
      }
      cost = next
      starts.append(start)
    }
    var result: [Double] = []
    var end = n - 1
    for start in starts.reversed() {
      result.append(distinct.values[start[end]])
      end = start[end] - 1
    }
    return result.reversed()
  }

  /// Running sums that give the squared deviation of any stretch in constant time.
  private struct PrefixSums {
    private var weight: [Double] = [0]
    private var sum: [Double] = [0]
    private var square: [Double] = [0]

    init(_ distinct: DistinctValues) {
      // Centring keeps digits when values are large and close together.
      let mean = distinct.values.reduce(0, +) / Double(distinct.count)
      for (value, count) in zip(distinct.values, distinct.weights) {
        let centered = value - mean
        weight.append(weight[weight.count - 1] + count)
        sum.append(sum[sum.count - 1] + count * centered)
        square.append(square[square.count - 1] + count * centered * centered)
      }
    }

    func deviation(from first: Int, through last: Int) -> Double {
      let w = weight[last + 1] - weight[first]
      let s = sum[last + 1] - sum[first]
      return max(0, square[last + 1] - square[first] - s * s / w)
    }
  }
}
