internal import ByteCoding

/// Writes pages as HTML.
///
/// Cost: linear in the facts; 1,000 of them make some 0.7 MB.
public enum PageWriter {
  /// The document.
  public static func write(_ page: Page) -> [UInt8] {
    var html = HTMLText(capacity: page.map.count + page.facts.count * 900 + 20_000)
    html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    html.raw("style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; ")
    html.raw("form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
    html.text(page.title)
    html.raw("</title>\n<style>\n")
    html.bytes(PackageResources.page_css)
    html.raw("</style>\n</head>\n<body>\n")
    html.raw("<a class=\"skip\" href=\"#facts\">跳到指标表</a>\n<header>\n<h1>")
    html.text(page.title)
    html.raw("</h1>\n<p>")
    html.text(page.subtitle)
    html.raw("</p>\n</header>\n")
    writeFilters(page, to: &html)
    html.raw("<main>\n")
    if !page.map.isEmpty {
      html.raw("<section class=\"map\" aria-label=\"地图\">\n")
      html.bytes(page.map)
      html.raw("<p class=\"hint script\">点选地图上的县，只看该县的指标；再点一次取消。</p>\n</section>\n")
    }
    writeTable(page, to: &html)
    html.raw("</main>\n<footer>\n")
    for line in page.sources {
      html.raw("<p>")
      html.text(line)
      html.raw("</p>\n")
    }
    html.raw("</footer>\n<script>\n")
    html.bytes(PackageResources.page_js)
    html.raw("</script>\n</body>\n</html>\n")
    return html.finished
  }

  private static func writeFilters(_ page: Page, to html: inout HTMLText) {
    html.raw("<form class=\"filters script\" role=\"search\" aria-label=\"筛选\">\n")
    html.raw("<label>行业<select id=\"industry\">\n<option value=\"\">全部行业（")
    html.raw("\(page.facts.count)）</option>\n")
    for industry in page.industries {
      let count = page.facts.count { $0.industry.hasPrefix(industry.code) }
      html.raw("<option value=\"")
      html.text(industry.code)
      html.raw(industry.code.utf8.count > 1 ? "\">　　" : "\">")
      html.text("\(industry.code) \(industry.name)（\(count)）")
      html.raw("</option>\n")
    }
    let without = page.facts.count { $0.industry.isEmpty }
    if without > 0 { html.raw("<option value=\"-\">未归入行业（\(without)）</option>\n") }
    html.raw(
      "</select></label>\n<label>指标<select id=\"measure\">\n<option value=\"\">全部指标</option>\n")
    for measure in measures(page.facts) {
      html.raw("<option>")
      html.text(measure)
      html.raw("</option>\n")
    }
    html.raw("</select></label>\n<label>统计指标<select id=\"indicator\">\n")
    html.raw("<option value=\"\">全部统计指标</option>\n")
    for (indicator, count) in indicators(page.facts) {
      html.raw("<option value=\"")
      html.text(indicator)
      html.raw("\">")
      html.text("\(indicator)（\(count)）")
      html.raw("</option>\n")
    }
    html.raw("</select></label>\n<label>查找<input id=\"search\" type=\"search\" ")
    html.raw("placeholder=\"地名、对象或原文\" autocomplete=\"off\"></label>\n")
    html.raw("<label class=\"check\"><input id=\"actual\" type=\"checkbox\">不含计划与预计</label>\n")
    html.raw("<button type=\"reset\">清除筛选</button>\n")
    html.raw("<output id=\"count\" aria-live=\"polite\">共\(page.facts.count)条</output>\n</form>\n")
  }

  /// The measures that occur, in the order in which they first do.
  private static func measures(_ facts: [PageFact]) -> [String] {
    var seen: Set<String> = []
    return facts.map(\.measure).filter { seen.insert($0).inserted }
  }

  /// The indicators that occur with how often, in the order in which they first do.
  private static func indicators(_ facts: [PageFact]) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for fact in facts where !fact.indicator.isEmpty {
      if counts[fact.indicator] == nil { order.append(fact.indicator) }
      counts[fact.indicator, default: 0] += 1
    }
    return order.map { ($0, counts[$0, default: 0]) }
  }

