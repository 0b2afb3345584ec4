/// What is not read rightly yet, each with the reason; a row that begins to pass fails the test, so
/// that it moves to the others.
extension GeoparsingCase {
  static let knownLimits: [GeoparsingCase] = [
    GeoparsingCase(
      "shortPrefecture", "运城苹果产业迈上新台阶，运城全市果园面积稳定。",
      [.names("运城", "山西省/运城市")]),
    GeoparsingCase(
      "neighboursNamedOnce", "沁县南接屯留，西连沁源。",
      [
        .names("屯留", "山西省/长治市/屯留区"),
        .names("沁源", "山西省/长治市/沁源县"),
      ]),
    GeoparsingCase(
      "quotedBrandOfTownship", "沁县沁州黄镇次村种了沁州黄谷子八百亩。",
      [.isNot("沁州黄", occurrence: 2)]),
    GeoparsingCase(
      "personWithCountysName", "君庄村党支部书记王兴县介绍经验，石楼县组织观摩。",
      [.isNot("兴县")]),
  ]
}
