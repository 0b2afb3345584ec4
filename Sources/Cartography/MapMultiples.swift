/// Several small maps of one quantity on one sheet, with one legend for all.
public struct MapMultiples: Sendable {
  /// One small map.
  public struct Panel: Sendable {
    /// Its heading: an industry, a year.
    public var title: String
    /// The colour of its circles where that has a meaning.
    public var color: Color?
    /// The values of areas.
    public var values: [AreaValue]
    /// The values of points.
    public var points: [PointValue]

    /// Makes a panel.
    public init(
      title: String, color: Color? = nil, values: [AreaValue], points: [PointValue] = []
    ) {
      self.title = title
      self.color = color
      self.values = values
      self.points = points
    }
  }

  /// What the panels share: title, unit, classes, colours, sheet, sources. Its values are not drawn.
  public var base: MapSpecification
  /// The panels in reading order, at least one.
  public var panels: [Panel]

  /// Makes a sheet of panels.
  public init(base: MapSpecification, panels: [Panel]) {
    self.base = base
    self.panels = panels
  }

  /// All panels' values as one map's, from which classes, circles and legend are made.
  var union: MapSpecification {
    var union = base
    union.values = panels.flatMap(\.values)
    union.points = panels.flatMap(\.points)
    // Circles in the legend have a colour only where all panels agree on it.
    let colors = Set(panels.map(\.color))
    union.symbolColor = colors.count == 1 ? colors.first ?? nil : nil
    return union
  }

  /// A panel as a map of its own, with the classes and circles of all.
  func specification(of panel: Panel, breaks: ClassBreaks, greatest: Double?) -> MapSpecification {
    var map = base
    map.title = panel.title
    map.values = panel.values
    map.points = panel.points
    map.symbolColor = panel.color ?? base.symbolColor
    map.greatestSymbol = greatest
    map.showsNeighbors = false
    if breaks.method != .unclassed { map.classification = .manual(breaks.breaks) }
    return map
  }
}
