/// The time a quantity speaks of, as exact as it is printed.
public enum ReferencePeriod: Sendable, Hashable, CustomStringConvertible {
  /// A year, or a month of it.
  public struct Moment: Sendable, Hashable, CustomStringConvertible {
    /// The year.
    public let year: Int
    /// The month, 1...12, or nil for the whole year.
    public let month: Int?

    /// A year or a month.
    public init(year: Int, month: Int? = nil) {
      self.year = year
      self.month = month
    }

    /// "2021" or "2021-05".
    public var description: String {
      guard let month else { return String(year) }
      return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
  }

  /// The text does not tell.
  case unknown
  /// One year or month.
  case at(Moment)
  /// From one to another, both included.
  case span(Moment, Moment)

  /// "2021", "2021-05", "2015..2023" or "?".
  public var description: String {
    switch self {
    case .unknown: "?"
    case .at(let moment): moment.description
    case .span(let first, let last): "\(first)..\(last)"
    }
  }

  /// The first year that the period touches, or nil where it is unknown.
  var firstYear: Int? {
    if case .span(let first, _) = self { return first.year }
    return year
  }

  /// The last year that the period touches, or nil where it is unknown.
  public var year: Int? {
    switch self {
    case .unknown: nil
    case .at(let moment): moment.year
    case .span(_, let last): last.year
    }
  }

  static func year(_ year: Int) -> ReferencePeriod { .at(Moment(year: year)) }

  /// A year, or one month or several of it.
  static func months(_ months: ClosedRange<Int>?, of year: Int) -> ReferencePeriod {
    guard let months else { return .year(year) }
    let first = Moment(year: year, month: months.lowerBound)
    return months.count == 1
      ? .at(first) : .span(first, Moment(year: year, month: months.upperBound))
  }
}

extension ReferencePeriod {
  /// The period that `description` gave, nil for any other text.
  public init?(_ text: String) {
    if text == "?" {
      self = .unknown
      return
    }
    guard let range = text.firstRange(of: "..") else {
      guard let moment = Moment(text[...]) else { return nil }
      self = .at(moment)
      return
    }
    guard let first = Moment(text[..<range.lowerBound]),
      let last = Moment(text[range.upperBound...])
    else { return nil }
    self = .span(first, last)
  }
}

extension ReferencePeriod.Moment {
  /// "2021" or "2021-05".
  init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    guard parts.count == 2 else {
      self.init(year: year)
      return
    }
    guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    self.init(year: year, month: month)
  }
}
