import Boundaries
import Cartography
import Foundation
import Projections
import SimpleFeatures
import Testing

/// Combined maps, small multiples, focus, graticule, print and series.
@Suite struct MapKindTests {
  private func composer() throws -> MapComposer {
    MapComposer(
      coverage: try BoundaryCoverage.open(directory: MapComposerTests.directory, set: .official))
  }

  private static let codes = ["140425", "140122", "140223", "140581", "140727", "140826", "140928"]

  private func values(_ factor: Double = 1, count: Int = 7) -> [AreaValue] {
    Self.codes.prefix(count).enumerated().map {
      AreaValue(code: $0.element, value: Double(($0.offset + 1) * ($0.offset + 1)) * factor)
    }
  }

  private func texts(_ scene: MapScene, group: (String) -> Bool = { _ in true }) -> [MapScene.Text]
  {
    scene.groups.filter { group($0.id) }.flatMap(\.elements).compactMap {
      if case .text(let text) = $0 { text } else { nil }
    }
  }

  private func circles(_ scene: MapScene, in group: String) -> [MapScene.Circle] {
    scene.groups.filter { $0.id == group }.flatMap(\.elements).compactMap {
      if case .circle(let circle) = $0 { circle } else { nil }
    }
  }

  private func areas(_ scene: MapScene, in group: String) -> [MapScene.Area] {
    scene.groups.filter { $0.id == group }.flatMap(\.elements).compactMap {
      if case .area(let area) = $0 { area } else { nil }
    }
  }

  private func combined() -> MapSpecification {
    var map = MapSpecification(title: "标题")
    map.kind = .combined
    map.isDensityOrRate = true
    map.unit = "亩/平方公里"
    map.values = values()
    map.symbolValues = values(1000, count: 5)
    map.symbolUnit = "亩"
    return map
  }

  @Test func combinedMapsFillAreasAndDrawCircles() throws {
    let scene = try composer().scene(for: combined())
    let filled = areas(scene, in: "counties").filter { $0.info.classIndex != nil }
    #expect(filled.map(\.info.value) == values().sorted { $0.code < $1.code }.map(\.value))
    let circles = circles(scene, in: "symbols")
    #expect(circles.count == 5)
    #expect(circles.first?.info?.value == 25_000)
    #expect(circles.allSatisfy { $0.info?.tooltip.contains("亩（") == true })
    let legend = texts(scene) { $0 == "legend" }.map(\.text)
    #expect(legend.contains("单位：亩/平方公里") && legend.contains("单位：亩"))
    #expect(scene.scale.greatestSymbol == 25_000)
    #expect(!scene.scale.breaks.isEmpty)
  }

  @Test func circleAreasAreProportionalToTheirValues() throws {
    let circles = circles(try composer().scene(for: combined()), in: "symbols")
    let greatest = try #require(circles.first)
    for circle in circles where circle.radius > 1.6 {
      let share = (circle.info?.value ?? 0) / 25_000
      let ratio = circle.radius * circle.radius / (greatest.radius * greatest.radius)
      #expect(abs(ratio - share) < 1e-9)
    }
  }

  @Test func panelsShareClassesCirclesAndExtent() throws {
    var base = MapSpecification(title: "标题")
    base.unit = "条"
    let first = MapMultiples.Panel(title: "甲", values: values())
    let second = MapMultiples.Panel(title: "乙", values: values(0.25, count: 4))
    let scene = try composer().scene(for: MapMultiples(base: base, panels: [first, second]))
    let one = circles(scene, in: "panel-1-symbols")
    let two = circles(scene, in: "panel-2-symbols")
    #expect(one.count == 7 && two.count == 4)
    // 16 in the first panel and 4 = 0.25 × 16 in the second: half the radius.
    let sixteen = try #require(one.first { $0.info?.value == 16 })
    let four = try #require(two.first { $0.info?.value == 4 })
    #expect(abs(four.radius * 2 - sixteen.radius) < 1e-9)
    #expect(scene.groups.count { $0.id == "legend" } == 1)
    #expect(texts(scene) { $0.hasSuffix("heading") }.map(\.text) == ["甲", "乙"])
    #expect(Set(scene.groups.map(\.id)).count == scene.groups.count)
  }

  @Test(arguments: [2, 3, 5, 8], [PaperSize.a4, .a4Landscape])
  func panelsKeepApart(count: Int, paper: PaperSize) throws {
    var base = MapSpecification(title: "标题")
    base.paper = paper
    let panels = (0..<count).map {
      MapMultiples.Panel(title: "第\($0)个相当长的行业门类名称，需要折行才放得下", values: values(Double($0 + 1)))
    }
    let scene = try composer().scene(for: MapMultiples(base: base, panels: panels))
    let boxes = texts(scene).map { text in
      let width = TextMetrics.width(text.text, size: text.size, bold: text.isBold)
      let left =
        switch text.anchor {
        case .start: text.position.x
        case .middle: text.position.x - width / 2
        case .end: text.position.x - width
        }
      return (
        text.text,
        Envelope(
          minX: left, minY: text.position.y - text.size * 0.86, maxX: left + width,
          maxY: text.position.y + text.size * 0.1)
      )
    }
    for (index, first) in boxes.enumerated() {
      #expect(first.1.minX >= 0 && first.1.maxX <= scene.width && first.1.maxY <= scene.height)
      for second in boxes[(index + 1)...] {
        #expect(!first.1.intersects(second.1), "\(first.0) on \(second.0)")
      }
    }
  }

