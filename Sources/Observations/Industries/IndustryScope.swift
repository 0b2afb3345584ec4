import Decisions
import Industries

/// Where a word that leads to an industry stands, seen from a number.
enum IndustryScope: Int, FeatureValue {
  /// In the subject or quote; before and behind the number in its clause, its sentence, its
  /// paragraph; in the first sentence of the paragraph; in the heading above; in the title.
  case subject, clauseBefore, clauseBehind, sentenceBefore, sentenceBehind, paragraphBefore
  case paragraphBehind, lead, heading, title, nowhere

  /// Whether it lies behind the number.
  var isBehind: Bool {
    self == .clauseBehind || self == .sentenceBehind || self == .paragraphBehind
  }
}

extension IndustryWordKind {
  /// The kinds as answers of features.
  enum Value: Int, FeatureValue {
    case subject, activity, topic, body, person, support, process, link, none, whole, crowd, damage
    case mask, nothing
  }

  var value: Value {
    switch self {
    case .subject: .subject
    case .activity: .activity
    case .topic: .topic
    case .body: .body
    case .person: .person
    case .support: .support
    case .process: .process
    case .link: .link
    case .none: .none
    case .whole: .whole
    case .crowd: .crowd
    case .damage: .damage
    case .mask: .mask
    }
  }
}

extension FeatureDimension {
  /// Sections and divisions of GB/T 4754, `none` for no industry.
  static let industry = FeatureDimension(
    name: { value in
      guard value > 0, let letter = Unicode.Scalar(UInt32(value / 100) + 0x40) else {
        return "none"
      }
      let division = value % 100
      if division == 0 { return String(letter) }
      return String(letter) + (division < 10 ? "0" : "") + "\(division)"
    },
    value: { name in
      name.elementsEqual("none".utf8) ? 0 : IndustryCode(utf8: name)?.divisionNumber
    })
}
