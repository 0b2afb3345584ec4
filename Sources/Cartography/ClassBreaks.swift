/// Values cut into classes: class *i* holds `breaks[i - 1] ≤ value < breaks[i]`.
///
/// Right for any values: none gives no class, one or all equal one class, and where values tie or
/// are fewer than the classes asked for, repeated breaks fall together and `count` says how many
/// classes there are. A break never divides equal values.
public struct ClassBreaks: Equatable, Sendable {
  /// How the breaks were found.
  public let method: ClassificationMethod
  /// The inner breaks, strictly rising; one fewer than the classes.
  public let breaks: [Double]
  /// The least value, or nil without values.
  public let minimum: Double?
  /// The greatest value, or nil without values.
  public let maximum: Double?
  /// How many values fall into each class, lowest class first.
  public let counts: [Int]

  /// The number of classes.
  public var count: Int { counts.count }

  /// Cuts `values` into at most `count` classes.
  ///
  /// Breaks found from the values themselves (quantile, Fisher-Jenks, head/tail) are moved to the
  /// roundest number between the two values they part, which changes no value's class.
  ///
  /// - Parameters:
  ///   - values: Numbers in any order, missing ones left out; what is not finite is in no class.
  ///   - method: The way to cut.
  ///   - count: Classes asked for, 1 where it is less; ignored by head/tail, manual and unclassed.
  ///   - manual: Inner breaks for `manual`, kept whether values lie there or not.
  /// - Complexity: O(*count* × *distinct*²) for Fisher-Jenks, O(*n* log *n*) otherwise.
  public init(
    values: [Double], method: ClassificationMethod, count: Int = 5, manual: [Double] = []
  ) {
    let sorted = values.filter(\.isFinite).sorted()
    let distinct = DistinctValues(sorted: sorted)
    let raw = Self.rawBreaks(sorted, distinct, method: method, count: max(1, count), manual: manual)
    self.init(method: method, breaks: raw, sorted: sorted, keepingAll: method == .manual)
  }

  /// Takes breaks found elsewhere, drops repeated ones and, unless `keepingAll`, those outside the
  /// values.
  init(method: ClassificationMethod, breaks: [Double], sorted: [Double], keepingAll: Bool) {
    self.method = method
    minimum = sorted.first
    maximum = sorted.last
    var kept: [Double] = []
    if let least = sorted.first, let most = sorted.last {
      for value in breaks.filter(\.isFinite).sorted() where value != kept.last {
        if keepingAll || (value > least && value <= most) { kept.append(value) }
      }
    }
    self.breaks = kept
    var counts = [Int](repeating: 0, count: sorted.isEmpty ? 0 : kept.count + 1)
    for value in sorted { counts[Self.classIndex(of: value, breaks: kept)] += 1 }
    self.counts = counts
  }

  /// The class of `value`, from 0; values beyond the ends belong to the end classes.
  ///
  /// - Complexity: O(log *count*).
  public func classIndex(of value: Double) -> Int {
    Self.classIndex(of: value, breaks: breaks)
  }

  private static func classIndex(of value: Double, breaks: [Double]) -> Int {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if value >= breaks[middle] { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The share of the values' variance that the classes explain, 0 through 1; 1 when there is none.
  public static func goodnessOfFit(values: [Double], breaks: [Double]) -> Double {
    func squares(_ part: [Double]) -> Double {
      let mean = part.reduce(0, +) / Double(max(part.count, 1))
      return part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    let whole = squares(values)
    guard whole > 0 else { return 1 }
    let groups = Dictionary(grouping: values) { classIndex(of: $0, breaks: breaks) }
    let within = groups.sorted { $0.key < $1.key }.reduce(0) { $0 + squares($1.value) }
    return 1 - within / whole
  }
}
