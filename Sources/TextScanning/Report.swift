import ByteScanning

/// A report as read: its normalised text in reading order, cut into articles.
public struct Report: Sendable {
  /// The report's name: the file's name without its folder.
  public let name: String
  /// The whole text, normalised.
  public let text: SourceText
  /// The articles in reading order; together they cover all text that is not white space.
  public let articles: [Article]
  /// The year that the report speaks from: what the user says, or what was found in it.
  public let year: ReportYear

  /// The year whose names of places are in force: the report's, else the latest that its text
  /// prints as past. It says how places were called, never when a fact was.
  public let namesYear: Int?

  /// Where it comes from and what is known of it besides its text.
  public let origin: ReportOrigin

  /// Puts a report together from its parts.
  public init(
    name: String, text: SourceText, articles: [Article], year: ReportYear,
    origin: ReportOrigin = ReportOrigin()
  ) {
    self.name = name
    self.origin = origin
    self.text = text
    self.articles = articles
    self.year = year
    namesYear = year.year ?? Self.latestYear(in: text.bytes)
  }

  /// The latest four-digit year of a text before 年 that no 到 or 至 makes a goal, or nil.
  /// - Complexity: linear.
  private static func latestYear(in bytes: [UInt8]) -> Int? {
    var latest: Int?
    var digits = 0
    for (index, byte) in bytes.enumerated() {
      if byte.isASCIIDigit {
        digits += 1
        continue
      }
      if digits == 4, byte == 0xE5, bytes.hasWord("年", at: index, before: bytes.count),
        !bytes.hasWord("到", endingAt: index - 4), !bytes.hasWord("至", endingAt: index - 4)
      {
        let year = bytes[index - 4..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if (1949...2099).contains(year) { latest = max(latest ?? year, year) }
      }
      digits = 0
    }
    return latest
  }

  /// The same report, speaking from another year.
  public func speaking(from year: ReportYear) -> Report {
    Report(name: name, text: text, articles: articles, year: year, origin: origin)
  }
}
