/// What a page shows.
public struct Page: Sendable {
  /// An industry that can be chosen, a section or a division.
  public struct Industry: Sendable {
    /// Its code: `B`, `B06`.
    public let code: String
    /// Its name.
    public let name: String

    /// An industry.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// The page's title.
  public var title: String
  /// Filter, years, reports and facts, one line.
  public var subtitle: String
  /// The province that all places share, which paths leave out.
  public var province: String
  /// The map as an SVG element, without an XML declaration; empty for none.
  public var map: [UInt8]
  /// The sections and divisions that facts are of, in order.
  public var industries: [Industry]
  /// The facts, in reading order.
  public var facts: [PageFact]
  /// Where data and borders come from, a line each.
  public var sources: [String]

  /// A page.
  public init(
    title: String, subtitle: String, province: String, map: [UInt8], industries: [Industry],
    facts: [PageFact],
    sources: [String]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.province = province
    self.map = map
    self.industries = industries
    self.facts = facts
    self.sources = sources
  }
}
