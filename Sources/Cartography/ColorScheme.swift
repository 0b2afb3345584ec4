/// A family of colours for classes.
///
/// The sequential and diverging ramps are those of ColorBrewer 2.0 ("Apache-Style" licence,
/// © 2002 Cynthia Brewer, Mark Harrower and The Pennsylvania State University); viridis and cividis
/// are the perceptual ramps of matplotlib (CC0) and of Nuñez, Anderton and Renslow (2018). The steps
/// are not the published ones: colours are taken from the ramps at even steps of CIE L*, so that
/// classes stay in order in greyscale, with a lightest one that differs from paper and no data.
public enum ColorScheme: String, Sendable, CaseIterable {
  /// Yellow over green to blue: the default.
  case yellowGreenBlue = "YlGnBu"
  /// Light to dark blue.
  case blues = "Blues"
  /// Light to dark green.
  case greens = "Greens"
  /// Light to dark orange.
  case oranges = "Oranges"
  /// Light to dark violet.
  case purples = "Purples"
  /// Light to dark grey, for print in black.
  case greys = "Greys"
  /// Yellow to brown.
  case yellowOrangeBrown = "YlOrBr"
  /// Violet to blue.
  case purpleBlue = "PuBu"
  /// Matplotlib's default, dark for much.
  case viridis
  /// Blue to yellow made for colour-vision deficiencies, dark for much.
  case cividis
  /// Brown to blue-green round a middle.
  case brownTeal = "BrBG"
  /// Orange to violet round a middle.
  case orangePurple = "PuOr"

  /// The kinds of scheme.
  public enum Kind: Sendable {
    /// From little to much.
    case sequential
    /// Both ways from a meaningful middle.
    case diverging
  }

  /// What the scheme is for.
  public var kind: Kind {
    switch self {
    case .brownTeal, .orangePurple: .diverging
    default: .sequential
    }
  }

  /// The lightness of the first and the last class.
  static let lightest = 88.0
  static let darkest = 30.0

  /// `count` colours from little to much; for a diverging scheme from one end to the other.
  public func colors(_ count: Int) -> [Color] {
    switch (kind, count) {
    case (_, ...0): []
    case (.sequential, 1): [color(at: 0.45)]
    case (.sequential, _): (0..<count).map { color(at: Double($0) / Double(count - 1)) }
    case (.diverging, _): colors(below: count / 2, above: count - count / 2)
    }
  }

  /// Colours for classes below and above the middle of a diverging scheme, equally dark at equal
  /// distance from it.
  public func colors(below: Int, above: Int) -> [Color] {
    let reach = Double(max(below, above, 1))
    let lower = (0..<below).map { side(-(Double(below - $0) / reach)) }
    let upper = (0..<above).map { side(Double($0 + 1) / reach) }
    return lower + upper
  }

  /// The colour of a sequential scheme at 0 (little) through 1 (much).
  public func color(at position: Double) -> Color {
    let t = max(0, min(1, position))
    let lightness = Self.lightest + (Self.darkest - Self.lightest) * t
    return Self.sample(anchors, lightness: lightness)
  }

  /// The colour of a diverging scheme at -1 through 1, 0 the middle.
  private func side(_ position: Double) -> Color {
    let half = anchors.count / 2
    let anchors = position < 0 ? Array(anchors[...half].reversed()) : Array(anchors[half...])
    let lightness = 93 + (35 - 93) * min(1, abs(position))
    return Self.sample(anchors, lightness: lightness)
  }

  /// The colour on a ramp, light to dark, that has `lightness`, mixed in L*a*b*.
  private static func sample(_ anchors: [Color], lightness: Double) -> Color {
    let labs = anchors.map(\.lab)
    let upper = labs.firstIndex { $0.l <= lightness } ?? labs.count - 1
    guard upper > 0 else { return Color(l: lightness, a: labs[0].a, b: labs[0].b) }
    let (p, q) = (labs[upper - 1], labs[upper])
    let t = p.l > q.l ? max(0, min(1, (p.l - lightness) / (p.l - q.l))) : 0
    return Color(l: lightness, a: p.a + (q.a - p.a) * t, b: p.b + (q.b - p.b) * t)
  }
}
