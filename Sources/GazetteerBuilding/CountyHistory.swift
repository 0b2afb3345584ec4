import Gazetteers

/// What became of the counties of Shanxi since 2009: the reforms of Datong (February 2018), Huairen
/// (2018), Changzhi (late 2018) and Taigu (late 2019). The year is the last of the old name.
enum CountyHistory {
  /// A county that was renamed or changed its kind but kept its people.
  struct Renaming {
    let code: String
    let formerCode: String
    let formerName: String
    let last: Int
  }

  static let renamings: [Renaming] = [
    Renaming(code: "140215", formerCode: "140227", formerName: "大同县", last: 2017),
    Renaming(code: "140681", formerCode: "140624", formerName: "怀仁县", last: 2017),
    Renaming(code: "140404", formerCode: "140421", formerName: "长治县", last: 2018),
    Renaming(code: "140405", formerCode: "140424", formerName: "屯留县", last: 2018),
    Renaming(code: "140406", formerCode: "140481", formerName: "潞城市", last: 2018),
    Renaming(code: "140703", formerCode: "140726", formerName: "太谷县", last: 2019),
  ]

  /// A county that was dissolved into others, with the one that took most of it.
  struct Dissolution {
    let code: String
    let name: String
    let prefecture: String
    let last: Int
    let successor: String
  }

  static let dissolutions: [Dissolution] = [
    Dissolution(
      code: "140202", name: "城区", prefecture: "140200", last: 2017, successor: "140213"),
    Dissolution(
      code: "140203", name: "矿区", prefecture: "140200", last: 2017, successor: "140214"),
    Dissolution(
      code: "140211", name: "南郊区", prefecture: "140200", last: 2017, successor: "140214"),
    Dissolution(
      code: "140402", name: "城区", prefecture: "140400", last: 2018, successor: "140403"),
    Dissolution(
      code: "140411", name: "郊区", prefecture: "140400", last: 2018, successor: "140403"),
  ]

  /// Counties formed from dissolved ones, with their first year.
  static let firstYears = ["140213": 2018, "140214": 2018, "140403": 2018]

  /// The dissolved county that a township belonged to before the reform, from its kind: districts
  /// of a city had subdistricts, the district around it towns and townships. Those of Changzhi's
  /// outer district that were subdistricts already are the exception. Nil outside the reforms.
  static func formerCounty(ofTownship name: String, inCountyNow county: String) -> String? {
    let isStreet = name.hasSuffix("街道")
    switch county {
    case "140213": return isStreet ? "140202" : "140211"
    case "140214":
      if ["老平旺街道", "西花园街道"].contains(name) { return "140202" }
      return isStreet ? "140203" : "140211"
    case "140212": return name == "古店镇" ? "140211" : nil
    case "140403":
      if ["故县街道", "长北街道"].contains(name) { return "140411" }
      return isStreet ? "140402" : "140411"
    default: return nil
    }
  }

  /// Statistical zones laid over legal counties: no county-level divisions.
  static let zones: Set<String> = ["140171", "140271", "140671", "140971"]

  /// The legal county of the towns that the lists print under a zone: those the ministry's list
  /// still has under a county.
  static let legalCounties = ["140971": "140922"]

  /// Townships that the reform of 2018 put into another county than the source data have for their
  /// earlier years: county code and name there, and the county they went to.
  static let movedTownships = [
    "140214/古店镇": "140212", "140214/新旺乡": "140213", "140214/水泊寺乡": "140213",
    "140214/马军营乡": "140213", "140213/老平旺街道": "140214", "140213/西花园街道": "140214",
  ]

  /// Townships whose point on the boundary lies beyond the county's: moved towards the county's
  /// seat by so many metres, the least that bring it home, and so much less certain.
  static let pointsBeyondTheCounty = [
    "140303/桥头街道": 1000, "140922/台怀镇": 3000, "141022/西阎镇": 5000,
  ]

  /// Parts of China that the source list leaves out: code, name, short name.
  static let addedProvinces = [
    ("710000", "台湾省", "台湾"), ("810000", "香港特别行政区", "香港"), ("820000", "澳门特别行政区", "澳门"),
  ]
}
