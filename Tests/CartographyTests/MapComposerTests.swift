import Boundaries
import Cartography
import Foundation
import Projections
import SimpleFeatures
import Testing

@Suite struct MapComposerTests {
  static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Gazetteer")
    .path

  /// The official set is small, so tests compose quickly.
  private func composer() throws -> MapComposer {
    MapComposer(coverage: try BoundaryCoverage.open(directory: Self.directory, set: .official))
  }

  private func codes() throws -> [String] {
    try BoundaryCoverage.open(directory: Self.directory, set: .official).names(.county).map(\.code)
  }

  private func map(_ count: Int, _ paper: PaperSize = .a4) throws -> MapSpecification {
    var numbers = Numbers(seed: 9)
    var map = MapSpecification(title: "标题")
    map.paper = paper
    map.isDensityOrRate = true
    map.unit = "亩"
    map.sources = ["来源"]
    map.values = try codes().enumerated().filter { ($0.offset * 31) % 117 < count }.map {
      AreaValue(code: $0.element, value: (numbers.unit() * 9000).rounded())
    }
    return map
  }

  private func texts(_ scene: MapScene, group: String? = nil) -> [MapScene.Text] {
    scene.groups.filter { group == nil || $0.id == group }.flatMap(\.elements).compactMap {
      if case .text(let text) = $0 { text } else { nil }
    }
  }

  private func figureElements(_ scene: MapScene) -> [MapScene.Element] {
    scene.groups.first { $0.id == "counties" }?.elements ?? []
  }

  private func box(_ text: MapScene.Text) -> Envelope {
    let width = TextMetrics.width(text.text, size: text.size, bold: text.isBold)
    let left =
      switch text.anchor {
      case .start: text.position.x
      case .middle: text.position.x - width / 2
      case .end: text.position.x - width
      }
    return Envelope(
      minX: left, minY: text.position.y - text.size * 0.86, maxX: left + width,
      maxY: text.position.y + text.size * 0.12)
  }

  @Test(arguments: PaperSize.allCases, [9, 117])
  func noTextLiesOnAnother(paper: PaperSize, count: Int) throws {
    let scene = try composer().scene(for: map(count, paper))
    let boxes = texts(scene).map { ($0.text, box($0)) }
    for (index, first) in boxes.enumerated() {
      for second in boxes[(index + 1)...] {
        #expect(!first.1.intersects(second.1), "\(first.0) on \(second.0)")
      }
    }
  }

  @Test(arguments: PaperSize.allCases)
  func everythingLiesOnTheSheet(paper: PaperSize) throws {
    var specification = try map(30, paper)
    specification.title = "一个相当长的标题，用来检验换行以后各部分是否仍在纸面之内"
    let scene = try composer().scene(for: specification)
    for text in texts(scene) {
      let box = box(text)
      #expect(box.minX >= 0 && box.maxX <= scene.width, "\(text.text)")
      #expect(box.minY >= 0 && box.maxY <= scene.height, "\(text.text)")
      #expect(text.size >= 6)
    }
  }

  @Test(arguments: PaperSize.allCases)
  func longTextsShrinkRatherThanCollide(paper: PaperSize) throws {
    var specification = try map(9, paper)
    specification.title = String(repeating: "很长的标题也要放得下", count: 6)
    specification.subtitles = Array(repeating: "副标题说明筛选条件、时期和数据的来源篇数", count: 2)
    specification.sources = Array(repeating: "资料来源的一行说明文字，写明版本", count: 3)
    let scene = try composer().scene(for: specification)
    let boxes = texts(scene).map { ($0.text, box($0)) }
    for (index, first) in boxes.enumerated() {
      for second in boxes[(index + 1)...] {
        #expect(!first.1.intersects(second.1), "\(first.0) on \(second.0)")
      }
    }
    for area in figureElements(scene) {
      guard case .area(let shape) = area else { continue }
      #expect(shape.rings.allSatisfy { $0.allSatisfy { $0.y > 0 && $0.y < scene.height } })
    }
  }

  @Test(arguments: PaperSize.allCases)
  func legendIsClearOfTheMap(paper: PaperSize) throws {
    let scene = try composer().scene(for: map(117, paper))
    var figure: Envelope?
    for case .area(let area) in figureElements(scene) {
      for box in area.rings.compactMap({ Envelope($0) }) { figure = figure?.union(box) ?? box }
    }
    let extent = try #require(figure)
    for group in [
      "legend", "scale-bar", "north-arrow", "title", "notes", "ranking", "inset-labels-140105",
    ] {
      for text in texts(scene, group: group) {
        #expect(!extent.intersects(box(text)), "\(group): \(text.text)")
      }
    }
  }

