internal import Cartography

extension LayerStyle {
  /// Areas filled by class, those without data hatched under a rule of their own.
  /// - Parameters:
  ///   - theme: What is mapped.
  ///   - smallestScale: The scale from which areas are labelled.
  public static func areas(_ theme: AreaTheme, smallestScale: Int) -> LayerStyle {
    let border = MapStyle.countyBorder
    var rules = theme.scale.colors.indices.reversed().map { index in
      Rule(
        label: theme.scale.label(of: index), filter: theme.condition(of: index),
        symbol: .area(fill: theme.scale.colors[index], border: border, width: 0.15))
    }
    rules.append(
      Rule(
        label: "无数据", filter: theme.isUnknown,
        symbol: .area(
          fill: MapStyle.noData, border: border, width: 0.15, hatch: MapStyle.hatch)))
    // Areas with a value are named first; the others when there is room.
    var labels = Labels(
      "CASE WHEN \(theme.isKnown) THEN \"name\" || '\\n' || \(theme.text)"
        + " WHEN @map_scale < \(smallestScale) THEN \"name\" ELSE '' END")
    labels.smallestScale = 12_000_000
    return LayerStyle(
      name: theme.title, renderer: .rules(rules), labels: labels, displayExpression: "\"name\"",
      mapTip: areaTip(theme))
  }

  /// Points with an area proportional to the value; those without one small and hollow.
  /// - Parameters:
  ///   - theme: What is mapped.
  ///   - greatest: The value of the largest circle, in the reader's unit.
  public static func points(_ theme: AreaTheme, greatest: Double) -> LayerStyle {
    let rules = [
      Rule(
        label: theme.title, filter: theme.isKnown,
        symbol: .circle(
          fill: MapStyle.symbol, border: .white, width: 0.2, diameter: 4,
          diameterExpression: "max(1.2, 10 * sqrt(\(theme.expression) / \(greatest)))")),
      Rule(
        label: "无数据", filter: theme.isUnknown,
        symbol: .circle(fill: nil, border: MapStyle.prefectureBorder, width: 0.2, diameter: 1.2)),
    ]
    var labels = Labels(
      "\"name\" || CASE WHEN \(theme.isKnown) THEN '\\n' || \(theme.text) ELSE '' END")
    labels.smallestScale = 600_000
    labels.isBesidePoints = true
    return LayerStyle(
      name: theme.title, renderer: .rules(rules), labels: labels, displayExpression: "\"name\"",
      mapTip: areaTip(theme))
  }

  /// Borders and names of areas that lie over others.
  public static func borders(name: String) -> LayerStyle {
    var labels = Labels("\"name\"")
    labels.size = 10
    labels.isBold = true
    labels.smallestScale = 12_000_000
    labels.largestScale = 1_200_000
    return LayerStyle(
      name: name,
      renderer: .rules([
        Rule(
          label: name, filter: "",
          symbol: .area(fill: nil, border: MapStyle.prefectureBorder, width: 0.35))
      ]), labels: labels, displayExpression: "\"name\"", mapTip: "<b>[% \(escaped("name")) %]</b>")
  }

  /// Facts by section of the industries, spread round their place where many stand at one.
  /// - Parameter sections: Letters and names of the sections that occur, in order.
  public static func facts(sections: [(letter: String, name: String)]) -> LayerStyle {
    // Facts of one place lie on a spiral whose turns are the golden angle: they fill a disc evenly.
    let offset =
      "CASE WHEN \"stack\" > 0 THEN to_string(0.8 * sqrt(\"stack\") * cos(2.39996 * \"stack\"))"
      + " || ',' || to_string(0.8 * sqrt(\"stack\") * sin(2.39996 * \"stack\")) ELSE '0,0' END"
    func circle(_ fill: Color?) -> Symbol {
      .circle(
        fill: fill, border: fill == nil ? MapStyle.faintInk : .white, width: 0.1, diameter: 1.5,
        offsetExpression: offset)
    }
    var categories = sections.map { section in
      Category(
        value: section.letter, label: "\(section.letter) \(section.name)",
        symbol: circle(SectionColors.color(of: section.letter)))
    }
    categories.append(Category(value: "", label: "未归入行业", symbol: circle(nil)))
    var labels = Labels("\"place\" || '：' || \"quote\"")
    labels.smallestScale = 60_000
    labels.isBesidePoints = true
    return LayerStyle(
      name: "指标（按行业门类）",
      renderer: .categories(expression: "left(\"industry\", 1)", categories), labels: labels,
      displayExpression: "\"place\" || '：' || \"quote\"", mapTip: factTip)
  }

  /// Places that reports name, larger the more often they do; inherited positions hollow.
  public static func places() -> LayerStyle {
    let size = "1.4 + 0.6 * sqrt(\"mentions\")"
    let rules = [
      Rule(
        label: "位置为本地", filter: "\"precision\" = \"level\"",
        symbol: .circle(
          fill: MapStyle.secondaryInk, border: .white, width: 0.2, diameter: 2,
          diameterExpression: size)),
      Rule(
        label: "位置取自上级驻地", filter: "\"precision\" IS NULL OR \"precision\" != \"level\"",
        symbol: .circle(
          fill: .white, border: MapStyle.secondaryInk, width: 0.3, diameter: 2,
          diameterExpression: size)),
    ]
    var labels = Labels("\"name\"")
    labels.smallestScale = 600_000
    labels.isBesidePoints = true
    return LayerStyle(
      name: "地名", renderer: .rules(rules), labels: labels, displayExpression: "\"name\"",
      mapTip: """
        <b>[% \(escaped("path")) %]</b><br/>提及[% "mentions" %]次，[% "reports" %]份报告，\
        [% "facts" %]条指标
        """)
  }

  /// The text of a field for HTML: a report may hold anything.
  private static func escaped(_ field: String) -> String {
    "replace(replace(\"\(field)\", '&', '&amp;'), '<', '&lt;')"
  }

  private static func areaTip(_ theme: AreaTheme) -> String {
    """
    <b>[% \(escaped("path")) %]</b><br/>\(PlainText.html(theme.title))：[% CASE WHEN \(theme.isKnown) \
    THEN \(theme.text) ELSE '无数据' END %]<br/>[% "facts" %]条指标，[% "reports" %]份报告
    """
  }

  /// The sentence with the number in bold.
  private static var factTip: String {
    """
    <b>[% \(escaped("path")) %]</b><br/>[% "measure_name" %]，[% "period" %]\
    [% CASE WHEN "industry_name" != '' THEN '，' || "industry_name" ELSE '' END %]\
    <p>[% replace(\(escaped("sentence")), \(escaped("quote")), \
    '<b>' || \(escaped("quote")) || '</b>') %]</p><small>[% \(escaped("report")) %]</small>
    """
  }
}
