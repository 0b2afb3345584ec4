import Testing

@testable import Gazetteers

/// A table of places in the years in which reports name them, found as they were called then.
@Suite struct YearTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let name: String
    let county: String
    let year: Int
    let then: String
    let now: String
    var testDescription: String { "\(name) in \(county), \(year)" }

    init(_ name: String, _ county: String, _ year: Int, _ then: String, _ now: String) {
      self.name = name
      self.county = county
      self.year = year
      self.then = then
      self.now = now
    }
  }

  static let rows = [
    // Townships merged or made towns in the reform of 2021.
    Row("浇底乡", "翼城县", 2020, "山西省/临汾市/翼城县/浇底乡", "山西省/临汾市/翼城县/隆化镇"),
    Row("王庄乡", "翼城县", 2019, "山西省/临汾市/翼城县/王庄乡", "山西省/临汾市/翼城县/王庄镇"),
    Row("王庄镇", "翼城县", 2021, "山西省/临汾市/翼城县/王庄镇", "山西省/临汾市/翼城县/王庄镇"),
    Row("石壁乡", "古县", 2018, "山西省/临汾市/古县/石壁乡", "山西省/临汾市/古县/三合镇"),
    Row("红道乡", "蒲县", 2020, "山西省/临汾市/蒲县/红道乡", "山西省/临汾市/蒲县/蒲城镇"),
    Row("良马乡", "安泽县", 2020, "山西省/临汾市/安泽县/良马乡", "山西省/临汾市/安泽县/良马镇"),
    Row("张庄乡", "浮山县", 2020, "山西省/临汾市/浮山县/张庄乡", "山西省/临汾市/浮山县/张庄镇"),
    Row("米家垣乡", "浮山县", 2019, "山西省/临汾市/浮山县/米家垣乡", "山西省/临汾市/浮山县/张庄镇"),
    Row("瓜园乡", "云州区", 2019, "山西省/大同市/云州区/瓜园乡", "山西省/大同市/云州区/西坪镇"),
    Row("瓜园乡", "大同县", 2016, "山西省/大同市/大同县/瓜园乡", "山西省/大同市/云州区/西坪镇"),
    Row("水泊寺乡", "平城区", 2020, "山西省/大同市/平城区/水泊寺乡", "山西省/大同市/平城区/水泊寺街道"),
    Row("阁上乡", "古交市", 2020, "山西省/太原市/古交市/阁上乡", "山西省/太原市/古交市/嘉乐泉乡"),
    Row("次村乡", "沁县", 2020, "山西省/长治市/沁县/次村乡", "山西省/长治市/沁县/沁州黄镇"),
    Row("陈家湾乡", "柳林县", 2020, "山西省/吕梁市/柳林县/陈家湾乡", "山西省/吕梁市/柳林县/陈家湾镇"),
    Row("南白乡", "原平市", 2020, "山西省/忻州市/原平市/南白乡", "山西省/忻州市/原平市/同川镇"),
    Row("雁门关乡", "代县", 2019, "山西省/忻州市/代县/雁门关乡", "山西省/忻州市/代县/雁门关镇"),
    // Villages whose township or name went.
    Row("芦家庄村", "寿阳县", 2020, "山西省/晋中市/寿阳县/上湖乡/芦家庄村", "山西省/晋中市/寿阳县/西洛镇/芦家庄村"),
    Row("东岭上村", "临县", 2020, "山西省/吕梁市/临县/安业乡/东岭上村", "山西省/吕梁市/临县/安业乡/兴盛村"),
    Row("界桥村", "静乐县", 2020, "山西省/忻州市/静乐县/王村乡/界桥村", "山西省/忻州市/静乐县/王村镇/界桥村"),
    Row("上六村", "泽州县", 2020, "山西省/晋城市/泽州县/川底乡/上六村", "山西省/晋城市/泽州县/川底镇/上六村"),
    Row("苇树局", "保德县", 2020, "山西省/忻州市/保德县/孙家沟乡/苇树局村", "山西省/忻州市/保德县/孙家沟镇/苇树局村"),
    // Counties by the name of the year.
    Row("长治县", "长治市", 2018, "山西省/长治市/长治县", "山西省/长治市/上党区"),
    Row("上党区", "长治市", 2019, "山西省/长治市/上党区", "山西省/长治市/上党区"),
    Row("屯留县", "长治市", 2018, "山西省/长治市/屯留县", "山西省/长治市/屯留区"),
    Row("潞城市", "长治市", 2018, "山西省/长治市/潞城市", "山西省/长治市/潞城区"),
    Row("怀仁县", "朔州市", 2017, "山西省/朔州市/怀仁县", "山西省/朔州市/怀仁市"),
    Row("太谷县", "晋中市", 2019, "山西省/晋中市/太谷县", "山西省/晋中市/太谷区"),
    Row("大同县", "大同市", 2017, "山西省/大同市/大同县", "山西省/大同市/云州区"),
    Row("南郊区", "大同市", 2017, "山西省/大同市/南郊区", "山西省/大同市/云冈区"),
    Row("矿区", "大同市", 2015, "山西省/大同市/矿区", "山西省/大同市/云冈区"),
    Row("城区", "长治市", 2018, "山西省/长治市/城区", "山西省/长治市/潞州区"),
  ]

  @Test(arguments: rows) func isFoundAsCalledThen(_ row: Row) throws {
    let gazetteer = try SharedGazetteer.gazetteer()
    let search = PlaceSearch(gazetteer)
    let areas = search.matches(for: row.county).filter { $0.method != .misprint }.map(\.place)
    var scope = PlaceSearch.Scope(year: row.year)
    scope.areas = areas
    let first = try #require(search.matches(for: row.name, in: scope).first, "not found")
    #expect(gazetteer.path(of: first.place, on: row.year) == row.then)
    #expect(gazetteer.path(of: gazetteer.placeToday(of: first.place)) == row.now)
  }
}
