import Gazetteers
import InputFiles
import SimpleFeatures
import TestSupport
import Testing

@testable import GazetteerBuilding

/// A small invented province through the whole way: source rows, tables, check, look-up.
@Suite struct GazetteerBuilderTests {
  static let history = """
    level,prefecture,county_code_now,township,core_name,last_official_name,first_year,last_year,code,code_year,lon,lat,datum,coord_source
    township,乙市,140101,戊己乡,戊己,戊己乡,2009,2020,,,112.500000,37.500000,GCJ-02,Vonng/adcode 2018 town seat
    township,乙市,140101,戊己镇,戊己,戊己镇,2021,2023,,,,,,
    township,乙市,140101,北沟乡,北沟,北沟乡,2009,2020,,,,,,
    township,乙市,140971,台山乡,台山,台山乡,2009,2023,,,,,,
    village,乙市,140101,戊己乡,东坡,东坡村村委会,2009,2020,140101200200,2019,,,,
    village,乙市,140101,戊己镇,东坡,东坡村委会,2021,2023,140101100200,2023,,,,
    village,乙市,140101,戊己镇,西,西村村委会,2021,2023,140101100001,2023,,,,
    village,乙市,140101,北沟乡,北沟,北沟村委会,2009,2020,140101201200,2019,,,,
    village,乙市,140101,北沟乡,南沟,南沟村委会,2009,2020,140101201201,2019,,,,
    village,乙市,140101,戊己镇,北沟,北沟村委会,2021,2023,140101100201,2023,,,,
    village,乙市,140101,戊己镇,南沟,南沟村委会,2021,2023,140101100202,2023,112.510000,37.510000,GCJ-02,Vonng/adcode 2018 village point

    """
  static let merged = """
    code,name,level,parent_code,lon,lat,datum,coord_source,name_source
    140000,甲省,province,,112.500000,37.800000,GCJ-02,Clbdgs/countryArea(Amap 2024) centre,MCA2025
    140100,乙市,prefecture,140000,112.500000,37.800000,GCJ-02,Clbdgs/countryArea(Amap 2024) centre,MCA2025
    140101,丙丁县,county,140100,112.600000,37.700000,GCJ-02,Clbdgs/countryArea(Amap 2024) centre,MCA2025+NBS2023
    140922,庚辛县,county,140100,112.700000,37.900000,GCJ-02,Clbdgs/countryArea(Amap 2024) centre,MCA2025+NBS2023
    140971,台山风景区,county,140100,,,,,"NBS2023(statistical zone, not a legal county)"
    140101100,戊己镇,township,140101,112.500000,37.500000,GCJ-02,derived: seat of predecessor 戊己乡 (2 of 4 villages),NBS2023+MCA2025(name 大戊己镇)
    140971100,台山乡,township,140971,,,,,NBS2023+MCA2025(code 140922101)
    140101100200,东坡村委会,village,140101100,,,,,NBS2023
    140101100001,西村社区居委会,village,140101100,112.500000,37.500000,GCJ-02,derived: township seat (NBS 2022 urban-rural class 121),NBS2023
    140101100203,西村村委会,village,140101100,,,,,NBS2023
    140101100201,北沟村委会,village,140101100,,,,,NBS2023
    140101100202,南沟村委会,village,140101100,112.510000,37.510000,GCJ-02,Vonng/adcode 2018 village point [code+name],NBS2023

    """

