import Gazetteers
import IndicatorCatalogue
import Indicators
import Industries
import Observations
import SimpleFeatures

/// The layer of all facts, as points where their places stand.
struct FactsLayer {
  let industries: IndustryTable
  let measures: MeasureTable

  /// The fields of a fact, in the order of the record.
  static let fields = [
    Field(name: "report", alias: "报告", kind: .text),
    Field(name: "article", alias: "篇次", kind: .integer),
    Field(name: "start", alias: "起始字符", kind: .integer),
    Field(name: "end", alias: "结束字符", kind: .integer),
    Field(name: "quote", alias: "原文", kind: .text),
    Field(name: "sentence", alias: "句子", kind: .text),
    Field(name: "code", alias: "行政区划代码", kind: .text),
    Field(name: "place", alias: "地名", kind: .text),
    Field(name: "path", alias: "全称", kind: .text),
    Field(name: "level", alias: "级别", kind: .text),
    Field(name: "precision", alias: "坐标精度", kind: .text),
    Field(name: "subject", alias: "对象", kind: .text),
    Field(name: "measure", alias: "指标", kind: .text),
    Field(name: "measure_name", alias: "指标名称", kind: .text),
    Field(name: "value", alias: "数值", kind: .real),
    Field(name: "value_max", alias: "数值上限", kind: .real),
    Field(name: "unit", alias: "单位", kind: .text),
    Field(name: "si_value", alias: "换算值", kind: .real),
    Field(name: "si_unit", alias: "换算单位", kind: .text),
    Field(name: "approx", alias: "准确程度", kind: .text),
    Field(name: "modality", alias: "实际或计划", kind: .text),
    Field(name: "period", alias: "时期", kind: .text),
    Field(name: "year", alias: "年份", kind: .integer),
    Field(name: "industry", alias: "行业代码", kind: .text),
    Field(name: "industry_name", alias: "行业名称", kind: .text),
    Field(name: "indicator", alias: "指标编号", kind: .text),
    Field(name: "indicator_name", alias: "统计指标", kind: .text),
    Field(name: "of", alias: "所属指标编号", kind: .text),
    Field(name: "direction", alias: "增减方向", kind: .text),
    Field(name: "scope", alias: "全域或个体", kind: .text),
    Field(name: "confidence", alias: "置信度", kind: .real),
    Field(name: "stack", alias: "同点序号", kind: .integer),
  ]

  /// One feature a fact, in reading order.
  func layer(_ rows: [FactRow]) throws -> Layer {
    var seen: [String: Int] = [:]
    var stacks: [Coordinate: Int] = [:]
    let features = rows.map { row in
      // One number may state several facts of one measure: they are told apart by their order.
      let count = seen[row.identifier, default: 0]
      seen[row.identifier] = count + 1
      // Facts of one place stand at one point; their order lets styles spread them.
      let stack = row.place?.location.map { position in
        defer { stacks[position, default: 0] += 1 }
        return stacks[position, default: 0]
      }
      return Feature(
        id: count == 0 ? row.identifier : "\(row.identifier)-\(count + 1)",
        geometry: row.place?.location.map { .point($0) },
        attributes: attributes(of: row) + [AttributeValue(stack)])
    }
    return try Layer(name: "facts", alias: "指标", fields: Self.fields, features: features)
  }

  /// The values of a fact, in the order of `fields`, but for its order in the stack.
  func attributes(of row: FactRow) -> [AttributeValue] {
    [
      .text(row.report), .integer(row.article), .integer(row.span.lowerBound),
      .integer(row.span.upperBound), .text(row.quote), .text(row.sentence),
      AttributeValue(row.place?.code), AttributeValue(row.place?.name),
      AttributeValue(row.place?.path), AttributeValue(row.place?.level.name),
      AttributeValue(row.place?.precision), .text(row.subject), .text(row.measure.rawValue),
      .text(measures.entry(of: row.measure).alias), .real(row.quantity.value),
      AttributeValue(row.quantity.valueMax), .text(row.quantity.unit),
      AttributeValue(row.siValue), AttributeValue(row.siUnit),
      .text(row.quantity.approximation.rawValue), .text(row.modality.rawValue),
      .text(row.period.description), AttributeValue(row.period.year),
      .text(row.industry?.description ?? ""),
      .text(row.industry.flatMap { industries.name(of: $0) } ?? ""),
      .text(row.identity.id), .text(row.identity.name), .text(row.identity.of),
      .text(row.identity.direction?.rawValue ?? ""), .text(row.identity.scope.rawValue),
      .real((row.confidence * 100).rounded() / 100),
    ]
  }
}
