/// A date or time word in text, before it is resolved against the report's year.
struct TimeExpression: Equatable {
  /// What it says.
  enum Meaning: Equatable {
    /// A printed year, with months where they are printed too.
    case year(Int, months: ClosedRange<Int>?)
    /// A year counted from the report's: 今年 0, 去年 -1.
    case relative(Int, months: ClosedRange<Int>?)
    /// Months without a year.
    case months(ClosedRange<Int>)
    /// From one printed year to another.
    case years(Int, Int)
    /// The years of the plan that the title speaks of: 五年.
    case planYears
    /// So many years to come: 今后三年.
    case coming(Int)
    /// From a printed year until now.
    case since(Int)
    /// The year that the paragraph speaks of: 年内, 全年, 年底.
    case topicYear
    /// The year named last, or one counted from it: 当年 0, 次年 1, 上年 -1.
    case named(Int)
    /// An earlier year named before: 那年, 那时.
    case thatYear
    /// Now: 目前, 截至目前, 如今.
    case now
    /// Every year: 每年, 年均, 近年来.
    case yearly
    /// Some earlier time that is not told: 以前.
    case past
    /// A time of day, a day of the week: no period, but its digits are no quantity.
    case clock

    /// Whether months are printed.
    var hasMonths: Bool {
      switch self {
      case .year(_, _?), .relative(_, _?), .months: true
      default: false
      }
    }
  }

  let range: Range<Int>
  let meaning: Meaning
}
