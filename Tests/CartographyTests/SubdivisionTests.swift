import Boundaries
import Foundation
import SimpleFeatures
import Testing

@testable import Cartography

/// Areas below the county: guessed ones look guessed, and what has no area is still there.
@Suite struct SubdivisionTests {
  /// A county cut into quarters round its middle.
  struct Quarters: AreaSubdivision {
    let county: String
    var known: Set<String> = []
    let names = (1...4).map { BoundaryUnitName(code: "14042510\($0)", name: "第\($0)乡") }

    func areas(on coverage: BoundaryCoverage) throws -> [SubdivisionArea] {
      guard let unit = coverage.units(.county).first(where: { $0.code == county }) else {
        return []
      }
      let box = unit.geometry.envelope
      let seats = [(-0.1, -0.1), (0.1, -0.1), (-0.1, 0.1), (0.1, 0.1)].map {
        Coordinate(x: box.center.x + $0.0, y: box.center.y + $0.1)
      }
      return ThiessenAreas.divide(unit.geometry, among: seats).map { index, area in
        SubdivisionArea(
          code: names[index].code, name: names[index].name, area: area,
          isEstimate: !known.contains(names[index].code))
      }
    }
  }

  private func map(_ quarters: Quarters = Quarters(county: "140425")) -> MapSpecification {
    var map = MapSpecification(title: "标题")
    map.focus = "140425"
    map.subdivision = quarters
    map.kind = .choropleth
    map.values = [
      AreaValue(code: "140425101", value: 10), AreaValue(code: "140425103", value: 500),
    ]
    map.points = [
      PointValue(
        code: "140425109", name: "无界乡", position: Coordinate(x: 113.43, y: 36.2), value: 40,
        isOwnPosition: false)
    ]
    return map
  }

  private func scene(_ map: MapSpecification) throws -> MapScene {
    let coverage = try BoundaryCoverage.open(directory: MapComposerTests.directory, set: .official)
    return try MapComposer(coverage: coverage).scene(for: map)
  }

  private func elements(_ scene: MapScene, _ id: String) -> [MapScene.Element] {
    scene.groups.filter { $0.id == id }.flatMap(\.elements)
  }

  private func lines(_ scene: MapScene, _ id: String) -> [MapScene.Lines] {
    elements(scene, id).compactMap { if case .lines(let lines) = $0 { lines } else { nil } }
  }

  @Test func everyAreaIsDrawnAndNoCounty() throws {
    let scene = try scene(map())
    let areas = elements(scene, "townships").compactMap { element -> MapScene.Area? in
      if case .area(let area) = element { area } else { nil }
    }
    #expect(areas.map(\.info.code) == Quarters(county: "140425").names.map(\.code))
    #expect(areas.map { $0.info.value } == [10, nil, 500, nil])
    #expect(areas.allSatisfy { $0.isSealed })
    #expect(elements(scene, "counties").isEmpty)
    #expect(!elements(scene, "locator").isEmpty && !elements(scene, "no-data-hatch").isEmpty)
    #expect(scene.description.contains("4个乡镇（街道）中2个有数据"))
  }

  /// Each guessed line once: twice, the dashes of one would fill the gaps of the other.
  @Test func guessedLinesAreDashedAndDrawnOnce() throws {
    let scene = try scene(map())
    let drawn = lines(scene, "estimated-borders")
    #expect(drawn.count == 2 && drawn.allSatisfy { $0.dash.count == 2 })
    let paths = try #require(drawn.first?.paths)
    #expect(paths.count >= 4)
    let keys = paths.map { path in
      path.map { "\(Int($0.x.rounded())) \(Int($0.y.rounded()))" }.sorted().joined(separator: ";")
    }
    #expect(Set(keys).count == keys.count)
    let province = lines(scene, "focus-border").flatMap(\.dash)
    #expect(province.isEmpty)
  }

  @Test func knownAreasHaveSolidLines() throws {
    let codes = Set(Quarters(county: "140425").names.map(\.code))
    let scene = try scene(map(Quarters(county: "140425", known: codes)))
    #expect(lines(scene, "estimated-borders").isEmpty)
    let solid = lines(scene, "township-borders")
    #expect(solid.count == 1 && solid[0].dash.isEmpty && solid[0].paths.count >= 4)
  }

  @Test func whatHasNoAreaIsACircleInItsClass() throws {
    let map = map()
    let circles = elements(try scene(map), "seats").compactMap { element -> MapScene.Circle? in
      if case .circle(let circle) = element { circle } else { nil }
    }
    #expect(circles.map { $0.info?.code } == ["140425109"])
    let scale = ValueScale(map)
    #expect(circles.first?.fill == scale.color(of: 40))
    #expect(scale.breaks.counts.reduce(0, +) == 3)
  }

  @Test func theLegendExplainsBoth() throws {
    let words = elements(try scene(map()), "legend").compactMap { element -> String? in
      if case .text(let text) = element { text.text } else { nil }
    }
    #expect(words.contains("乡镇数") && words.contains("推算的界线，非实测"))
    #expect(words.contains("无范围，标在驻地"))
  }

  @Test func anUnknownTownshipIsAnError() throws {
    var map = map()
    map.values.append(AreaValue(code: "140122101", value: 1))
    #expect(throws: MapError.self) { try scene(map) }
  }

  /// Round a part of the province stand the names of what lies beyond its border.
  @Test(arguments: [
    ("140425", ["黎城县", "壶关县", "河南"]), ("140400", ["晋中市", "晋城市", "河北"]),
  ])
  func neighboursAreNamed(_ focus: String, _ expected: [String]) throws {
    var map = MapSpecification(title: "标题")
    map.focus = focus
    map.values = [AreaValue(code: "140425", value: 1)]
    let scene = try scene(map)
    let labels = elements(scene, "labels").compactMap { element -> MapScene.Text? in
      if case .text(let text) = element { text } else { nil }
    }
    for name in expected { #expect(labels.contains { $0.text == name }, "\(name)") }
    map.showsNeighbors = false
    let without = elements(try self.scene(map), "labels").count
    #expect(without < labels.count)
  }
}
