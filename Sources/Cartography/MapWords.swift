internal import Boundaries

/// The map's own words in its language.
struct MapWords {
  let language: MapLanguage

  private func pick(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }

  var noData: String { pick("无数据", "No data") }
  var ownPosition: String { pick("位置确切", "Own position") }
  var inheritedPosition: String { pick("位于所属乡镇或县驻地", "At the seat of its parent") }
  var partial: String { pick("部分下级单位之和，非全境总量", "Sum of some parts, not a total") }
  var negative: String { pick("负值", "Negative") }
  var kilometres: String { pick("公里", "km") }
  var listSeparator: String { pick("、", ", ") }
  var north: String { pick("北", "N") }
  var sources: String { pick("资料来源：", "Sources: ") }
  var approval: String { pick("审图号：", "Map review number: ") }
  var rawCounts: String {
    pick(
      "注意：数值为总量，未按面积或人口折算，面积大的区域显得突出。",
      "Note: totals, not divided by area or population; large areas stand out.")
  }

  func ranking(shown: Int, all: Int) -> String {
    shown < all
      ? pick("数值最高的\(shown)个", "The \(shown) highest values")
      : pick("数值由高到低", "From high to low")
  }

  func unit(_ unit: String) -> String {
    unit.isEmpty ? pick("数值", "Value") : pick("单位：", "Unit: ") + unit
  }

  var estimatedBorder: String { pick("推算的界线，非实测", "Estimated line, not surveyed") }
  var withoutArea: String { pick("无范围，标在驻地", "No area: at its seat") }

  func areaCount(_ map: MapSpecification) -> String {
    if map.subdivision != nil { return pick("乡镇数", "Townships") }
    return switch map.level {
    case .county: pick("县数", "Counties")
    case .prefecture: pick("市数", "Cities")
    case .province: pick("省数", "Provinces")
    }
  }

  func kind(_ level: BoundaryLevel) -> String {
    switch level {
    case .county: pick("个县（市、区）", " counties")
    case .prefecture: pick("个市", " cities")
    case .province: pick("个省", " province")
    }
  }

  func method(_ name: String, isClassed: Bool) -> String {
    // With one class or none there is no lower end to speak of.
    guard isClassed else { return name + pick("。", ".") }
    return pick("\(name)，各级含下限。", "\(name); each class holds its lower end.")
  }

  func symbolRule() -> String {
    pick("圆的面积与数值成正比。", "The area of a circle is proportional to its value.")
  }

  func tooltip(
    name: String, value: String?, unit: String, facts: Int, reports: Int, note: String?
  ) -> String {
    guard let value else { return pick("\(name)：无数据", "\(name): no data") }
    let amount = unit.isEmpty ? value : "\(value) \(unit)"
    let basis = pick(
      "据\(reports)篇报道的\(facts)条数据", "from \(facts) facts in \(reports) reports")
    let tail = note.map { pick("；", "; ") + $0 } ?? ""
    return pick("\(name)：\(amount)（\(basis)\(tail)）", "\(name): \(amount) (\(basis)\(tail))")
  }

  func description(
    of province: Province, level: BoundaryLevel, withData: Int, all: Int,
    highest: (String, String)?,
    lowest: (String, String)?, unit: String, isSubdivided: Bool = false
  ) -> String {
    var text =
      isSubdivided
      ? pick(
        "图中\(all)个乡镇（街道）中\(withData)个有数据", "\(withData) of \(all) townships shown have data")
      : pick(
        "\(province.name)\(all)\(kind(level))中\(withData)个有数据",
        "\(withData) of \(all)\(kind(level)) of \(province.english) have data")
    if let highest, let lowest {
      text += pick(
        "，最高为\(highest.0)（\(highest.1)\(unit)），最低为\(lowest.0)（\(lowest.1)\(unit)）",
        "; highest \(highest.0) (\(highest.1) \(unit)), lowest \(lowest.0) (\(lowest.1) \(unit))")
    }
    return text + pick("。", ".")
  }
}

extension MapWords {
  /// What an area without a circle means, when the map shows areas' values.
  func notFilledNote(_ specification: MapSpecification) -> String {
    guard specification.points.isEmpty else { return "" }
    return language == .chinese ? "无圆的区域无数据。" : " Areas without a circle have no data."
  }
}
