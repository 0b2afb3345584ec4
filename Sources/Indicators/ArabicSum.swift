/// What Arabic digits with 十, 百, 千, 万 and 亿 are added up from, group by group: 3亿5千6百万.
///
/// Inside a section units go down (5千6百), and 万 or 亿 multiplies the whole section in front of it.
struct ArabicSum {
  private var total = 0.0
  private var section = 0.0
  /// The digits that no unit has followed yet.
  private var digits: Double?
  private var lastSmall = Double.infinity
  private var lastLarge = Double.infinity
  /// The product of the units behind the last digits.
  private(set) var scale = 1.0

  /// A sum that begins with digits.
  init(_ digits: Double) { self.digits = digits }

  /// Adds a unit; false where it does not fit behind what stands there (3百千, 3万5万).
  mutating func add(unit: Double) -> Bool {
    scale *= unit
    return unit < 1e4 ? add(small: unit) : add(large: unit)
  }

  private mutating func add(small unit: Double) -> Bool {
    if digits == nil, unit == 1000, section == 0, lastSmall.isInfinite, lastLarge.isFinite {
      // 50万千升: the 千 is that of the unit.
      total *= unit
      lastSmall = unit
      return true
    }
    guard let digits, unit < lastSmall, digits * unit < min(lastSmall, lastLarge) else {
      return false
    }
    section += digits * unit
    lastSmall = unit
    self.digits = nil
    return true
  }

  private mutating func add(large unit: Double) -> Bool {
    let inner = section + (digits ?? 0)
    if unit > lastLarge || total == 0 {
      // 3万亿 and 1万2千亿: all that stands in front is multiplied.
      total = (total + inner) * unit
    } else {
      guard unit < lastLarge, digits != nil || section > 0, inner * unit < lastLarge else {
        return false
      }
      total += inner * unit
    }
    section = 0
    digits = nil
    lastSmall = .infinity
    lastLarge = unit
    return true
  }

  /// Adds digits behind a unit; false where they are not less than it (3万40000).
  ///
  /// - Parameter isTenth: One digit that no unit follows: 2万5 is 25,000, as 两万五 is.
  mutating func add(digits next: Double, isTenth: Bool) -> Bool {
    guard digits == nil, next < min(lastSmall, lastLarge) else { return false }
    scale = 1
    digits = isTenth ? next * min(lastSmall, lastLarge) / 10 : next
    return true
  }

  /// The value.
  var value: Double { total + section + (digits ?? 0) }
}
