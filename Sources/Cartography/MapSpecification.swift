public import Boundaries
public import Projections
public import SimpleFeatures

/// One area's value.
public struct AreaValue: Sendable {
  /// The six-digit code of the area.
  public var code: String
  /// The value in the map's unit.
  public var value: Double
  /// How many facts stand behind it.
  public var factCount: Int
  /// How many reports they come from.
  public var reportCount: Int
  /// A remark for the tooltip, such as `据2个乡镇`.
  public var note: String?
  /// Whether the value is a sum of some parts only, which is drawn as such.
  public var isPartial: Bool

  /// Makes a value for an area.
  public init(
    code: String, value: Double, factCount: Int = 1, reportCount: Int = 1, note: String? = nil,
    isPartial: Bool = false
  ) {
    self.isPartial = isPartial
    self.code = code
    self.value = value
    self.factCount = factCount
    self.reportCount = reportCount
    self.note = note
  }
}

/// One point's value.
public struct PointValue: Sendable {
  /// The code or another stable identifier.
  public var code: String
  /// The name to print.
  public var name: String
  /// Longitude and latitude in degrees of WGS 84.
  public var position: Coordinate
  /// The value in the map's unit.
  public var value: Double
  /// Whether the position is the place's own; otherwise it is inherited and drawn hollow.
  public var isOwnPosition: Bool
  /// How many facts stand behind it.
  public var factCount: Int
  /// How many reports they come from.
  public var reportCount: Int
  /// A remark for the tooltip.
  public var note: String?
  /// Whether the value is a sum of some parts only, which is drawn as such.
  public var isPartial: Bool

  /// Makes a value for a point.
  public init(
    code: String, name: String, position: Coordinate, value: Double, isOwnPosition: Bool,
    factCount: Int = 1, reportCount: Int = 1, note: String? = nil, isPartial: Bool = false
  ) {
    self.isPartial = isPartial
    self.code = code
    self.name = name
    self.position = position
    self.value = value
    self.isOwnPosition = isOwnPosition
    self.factCount = factCount
    self.reportCount = reportCount
    self.note = note
  }
}

/// How values are cut into classes.
public enum Classification: Sendable, Equatable {
  /// Chosen from the data, and said in the caption.
  case automatic
  /// By a method with about so many classes.
  case method(ClassificationMethod, count: Int)
  /// At these inner breaks, for a series of maps that must agree.
  case manual([Double])
}

/// How values are drawn.
public enum MapKind: String, Sendable, CaseIterable {
  /// Choropleth for densities and rates, symbols for raw counts and points.
  case automatic
  /// Areas filled by class.
  case choropleth
  /// Circles with an area proportional to the value.
  case symbols
  /// Areas filled by class, and circles of another quantity on them.
  case combined
}

/// Everything that a thematic map is made from.
public struct MapSpecification: Sendable {
  /// The finding or the question, the strongest type on the sheet.
  public var title: String
  /// Filter, period, reports and facts behind the map; the unit is added by itself.
  public var subtitles: [String] = []
  /// The unit in the reader's terms, such as `亩`; empty for plain numbers.
  public var unit: String = ""
  /// The values of areas; areas without one are drawn as no data.
  public var values: [AreaValue] = []
  /// The values of points; not empty makes a symbol map.
  public var points: [PointValue] = []
  /// The values of the circles of a combined map, of areas of the same level.
  public var symbolValues: [AreaValue] = []
  /// The unit of the circles of a combined map.
  public var symbolUnit: String = ""
  /// The value of the largest circle in a series of maps; the greatest value without it.
  public var greatestSymbol: Double?
  /// The colour of circles, where it has a meaning; the house's own without it.
  public var symbolColor: Color?
  /// The code of the prefecture or county that fills the map; the whole province without it.
  ///
  /// A locator shows where in the province it lies. Values and points of other places are left out
  /// by the caller.
  public var focus: String?
  /// Whether meridians and parallels are drawn beneath the areas.
  public var showsGraticule = false
  /// Whether the map is for black-and-white print: greys, dark circles.
  public var isForPrint = false
  /// The level of the areas: prefectures or counties.
  public var level: BoundaryLevel = .county
  /// Areas below the county to show in place of those of `level`, or nil. `values` are then theirs,
  /// and `points` stand for those without an area, in the colour of their class.
  public var subdivision: (any AreaSubdivision)?
  /// How values are drawn.
  public var kind: MapKind = .automatic
  /// Whether values are densities, rates or averages, which alone may fill areas without a warning.
  public var isDensityOrRate = false
  /// Whether values are changes, which are cut and coloured about zero even where all are of one sign.
  public var isChange = false
  /// How values are cut into classes.
  public var classification: Classification = .automatic
  /// The colours.
  public var palette: ColorScheme = .yellowGreenBlue
  /// The sheet.
  public var paper: PaperSize = .a4
  /// The language of the map's own words.
  public var language: MapLanguage = .chinese
  /// Where data and boundaries come from, one line each.
  public var sources: [String] = []
  /// The map review number (审图号), printed when given.
  public var approvalNumber: String?
  /// Whether names and values are printed on the map.
  public var showsLabels = true
  /// Whether the names of the neighbouring provinces are printed round the map.
  public var showsNeighbors = true
  /// Names of areas by code that stand in place of the boundaries' own.
  public var placeNames: [String: String] = [:]
  /// The industry the map is about (GB/T 4754-2017), for scripts; empty when none.
  public var industry = ""
  /// The system that the map is drawn in; nil for the province's own.
  public var crs: CoordinateReferenceSystem?

  /// Makes a specification with a title; the rest has defaults.
  public init(title: String) {
    self.title = title
  }

  /// Whether the map is drawn with symbols once `automatic` is settled.
  public var drawsSymbols: Bool {
    if subdivision != nil { return false }
    return switch kind {
    case .symbols: true
    case .combined: true
    case .choropleth: !points.isEmpty && values.isEmpty
    case .automatic: !points.isEmpty || !isDensityOrRate
    }
  }

  /// Whether areas are filled by class.
  public var drawsClasses: Bool { !drawsSymbols || kind == .combined }

  /// The values that are cut into classes.
  var classValues: [Double] {
    values.map(\.value) + (subdivision == nil ? [] : points.map(\.value))
  }

  /// What circles stand for: of a combined map its own values, else the map's.
  var circleValues: [AreaValue] { kind == .combined ? symbolValues : values }

  /// The fill of circles above zero.
  var circleColor: Color {
    if isForPrint { return kind == .combined ? .white : MapStyle.printSymbol }
    return symbolColor ?? (kind == .combined ? MapStyle.symbolOnFill : MapStyle.symbol)
  }

  /// The outline of circles: light round dark ones, dark round the light ones of a printed map.
  var circleOutline: Color { isForPrint && kind == .combined ? MapStyle.ink : .white }

  /// The colours of classes.
  var classColors: ColorScheme { isForPrint ? .greys : palette }
}
