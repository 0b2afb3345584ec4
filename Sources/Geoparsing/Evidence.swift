/// What speaks for or against a reading of a name: the reasons that `--explain` prints.
public struct Evidence: OptionSet, Sendable, Hashable {
  /// The bits, one a reason.
  public let rawValue: UInt32
  /// Evidence from its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The official name is printed.
  public static let official = Evidence(rawValue: 1 << 0)
  /// It follows the place that contains it: 静乐县|娘子神乡.
  public static let chain = Evidence(rawValue: 1 << 1)
  /// A place inside it follows: 静乐县|娘子神|东沟村.
  public static let chainAhead = Evidence(rawValue: 1 << 2)
  /// Its township is named in the article.
  public static let townshipContext = Evidence(rawValue: 1 << 3)
  /// Its county is what the article is about.
  public static let countyContext = Evidence(rawValue: 1 << 4)
  /// Its prefecture is what the article is about.
  public static let prefectureContext = Evidence(rawValue: 1 << 5)
  /// The same place is named in full elsewhere in the report.
  public static let namedInFull = Evidence(rawValue: 1 << 6)
  /// It stands in a list of places of the same area.
  public static let enumeration = Evidence(rawValue: 1 << 7)
  /// No other place of the province has the name.
  public static let unique = Evidence(rawValue: 1 << 8)
  /// A word that goes with places stands before or after it.
  public static let cue = Evidence(rawValue: 1 << 9)
  /// Nothing of its surroundings is named in the report.
  public static let noContext = Evidence(rawValue: 1 << 10)
  /// It follows a place that does not contain it.
  public static let brokenChain = Evidence(rawValue: 1 << 11)
  /// The name is also a common word.
  public static let commonWord = Evidence(rawValue: 1 << 12)
  /// It is part of the name of an organisation, a brand, a road or a saying.
  public static let insideName = Evidence(rawValue: 1 << 13)
  /// It stands in a short quotation or the title of a work.
  public static let quoted = Evidence(rawValue: 1 << 14)
  /// It was not in force in the report's year.
  public static let otherYear = Evidence(rawValue: 1 << 15)
  /// No word boundary in front of it.
  public static let noBoundary = Evidence(rawValue: 1 << 16)
  /// The printed name exists nowhere in the context; one character was repaired.
  public static let repaired = Evidence(rawValue: 1 << 17)
  /// The text itself says what it is; no list has it.
  public static let unlisted = Evidence(rawValue: 1 << 18)
  /// The same place was read elsewhere in the report.
  public static let namedElsewhere = Evidence(rawValue: 1 << 19)

  /// The reasons in words, in a fixed order.
  public var words: [String] {
    Self.names.enumerated().compactMap { rawValue & (1 << $0.offset) != 0 ? $0.element : nil }
  }

  private static let names = [
    "official name", "follows the place that contains it", "a place inside it follows",
    "its township is named in the article", "its county is what the article is about",
    "its prefecture is what the article is about", "named in full elsewhere in the report",
    "in a list of places of the same area", "the only place of that name in the province",
    "a word that goes with places beside it", "nothing around it is named in the report",
    "follows a place that does not contain it", "also a common word",
    "part of a longer name (organisation, road, brand)", "in a short quotation or a title",
    "not in force in the report's year", "no word boundary in front",
    "one character repaired", "in no list, named as such by the text",
    "read elsewhere in the report",
  ]
}
