import Messages
import Evaluation

/// The scores of a run of `jintu evaluate`, gathered report by report.
struct EvaluationRun {
  let source: GoldSource
  /// The file of records of the older run, where there is one.
  let oldName: String?
  private var scorers: [String: (new: DocumentScorer, old: DocumentScorer?)] = [:]

  /// The name of the province that the reports are of.
  let province: String

  init(source: GoldSource, oldName: String?, province: String) {
    self.source = source
    self.oldName = oldName
    self.province = province
  }

  /// Scores a report; what has no annotation, or has it twice, is left out and said so.
  mutating func add(_ report: EvaluatedReport, old: EvaluatedReport?, path: String) throws {
    guard let id = source.id(forReport: report.name) else {
      Diagnostics.line("jintu: \(path): no annotation in \(source.directory), left out")
      return
    }
    guard scorers[id] == nil else {
      Diagnostics.line("jintu: \(path): \(id) has a report already, left out")
      return
    }
    let gold = try source.gold(id)
    scorers[id] = (
      DocumentScorer(gold: gold, report: report, province: province),
      old.map { DocumentScorer(gold: gold, report: $0, province: province) }
    )
  }

  /// The table of the run, and the comparison with the older one.
  func tables() -> (new: EvaluationTable, comparison: RunComparison?) {
    var new = EvaluationTable()
    var old = EvaluationTable()
    for id in source.ids {
      guard let scorer = scorers[id] else {
        Diagnostics.line("jintu: \(source.directory): \(id) has no report among those given")
        continue
      }
      new.append(scorer.new)
      if let before = scorer.old { old.append(before) }
    }
    return (new, oldName.map { RunComparison(new, since: old, named: $0) })
  }
}
