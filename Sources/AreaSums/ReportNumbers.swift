/// The reports behind a value, by their numbers in the order of the input: the sums of a province need
/// no set of names for each of its villages.
public struct ReportNumbers: Sendable, Hashable {
  /// Rising, each once.
  private let numbers: [Int]

  /// The reports of facts, which may repeat.
  init(_ all: some Sequence<Int>) {
    var numbers = Array(all)
    if numbers.count > 1 {
      numbers.sort()
      var last: Int?
      numbers.removeAll { number in
        defer { last = number }
        return number == last
      }
    }
    self.numbers = numbers
  }

  /// The reports behind any of several values.
  init(of values: some Sequence<AreaIndicator>) {
    self.init(values.lazy.flatMap(\.reports.numbers))
  }

  /// How many reports there are.
  public var count: Int { numbers.count }
}
