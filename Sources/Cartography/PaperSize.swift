/// The sheets a map is made for.
public enum PaperSize: String, Sendable, CaseIterable {
  /// A4 upright, 210 × 297 mm: the default.
  case a4
  /// A4 across, 297 × 210 mm.
  case a4Landscape = "a4-landscape"
  /// A5 upright, 148 × 210 mm.
  case a5
  /// A slide of 16 : 9, 13⅓ × 7½ inches.
  case slide
  /// A square of 180 mm.
  case square
  /// A column of 12 cm in a paper, 120 × 185 mm.
  case column

  /// Width and height in millimetres.
  public var millimetres: (width: Double, height: Double) {
    switch self {
    case .a4: (210, 297)
    case .a4Landscape: (297, 210)
    case .a5: (148, 210)
    case .slide: (338.667, 190.5)
    case .square: (180, 180)
    case .column: (120, 185)
    }
  }

  /// Width and height in printer's points of 1/72 inch.
  public var points: (width: Double, height: Double) {
    let (width, height) = millimetres
    return (width / 25.4 * 72, height / 25.4 * 72)
  }

  /// The white border in points.
  var margin: Double {
    switch self {
    case .a4, .a4Landscape: 40
    case .a5: 28
    case .slide: 36
    case .square: 24
    case .column: 8
    }
  }

  /// Title, body and least size of type in points.
  var type: (title: Double, body: Double, small: Double) {
    switch self {
    case .a4, .a4Landscape: (21, 10.5, 8)
    case .a5: (16, 9, 7)
    case .slide: (27, 14, 10.5)
    case .square: (17, 9.5, 7.5)
    case .column: (12.5, 8, 6.5)
    }
  }

  /// Whether there is room for a list of the greatest values.
  var hasRanking: Bool { self == .slide || self == .a4Landscape }

  /// Whether text and legend stand in a column beside the map rather than above and below it.
  var isWide: Bool {
    switch self {
    case .a4Landscape, .slide, .square: true
    case .a4, .a5, .column: false
    }
  }
}
