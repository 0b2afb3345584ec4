import FoundationEssentials
import TextScanning

/// What a careful reader has annotated in one report: places, traps and indicators.
///
/// Read from `ID.places.jsonl`, `ID.traps.jsonl` and `ID.indicators.jsonl`, one JSON object a line;
/// a file that is not there counts as empty. Members that scoring does not need are ignored.
public struct GoldDocument: Sendable {
  /// A place that the report names by a surface form.
  public struct Place: Sendable, Decodable {
    let mention: String
    let context: String
    let level: String
    let path: String

    /// Whether it is neither asked for nor held against the result: sites, places elsewhere.
    var isOptional: Bool { level == "other" || !path.hasPrefix("山西省") }
  }

  /// Words that hold a place's name and name no place.
  public struct Trap: Sendable, Decodable {
    let surface: String
    let context: String
  }

  /// A quantity that states a fact.
  public struct Indicator: Sendable, Decodable {
    let quote: String
    let context: String
    let place: String
    let subject: String
    let measure: String
    let value: Double?
    let valueMax: Double?
    let unit: String?
    let approx: String
    let modality: String
    let period: String
    let industry: String?

    enum CodingKeys: String, CodingKey {
      case quote, context, place, subject, measure, value, unit, approx, modality, period, industry
      case valueMax = "value_max"
    }
  }

  /// The beginning of the report's file name.
  public let id: String
  let places: [Place]
  let traps: [Trap]
  let indicators: [Indicator]

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
    guard let bytes = TableFile.contents(of: path) else { return [] }
    let decoder = JSONDecoder()
    var entries: [Entry] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        entries.append(try decoder.decode(Entry.self, from: Data(line)))
      } catch {
        throw EvaluationError(path: path, line: index + 1, reason: reason(of: error))
      }
    }
    return entries
  }

  private static func reason(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the member \(key.stringValue) is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "the member \(context.codingPath.last?.stringValue ?? "?") has another type"
    default: "is not a JSON object on one line"
    }
  }
}
