import Boundaries
import Cartography
import Foundation
import SVG
import SimpleFeatures
import TestSupport

/// Maps with made-up numbers, one of each kind that the project draws.
enum Samples {
  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Gazetteer")
    .path

  static func coverage(_ set: BoundarySet = .detailed) throws -> BoundaryCoverage {
    try BoundaryCoverage.open(directory: directory, set: set)
  }

  /// Numbers that look like amounts: many small, few large, always the same.
  struct Sequence {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func unit() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }

    mutating func skewed() -> Double {
      let u = unit()
      return (120 + 19_000 * u * u * u).rounded()
    }
  }

  static func values(_ codes: [String], seed: UInt64) -> [AreaValue] {
    var sequence = Sequence(seed: seed)
    return codes.map { code in
      let value = sequence.skewed()
      let count = 1 + Int(sequence.unit() * 4)
      return AreaValue(
        code: code, value: value, factCount: count, reportCount: max(1, count / 2),
        note: count > 3 ? "据2个乡镇" : nil)
    }
  }

  static let sparseCodes = [
    "140425", "140122", "140223", "140581", "140727", "140826", "140928", "141030", "141181",
  ]

  static func base(_ title: String) -> MapSpecification {
    var map = MapSpecification(title: title)
    map.unit = "亩"
    map.subtitles = ["2021年，实际完成数；据5篇报道的23条数据，9个县（市、区）有数据"]
    map.sources = ["各县新闻报道；边界：高德地图（2019年以来区划），WGS 84"]
    map.industry = "A0171"
    return map
  }

  static func sparse(_ paper: PaperSize = .a4) -> MapSpecification {
    var map = base("中药材种植面积，2021年")
    map.paper = paper
    map.kind = .choropleth
    map.values = values(sparseCodes, seed: 7)
    return map
  }

  static func full(_ coverage: BoundaryCoverage, _ paper: PaperSize = .a4) -> MapSpecification {
    var map = base("粮食播种面积占比示例，2021年")
    map.paper = paper
    map.isDensityOrRate = true
    map.unit = "亩/平方千米"
    map.subtitles = ["2021年，实际完成数；据117篇报道的402条数据"]
    map.approvalNumber = "晋S（2021）001号"
    map.values = values(coverage.names(.county).map(\.code), seed: 11)
    return map
  }

  static func prefectures(_ coverage: BoundaryCoverage) -> MapSpecification {
    var map = base("各市光伏装机容量，2021年")
    map.isDensityOrRate = true
    map.level = .prefecture
    map.unit = "万千瓦"
    map.values = values(Array(coverage.names(.prefecture).map(\.code).dropLast(2)), seed: 3)
    return map
  }

  static func symbols(_ coverage: BoundaryCoverage, _ paper: PaperSize = .a4) -> MapSpecification {
    var map = base("生猪存栏量，2021年")
    map.paper = paper
    map.unit = "头"
    map.values = values(sparseCodes + ["140105", "140321", "140522", "140622"], seed: 5)
    return map
  }

  static func points(_ coverage: BoundaryCoverage) -> MapSpecification {
    var map = base("村镇养殖规模，2021年")
    map.unit = "头"
    var sequence = Sequence(seed: 21)
    map.points = (0..<24).map { index in
      let shared = index % 6 == 5
      let x = shared ? 112.9 : 111.2 + sequence.unit() * 2.2
      let y = shared ? 36.2 : 35.4 + sequence.unit() * 4
      return PointValue(
        code: "p\(index)", name: "样本\(index)乡", position: Coordinate(x: x, y: y),
        value: sequence.skewed(), isOwnPosition: !shared && index % 3 != 0)
    }
    return map
  }
}

extension Samples {
  /// The maps behind the snapshots of further kinds, by the snapshot's name.
  static func kind(_ name: String) -> MapSpecification {
    var map = sparse()
    switch name {
    case "combined-a4.svg":
      map.title = "中药材种植面积，2021年"
      map.kind = .combined
      map.isDensityOrRate = true
      map.unit = "亩/平方公里"
      map.symbolUnit = "亩"
      map.symbolValues = map.values
      map.values = map.values.map { value in
        var density = value
        density.value /= 1500
        return density
      }
    case "focus-square.svg":
      map.paper = .square
      map.focus = "140400"
      map.kind = .choropleth
      map.values = values(["140425", "140423", "140428", "140405"], seed: 13)
    case "townships-column.svg":
      map.paper = .column
      map.focus = "140425"
      map.kind = .choropleth
      map.subdivision = Quarters(county: "140425")
      map.values = values(["140425101", "140425102", "140425104"], seed: 17)
      map.points = [
        PointValue(
          code: "140425109", name: "无界乡", position: Coordinate(x: 113.43, y: 36.2), value: 900,
          isOwnPosition: false)
      ]
    default:
      map.paper = .a5
      map.kind = .symbols
      map.isForPrint = true
      map.showsGraticule = true
    }
    return map
  }

  /// Three years of one quantity on one sheet.
  static func multiples() -> MapMultiples {
    var base = base("中药材种植面积，按年份")
    base.paper = .a4Landscape
    base.kind = .choropleth
    base.isDensityOrRate = true
    let panels = (0..<3).map { index in
      MapMultiples.Panel(
        title: "\(2019 + index)年", values: values(sparseCodes, seed: UInt64(31 + index)))
    }
    return MapMultiples(base: base, panels: panels)
  }
}

/// The quarters of a county as its townships.
struct Quarters: AreaSubdivision {
  let county: String
  let names = (1...4).map { BoundaryUnitName(code: "14042510\($0)", name: "第\($0)乡") }

  func areas(on coverage: BoundaryCoverage) throws -> [SubdivisionArea] {
    guard let unit = coverage.units(.county).first(where: { $0.code == county }) else { return [] }
    let box = unit.geometry.envelope
    let seats = [(-0.1, -0.1), (0.1, -0.1), (-0.1, 0.1), (0.1, 0.1)].map {
      Coordinate(x: box.center.x + $0.0, y: box.center.y + $0.1)
    }
    return ThiessenAreas.divide(unit.geometry, among: seats).map { index, area in
      SubdivisionArea(
        code: names[index].code, name: names[index].name, area: area, isEstimate: index != 3)
    }
  }
}
