/// The rules by which names are built: what a list prints, what a place is called, and the other
/// forms that a reader meets. General rules of Chinese administration; no single place is named.
package enum PlaceNaming {
  /// Where the words for a village's committee begin, however they are misprinted.
  private static let villageCommittees = ["村民委", "村民员委", "村委"]
  private static let residentCommittees = ["居民委", "居委", "家委会"]

  /// The name of a village or community from what a list prints: 东峪村村委会 and 东峪村委会 ->
  /// 东峪村, 李村行政村村委会 -> 李村, 东山矿居委会 -> 东山矿社区. Other names are kept.
  package static func officialVillageName(_ listed: String) -> String {
    if let stem = prefix(of: listed, before: villageCommittees) {
      return village(from: stem)
    }
    if let stem = prefix(of: listed, before: residentCommittees) {
      return community(from: stem)
    }
    if listed.hasSuffix("社区委会") { return String(listed.dropLast(2)) }
    if listed.hasSuffix("行政村") { return village(from: listed) }
    if listed.hasSuffix("村村") { return String(listed.dropLast()) }
    return listed
  }

  private static func prefix(of listed: String, before marks: [String]) -> String? {
    let scalars = Array(listed.unicodeScalars)
    for start in scalars.indices.dropFirst() {
      for mark in marks where scalars[start...].starts(with: mark.unicodeScalars) {
        return String(String.UnicodeScalarView(scalars[..<start]))
      }
    }
    return nil
  }

  private static func village(from stem: String) -> String {
    var name = stem
    if name.hasSuffix("行政村"), name.count > 3 { name.removeLast(3) }
    while name.hasSuffix("村村") { name.removeLast() }
    if !name.hasSuffix("村") { name += "村" }
    return name
  }

  private static func community(from stem: String) -> String {
    var name = stem
    while name.hasSuffix("社区社区") { name.removeLast(2) }
    if !name.hasSuffix("社区") { name += "社区" }
    return name
  }

  /// The name of a township from what a list prints: 西上庄办事处 -> 西上庄街道, other names are kept.
  package static func officialTownshipName(_ listed: String) -> String {
    guard listed.hasSuffix("办事处"), !listed.hasSuffix("居民办事处"), listed.count > 4 else {
      return listed
    }
    let stem = listed.dropLast(3)
    return stem.hasSuffix("街道") ? String(stem) : stem + "街道"
  }

  /// The words for a kind of place, longest first within a level.
  private static func kindWords(_ level: AdministrativeLevel) -> [String] {
    switch level {
    case .province:
      [
        "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "省", "市",
      ]
    case .prefecture: ["自治州", "地区", "市", "盟"]
    case .county: ["自治县", "自治旗", "林区", "特区", "县", "市", "区", "旗"]
    case .township: ["民族乡", "街道", "镇", "乡"]
    case .village: ["社区", "村"]
    case .other: []
    }
  }

  /// The official name without the word for its kind; the whole name where nothing would be left.
  package static func core(of name: String, level: AdministrativeLevel) -> String {
    for word in kindWords(level) where name.hasSuffix(word) && name.count > word.count {
      // 金林区 is the district 金林, not a forest 金.
      if level == .county, word.count == 2, name.count == 3 { continue }
      let stem = String(name.dropLast(word.count))
      return level <= .county && word.hasPrefix("自治") ? withoutPeoples(stem) : stem
    }
    return name
  }

  /// Strips the names of peoples from the end: 恩施土家族苗族 -> 恩施.
  private static func withoutPeoples(_ stem: String) -> String {
    var name = stem
    while let people = peoples.first(where: { name.hasSuffix($0) && name.count >= $0.count + 2 }) {
      name.removeLast(people.count)
    }
    return name.hasSuffix("各族") ? String(name.dropLast(2)) : name
  }

  /// Names of peoples in names of autonomous divisions, longest first; some stand without 族.
  private static let peoples: [String] = [
    "柯尔克孜族", "哈萨克族", "塔吉克族", "达斡尔族", "鄂温克族", "土家族", "朝鲜族", "布依族", "哈尼族", "景颇族",
    "傈僳族", "拉祜族", "布朗族", "纳西族", "普米族", "仫佬族", "毛南族", "仡佬族", "撒拉族", "东乡族", "保安族",
    "裕固族", "锡伯族", "独龙族", "蒙古族", "柯尔克孜", "哈萨克", "塔吉克", "达斡尔", "蒙古", "锡伯", "藏族", "羌族", "彝族", "苗族",
    "侗族", "壮族", "瑶族", "回族", "满族", "黎族", "傣族", "佤族", "白族", "怒族", "水族", "畲族", "土族", "京族", "各族",
  ]

  /// Core names that are words for kinds of places rather than names.
  private static let genericCores: Set<String> = [
    "城区", "郊区", "矿区", "开发区", "社区", "农场", "林场", "中心", "城关", "新区", "园区", "经济开发区",
    "经济技术开发区", "工业园区", "移民", "农村", "居民", "街道", "乡", "镇", "村", "机关", "直属",
  ]

  /// Whether a core name is fit to stand alone: two characters or more, Chinese, not generic.
  package static func standsAlone(_ core: String) -> Bool {
    core.unicodeScalars.count >= 2 && core.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
      && !genericCores.contains(core) && !core.hasSuffix("虚拟") && !core.hasSuffix("类似")
  }

  /// The written forms of a place's official name, the official one first.
  package static func forms(
    of name: String, level: AdministrativeLevel
  ) -> [(text: String, form: NameForm)] {
    let core = core(of: name, level: level)
    guard isIndexed(name, core: core, level: level) else { return [] }
    var forms: [(text: String, form: NameForm)] = [(name, .official)]
    let alone = core != name && standsAlone(core)
    if alone { forms.append((core, .short)) }
    switch level {
    case .village: forms += villageAliases(name, core: core, alone: alone)
    case .township where name.hasSuffix("街道"): forms += streetAliases(name, core: core)
    default: break
    }
    return forms
  }

  /// Whether a name says which place is meant: not 居委会, 总场 or, among townships, 城区.
  private static func isIndexed(_ name: String, core: String, level: AdministrativeLevel) -> Bool {
    switch level {
    case .village: core != name || name.unicodeScalars.count >= 5
    case .township: !genericCores.contains(name)
    default: true
    }
  }

  private static func villageAliases(
    _ name: String, core: String, alone: Bool
  ) -> [(text: String, form: NameForm)] {
    if name.hasSuffix("社区"), alone, !core.hasSuffix("村") { return [(core + "村", .alias)] }
    // Statistical lists double the word after a single character: 赵村村.
    if name.hasSuffix("村"), core.unicodeScalars.count == 1 { return [(name + "村", .alias)] }
    return []
  }

  private static func streetAliases(
    _ name: String, core: String
  ) -> [(text: String, form: NameForm)] {
    var forms: [(text: String, form: NameForm)] = [
      (name + "办事处", .alias), (core + "办事处", .alias), (name + "办", .alias),
    ]
    if core.hasSuffix("街"), core.count > 1 { forms.append((core + "道", .alias)) }
    return forms
  }
}
