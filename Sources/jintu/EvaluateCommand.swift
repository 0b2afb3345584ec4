import ArgumentParser
import Evaluation
import Observations
import TextScanning

/// `jintu evaluate`: how well places and facts of annotated reports are found.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores what is found in reports against your own annotation.",
    discussion: """
      The annotation of a report is three files of JSON Lines, ID.places.jsonl, ID.traps.jsonl and \
      ID.indicators.jsonl, where ID begins the report's file name. Prints precision and recall of \
      places and facts, traps taken for places, and how far the confidence can be believed.

      EXAMPLES:
        jintu evaluate --gold annotation reports
        jintu evaluate --gold annotation --errors 40 reports/a.txt
      """)

  @Option(help: ArgumentHelp("Folder of the annotation.", valueName: "folder"))
  var gold: String

  @Argument(help: ArgumentHelp("Reports, folders of reports, or - for standard input."))
  var reports: [String]

  @Option(help: ArgumentHelp("Also print up to so many errors.", valueName: "count"))
  var errors = 0

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if errors < 0 { throw ValidationError("--errors \(errors): give a count of 0 or more") }
  }

  func run() throws {
    let folder = try GoldFolder(directory: gold)
    let analyzer = try options.analyzer()
    let batch = ReportBatch(inputs: options.inputs(reports), options: options)
    var scorers: [String: DocumentScorer] = [:]
    let outcome = try batch.forEachReport(
      make: { report, _ in
        (report.name, EvaluatedReport(analyzer.analyze(report), gazetteer: analyzer.gazetteer))
      },
      { made, _, path in
        guard let id = folder.id(forReport: made.0) else {
          Diagnostics.line("jintu: \(path): no annotation in \(gold), left out")
          return
        }
        guard scorers[id] == nil else {
          Diagnostics.line("jintu: \(path): \(id) has a report already, left out")
          return
        }
        scorers[id] = DocumentScorer(
          gold: try GoldDocument(id: id, directory: gold), report: made.1)
      })
    try write(folder.ids, scorers)
    try outcome.finish()
  }

  private func write(_ ids: [String], _ scorers: [String: DocumentScorer]) throws {
    var table = EvaluationTable()
    for id in ids {
      if let scorer = scorers[id] {
        table.append(scorer)
      } else {
        Diagnostics.line("jintu: \(gold): \(id) has no report among those given")
      }
    }
    let lines =
      table.scoreLines + table.errors.prefix(errors).map { "  " + $0 } + [""]
      + table.reliabilityLines
    try StandardOutput.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
