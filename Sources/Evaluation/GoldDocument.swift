public import InputFiles

/// What a careful reader has annotated in one report: places, traps and indicators.
///
/// Read from `ID.places.jsonl`, `ID.traps.jsonl` and `ID.indicators.jsonl`, one JSON object a line;
/// a file that is not there counts as empty. Members that scoring does not need are ignored.
public struct GoldDocument: Sendable {
  /// A place that the report names by a surface form.
  public struct Place: Sendable {
    /// The name as printed.
    public let mention: String
    /// Words around it that occur once in the report.
    public let context: String
    /// `province` to `village`, or `other`.
    public let level: String
    /// Official names from the province down, `?` for a level that cannot be known.
    public let path: String

    /// Whether it is neither asked for nor held against the result: sites, places elsewhere.
    func isOptional(in province: String) -> Bool {
      level == "other" || !path.hasPrefix(province)
    }

    init(_ line: JSONLine) throws(InputError) {
      mention = try line.text("mention")
      context = try line.text("context")
      level = try line.text("level")
      path = try line.text("path")
    }
  }

  /// Words that hold a place's name and name no place.
  public struct Trap: Sendable {
    /// The name that stands in other words.
    public let surface: String
    /// Words around it that occur once in the report.
    public let context: String

    init(_ line: JSONLine) throws(InputError) {
      surface = try line.text("surface")
      context = try line.text("context")
    }
  }

  /// A quantity that states a fact.
  public struct Indicator: Sendable {
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

    init(_ line: JSONLine) throws(InputError) {
      quote = try line.text("quote")
      context = try line.text("context")
      place = try line.text("place")
      subject = try line.text("subject")
      measure = try line.text("measure")
      value = try line.optionalNumber("value")
      valueMax = try line.optionalNumber("value_max")
      unit = try line.optionalText("unit")
      approx = try line.text("approx")
      modality = try line.text("modality")
      period = try line.text("period")
      industry = try line.optionalText("industry")
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
  /// - Throws: `InputError` with file and line for what is not in the format.
  public init(id: String, directory: String) throws(InputError) {
    self.id = id
    let stem = directory + "/" + id
    places = try Self.entries(of: stem + ".places.jsonl", Place.init)
    traps = try Self.entries(of: stem + ".traps.jsonl", Trap.init)
    indicators = try Self.entries(of: stem + ".indicators.jsonl", Indicator.init)
  }

  private static func entries<Entry>(
    of path: String, _ make: (JSONLine) throws(InputError) -> Entry
  ) throws(InputError) -> [Entry] {
    guard InputFile.contents(of: path) != nil else { return [] }
    return try JSONLine.all(of: path).map { line throws(InputError) in try make(line) }
  }
}
