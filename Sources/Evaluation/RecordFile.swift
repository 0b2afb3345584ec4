import Glibc

/// The records of a run, as `jintu extract` printed them, kept for scoring and comparing.
///
///     let run = try RecordFile(path: "monday.jsonl")
///     let found = run.report(named: "a.txt", text: report.text.printed)
public struct RecordFile: Sendable {
  /// The file.
  public let path: String
  private var mentions: [String: [EvaluatedReport.Mention]] = [:]
  private var facts: [String: [EvaluatedReport.Fact]] = [:]

  /// A line of the file; which members it has depends on its type.
  private struct Record: Decodable {
    let type: String
    let report: String
    let start: Int?
    let end: Int?
    let text: String?
    let path: String?
    let level: String?
    let quote: String?
    let subject: String?
    let measure: String?
    let value: Double?
    let value_max: Double?
    let unit: String?
    let approx: String?
    let modality: String?
    let period: String?
    let industry: String?
    let confidence: Double

    /// Where the record stands; empty where it does not say so, which overlaps nothing.
    var range: Range<Int> {
      guard let start, let end, start >= 0, start <= end else { return 0..<0 }
      return start..<end
    }
  }

  /// Reads a file of records.
  /// - Throws: `EvaluationError` with file and line for what is no record.
  public init(path: String) throws(EvaluationError) {
    guard let lines: [(line: Int, entry: Record)] = try JSONLines.entries(of: path) else {
      throw EvaluationError(path: path, reason: String(cString: strerror(errno)))
    }
    self.path = path
    for (line, record) in lines {
      guard (0...1).contains(record.confidence) else {
        throw EvaluationError(path: path, line: line, reason: "a confidence lies in 0...1")
      }
      // Records may have been made from another folder; the file's name tells the report.
      let name = String(record.report.split(separator: "/").last ?? "")
      switch record.type {
      case "mention": mentions[name, default: []].append(Self.mention(record))
      case "fact": facts[name, default: []].append(Self.fact(record))
      default:
        throw EvaluationError(path: path, line: line, reason: "is neither a mention nor a fact")
      }
    }
  }

  /// Whether there is any record of a report.
  public func holds(_ name: String) -> Bool { mentions[name] != nil || facts[name] != nil }

  /// What the run found in a report, in the order of the file.
  /// - Parameter text: The report as printed, which the records' `start` and `end` count in.
  public func report(named name: String, text: [Unicode.Scalar]) -> EvaluatedReport {
    EvaluatedReport(
      name: name, printed: text, mentions: mentions[name] ?? [], facts: facts[name] ?? [])
  }

  private static func mention(_ record: Record) -> EvaluatedReport.Mention {
    EvaluatedReport.Mention(
      text: record.text ?? "", range: record.range, path: record.path ?? "",
      level: record.level ?? "", confidence: record.confidence)
  }

  private static func fact(_ record: Record) -> EvaluatedReport.Fact {
    EvaluatedReport.Fact(
      range: record.range, quote: record.quote ?? "", path: record.path ?? "",
      subject: record.subject ?? "", measure: record.measure ?? "", value: record.value,
      valueMax: record.value_max, unit: record.unit ?? "", approx: record.approx ?? "",
      modality: record.modality ?? "", period: record.period ?? "",
      industry: record.industry ?? "", confidence: record.confidence)
  }
}
