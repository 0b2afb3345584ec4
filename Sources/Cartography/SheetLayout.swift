internal import Projections
internal import SimpleFeatures

/// Divides the sheet: title, map, legend, ranking and notes, none on another.
struct SheetLayout {
  let specification: MapSpecification
  let scale: ValueScale
  let symbols: SymbolScale?
  let width: Double
  let height: Double
  private(set) var groups: [MapScene.Group] = []

  private let margin: Double
  private let type: (title: Double, body: Double, small: Double)
  private let words: MapWords
  private let legend: Block
  /// The column of the legend: left, right, and where it may begin and must end.
  private let column: Envelope
  /// The space for the map with the labels round it.
  let space: Envelope

  init(_ specification: MapSpecification, missing: Int) {
    self.specification = specification
    scale = ValueScale(specification)
    let paper = specification.paper
    (width, height) = paper.points
    margin = paper.margin
    type = paper.type
    words = MapWords(language: specification.language)
    let inner = Envelope(
      minX: margin, minY: margin, maxX: width - margin, maxY: height - margin)
    symbols = Self.symbols(specification, side: min(width, height), inner)
    let plan = paper.isWide ? Self.widePlan(inner, paper) : Self.tallPlan(inner, paper)
    let footer = Self.footer(
      specification, scale: scale, symbols: symbols, words: words, width: plan.textWidth)
    legend = Legend(
      specification: specification, scale: scale, symbols: symbols, missing: missing,
      width: plan.legendWidth
    ).block()
    // What legend, scale bar and a map worth looking at need between title and notes.
    let needed = max(legend.height + type.small * 9, paper.isWide ? 0 : inner.height * 0.5)
    let header = Self.header(
      specification, width: plan.textWidth,
      height: inner.height - footer.height - needed - type.body * 1.2 - type.small * 1.2)
    var space = plan.map
    if !paper.isWide {
      space.minY += header.height + type.body * 1.2
      space.maxY -= footer.height + type.small * 1.2
    }
    self.space = space
    let top = inner.minY + header.height + type.body * 1.2
    let bottom = inner.maxY - footer.height - type.small * 1.2
    column = Envelope(
      minX: plan.legendX, minY: top, maxX: plan.legendX + plan.legendWidth, maxY: bottom)
    groups.append(
      MapScene.Group(id: "title", elements: header.placed(x: inner.minX, y: inner.minY)))
    groups.append(
      MapScene.Group(
        id: "notes", elements: footer.placed(x: inner.minX, y: inner.maxY - footer.height)))
  }

  private static func symbols(
    _ specification: MapSpecification, side: Double, _ inner: Envelope
  ) -> SymbolScale? {
    guard specification.drawsSymbols else { return nil }
    // On filled areas circles stay small enough to leave the fill to be seen.
    let share = specification.kind == .combined ? 0.02 : 0.036
    // Close enough for the size of circles: the part of the sheet that a tall province fills.
    let mapArea = inner.height * inner.height * 0.42
    return SymbolScale(specification, largest: side * share, mapArea: mapArea)
  }

  private struct Plan {
    var map: Envelope
    var textWidth: Double
    var legendX: Double
    var legendWidth: Double
  }

  /// Text above and below, legend to the right of the map.
  private static func tallPlan(_ inner: Envelope, _ paper: PaperSize) -> Plan {
    let legendWidth = paper.type.small * (paper == .column ? 13 : 15.5)
    var map = inner
    map.maxX -= legendWidth + paper.type.small
    return Plan(
      map: map, textWidth: inner.width, legendX: inner.maxX - legendWidth,
      legendWidth: legendWidth)
  }

  /// Text and legend in a column to the left, the map as tall as the sheet.
  private static func widePlan(_ inner: Envelope, _ paper: PaperSize) -> Plan {
    let textWidth = paper == .square ? inner.width * 0.4 : inner.width * 0.36
    var map = inner
    map.minX += textWidth + paper.type.body
    if paper != .square { map.maxX = map.minX + inner.height * 0.62 }
    let legendWidth = min(textWidth, paper.type.small * 17)
    return Plan(map: map, textWidth: textWidth, legendX: inner.minX, legendWidth: legendWidth)
  }

