/// The months that a title says all of its article is of: 上半年, 1—8月.
struct TitleMonths {
  /// Their year, where it is printed with them.
  let year: Int?
  let months: ClosedRange<Int>

  init(year: Int, months: ClosedRange<Int>) { (self.year, self.months) = (year, months) }

  /// The months of a time in a title; nil for one month, which is when the article was printed.
  init?(_ meaning: TimeExpression.Meaning) {
    switch meaning {
    case .months(let months) where months.count > 1,
      .relative(0, let months?) where months.count > 1:
      (year, self.months) = (nil, months)
    case .year(let year, let months?) where months.count > 1:
      (self.year, self.months) = (year, months)
    default: return nil
    }
  }
}
