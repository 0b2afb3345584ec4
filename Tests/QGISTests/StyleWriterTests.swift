import Cartography
import Foundation
import FoundationXML
import QGIS
import SimpleFeatures
import TestSupport
import Testing

@Suite struct StyleWriterTests {
  static func layer() throws -> Layer {
    let ring = try LinearRing(
      [(112.0, 36.0), (113, 36), (113, 37), (112, 36)].map { Coordinate(x: $0.0, y: $0.1) })
    return try Layer(
      name: "counties",
      fields: [
        Field(name: "name", alias: "名称", kind: .text),
        Field(name: "planted_area_ha", alias: "种植面积（公顷）<&\">", kind: .real),
      ],
      features: [
        Feature(id: "1", geometry: .polygon(Polygon(exterior: ring)), attributes: ["甲", 4])
      ])
  }

  static func theme(_ values: [Double]) -> AreaTheme {
    var map = MapSpecification(title: "")
    map.values = values.enumerated().map { AreaValue(code: "\($0)", value: $1) }
    return AreaTheme(
      title: "种植面积（亩）", field: "planted_area_ha", expression: "\"planted_area_ha\" * 15",
      unit: "亩", scale: ValueScale(map))
  }

  static func text(_ style: LayerStyle) throws -> String {
    String(decoding: StyleWriter.write(style, of: try layer()), as: UTF8.self)
  }

  static let styles: [LayerStyle] = [
    .areas(theme([1, 2, 30, 400, 5000]), smallestScale: 2_500_000),
    .areas(theme([]), smallestScale: 2_500_000), .areas(theme([7]), smallestScale: 1),
    .points(theme([1, 2]), greatest: 2), .borders(name: "界 < & \" '"), .places(),
    .facts(sections: [("A", "农业"), ("B", "采矿 <b>")]), .facts(sections: []),
  ]

  @Test(arguments: styles.indices) func isWellFormedAndStable(_ index: Int) throws {
    let bytes = StyleWriter.write(Self.styles[index], of: try Self.layer())
    #expect(bytes == StyleWriter.write(Self.styles[index], of: try Self.layer()))
    let document = try XMLDocument(data: Data(bytes), options: [])
    #expect(document.rootElement()?.name == "qgis")
    let aliases = try document.nodes(forXPath: "//aliases/alias/@name").compactMap(\.stringValue)
    #expect(aliases == ["编号", "名称", "种植面积（公顷）<&\">"])
  }

  @Test(
    arguments: [[Double]](arrayLiteral: [], [7], [7, 7, 7], [1, 2, 3], [0.5, 80, 9000, 12000]))
  func areasHaveAClassEachAndARuleForNoData(_ values: [Double]) throws {
    let theme = Self.theme(values)
    let document = try XMLDocument(
      data: Data(StyleWriter.write(.areas(theme, smallestScale: 1), of: try Self.layer())),
      options: [])
    let labels = try document.nodes(forXPath: "//rule/@label").compactMap(\.stringValue)
    let filters = try document.nodes(forXPath: "//rule/@filter").compactMap(\.stringValue)
    let scale = theme.scale
    #expect(labels == scale.colors.indices.reversed().map { scale.label(of: $0) } + ["无数据"])
    #expect(filters.count == labels.count)
    #expect(filters.last == "\"planted_area_ha\" IS NULL OR \"planted_area_ha\" <= 0")
    let fills = try document.nodes(
      forXPath: "//symbol[@type='fill']/layer[@class='SimpleFill']//Option[@name='color']/@value"
    ).compactMap(\.stringValue)
    let colors = scale.colors.reversed() + [MapStyle.noData]
    #expect(fills == colors.map { "\($0.red),\($0.green),\($0.blue),255" })
  }

  @Test func classesAreThoseOfTheScale() throws {
    let theme = Self.theme([0.5, 80, 9000, 12000])
    let breaks = theme.scale.breaks.breaks
    let text = try Self.text(.areas(theme, smallestScale: 1))
    for value in breaks {
      let number = value == value.rounded() ? "\(Int(value))" : "\(value)"
      #expect(text.contains("&quot;planted_area_ha&quot; * 15 &gt;= \(number)"))
      #expect(text.contains("&quot;planted_area_ha&quot; * 15 &lt; \(number)"))
    }
    #expect(!breaks.isEmpty)
  }

  @Test func sectionsOfTheFactsHaveFixedColoursAndOneForTheRest() throws {
    let text = try Self.text(.facts(sections: [("B", "采矿业")]))
    #expect(text.contains("type=\"categorizedSymbol\""))
    #expect(text.contains("value=\"B\""))
    #expect(text.contains("label=\"未归入行业\""))
    let brown = SectionColors.color(of: "B")
    #expect(text.contains("\"\(brown.red),\(brown.green),\(brown.blue),255\""))
  }

  @Test func tipsEscapeWhatReportsSay() throws {
    let text = try Self.text(.facts(sections: []))
    #expect(text.contains("replace(replace(&quot;sentence&quot;, &#39;&amp;&#39;"))
  }

  /// A heading or unit of a user's table: QGIS would run what stands between `[%` and `%]`.
  @Test(arguments: [
    "产量<script>document.title=1</script>", "单位[%@user_account_name%]", "[[%%]]", "a%]<b>[% 1+1 %]",
    "'\"&",
  ])
  func titlesRunNowhere(_ title: String) throws {
    var map = MapSpecification(title: "")
    map.values = [AreaValue(code: "1", value: 1), AreaValue(code: "2", value: 4)]
    let theme = AreaTheme(
      title: title, field: "f", expression: "\"f\"", unit: "", scale: ValueScale(map))
    for style in [LayerStyle.areas(theme, smallestScale: 1), .points(theme, greatest: 4)] {
      let document = try XMLDocument(
        data: Data(StyleWriter.write(style, of: try Self.layer())), options: [])
      let tip = try document.nodes(forXPath: "//mapTip").compactMap(\.stringValue).joined()
      #expect(tip.components(separatedBy: "[%").count == 5, "only our own four expressions")
      #expect(tip.components(separatedBy: "%]").count == 5)
      #expect(!tip.contains("<script") && !tip.contains("<b>[% 1"))
      for label in try document.nodes(forXPath: "//rule/@label").compactMap(\.stringValue) {
        #expect(!label.contains("[%") && !label.contains("%]"))
      }
    }
  }
}