  /// Title and subtitles; where they would take more than `height`, in smaller type, down to half.
  static func header(
    _ specification: MapSpecification, width: Double, height: Double
  ) -> Block {
    for factor in [1.0, 0.88, 0.77, 0.68, 0.6] {
      let block = header(specification, width: width, factor: factor)
      if block.height <= height { return block }
    }
    return header(specification, width: width, factor: 0.5)
  }

  private static func header(
    _ specification: MapSpecification, width: Double, factor: Double
  ) -> Block {
    let full = specification.paper.type
    let type = (title: full.title * factor, body: max(6, full.body * (factor + 1) / 2))
    var block = Block()
    var y = block.addParagraph(
      specification.title, y: 0, width: width, size: type.title, fill: MapStyle.ink, bold: true,
      leading: 1.3)
    y += type.body * 0.35
    for line in specification.subtitles {
      y = block.addParagraph(
        line, y: y, width: width, size: type.body, fill: MapStyle.secondaryInk)
    }
    return block
  }

  static func footer(
    _ specification: MapSpecification, scale: ValueScale, symbols: SymbolScale?,
    words: MapWords, width: Double
  ) -> Block {
    var notes: [String] = []
    if symbols != nil {
      notes.append(words.symbolRule() + words.notFilledNote(specification))
    }
    if specification.drawsClasses, scale.breaks.count > 0 {
      notes.append(words.method(scale.reason, isClassed: scale.breaks.count > 1))
      if !specification.isDensityOrRate { notes.append(words.rawCounts) }
    }
    for (index, source) in specification.sources.enumerated() {
      notes.append(index == 0 ? words.sources + source : source)
    }
    if let number = specification.approvalNumber { notes.append(words.approval + number) }
    let size = specification.paper.type.small
    var block = Block()
    var y = 0.0
    for note in notes {
      y = block.addParagraph(note, y: y, width: width, size: size, fill: MapStyle.faintInk)
    }
    return block
  }

  /// The frame of a map with `extent`, in map units.
  func frame(for extent: Envelope) -> MapFrame {
    MapFrame(extent: extent, space: space)
  }

  /// The free part of the column above the legend, on sheets that have room for insets.
  var insetColumn: Envelope? {
    guard specification.paper == .a4 || specification.paper == .a5 else { return nil }
    var free = column
    free.maxY -= legend.height + type.small * 8
    return free.maxY > free.minY ? free : nil
  }

  /// The free part of the column above the legend, for the locator.
  var locatorSpace: Envelope {
    var free = column
    free.maxY -= legend.height + type.small * 8
    return free
  }

  /// Adds the greatest values as bars to the right of the map, on sheets with room there.
  mutating func addRanking(frame: MapFrame, names: [String: String]) {
    guard specification.paper.hasRanking else { return }
    let left = frame.box.maxX + type.body * 2
    let ranking = Ranking(
      specification: specification, scale: specification.drawsClasses ? scale : nil, names: names,
      width: width - margin - left, size: type.small, rows: 12)
    guard let block = ranking.block() else { return }
    let top = margin + (height - 2 * margin - block.height) / 2
    groups.append(MapScene.Group(id: "ranking", elements: block.placed(x: left, y: top)))
  }

  /// Adds legend, scale bar and north arrow.
  mutating func addFurniture(frame: MapFrame, local: CoordinateTransformation.LocalScale) {
    let bar = ScaleBar(
      pointsPerKilometre: frame.scale * local.unitsPerMetreEast * 1000,
      maximum: column.width * 0.62, size: type.small, words: words
    ).block()
    let arrow = NorthArrow(direction: local.north, size: type.body * 2.1, words: words).block()
    let gap = type.small * 2
    var bottom = column.maxY
    groups.append(
      MapScene.Group(
        id: "scale-bar", elements: bar.placed(x: column.minX, y: bottom - bar.height)))
    groups.append(
      MapScene.Group(
        id: "north-arrow",
        elements: arrow.placed(x: column.maxX - arrow.width, y: bottom - arrow.height)))
    bottom -= max(bar.height, arrow.height) + gap
    groups.append(
      MapScene.Group(
        id: "legend", elements: legend.placed(x: column.minX, y: bottom - legend.height)))
  }
}
