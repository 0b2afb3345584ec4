import Gazetteers
import SimpleFeatures

/// The layers of a run. Each is declared here and nowhere else: its name in files and in the
/// GeoPackage, its Chinese alias, the fields that it begins with and the level of its areas.
/// `LayerStyles` says how each looks, and `ArchitectureTests` that nothing else spells its name.
enum LayerKind: String, CaseIterable {
  /// Places that reports name.
  case places
  /// What they say.
  case facts
  /// Areas of prefectures.
  case prefectures
  /// Areas of counties.
  case counties
  /// Areas of townships, or their seats.
  case townships
  /// The long table of joined values, without shapes.
  case indicators

  /// The kinds with shapes.
  static let maps: [LayerKind] = [.places, .facts, .prefectures, .counties, .townships]

  /// The Chinese name.
  var alias: String {
    switch self {
    case .places: "地名"
    case .facts: "指标"
    case .prefectures: "设区市"
    case .counties: "县（市、区）"
    case .townships: "乡镇"
    case .indicators: "指标汇总"
    }
  }

  /// The level of the areas, nil for other layers.
  var level: MapTheme.Level? {
    switch self {
    case .prefectures: .prefecture
    case .counties: .county
    case .townships: .township
    case .places, .facts, .indicators: nil
    }
  }

  /// The fields that every layer of the kind has; those of indicators and tables follow.
  var fields: [Field] {
    switch self {
    case .places: Self.placeFields
    case .facts: Self.factFields
    case .prefectures, .counties, .townships: Self.areaFields
    case .indicators: Self.valueFields
    }
  }

  /// A layer of the kind.
  /// - Parameter more: Fields behind those that every layer of the kind has.
  func layer(_ features: [Feature], more: [Field] = []) throws -> Layer {
    try Layer(name: rawValue, alias: alias, fields: fields + more, features: features)
  }
}

extension LayerKind {
  /// What reviewed facts have besides: what was confirmed or changed, and what stood there before.
  static let reviewFields = [
    Field(name: "reviewed", alias: "复核", kind: .text),
    Field(name: "original", alias: "复核前", kind: .text),
  ]

  private static let code = Field(name: "code", alias: "行政区划代码", kind: .text)
  private static let name = Field(name: "name", alias: "名称", kind: .text)
  private static let path = Field(name: "path", alias: "全称", kind: .text)
  private static let level = Field(name: "level", alias: "级别", kind: .text)
  private static let precision = Field(name: "precision", alias: "坐标精度", kind: .text)
  private static let period = Field(name: "period", alias: "时期", kind: .text)
  private static let value = Field(name: "value", alias: "数值", kind: .real)
  private static let unit = Field(name: "unit", alias: "单位", kind: .text)
  private static let indicator = Field(name: "indicator", alias: "指标编号", kind: .text)
  private static let mentions = Field(name: "mentions", alias: "提及次数", kind: .integer)
  private static let reports = Field(name: "reports", alias: "报告数", kind: .integer)
  /// How many facts lie in a place, which maps of the number of facts show.
  static let factCount = Field(name: "facts", alias: "指标数", kind: .integer)
  /// The code of a fact's industry, whose letter its colour shows.
  static let industry = Field(name: "industry", alias: "行业代码", kind: .text)
  /// The area that totals are divided by.
  static let squareKilometres = Field(name: "area_km2", alias: "面积（平方公里）", kind: .real)

  private static let placeFields = [
    code, name, path, level, precision,
    Field(name: "basis", alias: "坐标依据", kind: .text),
    Field(name: "error_m", alias: "坐标误差（米）", kind: .real),
    Field(name: "coord_source", alias: "坐标来源", kind: .text), mentions, reports, factCount,
    Field(name: "confidence", alias: "最低置信度", kind: .real),
  ]

  private static let areaFields = [
    code, name, path, Field(name: "pinyin", alias: "拼音", kind: .text),
    Field(name: "area_kind", alias: "图形依据", kind: .text), squareKilometres, factCount, reports,
    mentions,
  ]

  private static let valueFields = [
    code, name, path, level, indicator, Field(name: "indicator_name", alias: "指标", kind: .text),
    period, value, unit, Field(name: "kind", alias: "取值方式", kind: .text), factCount, reports,
  ]

  /// The fields of a fact, in the order of the record.
  private static let factFields = [
    Field(name: "report", alias: "报告", kind: .text),
    Field(name: "article", alias: "篇次", kind: .integer),
    Field(name: "start", alias: "起始字符", kind: .integer),
    Field(name: "end", alias: "结束字符", kind: .integer),
    Field(name: "quote", alias: "原文", kind: .text),
    Field(name: "sentence", alias: "句子", kind: .text), code,
    Field(name: "place", alias: "地名", kind: .text), path, level, precision,
    Field(name: "subject", alias: "对象", kind: .text),
    Field(name: "measure", alias: "指标", kind: .text),
    Field(name: "measure_name", alias: "指标名称", kind: .text), value,
    Field(name: "value_max", alias: "数值上限", kind: .real), unit,
    Field(name: "si_value", alias: "换算值", kind: .real),
    Field(name: "si_unit", alias: "换算单位", kind: .text),
    Field(name: "approx", alias: "准确程度", kind: .text),
    Field(name: "modality", alias: "实际或计划", kind: .text), period,
    Field(name: "year", alias: "年份", kind: .integer), industry,
    Field(name: "industry_name", alias: "行业名称", kind: .text), indicator,
    Field(name: "indicator_name", alias: "统计指标", kind: .text),
    Field(name: "of", alias: "所属指标编号", kind: .text),
    Field(name: "direction", alias: "增减方向", kind: .text),
    Field(name: "scope", alias: "全域或个体", kind: .text),
    Field(name: "confidence", alias: "置信度", kind: .real),
    Field(name: "stack", alias: "同点序号", kind: .integer),
  ]
}
