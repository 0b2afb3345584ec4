/// A word of the lexicon found in a text.
public struct IndustryHit: Sendable, Equatable {
  /// How a hit hangs together with the one before it.
  public enum Link: Sendable, Equatable {
    /// Other text lies between.
    case apart
    /// It follows at once: 苹果|合作社.
    case compound
    /// Only a sign or word of a list lies between: 小麦、玉米.
    case list
  }

  /// The bytes of the word.
  public let range: Range<Int>
  /// The industry that it leads to; nil for the kinds without one.
  public let code: IndustryCode?
  /// How it leads there.
  public let kind: IndustryWordKind
  /// How it hangs together with the hit before it.
  public let link: Link

  /// A hit; callers other than the lexicon make them for tests.
  public init(
    range: Range<Int>, code: IndustryCode?, kind: IndustryWordKind, link: Link = .apart
  ) {
    self.range = range
    self.code = code
    self.kind = kind
    self.link = link
  }

  /// Whether the word is one Chinese character that names a thing, too short to be trusted outside
  /// a subject.
  public var isShort: Bool { range.count <= 3 && kind != .none }
}
