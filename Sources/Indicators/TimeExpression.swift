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
    /// From a printed year until now.
    case since(Int)
    /// The year that the paragraph speaks of: 年内, 全年, 年底.
    case topicYear
    /// The year spoken of last: 当年.
    case sameYear
    /// An earlier year spoken of last: 那年, 头一年.
    case thatYear
    /// The year after the one spoken of last: 次年.
    case nextYear
    /// Now: 目前, 截至目前, 如今.
    case now
    /// Every year: 每年, 年均, 近年来.
    case yearly
    /// Some earlier time that is not told: 以前.
    case past
    /// A time of day, a day of the week: no period, but its digits are no quantity.
    case clock
  }

  let range: Range<Int>
  let meaning: Meaning
}
