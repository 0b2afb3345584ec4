/// What a careful reader has annotated in one report: places, traps and indicators.
///
/// Read from `ID.places.jsonl`, `ID.traps.jsonl` and `ID.indicators.jsonl`, one JSON object a line;
/// a file that is not there counts as empty. Members that scoring does not need are ignored.
public struct GoldDocument: Sendable {
  /// A place that the report names by a surface form.
  public struct Place: Sendable, Decodable {
    /// The name as printed.
    public let mention: String
    /// Words around it that occur once in the report.
    public let context: String
    /// `province` to `village`, or `other`.
    public let level: String
    /// Official names from the province down, `?` for a level that cannot be known.
    public let path: String

    /// Whether it is neither asked for nor held against the result: sites, places elsewhere.
    public var isOptional: Bool { level == "other" || !path.hasPrefix("山西省") }
  }

  /// Words that hold a place's name and name no place.
  public struct Trap: Sendable, Decodable {
    /// The name that stands in other words.
    public let surface: String
    /// Words around it that occur once in the report.
    public let context: String
  }

  /// A quantity that states a fact.
  public struct Indicator: Sendable, Decodable {
    /// The number with its unit as printed, line breaks joined out.
    public let quote: String
    /// Words around it that occur once in the report.
    public let context: String
    /// The path of the place that the quantity belongs to.
    public let place: String
    /// What is counted or measured, in the report's words; may be empty.
    public let subject: String
    /// What kind of quantity it is, such as `planted_area`.
    public let measure: String
    /// The number in the printed unit.
    public let value: Double?
    /// The upper end of a range.
    public let valueMax: Double?
    /// The printed unit.
    public let unit: String?
    /// `exact`, `about`, `at_least`, `at_most` or `range`.
    public let approx: String
    /// `actual`, `planned`, `forecast` or `target`.
    public let modality: String
    /// A year, a month or a span of them, or `?` where it cannot be known.
    public let period: String
    /// Section and division of GB/T 4754-2017; empty where no industry applies.
    public let industry: String?

    enum CodingKeys: String, CodingKey {
      case quote, context, place, subject, measure, value, unit, approx, modality, period, industry
      case valueMax = "value_max"
    }
  }

  /// The beginning of the report's file name.
  public let id: String
  /// The places named, a line of the file each.
  public let places: [Place]
  /// The traps.
  public let traps: [Trap]
  /// The facts, in the order of the file.
  public let indicators: [Indicator]

  /// Reads the annotation of a report.
  /// - Throws: `EvaluationError` with file and line for what is not in the format.
  public init(id: String, directory: String) throws(EvaluationError) {
    self.id = id
    let stem = directory + "/" + id
    places = try Self.lines(of: stem + ".places.jsonl")
    traps = try Self.lines(of: stem + ".traps.jsonl")
    indicators = try Self.lines(of: stem + ".indicators.jsonl")
  }

  private static func lines<Entry: Decodable>(of path: String) throws(EvaluationError) -> [Entry] {
    try JSONLines.entries(of: path)?.map(\.entry) ?? []
  }
}
