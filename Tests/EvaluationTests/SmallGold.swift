import TestSupport

@testable import Evaluation

/// A report, its annotation and records of every kind of agreement and disagreement. The figures that
/// `EvaluationTests` expects were counted apart, by another implementation of the same rules.
enum SmallGold {
  static let text =
    "右玉县杨千\n河乡种植沙棘3000亩，马铃薯２万亩，比去年增长5%—8%。牛心堡乡、牛心堡村和李达窑养羊500只、养牛80头，收入约30万元。右玉精神代代传。河北客商来了，苍头河两岸绿了。威远镇威远村今年引资1200万元，建厂3座，用工40人。"

  static let places = #"""
    {"mention": "右玉县", "context": "右玉县杨千河乡", "level": "county", "path": "山西省/朔州市/右玉县"}
    {"mention": "杨千河乡", "context": "右玉县杨千河乡", "level": "township", "path": "山西省/朔州市/右玉县/杨千河乡"}
    {"mention": "牛心堡乡", "context": "牛心堡乡、", "level": "township", "path": "山西省/朔州市/右玉县/牛心堡乡"}
    {"mention": "牛心堡村", "context": "、牛心堡村", "level": "village", "path": "山西省/朔州市/右玉县/牛心堡乡/牛心堡村"}
    {"mention": "李达窑", "context": "和李达窑养羊", "level": "township", "path": "山西省/朔州市/右玉县/李达窑乡"}
    {"mention": "河北", "context": "河北客商", "level": "province", "path": "河北省"}
    {"mention": "苍头河", "context": "苍头河两岸", "level": "other", "path": "山西省/朔州市/右玉县/苍头河"}
    {"mention": "威远镇", "context": "威远镇威远", "level": "township", "path": "山西省/朔州市/右玉县/威远镇"}
    {"mention": "威远", "context": "镇威远村", "level": "village", "path": "山西省/朔州市/?/威远镇/威远行政村"}
    """#

  static let traps = #"""
    {"surface": "右玉", "context": "右玉精神", "why": "spirit"}
    {"surface": "心堡", "context": "牛心堡乡", "why": "inside"}
    {"surface": "绿了", "context": "不在文中", "why": "absent"}
    """#

  static let indicators = #"""
    {"quote": "沙棘3000亩", "context": "种植沙棘3000亩", "place": "山西省/朔州市/右玉县/杨千河乡", "subject": "沙棘", "measure": "planted_area", "value": 3000, "value_max": null, "unit": "亩", "approx": "exact", "modality": "actual", "period": "2021", "industry": "A01"}
    {"quote": "马铃薯２万亩", "context": "马铃薯２万亩", "place": "山西省/朔州市/右玉县/杨千河乡", "subject": "马铃薯", "measure": "planted_area", "value": 20000, "value_max": null, "unit": "亩", "approx": "exact", "modality": "actual", "period": "2021", "industry": "A01"}
    {"quote": "增长5%—8%", "context": "比去年增长5%—8%", "place": "山西省/朔州市/右玉县/杨千河乡", "subject": "马铃薯", "measure": "growth", "value": 5, "value_max": 8, "unit": "%", "approx": "range", "modality": "actual", "period": "2021-03", "industry": "A"}
    {"quote": "养羊500只", "context": "养羊500只", "place": "山西省/朔州市/右玉县/李达窑乡", "subject": "羊", "measure": "stock", "value": 500, "value_max": null, "unit": "只", "approx": "exact", "modality": "actual", "period": "?", "industry": "A03"}
    {"quote": "养牛80头", "context": "养牛80头", "place": "山西省/朔州市/右玉县/李达窑乡", "subject": "牛", "measure": "stock", "value": 80, "value_max": null, "unit": "头", "approx": "exact", "modality": "actual", "period": "?", "industry": "A03"}
    {"quote": "30万元", "context": "收入约30万元", "place": "山西省/朔州市/右玉县/李达窑乡", "subject": "收入", "measure": "revenue", "value": 300000, "value_max": null, "unit": "元", "approx": "about", "modality": "actual", "period": "2021", "industry": ""}
    {"quote": "1200万元", "context": "引资1200万元", "place": "山西省/朔州市/右玉县/威远镇/威远行政村", "subject": "", "measure": "investment", "value": 12000000, "value_max": null, "unit": "元人民币", "approx": "exact", "modality": "actual", "period": "2020..2021", "industry": "C13"}
    {"quote": "厂3座", "context": "建厂3座", "place": "山西省/朔州市/右玉县/威远镇/威远村", "subject": "厂", "measure": "count", "value": 3, "value_max": null, "unit": "座", "approx": "exact", "modality": "planned", "period": "2021", "industry": "C13"}
    {"quote": "用工40人", "context": "用工40人", "place": "山西省/朔州市/右玉县/威远镇/威远村", "subject": "用工", "measure": "persons", "value": 40, "value_max": null, "unit": "人", "approx": "exact", "modality": "actual", "period": "2021", "industry": "C13"}
    """#

  /// The scalars of the `occurrence`-th appearance of words.
  private static func range(_ words: String, _ occurrence: Int = 1) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let starts = scalars.indices.filter { scalars[$0...].starts(with: wanted) }
    return starts[occurrence - 1]..<starts[occurrence - 1] + wanted.count
  }

  private static func mention(
    _ words: String, _ path: String, _ level: String, _ confidence: Double, occurrence: Int = 1
  ) -> EvaluatedReport.Mention {
    EvaluatedReport.Mention(
      text: words, range: range(words, occurrence), path: path, level: level, confidence: confidence
    )
  }

  private static let mentions = [
    mention("右玉县", "山西省/朔州市/右玉县", "county", 0.98),
    mention("杨千\n河乡", "山西省/朔州市/右玉县/杨千河乡", "township", 0.95),
    mention("牛心堡乡", "山西省/朔州市/右玉县/牛心堡乡", "township", 0.9),
    mention("心堡", "山西省/朔州市/右玉县/牛心堡乡/别处村", "village", 0.3),
    mention("牛心堡村", "山西省/朔州市/右玉县/威远镇/牛心堡村", "village", 0.6),
    mention("李达窑养", "山西省/朔州市/右玉县/李达窑乡", "township", 0.7),
    mention("右玉", "山西省/朔州市/右玉县", "county", 0.8, occurrence: 2),
    mention("河北", "河北省", "province", 0.9),
    mention("苍头河", "山西省/朔州市/右玉县", "county", 0.4),
    mention("威远镇", "山西省/朔州市/右玉县/威远镇", "township", 0.97),
    mention("威远村", "山西省/朔州市/右玉县/威远镇/威远村", "village", 0.85),
    mention("客商", "山西省/朔州市/右玉县/客商村", "village", 0.55),
    mention("两岸", "山西省/朔州市/右玉县", "other", 0.5),
  ]

  private static let facts = [
    EvaluatedReport.Fact(
      range: range("沙棘3000亩"), quote: "沙棘3000亩", path: "山西省/朔州市/右玉县/杨千河乡", subject: "沙棘",
      measure: "planted_area", value: 3000, valueMax: nil, unit: "亩", approx: "exact",
      modality: "actual",
      period: "2021", industry: "A0190", confidence: 0.9),
    EvaluatedReport.Fact(
      range: range("２万亩"), quote: "２万亩", path: "山西省/朔州市/右玉县/杨千河乡", subject: "薯",
      measure: "land_area", value: 20000.0000001, valueMax: nil, unit: "亩", approx: "exact",
      modality: "actual",
      period: "2020", industry: "A02", confidence: 0.8),
    EvaluatedReport.Fact(
      range: range("5%—8%"), quote: "5%—8%", path: "山西省/朔州市/右玉县/杨千河乡", subject: "增长",
      measure: "growth", value: 5, valueMax: 8, unit: "％", approx: "range", modality: "actual",
      period: "2021-05", industry: "A03", confidence: 0.7),
    EvaluatedReport.Fact(
      range: range("500只"), quote: "500只", path: "山西省/朔州市/右玉县/李达窑乡", subject: "养羊",
      measure: "stock", value: 500, valueMax: nil, unit: "头", approx: "exact", modality: "actual",
      period: "2021", industry: "A03", confidence: 0.6),
    EvaluatedReport.Fact(
      range: range("80头"), quote: "80头", path: "山西省/朔州市/右玉县/李达窑乡", subject: "养牛",
      measure: "stock", value: 80, valueMax: nil, unit: "头", approx: "exact", modality: "actual",
      period: "2019", industry: "A03", confidence: 0.65),
    EvaluatedReport.Fact(
      range: range("30万元"), quote: "30万元", path: "", subject: "羊",
      measure: "revenue", value: 300000, valueMax: nil, unit: "元", approx: "exact",
      modality: "actual",
      period: "2021", industry: "A03", confidence: 0.5),
    EvaluatedReport.Fact(
      range: range("1200万元"), quote: "1200万元", path: "山西省/朔州市/右玉县/威远镇/威远村", subject: "资",
      measure: "investment", value: 12000000, valueMax: nil, unit: "元", approx: "exact",
      modality: "actual",
      period: "2020", industry: "C13", confidence: 0.95),
    EvaluatedReport.Fact(
      range: range("3座"), quote: "3座", path: "山西省/朔州市/右玉县/威远镇/威远村", subject: "厂",
      measure: "count", value: 3, valueMax: nil, unit: "个", approx: "exact", modality: "actual",
      period: "2021", industry: "C1320", confidence: 0.85),
    EvaluatedReport.Fact(
      range: range("用工"), quote: "用工", path: "山西省/朔州市/右玉县", subject: "工",
      measure: "persons", value: 40, valueMax: nil, unit: "户", approx: "exact", modality: "actual",
      period: "2021", industry: "C13", confidence: 0.4),
  ]

  static let report = EvaluatedReport(
    name: "700.txt", printed: Array(text.unicodeScalars), mentions: mentions, facts: facts)

  /// The score of the report, or of other records of it.
  static func scorer(_ report: EvaluatedReport = report) throws -> DocumentScorer {
    let folder = try TemporaryFolder()
    try folder.write("700.places.jsonl", places)
    try folder.write("700.traps.jsonl", traps)
    try folder.write("700.indicators.jsonl", indicators)
    return DocumentScorer(
      gold: try GoldDocument(id: "700", directory: folder.path), report: report, province: "山西省")
  }
}
