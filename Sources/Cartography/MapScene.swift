public import SimpleFeatures

/// A finished sheet: shapes and texts in the order in which they are drawn.
///
/// Lengths are printer's points (1/72 inch); x runs to the right and y down from the top left corner.
public struct MapScene: Sendable {
  /// The sheet's width in points.
  public var width: Double
  /// The sheet's height in points.
  public var height: Double
  /// The map's title, for readers of the file.
  public var title: String
  /// What the map shows in a sentence or two, for readers who cannot see it.
  public var description: String
  /// The language of the map's own words.
  public var language: MapLanguage
  /// The layers of the drawing, lowest first.
  public var groups: [Group]
  /// How values were cut and drawn, for other maps of a series.
  public var scale: ValueScaleRecord

  /// What a further map of a series needs to agree with this one.
  public struct ValueScaleRecord: Sendable {
    /// The inner class breaks, empty where no classes are drawn.
    public var breaks: [Double]
    /// The unit of the values.
    public var unit: String
    /// The value of the largest circle, nil where no circles are drawn.
    public var greatestSymbol: Double?
  }

  /// Elements that belong together under an identifier, such as `areas` or `legend`.
  public struct Group: Sendable {
    /// An identifier unique in the scene, ASCII.
    public var id: String
    /// The elements, lowest first.
    public var elements: [Element]
    /// The outline of the areas among them, or nil for none.
    public var outline: Outline?

    /// Makes a group.
    public init(id: String, elements: [Element], outline: Outline? = nil) {
      self.id = id
      self.elements = elements
      self.outline = outline
    }
  }

  /// Something drawn.
  public enum Element: Sendable {
    /// A filled area.
    case area(Area)
    /// Lines that share one style.
    case lines(Lines)
    /// A filled rectangle.
    case rectangle(Rectangle)
    /// A circle.
    case circle(Circle)
    /// A line of text.
    case text(Text)
  }

  /// Whether an area's value is printed, for tooltips and scripts.
  public struct Info: Sendable {
    /// The code of the place.
    public var code: String
    /// The name of the place.
    public var name: String
    /// The value, or nil for no data.
    public var value: Double?
    /// The industry, or empty.
    public var industry: String
    /// The class from 0, or nil.
    public var classIndex: Int?
    /// The tooltip in words.
    public var tooltip: String
  }

  /// A filled area; its outline is its group's.
  public struct Area: Sendable {
    /// Closed rings, exteriors and holes; filled by the even-odd rule.
    public var rings: [[Coordinate]]
    /// The fill.
    public var fill: Color
    /// What the area stands for.
    public var info: Info
    /// Whether the outline has the fill's colour, which closes the seams between areas.
    public var isSealed = false
  }

  /// The outline that all areas of a group share.
  public struct Outline: Sendable {
    /// The colour.
    public var stroke: Color
    /// The width in points.
    public var width: Double
  }

  /// Lines in one style.
  public struct Lines: Sendable {
    /// The lines, each of at least two positions.
    public var paths: [[Coordinate]]
    /// The colour.
    public var stroke: Color
    /// The width in points.
    public var width: Double
    /// The lengths drawn and left out by turns, in points; empty for a solid line.
    public var dash: [Double] = []
    /// Whether the paths are closed and filled with the stroke's colour.
    public var isFilled = false
  }

  /// An upright rectangle.
  public struct Rectangle: Sendable {
    /// The left border.
    public var x: Double
    /// The upper border.
    public var y: Double
    /// The width.
    public var width: Double
    /// The height.
    public var height: Double
    /// The fill.
    public var fill: Color
    /// The outline's colour, or nil for none.
    public var stroke: Color?
  }

  /// A circle.
  public struct Circle: Sendable {
    /// The middle.
    public var center: Coordinate
    /// The radius.
    public var radius: Double
    /// The fill, or nil for a hollow circle.
    public var fill: Color?
    /// How much the fill covers, 0 through 1.
    public var opacity: Double
    /// The outline's colour.
    public var stroke: Color
    /// The outline's width.
    public var strokeWidth: Double
    /// What the circle stands for, or nil in a legend.
    public var info: Info?
  }

  /// Where a text's position lies along it.
  public enum Anchor: String, Sendable {
    /// At its beginning.
    case start
    /// In its middle.
    case middle
    /// At its end.
    case end
  }

  /// A line of text.
  public struct Text: Sendable {
    /// The text.
    public var text: String
    /// The anchor on the baseline.
    public var position: Coordinate
    /// The size in points.
    public var size: Double
    /// The colour.
    public var fill: Color
    /// Where the position lies along the text.
    public var anchor: Anchor = .start
    /// Whether the type is bold.
    public var isBold = false
    /// The colour of the halo, or nil for none.
    public var halo: Color?
  }
}
