/// The drawing that a page shows facts on: lines are drawn by the program, symbols by the page.
public struct PageMap: Sendable {
  /// A county, or another area that can be chosen.
  public struct Area: Sendable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: String
    /// Its outline as the `d` of a path, empty where it is not drawn.
    public let outline: String
    /// Where its symbol or name stands.
    public let middle: Point

    /// An area.
    public init(code: String, name: String, outline: String, middle: Point) {
      self.code = code
      self.name = name
      self.outline = outline
      self.middle = middle
    }
  }

  /// A point of the drawing, y down.
  public struct Point: Sendable, Hashable {
    /// From the left.
    public let x: Double
    /// From the top.
    public let y: Double

    /// A point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A point where facts stand.
  public struct Position: Sendable {
    /// Longitude and latitude as layers write them: `111.78863,37.070691`.
    public let coordinates: String
    /// The point of the drawing.
    public let point: Point

    /// A position.
    public init(coordinates: String, point: Point) {
      self.coordinates = coordinates
      self.point = point
    }
  }

  /// Its width.
  public var width = 0.0
  /// Its height.
  public var height = 0.0
  /// The counties.
  public var areas: [Area] = []
  /// The prefectures, which only have names of their own on it.
  public var regions: [Area] = []
  /// The borders between prefectures, as the `d` of a path.
  public var innerBorder = ""
  /// The outer border, as the `d` of a path.
  public var outerBorder = ""
  /// Where facts stand.
  public var positions: [Position] = []

  /// An empty drawing.
  public init() {}
}
