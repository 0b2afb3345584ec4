/// When a found member agrees with the annotated one.
enum Agreement {
  /// Whether every named level of the annotated path is met; `?` is met by anything, and villages
  /// by any form of their name.
  static func samePath(_ gold: String, _ found: String) -> Bool {
    guard !found.isEmpty else { return false }
    let wanted = gold.split(separator: "/", omittingEmptySubsequences: false)
    let named = found.split(separator: "/", omittingEmptySubsequences: false)
    guard wanted.count == named.count else { return false }
    return zip(wanted, named).enumerated().allSatisfy { level, pair in
      pair.0 == "?" || pair.0 == pair.1 || (level >= 4 && stem(pair.0) == stem(pair.1))
    }
  }

  /// Whether prefecture and county agree.
  static func sameCounty(_ gold: String, _ found: String) -> Bool {
    guard !found.isEmpty else { return false }
    let wanted = gold.split(separator: "/", omittingEmptySubsequences: false).prefix(3)
    let named = found.split(separator: "/", omittingEmptySubsequences: false).prefix(3)
    guard min(wanted.count, named.count) >= 2 else { return false }
    return zip(wanted, named).allSatisfy { $0 == "?" || $0 == $1 }
  }

  /// Words for kinds of villages, the longest first.
  private static let villageWords = [
    "村民委员会", "居民委员会", "社区居委会", "新村社区", "村委会", "居委会", "行政村", "自然村", "社区", "庄村", "村",
  ]

  private static func stem(_ name: Substring) -> Substring {
    for word in villageWords where name.hasSuffix(word) {
      let shorter = name.dropLast(word.count)
      return shorter.isEmpty ? name : shorter
    }
    return name
  }

  private static let unitNames = [
    "元人民币": "元", "人次数": "人次", "m2": "平方米", "㎡": "平方米", "平米": "平方米", "km": "公里",
    "千米": "公里", "市斤": "斤", "kg": "公斤", "千克": "公斤", "t": "吨", "％": "%", "个百分点": "%",
    "余人": "人", "口人": "人", "口": "人", "MW": "兆瓦", "kW": "千瓦", "KW": "千瓦",
  ]
  /// Words that count things; which of them is printed does not matter.
  private static let counters = Set(
    "个家座件次处名项所户人人次场组条株棵头只间栋院辆台套支本份期口位团块片道眼孔对届例起宗张幢类种批盏柜村")
  /// Counters that do matter.
  private static let ownCounters: Set<Character> = ["人", "户", "头", "只"]

  static func sameUnit(_ gold: String?, _ found: String) -> Bool {
    let left = unit(gold ?? "")
    let right = unit(found)
    if left == right { return true }
    guard left.count == 1, right.count == 1, let first = left.first, let second = right.first
    else { return false }
    return counters.contains(first) && counters.contains(second) && !ownCounters.contains(first)
      && !ownCounters.contains(second)
  }

  private static func unit(_ printed: String) -> String {
    var characters = printed.map { $0 == "／" ? "/" : $0 }
    while characters.first?.isWhitespace == true { characters.removeFirst() }
    while characters.last?.isWhitespace == true { characters.removeLast() }
    let name = String(characters)
    return unitNames[name] ?? name
  }

  /// Whether two numbers differ by no more than a millionth.
  static func sameNumber(_ gold: Double?, _ found: Double?) -> Bool {
    guard let gold, let found else { return gold == nil && found == nil }
    return abs(gold - found) <= 1e-6 * max(1.0, abs(gold))
  }

  /// Whether the industries agree to the division, or to the section where only that is annotated.
  static func sameIndustry(_ gold: String, _ found: String) -> Bool {
    if gold.isEmpty { return found.isEmpty }
    if gold.count == 1 { return found.hasPrefix(gold) }
    return found.count >= 3 && found.prefix(3) == gold.prefix(3)
  }

  /// Whether the periods are equal, or agree in the year where more than that is annotated.
  static func samePeriod(_ gold: String, _ found: String) -> Bool {
    if gold == "?" { return true }
    let found = found.isEmpty ? "?" : found
    if gold == found { return true }
    return gold.count > 4 && gold.prefix(4) == found.prefix(4) && !isSpan(gold) && !isSpan(found)
  }

  private static func isSpan(_ period: String) -> Bool {
    zip(period, period.dropFirst()).contains { $0 == "." && $1 == "." }
  }

  /// Whether the subjects share a character; an annotated fact may have none.
  static func sameSubject(_ gold: String, _ found: String) -> Bool {
    gold.isEmpty || !Set(gold.unicodeScalars).isDisjoint(with: found.unicodeScalars)
  }
}
