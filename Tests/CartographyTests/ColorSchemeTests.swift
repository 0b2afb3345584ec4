import Cartography
import Testing

@Suite struct ColorSchemeTests {
  static let sequential = ColorScheme.allCases.filter { $0.kind == .sequential }

  @Test(arguments: sequential, 2...6)
  func darkensInEvenSteps(scheme: ColorScheme, count: Int) {
    let lightness = scheme.colors(count).map(\.lightness)
    let steps = zip(lightness, lightness.dropFirst()).map { $0 - $1 }
    #expect(steps.allSatisfy { $0 >= 11 }, "\(steps)")
    let spread = (steps.max() ?? 0) - (steps.min() ?? 0)
    #expect(spread < 2.5, "\(steps)")
  }

  @Test(arguments: sequential)
  func lightestDiffersFromPaperAndNoData(scheme: ColorScheme) throws {
    let lightest = try #require(scheme.colors(5).first)
    #expect(lightest.lightness < 90)
    #expect(Color(0xF2F2EF).lightness - lightest.lightness > 5)
  }

  @Test(arguments: ColorScheme.allCases.filter { $0.kind == .diverging })
  func divergesEvenly(scheme: ColorScheme) {
    let colors = scheme.colors(below: 2, above: 3)
    #expect(colors.count == 5)
    let lightness = colors.map(\.lightness)
    #expect(lightness[0] < lightness[1] && lightness[2] > lightness[3])
    #expect(lightness[3] > lightness[4])
    // As far from the middle, as dark.
    #expect(abs(lightness[1] - lightness[2]) < 2 && abs(lightness[0] - lightness[3]) < 2)
  }

  @Test func measuresColours() {
    #expect(abs(Color.white.lightness - 100) < 0.01)
    #expect(Color(0x000000).lightness == 0)
    #expect(abs(Color.white.contrast(with: Color(0x000000)) - 21) < 0.01)
    #expect(Color(0x1D91C0).hex == "#1d91c0")
    for hex in [UInt32(0x1D91C0), 0xFFFFD9, 0x081D58, 0x7F2704] {
      #expect(Color(hex).lightness > 0 && Color(hex).lightness < 100)
    }
  }

  @Test func givesAsManyAsAsked() {
    for scheme in ColorScheme.allCases {
      for count in 0...7 { #expect(scheme.colors(count).count == count) }
    }
  }
}
