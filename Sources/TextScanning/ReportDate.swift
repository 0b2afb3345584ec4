/// A day, month or year that a report is of, and who says so.
public struct ReportDate: Sendable, Hashable, Codable, CustomStringConvertible {
  /// Who says it.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// The user, or the row that the report comes in.
    case given
    /// The properties of the report's own file.
    case metadata
  }

  /// The year, 1949...2099.
  public let year: Int
  /// The month, where it is known.
  public let month: Int?
  /// The day of the month, where it is known.
  public let day: Int?
  /// Who says it.
  public let basis: Basis

  /// The date at the beginning of a text: `2021`, `2021-03`, `2021/3/5`, `20210305`,
  /// `2021-03-05T08:00:00Z`, `D:20210305`, `2021年3月5日`; nil where it is none.
  public init?(_ text: some StringProtocol, basis: Basis) {
    var groups: [(value: Int, digits: Int)] = []
    for run in text.utf8.split(whereSeparator: { !(0x30...0x39).contains($0) }).prefix(3) {
      guard run.count <= 14 else { return nil }
      groups.append((run.reduce(0) { $0 * 10 + Int($1 - 0x30) }, run.count))
    }
    guard let first = groups.first else { return nil }
    let numbers: [Int]
    switch first.digits {
    case 4: numbers = groups.map(\.value)
    case 6: numbers = [first.value / 100, first.value % 100]
    case 8: numbers = Self.parts(first.value)
    case 14: numbers = Self.parts(first.value / 1_000_000)
    default: return nil
    }
    guard (1949...2099).contains(numbers[0]) else { return nil }
    let month = numbers.dropFirst().first.flatMap { (1...12).contains($0) ? $0 : nil }
    let day = numbers.dropFirst(2).first.flatMap { (1...31).contains($0) ? $0 : nil }
    year = numbers[0]
    self.month = month
    self.day = month == nil ? nil : day
    self.basis = basis
  }

  private static func parts(_ number: Int) -> [Int] {
    [number / 10_000, number / 100 % 100, number % 100]
  }

  /// `2021-03-05`, as far as it is known.
  public var description: String {
    [month, day].reduce("\(year)") { text, part in
      part.map { text + ($0 < 10 ? "-0\($0)" : "-\($0)") } ?? text
    }
  }
}
