import Messages
import ArgumentParser
import Boundaries
import ByteCoding
import Corrections
import Evaluation
import Gazetteers
import InputFiles
import Observations
import Records
import ReportSources
import TextScanning

/// `jintu evaluate`: how well places and facts of annotated reports are found.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores what is found in reports against your own annotation.",
    discussion: """
      The annotation of a report is three files of JSON Lines, ID.places.jsonl, ID.traps.jsonl and \
      ID.indicators.jsonl, where ID begins the report's file name. Prints precision and recall of \
      places and facts, traps taken for places, each member of a fact with a 95 % interval over \
      documents, and how far the confidence can be believed.

      Without reports those beside the annotation are scored, or those that its index.tsv names.

      With --corrections only facts count that somebody confirmed, rejected or changed: how many of \
      them are facts, and how many of these are right in place, indicator, period, industry, value and \
      modality as the program reads them now. What a correction leaves as it was counts as right. \
      Nothing is known of what was missed: there is no recall.

      EXAMPLES:
        jintu evaluate --gold annotation reports
        jintu evaluate --gold annotation --errors 40 reports/a.txt
        jintu extract reports > monday.jsonl
        jintu evaluate --gold annotation reports --compare monday.jsonl
        jintu evaluate --corrections corrections.csv reports
      """)

  @Option(help: ArgumentHelp("Folder of the annotation.", valueName: "folder"))
  var gold: String?

  @Option(
    help: ArgumentHelp(
      "What a reviewer said of facts, in place of an annotation.", valueName: "corrections.csv"))
  var corrections: String?

  @Argument(help: ArgumentHelp("Reports, folders of reports, or - for standard input."))
  var reports: [String] = []

  @Option(
    help: ArgumentHelp(
      "Score these records of 'jintu extract' instead of reading anew.", valueName: "file"))
  var records: String?

  @Option(
    help: ArgumentHelp(
      "Also say what changed since the run that printed these records.", valueName: "file"))
  var compare: String?

  @Option(help: ArgumentHelp("Also print up to so many errors.", valueName: "count"))
  var errors = 0

  @Flag(help: "Print one JSON object instead of tables.")
  var json = false

  @Flag(help: "Print figures and intervals, tab-separated, instead of tables.")
  var tsv = false

  @OptionGroup var options: CommonOptions

  func validate() throws {
    if errors < 0 { throw usageError("--errors \(errors): give a count of 0 or more") }
    if json && tsv { throw usageError("--json and --tsv exclude each other") }
    if tsv && compare != nil { throw usageError("--tsv and --compare exclude each other") }
    if (gold == nil) == (corrections == nil) {
      throw usageError("say what to score with: either --gold or --corrections")
    }
    guard corrections != nil else { return }
    if records != nil || compare != nil {
      throw usageError("--records and --compare need --gold")
    }
    if reports.isEmpty { throw usageError("--corrections: name the reports that were corrected") }
  }

  func run() throws {
    if let corrections { return try score(with: corrections) }
    guard let gold else { return }
    let source = try GoldSource(directory: gold)
    let inputs = reports.isEmpty ? source.reportPaths : reports
    if inputs.isEmpty { throw usageError("no report lies beside the annotation: name some") }
    let findBefore = try compare.map(recorded)
    let location = try options.source.location()
    var run = EvaluationRun(
      source: source, oldName: compare, province: try Province(directory: location.directory).name)
    let gazetteer = try Gazetteer.open(location)
    let find = try finder(gazetteer, location)
    let batch = try ReportBatch(
      inputs: options.inputs(inputs), options: options, gazetteer: gazetteer)
    let outcome = try batch.forEachReport(
      make: { report, _ in (find(report), findBefore?(report)) },
      { made, _, path in try run.add(made.0, old: made.1, path: path) })
    try write(run)
    try outcome.finish()
  }

  /// What finds places and facts: the records of a run, or the program as it is.
  private func finder(
    _ gazetteer: Gazetteer, _ location: GazetteerLocation
  ) throws -> @Sendable (Report) -> EvaluatedReport {
    if let records { return try recorded(records) }
    let analyzer = try ReportAnalyzer(gazetteer: gazetteer, directory: location.directory)
    return { EvaluatedReport(analyzer.analyze($0), gazetteer: gazetteer) }
  }

  /// What a file of records holds; a report that it does not know counts as nothing found there.
  private func recorded(_ path: String) throws -> @Sendable (Report) -> EvaluatedReport {
    let file = try RecordFile(path: path)
    return { report in
      if !file.holds(report.name) {
        Diagnostics.line("jintu: \(path): no record of \(report.name)")
      }
      return file.report(named: report.name, text: report.text.printed)
    }
  }

  /// Scores the facts that somebody checked.
  private func score(with corrections: String) throws {
    let analyzer = try options.analyzer()
    let corrector = try FactCorrector(
      CorrectionList(InputFile.bytes(of: corrections), path: corrections, in: analyzer), analyzer)
    let hashes = corrector.list.reports
    var table = CheckedTable()
    var seen: Set<String> = []
    let batch = try ReportBatch(
      inputs: options.inputs(reports), options: options, gazetteer: analyzer.gazetteer)
    var outcome = try batch.forEachDigest(
      by: analyzer, skipping: { _, _, bytes in !hashes.contains(SHA256.hexadecimal(bytes)) },
      { digest, _, _ in
        guard seen.insert(digest.source.hash).inserted else { return }
        let (facts, gone) = corrector.checked(digest.rows, of: digest.source.hash)
        for line in gone { Diagnostics.line("jintu: \(line)") }
        table.append(digest.source.name, facts, gone: gone.count)
      })
    if seen.isEmpty, outcome.problems.isEmpty {
      throw InputError(
        file: corrections, "has no correction of these reports: they are known by their SHA-256")
    }
    for hash in hashes.subtracting(seen).sorted() {
      Diagnostics.line("jintu: \(corrections): the report \(hash) is not among those given")
    }
    try write(table)
    outcome.problems += corrector.list.leftOut
    try outcome.finish()
  }

  private func write(_ table: CheckedTable) throws {
    var text: [String]
    if json {
      text = [table.json()]
    } else if tsv {
      text = table.accuracyLines
    } else {
      text = table.scoreLines + table.errors.prefix(errors).map { "  " + $0 }
      text += [""] + table.figureLines + [""] + table.reliabilityLines
    }
    try write(text)
  }

  private func write(_ text: [String]) throws {
    try StandardOutput.write(Array((text.joined(separator: "\n") + "\n").utf8))
  }

  private func write(_ run: EvaluationRun) throws {
    let tables = run.tables()
    var text: [String]
    if json {
      text = [tables.new.json(comparison: tables.comparison)]
    } else if tsv {
      text = tables.new.accuracyLines
    } else {
      text = tables.new.scoreLines + tables.new.errors.prefix(errors).map { "  " + $0 }
      text += [""] + tables.new.figureLines + [""] + tables.new.reliabilityLines
      if let comparison = tables.comparison { text += [""] + comparison.lines }
    }
    try write(text)
  }
}