  static func source(history: String = history, merged: String = merged) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("gazetteer")
    try folder.makeFolder("industries")
    try folder.write("gazetteer/history.csv", history)
    try folder.write("gazetteer/merged.csv", merged)
    try folder.write(
      "gazetteer/outside_shanxi.csv",
      "code,level,name,parent_code\n110000,province,壬市,\n220000,province,庚省,\n220100,prefecture,辛市,220000\n"
        + "220100,county,辛市,220100\n110101,county,东区,110100\n")
    try folder.write(
      "gazetteer/pinyin.csv",
      "code,name,pinyin\n140101000000,丙丁县,bing ding\n"
        + "140101100000,戊己镇,wu ji\n")
    try folder.write(
      "industries/gbt4754_2017.csv",
      "code,level,name,parent_code\nA,section,\"农、林\",\nA01,division,农业,A\n")
    return folder
  }

  static func built(_ given: TemporaryFolder? = nil) throws -> (TemporaryFolder, Gazetteer) {
    let source = try given ?? source()
    let target = try TemporaryFolder()
    _ = try GazetteerBuilder.build(from: source.path, to: target.path)
    return (target, try Gazetteer.open(GazetteerLocation(directory: target.path)))
  }

  static func place(_ path: String, in gazetteer: Gazetteer) throws -> Place {
    let found = gazetteer.allPlaces.first { gazetteer.path(of: $0) == path }
    return gazetteer[try #require(found, "\(path)")]
  }

  @Test func namesYearsCodesAndPoints() throws {
    let (_, gazetteer) = try Self.built()
    let old = try Self.place("甲省/乙市/丙丁县/戊己乡/东坡村", in: gazetteer)
    #expect(old.validity == 2009...2020)
    #expect(old.code == "140101200200")
    #expect(old.basis == .inherited && old.precision == .township)
    let oldTown = try Self.place("甲省/乙市/丙丁县/戊己乡", in: gazetteer)
    #expect(oldTown.code == "140101200")
    let point = try #require(oldTown.location)
    let expected = Datum.gcj02.toWGS84(Coordinate(x: 112.5, y: 37.5))
    #expect(abs(point.x - expected.x) < 1e-6 && abs(point.y - expected.y) < 1e-6)
    let town = try Self.place("甲省/乙市/丙丁县/戊己镇", in: gazetteer)
    #expect(town.pinyin == "wu ji")
    #expect(town.basis == .inherited && town.expectedError == 4000)
    #expect(gazetteer.places(named: "大戊己镇").map(\.form) == [.alias])
  }

  @Test func villageAndCommunityOfOneHistoryRow() throws {
    let (_, gazetteer) = try Self.built()
    let village = try Self.place("甲省/乙市/丙丁县/戊己镇/西村", in: gazetteer)
    let community = try Self.place("甲省/乙市/丙丁县/戊己镇/西村社区", in: gazetteer)
    #expect(village.code == "140101100203")
    #expect(community.code == "140101100001")
    #expect(community.basis == .seat && community.precision == .township)
  }

  @Test func successors() throws {
    let (_, gazetteer) = try Self.built()
    for (path, heir) in [
      ("甲省/乙市/丙丁县/戊己乡", "甲省/乙市/丙丁县/戊己镇"),
      ("甲省/乙市/丙丁县/戊己乡/东坡村", "甲省/乙市/丙丁县/戊己镇/东坡村"),
      ("甲省/乙市/丙丁县/北沟乡", "甲省/乙市/丙丁县/戊己镇"),
      ("甲省/乙市/丙丁县/北沟乡/南沟村", "甲省/乙市/丙丁县/戊己镇/南沟村"),
    ] {
      let successor = try #require(try Self.place(path, in: gazetteer).successor, "\(path)")
      #expect(gazetteer.path(of: successor) == heir)
    }
  }

  @Test func zonesAndTheirLegalCounties() throws {
    let (_, gazetteer) = try Self.built()
    #expect(try Self.place("甲省/乙市/台山风景区", in: gazetteer).level == .other)
    #expect(try Self.place("甲省/乙市/庚辛县/台山乡", in: gazetteer).code == "140971100")
  }

  @Test func outsideIsTidied() throws {
    let (target, gazetteer) = try Self.built()
    #expect(gazetteer.places(named: "辛市").count == 1)
    #expect(gazetteer.places(named: "香港").count == 1)
    let district = try Self.place("壬市/东区", in: gazetteer)
    #expect(district.isOutside && district.level == .county)
    _ = target
  }

  @Test func buildingTwiceGivesTheSameBytes() throws {
    let source = try Self.source()
    let (first, _) = try Self.built(source)
    let (second, _) = try Self.built(source)
    for table in ["places.tsv", "former.tsv", "outside.tsv", "industries.tsv"] {
      let bytes = try #require(InputFile.contents(of: first.path + "/" + table))
      #expect(!bytes.isEmpty)
      #expect(bytes == InputFile.contents(of: second.path + "/" + table), "\(table)")
    }
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let from: String
    let to: String
    let line: Int
    let says: String
    var testDescription: String { says }
  }

  @Test(arguments: [
    Bad(from: "2009,2020,,,112.5", to: "2020,2009,,,112.5", line: 2, says: "years"),
    Bad(from: "37.500000,GCJ-02,Vonng", to: "37.500000,NAD27,Vonng", line: 2, says: "NAD27"),
    Bad(from: "GCJ-02,Vonng/adcode 2018 town", to: "GCJ-02,hearsay", line: 2, says: "hearsay"),
    Bad(from: "village,乙市,140101,戊己乡", to: "village,乙市,140101,无有乡", line: 6, says: "township"),
    Bad(from: "township,乙市,140101,戊己镇,戊己,", to: "township,乙市,140101,戊己镇,", line: 3, says: "fields"),
    Bad(from: "code_year,", to: "codeyear,", line: 1, says: "code_year"),
  ]) func badSourceRows(_ bad: Bad) throws {
    let parts = Self.history.split(
      separator: bad.from, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let source = try Self.source(history: parts[0] + bad.to + parts[1])
    let target = try TemporaryFolder()
    let error = #expect(throws: InputError.self) {
      try GazetteerBuilder.build(from: source.path, to: target.path)
    }
    #expect(error?.line == bad.line)
    #expect(error?.file?.hasSuffix("history.csv") == true)
    #expect(error?.message.description.contains(bad.says) == true, "\(error?.description ?? "")")
  }

  @Test func quotedFields() throws {
    let text = "a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n,z\r\n"
    let table = try CommaSeparatedTable(
      file: "t.csv", bytes: Array(text.utf8), columns: ["a", "b"])
    #expect(table.rows.map { $0["a"] } == ["x, \"y\"", ""])
    #expect(table.rows.map { $0["b"] } == ["two\nlines", "z"])
    #expect(table.rows.map(\.line) == [2, 4])
  }
}
