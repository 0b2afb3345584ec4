import ByteCoding
public import Corrections
import Records

/// The scores of the facts that somebody checked: a row a report, all together, and whether the
/// confidence can be believed.
public struct CheckedTable: Sendable {
  private var rows: [(id: String, score: CheckedScore)] = []
  private var outcomes: [Reliability.Outcome] = []
  /// What is wrong, a line each, in the order of the reports.
  public private(set) var errors: [String] = []
  /// The counts of all reports.
  public private(set) var total = CheckedScore()

  /// A table without rows.
  public init() {}

  /// Adds a report, of whose checked facts `gone` are not read any more.
  public mutating func append(_ name: String, _ checked: [CheckedFact], gone: Int) {
    let score = CheckedScore(checked, gone: gone)
    rows.append((name, score))
    total.add(score)
    for fact in checked {
      outcomes.append(
        Reliability.Outcome(confidence: fact.row.confidence, isRight: fact.isRight))
      if fact.isRejected { errors.append("\(name) rejected: \(fact.row.quote)") }
      for field in Correction.Field.attributes where fact.wrong.contains(field) {
        let (found, right) = (fact.said(field), fact.right[field] ?? "")
        errors.append("\(name) \(field.rawValue): \(fact.row.quote) -> \(found) but \(right)")
      }
    }
  }

  /// Every figure of all reports with its 95 % interval over documents.
  public var estimates: [Estimate<CheckedFigure>] { Bootstrap().estimates(rows.map(\.score)) }
  /// Whether the confidence of facts can be believed; right is a complete fact.
  public var reliability: Reliability { Reliability(outcomes) }

  /// The scores: a header, a row a report, and all together.
  public var scoreLines: [String] {
    ["document    checked  rejected  gone  complete"]
      + (rows + [("ALL", total)]).map { id, score in
        [
          FixedText.padded(id, 10, left: true), FixedText.padded("\(score.facts)", 8),
          FixedText.padded("\(score.rejected)", 9), FixedText.padded("\(score.gone)", 5),
          FixedText.number(CheckedFigure.complete.value(of: score), width: 9),
        ].joined(separator: " ")
      }
  }

  /// Every figure with its interval, and what none of them says.
  public var figureLines: [String] {
    ["figure         value  95 % interval over \(rows.count) documents"]
      + estimates.map(\.line)
      + ["recall: not known; only facts that somebody checked are counted"]
  }

  /// The reliability of the checked facts, as of all.
  public var reliabilityLines: [String] {
    EvaluationTable.lines(of: reliability, title: "confidence of complete facts")
  }

  /// The figures as tab-separated lines, as of all.
  public var accuracyLines: [String] { Estimate.accuracyLines(estimates) }
}

extension CheckedTable {
  /// The table as one JSON object, its members those of `EvaluationTable.json(comparison:)`.
  public func json() -> String {
    var json = JSONWriter()
    json.beginObject()
    json.object("calibration") { json in
      json.object("facts") { EvaluationTable.append(reliability, to: &$0) }
    }
    json.object("counts") { EvaluationTable.append(total.counts, to: &$0) }
    json.objects("documents", rows) { json, row in
      json.object("counts") { EvaluationTable.append(row.score.counts, to: &$0) }
      json.member("id", row.id)
    }
    json.object("figures") { EvaluationTable.append(CheckedFigure.self, of: total, to: &$0) }
    json.object("intervals") { EvaluationTable.append(estimates, to: &$0) }
    json.endObject()
    return json.finished().text
  }
}
