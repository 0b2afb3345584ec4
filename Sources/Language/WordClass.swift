/// The classes that a word can have, as `words.tsv` names them; a coding key, since the compiler
/// writes down the names of the cases then.
public enum WordClass: Int, CodingKey, Sendable, CaseIterable {
  // Words in front of a name.
  /// 在, 位于: what follows is where something is.
  case locative
  /// 从, 来自: what follows is where something comes from.
  case source
  /// 到, 赴: what follows is where something goes.
  case goal
  /// 被, 获: what follows acts or awards.
  case agent
  /// 与, 同: what follows goes along.
  case companion
  /// 占, 居, 比: what follows is a measure of comparison.
  case comparison
  /// 的.
  case possessive
  /// 以, 带动: what follows is made use of, or gains.
  case object
  /// “, 《: a name or words of others begin.
  case openingQuote
  // Words behind a name.
  /// 村民, 农户: the people of the place.
  case people
  /// 是, 有, 位于: the place is the topic of what follows.
  case predicate
  /// 境内, 周边: within or around the place.
  case inside
  /// 党委, 政府, 局: an office of the place.
  case office
  /// 相邻, 接壤: the place only borders on another.
  case neighbour
  /// 前列, 第, 平均: the place is what something is ranked in.
  case rank
  /// 有限公司, 合作社: what stands before is part of a firm's or body's name.
  case firm
  /// 园区, 景区, 电站: works and sights that are named after places.
  case site
  // Words that stand for places.
  /// 全, 该, 我: opens a word for an area.
  case areaWhole, areaThis, areaOwn
  /// The area itself by level: 省, 市, 县, 乡, 村.
  case areaProvince, areaPrefecture, areaCounty, areaTownship, areaVillage
  /// 里, 上: after an area, those who act for it.
  case areaInside
  /// 委, 政府: after an area, its office.
  case areaOffice
  /// 民, 支部: after a village, its people.
  case areaPeople
  /// 全国, 我国.
  case nation
  // Words of discourse.
  /// 分别: numbers are dealt out over a list.
  case distributive
  /// 周边, 附近: round about.
  case around
  /// A part of a list of tasks: 一是.
  case enumerator
  /// Joins the members of a list: 、 和.
  case joiner
  /// 今年, 目前, 日: a word or part of a date.
  case time
  /// 其中: a part of what was said before.
  case part
  /// 共, 合计: a whole.
  case total
  /// 他, 一家, 老两口: one person or family.
  case person
  /// 城镇, 农村, 各乡镇: a fact of a whole county or more.
  case wide
  /// 合作社, 公司, 基地: one body or works.
  case body
}

/// A set of word classes.
public struct WordClasses: OptionSet, Sendable, Hashable {
  /// A bit for each class.
  public let rawValue: UInt64

  /// The set of these bits.
  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one class.
  public init(_ wordClass: WordClass) { rawValue = 1 << UInt64(wordClass.rawValue) }

  /// Whether a class is in the set.
  @inlinable
  public func contains(_ wordClass: WordClass) -> Bool {
    rawValue & (1 << UInt64(wordClass.rawValue)) != 0
  }
}