  private static func writeTable(_ page: Page, to html: inout HTMLText) {
    html.raw("<section class=\"facts\" id=\"facts\" aria-label=\"指标表\" tabindex=\"-1\">\n<table>\n")
    html.raw("<caption>原文中的每一个数，连同它的句子</caption>\n<thead><tr>")
    let columns = [
      ("地点", "text"), ("指标", "text"), ("数值", "number"), ("时期", "text"), ("行业", "text"),
    ]
    for (name, kind) in columns {
      html.raw(
        "<th scope=\"col\" data-kind=\"\(kind)\"><button type=\"button\">\(name)</button></th>")
    }
    html.raw("<th scope=\"col\">原文</th></tr></thead>\n<tbody>\n")
    var seen: [[String]: Int] = [:]
    for fact in page.facts {
      let key = [fact.report, fact.sentence, fact.quote]
      write(fact, in: page.province, occurrence: seen[key, default: 0], to: &html)
      seen[key, default: 0] += 1
    }
    html.raw("</tbody>\n</table>\n<p id=\"none\"")
    html.raw(page.facts.isEmpty ? "" : " hidden")
    html.raw(">没有符合条件的指标。</p>\n</section>\n")
  }

  private static func write(
    _ fact: PageFact, in province: String, occurrence: Int, to html: inout HTMLText
  ) {
    html.raw("<tr")
    let filtered = [
      ("industry", fact.industry), ("county", fact.county), ("measure", fact.measure),
      ("indicator", fact.indicator),
    ]
    for (name, value) in filtered { html.attribute("data-" + name, value) }
    if !fact.modality.isEmpty { html.raw(" data-open") }
    html.raw(">\n<td")
    html.attribute("data-sort", fact.path)
    html.raw(">")
    writePair(fact.place.isEmpty ? "未指明" : fact.place, shortPath(fact, in: province), to: &html)
    html.raw("</td><td>")
    writePair(fact.indicator.isEmpty ? fact.measure : fact.indicator, fact.subject, to: &html)
    html.raw("</td><td class=\"number\"")
    html.attribute("data-sort", "\(fact.value)")
    html.raw(">")
    writeNumber(fact, to: &html)
    html.raw("</td><td>")
    html.text(fact.period == "unknown" || fact.period.isEmpty ? "不详" : fact.period)
    html.raw("</td><td")
    html.attribute("data-sort", fact.industry)
    html.raw(">")
    writePair(fact.industryName, fact.industry, to: &html)
    html.raw("</td><td class=\"sentence\"><q>")
    for piece in SentenceMark.pieces(fact.sentence, quote: fact.quote, occurrence: occurrence) {
      html.raw(piece.isMarked ? "<mark>" : "")
      html.text(piece.text)
      html.raw(piece.isMarked ? "</mark>" : "")
    }
    html.raw("</q><small>")
    html.text(fact.report)
    if fact.confidence < 0.6 { html.raw("；识别把握较低") }
    html.raw("</small></td></tr>\n")
  }

  /// The number, its unit, and whether it is a plan.
  private static func writeNumber(_ fact: PageFact, to html: inout HTMLText) {
    html.raw("<b>")
    html.text(fact.valueText)
    html.raw("</b> ")
    html.text(fact.unit)
    guard !fact.modality.isEmpty else { return }
    html.raw("<i>")
    html.text(fact.modality)
    html.raw("</i>")
  }

  private static func writePair(_ first: String, _ second: String, to html: inout HTMLText) {
    html.text(first)
    guard !second.isEmpty, second != first else { return }
    html.raw("<small>")
    html.text(second)
    html.raw("</small>")
  }

  /// The path above a place, without the province that all share.
  private static func shortPath(_ fact: PageFact, in province: String) -> String {
    let parts = fact.path.split(separator: "/")
    guard parts.count > 1 else { return "" }
    let above = parts.dropLast()
    return (above.first == province[...] ? above.dropFirst() : above).joined(separator: " ")
  }
}
