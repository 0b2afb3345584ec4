import Testing

@testable import Gazetteers

@Suite struct PlaceNamingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let listed: String
    let official: String
    let core: String
    var testDescription: String { "\(listed) -> \(official)" }
    init(_ listed: String, _ official: String, _ core: String) {
      (self.listed, self.official, self.core) = (listed, official, core)
    }
  }

  static let villages = [
    Case("东坡村民委员会", "东坡村", "东坡"),
    Case("东坡村委会", "东坡村", "东坡"),
    Case("东坡村村委会", "东坡村", "东坡"),
    Case("东坡村村民委员会", "东坡村", "东坡"),
    Case("李村委会", "李村", "李"),
    Case("李村村委会", "李村", "李"),
    Case("李村村村委会", "李村", "李"),
    Case("李村行政村村委会", "李村", "李"),
    Case("北王行政村村委会", "北王村", "北王"),
    Case("新华社区居委会", "新华社区", "新华"),
    Case("新华社区居民委员会", "新华社区", "新华"),
    Case("新华居委会", "新华社区", "新华"),
    Case("某某矿居委会", "某某矿社区", "某某矿"),
    Case("新华社区社区居委会", "新华社区", "新华"),
    Case("王村社区居委会", "王村社区", "王村"),
    Case("东坡村民委会", "东坡村", "东坡"),
    Case("东坡村委会会", "东坡村", "东坡"),
    Case("东坡村村委员会", "东坡村", "东坡"),
    Case("东坡村委", "东坡村", "东坡"),
    Case("新华社区居民委会员", "新华社区", "新华"),
    Case("新华社区委会", "新华社区", "新华"),
    Case("总场生活区", "总场生活区", "总场生活区"),
    Case("东坡村", "东坡村", "东坡"),
  ]

  @Test(arguments: villages) func villageNames(_ row: Case) {
    let official = PlaceNaming.officialVillageName(row.listed)
    #expect(official == row.official)
    #expect(PlaceNaming.officialVillageName(official) == official)
    #expect(PlaceNaming.core(of: official, level: .village) == row.core)
  }

  @Test func townshipNames() {
    #expect(PlaceNaming.officialTownshipName("西街街道办事处") == "西街街道")
    #expect(PlaceNaming.officialTownshipName("南湖办事处") == "南湖街道")
    #expect(PlaceNaming.officialTownshipName("某县居民办事处") == "某县居民办事处")
    #expect(PlaceNaming.core(of: "东镇镇", level: .township) == "东镇")
    #expect(PlaceNaming.core(of: "西街街道", level: .township) == "西街")
  }

  struct Level: CustomTestStringConvertible, Sendable {
    let name: String
    let level: AdministrativeLevel
    let core: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Level(name: "内蒙古自治区", level: .province, core: "内蒙古"),
    Level(name: "广西壮族自治区", level: .province, core: "广西"),
    Level(name: "恩施土家族苗族自治州", level: .prefecture, core: "恩施"),
    Level(name: "巴音郭楞蒙古自治州", level: .prefecture, core: "巴音郭楞"),
    Level(name: "大兴安岭地区", level: .prefecture, core: "大兴安岭"),
    Level(name: "神农架林区", level: .county, core: "神农架"),
    Level(name: "金林区", level: .county, core: "金林"),
    Level(name: "吉县", level: .county, core: "吉"),
  ]) func cores(_ row: Level) {
    #expect(PlaceNaming.core(of: row.name, level: row.level) == row.core)
  }

  @Test func singleCharactersAreNeverShortForms() {
    for (name, level) in [
      ("吉县", AdministrativeLevel.county), ("郊区", .county), ("李村", .village), ("红社区", .village),
    ] {
      let shorts = PlaceNaming.forms(of: name, level: level).filter { $0.form == .short }
      #expect(shorts.isEmpty, "\(name)")
    }
  }

  @Test func formsOfAVillageACommunityAndAStreet() {
    func forms(_ name: String, _ level: AdministrativeLevel) -> [String] {
      PlaceNaming.forms(of: name, level: level).map { "\($0.form.name) \($0.text)" }
    }
    #expect(forms("东坡村", .village) == ["official 东坡村", "short 东坡"])
    #expect(forms("李村", .village) == ["official 李村", "alias 李村村"])
    #expect(forms("新华社区", .village) == ["official 新华社区", "short 新华", "alias 新华村"])
    #expect(
      forms("西街街道", .township) == [
        "official 西街街道", "short 西街", "alias 西街街道办事处", "alias 西街办事处", "alias 西街街道办",
        "alias 西街道",
      ])
    #expect(forms("城区", .township).isEmpty)
    #expect(forms("居委会", .village).isEmpty)
  }
}
