internal import SimpleFeatures

/// Divides a sheet of small maps: title above, a grid of panels, notes and legend below.
struct MultiplesLayout {
  let width: Double
  let height: Double
  /// The space of each panel with its heading, in reading order.
  let cells: [Envelope]
  private(set) var groups: [MapScene.Group] = []
  /// Where the scale bar may stand.
  let barSpace: Envelope
  let words: MapWords
  private let small: Double

  /// The height of a panel's heading of two lines.
  var heading: Double { small * Self.headingShare }
  private static let headingShare = 2.9

  /// The space of a panel's map, below its heading.
  func mapSpace(in cell: Envelope) -> Envelope {
    var space = cell
    space.minY += heading
    return space
  }

  /// - Parameters:
  ///   - map: All values together.
  ///   - aspect: Width by height of the mapped extent.
  init(
    _ map: MapSpecification, count: Int, aspect: Double, scale: ValueScale,
    symbols: (Double) -> SymbolScale?
  ) {
    let paper = map.paper
    (width, height) = paper.points
    let margin = paper.margin
    small = paper.type.small
    words = MapWords(language: map.language)
    let inner = Envelope(
      minX: margin, minY: margin, maxX: width - margin, maxY: height - margin)
    let header = SheetLayout.header(map, width: inner.width, height: inner.height * 0.2)
    let side = small * 19
    let notesWidth = inner.width - side - small * 2
    let draft = SheetLayout.footer(
      map, scale: scale, symbols: symbols(1), words: words, width: notesWidth)
    let top = inner.minY + header.height + paper.type.body
    // The legend's height depends on the circles, which depend on the panels: take what circles
    // of the usual size need.
    let lower = max(draft.height, small * (map.drawsClasses ? 16 : 12))
    let space = Envelope(
      minX: inner.minX, minY: top, maxX: inner.maxX, maxY: inner.maxY - lower - small * 1.5)
    cells = Self.grid(count, in: space, aspect: aspect, heading: small * Self.headingShare)
    var legend = Legend(
      specification: map, scale: scale, symbols: symbols(cells[0].height), missing: 0,
      width: side * 0.5)
    legend.showsCounts = false
    let block = legend.block()
    let left = inner.maxX - side
    groups = [
      MapScene.Group(id: "title", elements: header.placed(x: inner.minX, y: inner.minY)),
      MapScene.Group(
        id: "notes", elements: draft.placed(x: inner.minX, y: inner.maxY - draft.height)),
      MapScene.Group(
        id: "legend", elements: block.placed(x: left, y: inner.maxY - block.height)),
    ]
    barSpace = Envelope(
      minX: left + side * 0.55, minY: inner.maxY - small * 3, maxX: inner.maxX, maxY: inner.maxY)
  }

  /// The grid on which the panels come out largest, drawn together in the middle of the space.
  static func grid(
    _ count: Int, in space: Envelope, aspect: Double, heading: Double
  ) -> [Envelope] {
    /// The height of a panel's map in so many columns.
    func mapHeight(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      let cellWidth = space.width / Double(columns) - gap
      let cellHeight = space.height / Double(rows) - heading - gap
      return min(cellWidth / aspect, cellHeight)
    }
    let columns = (1...max(1, count)).max { (mapHeight($0), $1) < (mapHeight($1), $0) } ?? 1
    let rows = (count + columns - 1) / columns
    let size = (width: mapHeight(columns) * aspect, height: mapHeight(columns) + heading)
    let stepX = space.width / Double(columns)
    let stepY = min(space.height / Double(rows), size.height * 1.15)
    return (0..<count).map { index in
      let x = space.minX + Double(index % columns) * stepX
      let y = space.minY + Double(index / columns) * stepY
      return Envelope(minX: x, minY: y, maxX: x + stepX - gap, maxY: y + size.height)
    }
  }

  /// The least distance of panels in points.
  private static let gap = 9.0

  /// Adds the scale bar of the panels.
  mutating func addScaleBar(pointsPerKilometre: Double) {
    let bar = ScaleBar(
      pointsPerKilometre: pointsPerKilometre, maximum: barSpace.width * 0.6, size: small,
      words: words
    ).block()
    groups.append(
      MapScene.Group(
        id: "scale-bar", elements: bar.placed(x: barSpace.minX, y: barSpace.maxY - bar.height)))
  }
}
