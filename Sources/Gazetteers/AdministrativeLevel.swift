public import Messages

/// How high a place stands in the hierarchy of administrative divisions, from the top down.
///
/// `village` takes in administrative villages and urban communities; `other` is what lies outside
/// the hierarchy (statistical zones, scenic areas, sites).
public enum AdministrativeLevel: UInt8, Sendable, Comparable, CaseIterable, Hashable {
  case province, prefecture, county, township, village, other

  /// The English word used in every output of the program.
  public var name: String {
    switch self {
    case .province: "province"
    case .prefecture: "prefecture"
    case .county: "county"
    case .township: "township"
    case .village: "village"
    case .other: "other"
    }
  }

  /// The same word in a message.
  public var message: Message { Message(stringLiteral: name) }

  /// The Chinese word for labels and tables.
  public var chineseName: String {
    switch self {
    case .province: "省"
    case .prefecture: "市"
    case .county: "县"
    case .township: "乡镇"
    case .village: "村"
    case .other: "其他"
    }
  }

  /// The level an English or Chinese word stands for (`township`, `乡镇`, `镇`), or nil.
  public init?(name: String) {
    let words: [(AdministrativeLevel, [String])] = [
      (.province, ["province", "省", "省级"]),
      (.prefecture, ["prefecture", "市", "地市", "地级市", "地级"]),
      (.county, ["county", "县", "区县", "县区", "县市区", "县级"]),
      (.township, ["township", "乡镇", "乡", "镇", "街道", "乡级"]),
      (.village, ["village", "村", "社区", "行政村", "村级"]),
      (.other, ["other", "其他", "其它"]),
    ]
    guard let match = words.first(where: { $0.1.contains(name) }) else { return nil }
    self = match.0
  }

  /// Whether the left level stands above the right one.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
