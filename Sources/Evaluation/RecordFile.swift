public import InputFiles

/// The records of a run, as `jintu extract` printed them, kept for scoring and comparing.
///
///     let run = try RecordFile(path: "monday.jsonl")
///     let found = run.report(named: "a.txt", text: report.text.printed)
public struct RecordFile: Sendable {
  /// The file.
  public let path: String
  private var mentions: [String: [EvaluatedReport.Mention]] = [:]
  private var facts: [String: [EvaluatedReport.Fact]] = [:]

  /// Reads a file of records.
  /// - Throws: `InputError` with file and line for what is no record.
  public init(path: String) throws(InputError) {
    self.path = path
    for line in try JSONLine.all(of: path) {
      let type = try line.text("type")
      // Records may have been made from another folder; the file's name tells the report.
      let name = String(try line.text("report").split(separator: "/").last ?? "")
      guard (0...1).contains(try line.number("confidence")) else {
        throw line.error("a confidence lies in 0...1")
      }
      switch type {
      case "mention": mentions[name, default: []].append(try Self.mention(line))
      case "fact": facts[name, default: []].append(try Self.fact(line))
      default: throw line.error("is neither a mention nor a fact")
      }
    }
  }

  /// Whether there is any record of a report.
  public func holds(_ name: String) -> Bool { mentions[name] != nil || facts[name] != nil }

  /// What the run found in a report, in the order of the file.
  /// - Parameters:
  ///   - name: The report's name.
  ///   - text: The report as printed, which the records' `start` and `end` count in.
  public func report(named name: String, text: [Unicode.Scalar]) -> EvaluatedReport {
    EvaluatedReport(
      name: name, printed: text, mentions: mentions[name] ?? [], facts: facts[name] ?? [])
  }

  private static func mention(
    _ line: JSONLine
  ) throws(InputError) -> EvaluatedReport.Mention {
    EvaluatedReport.Mention(
      text: try line.optionalText("text") ?? "", range: try range(of: line),
      path: try line.optionalText("path") ?? "", level: try line.optionalText("level") ?? "",
      confidence: try line.number("confidence"))
  }

  private static func fact(_ line: JSONLine) throws(InputError) -> EvaluatedReport.Fact {
    func text(_ name: String) throws(InputError) -> String { try line.optionalText(name) ?? "" }
    return EvaluatedReport.Fact(
      range: try range(of: line), quote: try text("quote"), path: try text("path"),
      subject: try text("subject"), measure: try text("measure"),
      value: try line.optionalNumber("value"), valueMax: try line.optionalNumber("value_max"),
      unit: try text("unit"), approx: try text("approx"), modality: try text("modality"),
      period: try text("period"), industry: try text("industry"),
      confidence: try line.number("confidence"))
  }

  /// Where the record stands; empty where it does not say so, which overlaps nothing.
  private static func range(of line: JSONLine) throws(InputError) -> Range<Int> {
    guard let start = try line.optionalNumber("start").flatMap({ Int(exactly: $0) }),
      let end = try line.optionalNumber("end").flatMap({ Int(exactly: $0) }), start >= 0,
      start <= end
    else { return 0..<0 }
    return start..<end
  }
}