  @Test func noPanelsIsRefused() throws {
    let multiples = MapMultiples(base: MapSpecification(title: ""), panels: [])
    #expect(throws: MapError.self) { try composer().scene(for: multiples) }
  }

  @Test func focusFillsTheSheetAndIsLocated() throws {
    var map = MapSpecification(title: "标题")
    map.isDensityOrRate = true
    map.focus = "141100"
    map.values = [AreaValue(code: "141181", value: 3), AreaValue(code: "141122", value: 5)]
    let scene = try composer().scene(for: map)
    let drawn = areas(scene, in: "counties")
    #expect(drawn.count == 13)
    #expect(drawn.allSatisfy { $0.info.code.hasPrefix("1411") })
    #expect(scene.groups.contains { $0.id == "locator" })
    #expect(!scene.groups.contains { $0.id == "province-border" })
    let legend = texts(scene) { $0 == "legend" }.map(\.text)
    #expect(legend.last == "11", "areas without data are those of the prefecture")
    map.values = [AreaValue(code: "140425", value: 1)]
    #expect(throws: MapError.self) { try composer().scene(for: map) }
    map.values = []
    map.focus = "149900"
    #expect(throws: MapError.self) { try composer().scene(for: map) }
  }

  @Test func graticuleLiesBeneathAndIsLabelled() throws {
    var map = MapSpecification(title: "标题")
    map.showsGraticule = true
    map.values = values()
    let scene = try composer().scene(for: map)
    #expect(scene.groups.first?.id == "graticule")
    let labels = texts(scene) { $0 == "labels" }.map(\.text)
    #expect(labels.contains { $0.hasSuffix("°N") } && labels.contains { $0.hasSuffix("°E") })
  }

  @Test func printHoldsOnlyGreys() throws {
    var map = combined()
    map.isForPrint = true
    for kind in [MapKind.combined, .choropleth, .symbols] {
      map.kind = kind
      let scene = try composer().scene(for: map)
      let fills = areas(scene, in: "counties").map(\.fill)
      let circles = circles(scene, in: "symbols")
      for color in fills + circles.compactMap(\.fill) + circles.map(\.stroke) {
        let parts = [color.red, color.green, color.blue].map { Int($0) }
        #expect((parts.max() ?? 0) - (parts.min() ?? 0) <= 8, "\(color.hex)")
      }
    }
  }

  @Test func aSeriesKeepsItsLargestCircle() throws {
    var map = MapSpecification(title: "标题")
    map.values = values()
    let alone = try composer().scene(for: map)
    map.greatestSymbol = 196
    let series = try composer().scene(for: map)
    let first = try #require(circles(alone, in: "symbols").first)
    let second = try #require(circles(series, in: "symbols").first)
    #expect(abs(second.radius * 2 - first.radius) < 1e-9, "49 of 196 is a quarter of the area")
  }

  @Test func districtsBearTheirCity() throws {
    var map = MapSpecification(title: "标题")
    map.values = [AreaValue(code: "140311", value: 3), AreaValue(code: "140425", value: 5)]
    let labels = texts(try composer().scene(for: map)) { $0 == "labels" }.map(\.text)
    #expect(labels.contains("阳泉郊区") && labels.contains("平顺县"))
  }

  @Test(arguments: [
    ([62.4, 0.321], ["62.4", "0.3"]), ([343_400, 0.4, 0], ["343,400", "0.4", "0"]),
    ([0.0123], ["0.012"]), ([4.78, 0.004], ["4.78", "0.004"]),
  ])
  func printedValuesHaveAlikeDecimals(values: [Double], expected: [String]) throws {
    var map = MapSpecification(title: "标题")
    map.isDensityOrRate = true
    map.values = zip(["140425", "140928", "140223"], values).map {
      AreaValue(code: $0, value: $1)
    }
    let labels = texts(try composer().scene(for: map)) { $0 == "labels" }.map(\.text)
    for text in expected { #expect(labels.contains(text), "\(labels)") }
  }

  @Test func sectionsAreToldApart() {
    let colors = SectionPalette.sections.map { SectionPalette.color(section: $0) }
    #expect(colors.count == 8 && Set(colors).count == 8)
    for color in colors + [SectionPalette.others] {
      #expect(color.contrast(with: Color(0xF4F4F1)) >= 3, "\(color.hex)")
    }
    #expect(SectionPalette.color(section: "T") == SectionPalette.others)
  }
}
