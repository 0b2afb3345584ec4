/// What is not read rightly yet, each with the reason; a row that begins to pass fails the test, so
/// that it moves to the others.
extension GeoparsingCase {
  static let knownLimits: [GeoparsingCase] = [
    GeoparsingCase(
      "shortPrefecture", "运城苹果产业迈上新台阶，运城全市果园面积稳定。",
      [.names("运城", "山西省/运城市")])
  ]
}
