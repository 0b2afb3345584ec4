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
    raw(">\n")
    let halos = group.elements.compactMap { element -> MapScene.Text? in
      guard case .text(let text) = element, text.halo != nil else { return nil }
      return text
    }
    if !halos.isEmpty {
      raw("<g aria-hidden=\"true\" fill=\"none\" text-anchor=\"middle\" stroke-width=\"2.4\"")
      raw(" stroke-linejoin=\"round\">\n")
      for text in halos { append(halo: text) }
      raw("</g>\n")
    }
    for element in group.elements {
      switch element {
      case .area(let area): append(area)
      case .lines(let lines): append(lines)
      case .rectangle(let rectangle): append(rectangle)
      case .circle(let circle): append(circle)
      case .text(let text): append(text)
      }
    }
    raw("</g>\n")
  }

  private mutating func append(_ area: MapScene.Area) {
    raw("<path")
    append(area.info, kind: "area")
    attribute("fill", area.fill)
    path { writer in
      for ring in area.rings { PathData.append(ring, closed: true, to: &writer) }
    }
    raw("><title>")
    text(area.info.tooltip)
    raw("</title></path>\n")
  }

  private mutating func append(_ info: MapScene.Info, kind: String) {
    attribute("id", "\(idPrefix)\(kind)-\(info.code)")
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
    raw(" stroke-linejoin=\"round\" stroke-linecap=\"round\"")
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

  private mutating func append(_ text: MapScene.Text) {
    raw("<text")
    position(of: text)
    if text.anchor != .start { attribute("text-anchor", text.anchor.rawValue) }
    attribute("fill", text.fill)
    content(of: text)
  }

  private mutating func append(halo text: MapScene.Text) {
    raw("<text")
    position(of: text)
    attribute("stroke", text.halo)
    content(of: text)
  }

  private mutating func position(of text: MapScene.Text) {
    attribute("x", text.position.x)
    attribute("y", text.position.y)
    attribute("font-size", text.size)
    if text.isBold { raw(" font-weight=\"bold\"") }
  }

  private mutating func content(of text: MapScene.Text) {
    raw(">")
    self.text(text.text)
    raw("</text>\n")
  }
}
