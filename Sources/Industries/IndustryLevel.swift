/// A level of GB/T 4754-2017, from the widest to the narrowest.
public enum IndustryLevel: String, Sendable, CaseIterable, Comparable {
  /// 门类, a letter: 20 of them.
  case section
  /// 大类, two digits: 97.
  case division
  /// 中类, three digits: 473.
  case group
  /// 小类, four digits: 1,381 in the table kept here.
  case `class`

  /// The digits of a code of this level.
  var digits: Int {
    switch self {
    case .section: 0
    case .division: 2
    case .group: 3
    case .class: 4
    }
  }

  /// Wider levels come first.
  public static func < (left: IndustryLevel, right: IndustryLevel) -> Bool {
    left.digits < right.digits
  }
}
