internal import ByteCoding
internal import Cartography
internal import SimpleFeatures

extension SVGOutput {
  /// Appends a group; halos of all its texts lie beneath all its texts.
  mutating func append(_ group: MapScene.Group) {
    raw("<g")
    attribute("id", idPrefix + group.id)
    attribute("class", group.id)
    let hasAreas = group.elements.contains { if case .area = $0 { true } else { false } }
    if hasAreas { raw(" fill-rule=\"evenodd\"") }
    if let outline = group.outline {
      attribute("stroke", outline.stroke)
      attribute("stroke-width", outline.width, decimals: 2)
      raw(" stroke-linejoin=\"round\"")
    }
    let style = commonStyle(of: group)
    if let style {
      attribute("font-size", style.size)
      attribute("text-anchor", style.anchor.rawValue)
    }
    raw(">\n")
    let halos = group.elements.compactMap { element -> MapScene.Text? in
      guard case .text(let text) = element, text.halo != nil else { return nil }
      return text
    }
    if !halos.isEmpty {
      raw("<g aria-hidden=\"true\" fill=\"none\" stroke-width=\"2.4\"")
      raw(" stroke-linejoin=\"round\">\n")
      for text in halos { append(halo: text, in: style) }
      raw("</g>\n")
    }
    for element in group.elements {
      switch element {
      case .area(let area): append(area)
      case .lines(let lines): append(lines)
      case .rectangle(let rectangle): append(rectangle)
      case .circle(let circle): append(circle)
      case .text(let text): append(text, in: style)
      }
    }
    raw("</g>\n")
  }

  private mutating func append(_ area: MapScene.Area) {
    raw("<path")
    append(area.info, kind: "area")
    attribute("fill", area.fill)
    if area.isSealed { attribute("stroke", area.fill) }
    path { writer in
      for ring in area.rings { PathData.append(ring, closed: true, to: &writer) }
    }
    raw("><title>")
    text(area.info.tooltip)
    raw("</title></path>\n")
  }

  private mutating func append(_ info: MapScene.Info, kind: String) {
    attribute("id", uniqueIdentifier(kind: kind, code: info.code))
    let state = info.classIndex.map { "class-\($0 + 1)" } ?? (info.value == nil ? "no-data" : "")
    attribute("class", state.isEmpty ? kind : "\(kind) \(state)")
    attribute("data-code", info.code)
    attribute("data-name", info.name)
    if let value = info.value { attribute("data-value", value, decimals: 6) }
    if !info.industry.isEmpty { attribute("data-industry", info.industry) }
  }

  private mutating func append(_ lines: MapScene.Lines) {
    raw("<path")
    attribute("fill", lines.isFilled ? lines.stroke : nil)
    attribute("stroke", lines.stroke)
    attribute("stroke-width", lines.width, decimals: 2)
    if lines.dash.isEmpty {
      raw(" stroke-linejoin=\"round\" stroke-linecap=\"round\"")
    } else {
      // Round ends would close the gaps.
      attribute("stroke-dasharray", lines.dash.map { "\($0)" }.joined(separator: " "))
    }
    path { writer in
      for line in lines.paths {
        let closed = line.count > 3 && line.first == line.last
        PathData.append(line, closed: closed, to: &writer)
      }
    }
    raw("/>\n")
  }

  private mutating func append(_ rectangle: MapScene.Rectangle) {
    raw("<rect")
    attribute("x", rectangle.x, decimals: 2)
    attribute("y", rectangle.y, decimals: 2)
    attribute("width", rectangle.width, decimals: 2)
    attribute("height", rectangle.height, decimals: 2)
    attribute("fill", rectangle.fill)
    if let stroke = rectangle.stroke {
      attribute("stroke", stroke)
      raw(" stroke-width=\"0.5\"")
    }
    raw("/>\n")
  }

  private mutating func append(_ circle: MapScene.Circle) {
    raw("<circle")
    if let info = circle.info { append(info, kind: "symbol") }
    attribute("cx", circle.center.x)
    attribute("cy", circle.center.y)
    attribute("r", circle.radius, decimals: 2)
    attribute("fill", circle.fill)
    if circle.opacity < 1, circle.fill != nil {
      attribute("fill-opacity", circle.opacity, decimals: 2)
    }
    attribute("stroke", circle.stroke)
    attribute("stroke-width", circle.strokeWidth, decimals: 2)
    guard let info = circle.info else {
      raw("/>\n")
      return
    }
    raw("><title>")
    text(info.tooltip)
    raw("</title></circle>\n")
  }

  private mutating func append(_ text: MapScene.Text, in style: TextStyle?) {
    raw("<text")
    position(of: text, in: style)
    attribute("fill", text.fill)
    content(of: text)
  }

  private mutating func append(halo text: MapScene.Text, in style: TextStyle?) {
    raw("<text")
    position(of: text, in: style)
    attribute("stroke", text.halo)
    content(of: text)
  }

  private mutating func position(of text: MapScene.Text, in style: TextStyle?) {
    attribute("x", text.position.x)
    attribute("y", text.position.y)
    if text.size != style?.size { attribute("font-size", text.size) }
    if text.anchor != style?.anchor { attribute("text-anchor", text.anchor.rawValue) }
    if text.isBold { raw(" font-weight=\"bold\"") }
  }

  /// What most texts of a group share, written once on the group.
  private struct TextStyle {
    let size: Double
    let anchor: MapScene.Anchor
  }

  /// The commonest size and anchor among a group's texts, the smallest of equals; nil without texts.
  private func commonStyle(of group: MapScene.Group) -> TextStyle? {
    var sizes: [Double: Int] = [:]
    var anchors: [MapScene.Anchor: Int] = [:]
    for case .text(let text) in group.elements {
      sizes[text.size, default: 0] += 1
      anchors[text.anchor, default: 0] += 1
    }
    let size = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let order: [MapScene.Anchor] = [.start, .middle, .end]
    let anchor = order.max { (anchors[$0] ?? 0) < (anchors[$1] ?? 0) }
    guard let size, let anchor else { return nil }
    return TextStyle(size: size, anchor: anchor)
  }

  private mutating func content(of text: MapScene.Text) {
    raw(">")
    self.text(text.text)
    raw("</text>\n")
  }
}