  @Test func enlargesSmallCityDistricts() throws {
    let scene = try composer().scene(for: map(117))
    let inset = try #require(scene.groups.first { $0.id == "inset-140105" })
    #expect(inset.elements.count == 6)
    #expect(texts(scene, group: "inset-labels-140105").contains { $0.text == "太原市区" })
    let sparse = try composer().scene(for: map(9))
    #expect(!sparse.groups.contains { $0.id.hasPrefix("inset") })
  }

  @Test func textIsLegible() throws {
    let scene = try composer().scene(for: map(117))
    for text in texts(scene) {
      #expect(text.fill.contrast(with: text.halo ?? .white) >= 4.5, "\(text.text)")
    }
  }

  @Test func scaleBarIsTrue() throws {
    let scene = try composer().scene(for: map(9))
    let group = try #require(scene.groups.first { $0.id == "scale-bar" })
    var length = 0.0
    for case .rectangle(let part) in group.elements { length += part.width }
    let label = try #require(texts(scene, group: "scale-bar").last?.text)
    let kilometres = try #require(Double(label.split(separator: " ")[0]))
    // Shanxi's outline gives points a metre: 156,805 km² on the sheet's area.
    var area = 0.0
    for case .area(let shape) in figureElements(scene) {
      area += try shape.rings.reduce(0) { $0 - (try LinearRing($1)).signedArea }
    }
    let pointsPerKilometre = (area.magnitude / 156_805).squareRoot()
    #expect(abs(length / kilometres / pointsPerKilometre - 1) < 0.006)
  }

  @Test func totalsBecomeSymbolsUnlessAskedFor() throws {
    var specification = try map(9)
    specification.isDensityOrRate = false
    #expect(try composer().scene(for: specification).groups.contains { $0.id == "symbols" })
    specification.kind = .choropleth
    let scene = try composer().scene(for: specification)
    #expect(!scene.groups.contains { $0.id == "symbols" })
    #expect(texts(scene, group: "notes").contains { $0.text.contains("总量") })
  }

  @Test func legendSaysZeroAndOneValuePlainly() throws {
    var zeros = try map(40)
    for index in zeros.values.indices where index % 2 == 0 { zeros.values[index].value = 0 }
    let legend = texts(try composer().scene(for: zeros), group: "legend").map(\.text)
    #expect(legend.contains("0"))
    #expect(!legend.contains { $0.hasPrefix("<") })
    var one = try map(5)
    for index in one.values.indices { one.values[index].value = 8000 }
    let scene = try composer().scene(for: one)
    #expect(texts(scene, group: "legend").map(\.text).contains("8,000"))
    #expect(texts(scene, group: "notes").contains { $0.text.contains("只有一个数值") })
  }

  @Test func circlesGrowWithTheirArea() throws {
    var specification = try map(3)
    specification.kind = .symbols
    for (index, value) in [100.0, 400, 900].enumerated() {
      specification.values[index].value = value
    }
    let scene = try composer().scene(for: specification)
    var radii: [Double] = []
    for case .circle(let circle) in scene.groups.first(where: { $0.id == "symbols" })?.elements
      ?? []
    { radii.append(circle.radius) }
    #expect(radii.count == 3)
    #expect(abs(radii[0] / radii[2] - 3) < 1e-9 && abs(radii[0] / radii[1] - 1.5) < 1e-9)
  }

  @Test func refusesValuesWithoutAnArea() throws {
    for values in [
      [AreaValue(code: "149999", value: 1)],
      [AreaValue(code: "140105", value: 1), AreaValue(code: "140105", value: 2)],
      [AreaValue(code: "140105", value: .nan)],
    ] {
      var specification = MapSpecification(title: "x")
      specification.values = values
      #expect(throws: MapError.self) { _ = try composer().scene(for: specification) }
    }
    var unknown = MapSpecification(title: "x")
    unknown.crs = CoordinateReferenceSystem("EPSG:1")
    #expect(throws: ProjectionError.self) { _ = try composer().scene(for: unknown) }
  }

  @Test(arguments: [
    "EPSG:4547", "EPSG:3857", "EPSG:4326", "+proj=lcc +lat_1=36 +lat_2=40 +lon_0=112",
  ])
  func drawsInOtherSystems(system: String) throws {
    var specification = try map(9)
    specification.crs = CoordinateReferenceSystem(system)
    let scene = try composer().scene(for: specification)
    #expect(texts(scene, group: "scale-bar").count == 3)
  }

  @Test func theSameMapTwiceIsTheSame() throws {
    let first = try composer().scene(for: map(60))
    let second = try composer().scene(for: map(60))
    #expect(texts(first).map(\.text) == texts(second).map(\.text))
    #expect(texts(first).map(\.position) == texts(second).map(\.position))
  }
}
