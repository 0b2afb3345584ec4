internal import SimpleFeatures

/// Builds the legend as a block without a box round it.
struct Legend {
  let specification: MapSpecification
  let scale: ValueScale
  let symbols: SymbolScale?
  /// How many areas have no value.
  let missing: Int
  /// Whether the number of areas in each class is said; a legend of several maps cannot.
  var showsCounts = true
  /// The width there is.
  let width: Double

  private var words: MapWords { MapWords(language: specification.language) }
  private var size: Double { specification.paper.type.small }
  private var swatchWidth: Double { size * 2.4 }
  private var rowHeight: Double { size * 1.9 }

  /// The legend for the kind of map.
  func block() -> Block {
    guard specification.drawsClasses else { return symbols.map(symbolBlock) ?? Block() }
    var block = scale.isUnclassed ? rampBlock() : classBlock()
    guard let symbols else { return block }
    let circles = symbolBlock(symbols)
    let top = block.height + size * 1.5
    block.elements += circles.placed(x: 0, y: top)
    block.width = max(block.width, circles.width)
    block.height = top + circles.height
    return block
  }

  /// Classes from high to low with touching swatches, the number of areas in each, then no data.
  private func classBlock() -> Block {
    var block = Block()
    var y = heading(&block, unit: specification.unit, counts: showsCounts)
    for index in (0..<scale.breaks.count).reversed() {
      row(
        &block, y: y, fill: scale.colors[index], label: scale.label(of: index),
        count: scale.breaks.counts[index])
      y += rowHeight
    }
    noDataRow(&block, y: y + size * 0.5, count: missing)
    partialRow(&block)
    subdivisionKeys(&block)
    return block
  }

  /// What the hatch of partial sums means.
  private func partialRow(_ block: inout Block) {
    let count = specification.values.count { $0.isPartial }
    guard count > 0 else { return }
    let y = block.height + size * 0.5
    row(&block, y: y, fill: .white, label: words.partial, count: nil)
    addHatch(&block, y: y, stroke: MapStyle.partialHatch)
  }

  /// What dashed lines and dots on a map of areas below the county mean.
  private func subdivisionKeys(_ block: inout Block) {
    guard specification.subdivision != nil else { return }
    var y = block.height + size * 0.9
    let middle = y + size * 0.6
    var line = MapScene.Lines(
      paths: [[Coordinate(x: 0, y: middle), Coordinate(x: swatchWidth, y: middle)]],
      stroke: MapStyle.estimatedBorder, width: 0.6)
    line.dash = MapStyle.estimateDash
    block.elements.append(.lines(line))
    y = addWrapped(&block, words.estimatedBorder, x: swatchWidth + size * 0.7, y: y)
    guard !specification.points.isEmpty else { return }
    block.elements.append(
      .circle(
        MapScene.Circle(
          center: Coordinate(x: swatchWidth / 2, y: y + size * 0.6), radius: size * 0.45,
          fill: MapStyle.noData, opacity: 1, stroke: MapStyle.ink, strokeWidth: 0.8)))
    _ = addWrapped(&block, words.withoutArea, x: swatchWidth + size * 0.7, y: y)
  }

  /// A ramp with a tick for each value, then no data.
  private func rampBlock() -> Block {
    var block = Block()
    let top = heading(&block, unit: specification.unit, counts: false)
    guard let least = scale.breaks.minimum, let most = scale.breaks.maximum else {
      noDataRow(&block, y: top, count: missing)
      return block
    }
    let steps = 40
    let height = rowHeight * 5
    for step in 0..<steps {
      let value = most - (most - least) * (Double(step) + 0.5) / Double(steps)
      rectangle(
        &block, x: 0, y: top + height * Double(step) / Double(steps), width: swatchWidth,
        height: height / Double(steps) + 0.2, fill: scale.color(of: value))
    }
    let ticks = specification.classValues.map { value in
      let share = most > least ? (most - value) / (most - least) : 0.5
      return [
        Coordinate(x: swatchWidth + 1.5, y: top + height * share),
        Coordinate(x: swatchWidth + 5.5, y: top + height * share),
      ]
    }
    block.elements.append(
      .lines(MapScene.Lines(paths: ticks, stroke: MapStyle.faintInk, width: 0.4)))
    for (share, value) in [(0.0, most), (0.5, (most + least) / 2), (1.0, least)]
    where share == 0 || most > least {
      block.add(
        NumberText.short(value), x: swatchWidth + 9, y: top + height * share - size * 0.6,
        size: size)
    }
    noDataRow(&block, y: top + height + size, count: missing, showsCount: false)
    subdivisionKeys(&block)
    return block
  }

