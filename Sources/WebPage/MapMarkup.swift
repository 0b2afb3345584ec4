/// The map as an SVG element: areas and borders; the script adds symbols and names.
enum MapMarkup {
  /// Appends the element.
  static func write(_ map: PageMap, to html: inout HTMLText) {
    guard map.width > 0 else { return }
    html.raw("<svg id=\"map\" role=\"group\" data-word-label=\"map\"")
    html.attribute("aria-label", PageText.chinese("map"))
    html.attribute("viewBox", "0 0 \(number(map.width)) \(number(map.height))")
    html.raw(">\n<g class=\"areas\" fill-rule=\"evenodd\">\n")
    for area in map.areas { append(area, to: &html) }
    html.raw("</g>\n<g class=\"borders\" aria-hidden=\"true\">\n")
    for (kind, border) in [("inner", map.innerBorder), ("outer", map.outerBorder)] {
      html.raw("<path")
      html.attribute("class", kind)
      html.attribute("d", border)
      html.raw("/>\n")
    }
    html.raw("</g>\n<g id=\"symbols\"></g>\n<g id=\"names\" aria-hidden=\"true\"></g>\n</svg>\n")
  }

  private static func append(_ area: PageMap.Area, to html: inout HTMLText) {
    html.raw("<path")
    html.attribute("data-code", area.code)
    html.attribute("d", area.outline)
    html.raw("><title>")
    html.text(area.name)
    html.raw("</title></path>\n")
  }

  /// One decimal, none for whole numbers.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let digit = tenths.magnitude % 10
    return "\(sign)\(tenths.magnitude / 10)" + (digit == 0 ? "" : ".\(digit)")
  }
}
