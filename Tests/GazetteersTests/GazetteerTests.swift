import SimpleFeatures
import Testing

@testable import Gazetteers

@Suite struct GazetteerTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try SharedGazetteer.gazetteer() }

  struct Renaming: CustomTestStringConvertible, Sendable {
    let former: String
    let formerCode: String
    let last: Int
    let now: String
    let code: String
    var testDescription: String { "\(former) -> \(now)" }
    init(_ former: String, _ formerCode: String, _ last: Int, _ now: String, _ code: String) {
      self.former = former
      self.formerCode = formerCode
      self.last = last
      self.now = now
      self.code = code
    }
  }

  @Test(arguments: [
    Renaming("长治县", "140421", 2018, "上党区", "140404"),
    Renaming("屯留县", "140424", 2018, "屯留区", "140405"),
    Renaming("潞城市", "140481", 2018, "潞城区", "140406"),
    Renaming("怀仁县", "140624", 2017, "怀仁市", "140681"),
    Renaming("太谷县", "140726", 2019, "太谷区", "140703"),
    Renaming("大同县", "140227", 2017, "云州区", "140215"),
  ]) func renamedCounty(_ row: Renaming) throws {
    let senses = gazetteer.places(named: row.former)
    let sense = try #require(senses.first { gazetteer.level(of: $0.place) == .county })
    #expect(sense.form == .alias)
    #expect(gazetteer.code(of: sense.place) == row.code)
    #expect(gazetteer.place(code: row.formerCode) == sense.place)
    #expect(gazetteer.place(code: row.code) == sense.place)
    #expect(gazetteer.path(of: sense.place, on: row.last).hasSuffix("/" + row.former))
    #expect(gazetteer.path(of: sense.place, on: row.last + 1).hasSuffix("/" + row.now))
    #expect(gazetteer.path(of: sense.place, on: 1999).hasSuffix("/" + row.former))
    #expect(gazetteer.path(of: sense.place).hasSuffix("/" + row.now))
    let child = try #require(gazetteer.children(of: sense.place).first)
    #expect(gazetteer.path(of: child, on: row.last).contains("/" + row.former + "/"))
  }

  @Test(arguments: [
    ("山西省/大同市/南郊区", "山西省/大同市/云冈区"), ("山西省/大同市/城区", "山西省/大同市/平城区"),
    ("山西省/大同市/矿区", "山西省/大同市/云冈区"), ("山西省/长治市/城区", "山西省/长治市/潞州区"),
    ("山西省/长治市/郊区", "山西省/长治市/潞州区"),
  ]) func dissolvedCounty(_ former: String, _ now: String) throws {
    let place = try SharedGazetteer.place(former)
    let successor = try #require(gazetteer.successor(of: place))
    #expect(gazetteer.path(of: successor) == now)
    #expect(!gazetteer.isInForce(place, on: 2020))
    #expect(gazetteer.isInForce(place, on: 2016))
  }

  @Test func townshipOfADissolvedCountyLiesInBoth() throws {
    let town = try SharedGazetteer.place("山西省/大同市/云冈区/高山镇")
    #expect(gazetteer.path(of: town, on: 2016) == "山西省/大同市/南郊区/高山镇")
    #expect(gazetteer.path(of: town, on: 2020) == "山西省/大同市/云冈区/高山镇")
    #expect(gazetteer.isWithin(town, try SharedGazetteer.place("山西省/大同市/南郊区")))
    #expect(gazetteer.isWithin(town, try SharedGazetteer.place("山西省/大同市/云冈区")))
    #expect(!gazetteer.isWithin(town, try SharedGazetteer.place("山西省/大同市/平城区")))
    for place in [town] + gazetteer.allPlaces.prefix(60) {
      let areas = gazetteer.areas(holding: place)
      #expect(
        gazetteer.allPlaces.prefix(2000).allSatisfy {
          areas.contains($0) == gazetteer.isWithin(place, $0)
        })
      #expect(areas.allSatisfy { gazetteer.isWithin(place, $0) })
    }
  }

  @Test(arguments: [
    ("山西省/临汾市/吉县/东城乡", "山西省/临汾市/吉县/壶口镇"),
    ("山西省/临汾市/尧都区/贺家庄乡", "山西省/临汾市/尧都区/县底镇"),
    ("山西省/运城市/闻喜县/阳隅乡", "山西省/运城市/闻喜县/阳隅镇"),
    ("山西省/吕梁市/交城县/岭底乡/前火山村", "山西省/吕梁市/交城县/天宁镇/前火山村"),
  ]) func mergedTownshipsAndTheirVillages(_ former: String, _ now: String) throws {
    let place = try SharedGazetteer.place(former)
    #expect(gazetteer.validity(of: place) == 2009...2020)
    let successor = try #require(gazetteer.successor(of: place))
    #expect(gazetteer.path(of: successor) == now)
    #expect(gazetteer.isInForce(successor, on: 2021))
  }

  @Test func villagesOfOneNameInACountyStayTwo() {
    var byName: [String: Set<PlaceID>] = [:]
    for place in gazetteer.allPlaces where gazetteer.level(of: place) == .village {
      guard gazetteer.isInForce(place, on: 2023),
        let county = gazetteer.ancestor(of: place, at: .county)
      else { continue }
      byName["\(county.rawValue) " + gazetteer.name(of: place), default: []].insert(place)
    }
    let doubles = byName.values.filter { $0.count > 1 }
    #expect(doubles.count > 50)
    for places in doubles {
      #expect(Set(places.map { gazetteer.path(of: $0) }).count == places.count)
      #expect(Set(places.compactMap { gazetteer.code(of: $0) }).count == places.count)
    }
  }

  @Test func whatBecameOfAPlace() throws {
    for (former, now) in [
      ("山西省/临汾市/吉县/东城乡/沟南村", "山西省/临汾市/吉县/壶口镇/沟南村"),
      ("山西省/长治市/平顺县/东寺头乡/秦光村", "山西省/长治市/平顺县/东寺头乡"),
      ("山西省/临汾市/尧都区/贺家庄乡/清乐院村", "山西省/临汾市/尧都区/县底镇"),
      ("山西省/大同市/南郊区", "山西省/大同市/云冈区"), ("山西省/临汾市/吉县", "山西省/临汾市/吉县"),
    ] {
      let today = gazetteer.placeToday(of: try SharedGazetteer.place(former))
      #expect(gazetteer.path(of: today) == now)
    }
    let lost = gazetteer.allPlaces.filter { place in
      gazetteer.validity(of: gazetteer.placeToday(of: place)).upperBound != Gazetteer.openYear
    }
    #expect(lost.isEmpty)
  }

  @Test func zonesDoNotShadowCounties() throws {
    let zone = try #require(gazetteer.place(code: "140971"))
    #expect(gazetteer.level(of: zone) == .other)
    _ = try SharedGazetteer.place("山西省/忻州市/五台县/台怀镇")
    let villages = gazetteer.allPlaces.filter { gazetteer.level(of: $0) == .county }
    #expect(villages.count { !gazetteer.isOutside($0) && gazetteer.isInForce($0, on: 2023) } == 117)
  }

  @Test func hierarchyHoldsForEveryPlace() {
    var covered = 0
    var wrong: [PlaceID] = []
    for place in gazetteer.allPlaces {
      for child in gazetteer.children(of: place) {
        covered += 1
        if gazetteer.parent(of: child) != place || child <= place { wrong.append(child) }
      }
      if let successor = gazetteer.successor(of: place),
        !gazetteer.isInForce(successor, on: gazetteer.latestYear + 1)
          || gazetteer.level(of: successor) != gazetteer.level(of: place)
      {
        wrong.append(place)
      }
      let hasPoint = gazetteer.location(of: place) != nil
      if hasPoint != (gazetteer.precision(of: place) != nil) { wrong.append(place) }
    }
    #expect(wrong.isEmpty)
    let roots = gazetteer.allPlaces.count { gazetteer.parent(of: $0) == nil }
    #expect(covered + roots == gazetteer.placeCount)
    #expect(roots == 34)
  }

  @Test func outsideShanxi() throws {
    for (name, path) in [
      ("湖北", "湖北省"), ("内蒙古", "内蒙古自治区"), ("安阳", "河南省/安阳市"), ("北京", "北京市"),
      ("台湾", "台湾省"),
    ] {
      let senses = gazetteer.places(named: name)
      #expect(
        senses.contains { gazetteer.path(of: $0.place) == path && gazetteer.isOutside($0.place) })
    }
    #expect(gazetteer.places(named: "安阳").contains { !gazetteer.isOutside($0.place) })
  }

  @Test func walkGivesEveryNameShortestFirst() {
    let bytes = Array("在阳泉曲镇阳泉曲村".utf8)
    var found: [String] = []
    gazetteer.forEachToponym(in: bytes, from: 3, to: bytes.count) { end, _ in
      found.append(String(decoding: bytes[3..<end], as: UTF8.self))
    }
    #expect(found == ["阳泉", "阳泉曲", "阳泉曲镇"])
    found = []
    gazetteer.forEachToponym(in: bytes, from: 3, to: 12) { end, _ in
      found.append(String(decoding: bytes[3..<end], as: UTF8.self))
    }
    #expect(found == ["阳泉", "阳泉曲"])
  }

  /// The oracle: every name that the rules give for a place is found, and means that place.
  @Test func everyNameFindsItsPlace() {
    var checked = 0
    var lost: [String] = []
    for place in gazetteer.allPlaces where place.rawValue % 7 == 0 && !gazetteer.isOutside(place) {
      let forms = PlaceNaming.forms(
        of: gazetteer.name(of: place), level: gazetteer.level(of: place))
      for (text, form) in forms {
        checked += 1
        let senses = gazetteer.places(named: text)
        if !senses.contains(where: { $0.place == place && $0.form <= form }) { lost.append(text) }
      }
    }
    #expect(lost.isEmpty)
    #expect(checked > 10_000)
    #expect(gazetteer.places(named: "没有的地方").isEmpty)
    #expect(gazetteer.places(named: "").isEmpty)
  }

  @Test func positionsAreThoseOfTheTables() throws {
    let county = try SharedGazetteer.place("山西省/长治市/平顺县")
    let location = try #require(gazetteer.location(of: county))
    #expect(abs(location.x - 113.429178) < 1e-9)
    #expect(abs(location.y - 36.200205) < 1e-9)
    #expect(gazetteer[county].basis == .seat)
    let village = gazetteer[try SharedGazetteer.place("山西省/长治市/平顺县/东寺头乡/秦光村")]
    #expect(village.precision == .township)
    #expect(village.basis == .inherited)
    #expect(village.expectedError == 3700)
    #expect(village.core == "秦光")
  }
}
