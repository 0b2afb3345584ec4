import Messages
import ArgumentParser
import ByteCoding
import Glibc
import Observations
import Publishing
import Records
import TextScanning

/// `jintu extract`: mentions and facts as JSON Lines on standard output.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints every place and fact of reports as JSON Lines.",
    discussion: """
      One record a line on standard output, in input order: a mention for each occurrence of a \
      place's name, a fact for each quantity. start and end count Unicode scalars of the decoded \
      report. Standard input that begins with { is JSON Lines: a report a line, with text and \
      perhaps id, title, date, source and place; its records follow as the lines arrive.

      EXAMPLES:
        jintu extract report.txt
        jintu extract --year 2021 reports/*.txt > records.jsonl
        cat report.txt | jintu extract -
        cat news.jsonl | jintu extract - > records.jsonl
      """)

  @Argument(help: ArgumentHelp("Reports, folders of reports, or - for standard input."))
  var reports: [String]

  @OptionGroup var options: CommonOptions

  @Flag(
    help: """
      Also say on standard error of each name why it was taken for a place or not, and of each fact \
      how its time is known.
      """)
  var explain = false

  func run() throws {
    let analyzer = try options.analyzer()
    let records = RecordWriter(gazetteer: analyzer.gazetteer)
    let explanations = ExplanationWriter(gazetteer: analyzer.gazetteer)
    let inputs = options.inputs(reports)
    if let output = FileIdentity(descriptor: STDOUT_FILENO),
      let input = inputs.protected.clash(with: output)
    {
      throw OutputFolder.Failure(
        place: "standard output",
        reason: "cannot be written: it is \(input): give another file behind >")
    }
    let batch = try ReportBatch(
      inputs: inputs, options: options, gazetteer: analyzer.gazetteer)
    let explains = explain
    let outcome = try batch.forEachReport(
      make: { report, _ in
        let analysis = analyzer.analyze(report, explains: explains)
        var writer = ByteWriter(capacity: 65536)
        records.append(analysis, to: &writer)
        return (writer.bytes, explains ? explanations.lines(of: analysis) : [])
      },
      { made, _, _ in
        try StandardOutput.write(made.0)
        for line in made.1 { Diagnostics.line(verbatim: line) }
      })
    try outcome.finish()
  }
}
