/// When a found member agrees with the annotated one.
///
///     Agreement.samePath("山西省/?/平顺县", "山西省/长治市/平顺县")  // true
///     Agreement.samePeriod("2021", "2021-05")                      // true
///     Agreement.sameIndustry("A01", "A0112")                       // true
public enum Agreement {
  /// Whether every named level of the annotated path is met; `?` is met by anything, and villages
  /// by any form of their name.
  public static func samePath(_ gold: String, _ found: String) -> Bool {
    guard !found.isEmpty else { return false }
    let wanted = gold.split(separator: "/", omittingEmptySubsequences: false)
    let named = found.split(separator: "/", omittingEmptySubsequences: false)
    guard wanted.count == named.count else { return false }
    return zip(wanted, named).enumerated().allSatisfy { level, pair in
      pair.0 == "?" || sameScalars(pair.0, pair.1)
        || (level >= 4 && sameScalars(stem(pair.0), stem(pair.1)))
    }
  }

  /// Whether two words are printed alike. `==` takes a compatibility ideograph for its twin, which
  /// an annotation does not.
  private static func sameScalars(_ one: Substring, _ other: Substring) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }

  /// Whether prefecture and county agree.
  public static func sameCounty(_ gold: String, _ found: String) -> Bool {
    guard !found.isEmpty else { return false }
    let wanted = gold.split(separator: "/", omittingEmptySubsequences: false).prefix(3)
    let named = found.split(separator: "/", omittingEmptySubsequences: false).prefix(3)
    guard min(wanted.count, named.count) >= 2 else { return false }
    return zip(wanted, named).allSatisfy { $0 == "?" || sameScalars($0, $1) }
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

  /// Whether two units are one, under any of its names; which word counts things does not matter,
  /// but for persons, families, and animals by the head.
  public static func sameUnit(_ gold: String?, _ found: String) -> Bool {
    let left = unit(gold ?? "")
    let right = unit(found)
    if left == right { return true }
    guard left.count == 1, right.count == 1, let first = left.first, let second = right.first
    else { return false }
    return counters.contains(first) && counters.contains(second) && !ownCounters.contains(first)
      && !ownCounters.contains(second)
  }

  private static func unit(_ printed: String) -> String {
    var scalars = printed.unicodeScalars.map { $0 == "／" ? "/" : $0 }
    while let first = scalars.first, SqueezedText.isSpace(first.value) { scalars.removeFirst() }
    while let last = scalars.last, SqueezedText.isSpace(last.value) { scalars.removeLast() }
    let name = String(String.UnicodeScalarView(scalars))
    return unitNames[name] ?? name
  }

  /// Whether two numbers differ by no more than a millionth.
  public static func sameNumber(_ gold: Double?, _ found: Double?) -> Bool {
    guard let gold, let found else { return gold == nil && found == nil }
    return abs(gold - found) <= 1e-6 * max(1.0, abs(gold))
  }

  /// Whether the industries agree to the division, or to the section where only that is annotated.
  public static func sameIndustry(_ gold: String, _ found: String) -> Bool {
    if gold.isEmpty { return found.isEmpty }
    if gold.count == 1 { return found.hasPrefix(gold) }
    return found.count >= 3 && found.prefix(3) == gold.prefix(3)
  }

  /// Whether the periods are equal, or one is the year of the other; a span agrees only with
  /// itself, and what is unknowable (`?`) only with the same answer.
  public static func samePeriod(_ gold: String, _ found: String) -> Bool {
    let found = found.isEmpty ? "?" : found
    if gold == found { return true }
    guard gold != "?", found != "?", !isSpan(gold), !isSpan(found) else { return false }
    return gold.prefix(4) == found.prefix(4) && (gold.count == 4 || found.count == 4)
  }

  private static func isSpan(_ period: String) -> Bool {
    zip(period, period.dropFirst()).contains { $0 == "." && $1 == "." }
  }

  /// Whether the subjects share a character; an annotated fact may have none.
  public static func sameSubject(_ gold: String, _ found: String) -> Bool {
    gold.isEmpty || !Set(gold.unicodeScalars).isDisjoint(with: found.unicodeScalars)
  }
}
