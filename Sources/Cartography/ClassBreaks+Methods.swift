internal import Glibc

extension ClassBreaks {
  /// Inner breaks by `method`, perhaps repeated or outside the values.
  static func rawBreaks(
    _ sorted: [Double], _ distinct: DistinctValues, method: ClassificationMethod, count: Int,
    manual: [Double]
  ) -> [Double] {
    guard let least = sorted.first, let most = sorted.last, least < most,
      (most - least).isFinite, (most - least) / Double(count) > 0
    else {
      return method == .manual ? manual : []
    }
    switch method {
    case .quantile: return rounded(quantiles(sorted, count: count), between: distinct)
    case .fisherJenks:
      return rounded(NaturalBreaks.breaks(distinct, count: count), between: distinct)
    case .headTail: return rounded(headTail(sorted), between: distinct)
    case .equalInterval:
      return (1..<max(count, 2)).prefix(count - 1).map {
        least + (most - least) * Double($0) / Double(count)
      }
    case .standardDeviation: return standardDeviations(sorted)
    case .pretty: return pretty(from: least, to: most, count: count)
    case .geometric:
      return geometric(distinct, count: count).map { rounded($0, between: distinct, near: $0) }
    case .manual: return manual
    case .unclassed: return []
    }
  }

  /// Moves each break, the first value of its upper class, to the roundest number above the last
  /// value of the lower class.
  static func rounded(_ breaks: [Double], between distinct: DistinctValues) -> [Double] {
    breaks.map { rounded($0, between: distinct, near: nil) }
  }

  /// The roundest break that parts the same values as `value`; whole where all values are.
  private static func rounded(
    _ value: Double, between distinct: DistinctValues, near target: Double?
  ) -> Double {
    guard let lower = distinct.previous(below: value),
      let upper = distinct.values.first(where: { $0 >= value })
    else { return value }
    let result = RoundNumber.roundest(above: lower, through: upper, near: target)
    return distinct.areWhole ? result.rounded(.up) : result
  }

  private static func quantiles(_ sorted: [Double], count: Int) -> [Double] {
    (1..<max(count, 2)).prefix(count - 1).map { index in
      let position = Int((Double(index * sorted.count) / Double(count)).rounded())
      let value = sorted[min(position, sorted.count - 1)]
      // Where the least value fills whole classes, the first break comes right above it.
      return value > sorted[0] ? value : sorted.first { $0 > value } ?? value
    }
  }

  private static func headTail(_ sorted: [Double]) -> [Double] {
    var part = sorted[...]
    var breaks: [Double] = []
    while let first = part.first, let last = part.last, first < last {
      let mean = part.reduce(0, +) / Double(part.count)
      let head = part.drop { $0 < mean }
      guard head.count < part.count, let start = head.first else { break }
      breaks.append(start)
      // Jiang's rule: go on while the head is a clear minority.
      guard Double(head.count) <= 0.4 * Double(part.count) else { break }
      part = head
    }
    return breaks
  }

  private static func standardDeviations(_ sorted: [Double]) -> [Double] {
    let mean = sorted.reduce(0, +) / Double(sorted.count)
    let variance = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sorted.count)
    let deviation = variance.squareRoot()
    return [-1.5, -0.5, 0.5, 1.5].map { mean + $0 * deviation }
  }

  /// Multiples of 1, 2 or 5 times a power of ten that make about `count` classes.
  static func pretty(from least: Double, to most: Double, count: Int) -> [Double] {
    let target = (most - least) / Double(count)
    let power = pow(10, floor(log10(target)))
    let steps = [1, 2, 5, 10].map { $0 * power }
    let step = steps.min { abs($0 - target) < abs($1 - target) } ?? power
    var breaks: [Double] = []
    var index = (least / step).rounded(.down) + 1
    while index * step <= most, breaks.count < 4 * count {
      breaks.append(index * step)
      index += 1
    }
    return breaks
  }

  /// A constant ratio from the least positive value up; what is zero or below is one class.
  private static func geometric(_ distinct: DistinctValues, count: Int) -> [Double] {
    guard let least = distinct.values.first(where: { $0 > 0 }), let most = distinct.values.last,
      least < most
    else { return distinct.next(above: 0).map { [$0] } ?? [] }
    let below = distinct.values[0] <= 0
    let classes = max(1, below ? count - 1 : count)
    let ratio = pow(most / least, 1 / Double(classes))
    return (below ? [least] : [])
      + (1..<classes + 1).dropLast().map { least * pow(ratio, Double($0)) }
  }
}