  /// Nested circles with round values, then what hollow and coloured ones mean.
  private func symbolBlock(_ symbols: SymbolScale) -> Block {
    var block = Block()
    let isCombined = specification.kind == .combined
    var y = heading(
      &block, unit: isCombined ? specification.symbolUnit : specification.unit, counts: false)
    let values = symbols.legendValues
    let largest = values.first.map(symbols.radius) ?? 0
    let bottom = y + 2 * largest + 2
    for value in values {
      let radius = symbols.radius(of: value)
      let top = Coordinate(x: largest, y: bottom - 2 * radius)
      block.elements.append(
        .circle(
          MapScene.Circle(
            center: Coordinate(x: largest, y: bottom - radius), radius: radius, fill: nil,
            opacity: 1, stroke: MapStyle.secondaryInk, strokeWidth: 0.6)))
      block.elements.append(
        .lines(
          MapScene.Lines(
            paths: [[top, Coordinate(x: 2 * largest + 6, y: top.y)]],
            stroke: MapStyle.faintInk, width: 0.4)))
    }
    let last = addLabels(to: &block, values, symbols, bottom: bottom, x: 2 * largest + 9)
    y = max(bottom, last + size * 1.2) + size
    for (label, fill, stroke) in symbols.keys(words: words, color: specification.circleColor) {
      let radius = size * 0.55
      block.elements.append(
        .circle(
          MapScene.Circle(
            center: Coordinate(x: radius + 1, y: y + size * 0.6), radius: radius, fill: fill,
            opacity: 0.9, stroke: stroke, strokeWidth: 1)))
      y = addWrapped(&block, label, x: radius * 2 + 7, y: y)
    }
    return block
  }

  /// Writes the values of nested circles beside their tops, and gives the last one's upper end.
  private func addLabels(
    to block: inout Block, _ values: [Double], _ symbols: SymbolScale, bottom: Double, x: Double
  ) -> Double {
    // Labels keep a line apart, even where small circles' tops come close.
    var last = -Double.infinity
    for value in values {
      let top = max(bottom - 2 * symbols.radius(of: value) - size * 0.6, last + size * 1.15)
      block.add(NumberText.exact(value), x: x, y: top, size: size)
      last = top
    }
    return last
  }

  private func addWrapped(_ block: inout Block, _ text: String, x: Double, y: Double) -> Double {
    var y = y
    for line in TextMetrics.lines(text, width: width - x, size: size) {
      block.add(line, x: x, y: y, size: size)
      y += size * 1.35
    }
    return y + size * 0.3
  }

  private func heading(_ block: inout Block, unit: String, counts: Bool) -> Double {
    block.add(words.unit(unit), y: 0, size: size, bold: true)
    if counts {
      block.add(
        words.areaCount(specification), x: width, y: 0, size: size,
        fill: MapStyle.faintInk, anchor: .end)
    }
    return size * 1.75
  }

  private func row(_ block: inout Block, y: Double, fill: Color, label: String, count: Int?) {
    rectangle(&block, x: 0, y: y, width: swatchWidth, height: rowHeight, fill: fill)
    let top = y + (rowHeight - size * 1.15) / 2
    block.add(label, x: swatchWidth + size * 0.7, y: top, size: size)
    if showsCounts, let count {
      block.add(
        String(count), x: width, y: top, size: size, fill: MapStyle.faintInk, anchor: .end)
    }
    block.height = max(block.height, y + rowHeight)
  }

  /// - Parameter showsCount: Whether the count is said, as where it stands below those of classes.
  private func noDataRow(
    _ block: inout Block, y: Double, count: Int, showsCount: Bool = true
  ) {
    guard count > 0 else { return }
    row(&block, y: y, fill: MapStyle.noData, label: words.noData, count: showsCount ? count : nil)
    addHatch(&block, y: y, stroke: MapStyle.hatch)
  }

  /// Hatches the swatch of a row.
  private func addHatch(_ block: inout Block, y: Double, stroke: Color) {
    let corners = [(0, y), (swatchWidth, y), (swatchWidth, y + rowHeight), (0, y + rowHeight)]
    let ring = (corners + [corners[0]]).map { Coordinate(x: $0.0, y: $0.1) }
    guard let exterior = try? LinearRing(ring) else { return }
    let paths = Hatching.lines(
      over: [MultiPolygon(Polygon(exterior: exterior))], spacing: MapComposer.hatchSpacing)
    block.elements.append(
      .lines(MapScene.Lines(paths: paths, stroke: stroke, width: 0.45)))
  }

  private func rectangle(
    _ block: inout Block, x: Double, y: Double, width: Double, height: Double, fill: Color
  ) {
    block.elements.append(
      .rectangle(MapScene.Rectangle(x: x, y: y, width: width, height: height, fill: fill)))
    block.width = max(block.width, x + width)
    block.height = max(block.height, y + height)
  }
}
