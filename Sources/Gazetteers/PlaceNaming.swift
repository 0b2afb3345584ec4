/// The rules by which names are built: what a list prints, what a place is called, and the other
/// forms that a reader meets. General rules of Chinese administration; no single place is named.
package enum PlaceNaming {
  private static let villageCommittees = NamingWords.villageCommittee.words
  private static let residentCommittees = NamingWords.residentCommittee.words
  private static let committeeTail = NamingWords.committeeTail.word
  private static let administrativeVillage = NamingWords.administrativeVillage.word
  private static let villageWord = NamingWords.village.word
  private static let communityWord = NamingWords.community.word
  private static let office = NamingWords.office.word
  private static let residentsOffice = NamingWords.residentsOffice.word
  private static let street = NamingWords.street.word

  /// The name of a village or community from what a list prints: 东峪村村委会 and 东峪村委会 ->
  /// 东峪村, 李村行政村村委会 -> 李村, 东山矿居委会 -> 东山矿社区. Other names are kept.
  package static func officialVillageName(_ listed: String) -> String {
    if let stem = prefix(of: listed, before: villageCommittees) {
      return village(from: stem)
    }
    if let stem = prefix(of: listed, before: residentCommittees) {
      return community(from: stem)
    }
    if listed.hasSuffix(communityWord + committeeTail) {
      return String(listed.dropLast(committeeTail.count))
    }
    if listed.hasSuffix(administrativeVillage) { return village(from: listed) }
    if listed.hasSuffix(villageWord + villageWord) { return String(listed.dropLast()) }
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
    if name.hasSuffix(administrativeVillage), name.count > administrativeVillage.count {
      name.removeLast(administrativeVillage.count)
    }
    return name.ending(once: villageWord)
  }

  private static func community(from stem: String) -> String {
    stem.ending(once: communityWord)
  }

  /// The name of a township from what a list prints: 西上庄办事处 -> 西上庄街道, other names are kept.
  package static func officialTownshipName(_ listed: String) -> String {
    guard listed.hasSuffix(office), !listed.hasSuffix(residentsOffice),
      listed.count > office.count + 1
    else { return listed }
    let stem = listed.dropLast(office.count)
    return stem.hasSuffix(street) ? String(stem) : stem + street
  }

  /// The words for a kind of place, longest first within a level.
  private static func kindWords(_ level: AdministrativeLevel) -> [String] {
    switch level {
    case .province: provinces
    case .prefecture: prefectures
    case .county: counties
    case .township: townships
    case .village: villages
    case .other: []
    }
  }

  private static let provinces = NamingWords.province.words
  private static let prefectures = NamingWords.prefecture.words
  private static let counties = NamingWords.county.words
  private static let townships = NamingWords.township.words
  private static let villages = NamingWords.villageKind.words
  private static let autonomous = NamingWords.autonomous.word

  /// The official name without the word for its kind; the whole name where nothing would be left.
  package static func core(of name: String, level: AdministrativeLevel) -> String {
    for word in kindWords(level) where name.hasSuffix(word) && name.count > word.count {
      // 金林区 is the district 金林, not a forest 金.
      if level == .county, word.count == 2, name.count == 3 { continue }
      let stem = String(name.dropLast(word.count))
      return level <= .county && word.hasPrefix(autonomous) ? withoutPeoples(stem) : stem
    }
    return name
  }

  /// Strips the names of peoples from the end: 恩施土家族苗族 -> 恩施.
  private static func withoutPeoples(_ stem: String) -> String {
    var name = stem
    while let people = peoples.first(where: { name.hasSuffix($0) && name.count >= $0.count + 2 }) {
      name.removeLast(people.count)
    }
    return name.hasSuffix(allPeoples) ? String(name.dropLast(allPeoples.count)) : name
  }

  /// Names of peoples in names of autonomous divisions, longest first; some stand without 族.
  private static let peoples = NamingWords.people.words
  private static let allPeoples = NamingWords.allPeoples.word

  /// Core names that are words for kinds of places rather than names.
  private static let genericCores = Set(NamingWords.generic.words)
  private static let genericEnds = NamingWords.genericEnd.words

  /// Whether a core name is fit to stand alone: two characters or more, Chinese, not generic.
  package static func standsAlone(_ core: String) -> Bool {
    core.unicodeScalars.count >= 2 && core.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
      && !genericCores.contains(core) && !genericEnds.contains { core.hasSuffix($0) }
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
    case .township where name.hasSuffix(street): forms += streetAliases(name, core: core)
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
    if name.hasSuffix(communityWord), alone, !core.hasSuffix(villageWord) {
      return [(core + villageWord, .alias)]
    }
    // Statistical lists double the word after a single character: 赵村村.
    if name.hasSuffix(villageWord), core.unicodeScalars.count == 1 {
      return [(name + villageWord, .alias)]
    }
    return []
  }

  private static func streetAliases(
    _ name: String, core: String
  ) -> [(text: String, form: NameForm)] {
    let aliases = [name + office, core + office, name + shortOffice]
    let isRoad = core.hasSuffix(roadBefore) && core.count > 1
    return (aliases + (isRoad ? [core + roadTail] : [])).map { (text: $0, form: .alias) }
  }

  private static let shortOffice = NamingWords.shortOffice.word
  private static let roadBefore = NamingWords.roadBefore.word
  private static let roadTail = NamingWords.roadTail.word
}

extension String {
  /// The text with a word behind it: once where it ends with several, added where it ends with none.
  fileprivate func ending(once word: String) -> String {
    var text = self
    while text.hasSuffix(word + word) { text.removeLast(word.count) }
    return text.hasSuffix(word) ? text : text + word
  }
}
