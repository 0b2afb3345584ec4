import ArgumentParser
import Corrections
import Decisions
import Evaluation
import Fitting
import Gazetteers
import InputFiles
import Observations
import TextScanning

/// `jintu-fit`: fits the weights of the decisions to annotated reports.
@main
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jintu-fit",
    abstract: "Fits the weights of decisions to annotated reports.",
    discussion: """
      Prints how well reports are read by weights that were fitted without them. With --write the \
      tables of weights, fitted to all reports, are written; with --check they are compared.

      With --corrections the facts of the reports in --reports that somebody confirmed, rejected or \
      changed teach too: place and industry of those that are facts, and how far to believe them all. \
      Other facts of these reports teach nothing, and figures are those of the annotated reports. Write \
      into a copy of the tables: those of the project are fitted from its corpus alone.

      EXAMPLES:
        jintu-fit --write --figures Tests/Corpus/leave-documents-out.tsv
        jintu-fit --check
        jintu-fit --unseen my-annotation
        jintu-fit --corrections corrections.csv --reports reports --tables my-tables --write
        jintu-fit --review place
        jintu-fit --ablation industry
        jintu-fit --curve 5 --curve 10 --curve 20 --curve 40
      """)

  @Option(help: "Folder of annotated reports, with its index.tsv; may be repeated.")
  var corpus = ["Tests/Corpus"]

  @Option(help: "Folder of annotated reports to score and not to learn from.")
  var unseen: [String] = []

  @Option(help: "What a reviewer said of facts, to learn from; may be repeated.")
  var corrections: [String] = []

  @Option(help: "Folder of the reports of --corrections; may be repeated.")
  var reports: [String] = []

  @Option(help: "Folder of the project's tables.")
  var tables = "Gazetteer"

  @Option(help: "How many parts the reports are dealt into for leaving documents out.")
  var folds = 10

  @Option(help: "Print up to so many errors of documents left out.")
  var errors = 0

  @Option(help: "Say why decisions of a kind went wrong in documents left out.")
  var review: String?

  @Option(help: "Print what a kind's accuracy is without each of its templates of features.")
  var ablation: String?

  @Option(help: "Print the figures of learning from so many reports; may be repeated.")
  var curve: [Int] = []

  @Option(help: "Write the figures of documents left out to this table.")
  var figures: String?

  @Flag(help: "Write the tables of weights.")
  var write = false

  @Flag(help: "Fail unless the tables of weights are those that fitting gives.")
  var check = false

  func validate() throws {
    if folds < 2 { throw ValidationError("--folds \(folds): give 2 or more") }
    if corrections.isEmpty != reports.isEmpty {
      throw ValidationError("--corrections and --reports belong together: give both")
    }
    if check, !corrections.isEmpty {
      throw ValidationError(
        "--check: the project's weights are fitted from its corpus alone; leave out --corrections")
    }
    for name in [review, ablation].compactMap({ $0 }) where DecisionKind(rawValue: name) == nil {
      let known = DecisionKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(name)' is no decision; write one of \(known)")
    }
  }

  func run() throws {
    let gazetteer = try Gazetteer.open(GazetteerLocation(directory: tables))
    let analyzer = try ReportAnalyzer(
      gazetteer: gazetteer, directory: tables, models: DecisionModels())
    let annotated = try corpus.flatMap { try Self.read($0) } + checkedReports(gazetteer)
    let fitting = WeightFitting(analyzer: analyzer, reports: annotated, folds: folds)
    if check { return try compare(fitting) }
    for kind in DecisionKind.allCases {
      print("\(kind.rawValue): \(fitting.count(of: kind)) decisions")
    }
    try report(fitting)
    if write {
      let fitted = fitting.tables()
      for kind in DecisionKind.allCases {
        let path = tables + "/" + DecisionModels.file(of: kind)
        try Self.write(fitted[kind] ?? "", path)
        print("\(path): written")
      }
    }
  }

  private func report(_ fitting: WeightFitting) throws {
    if let kind = review.flatMap({ DecisionKind(rawValue: $0) }) {
      let lines =
        unseen.isEmpty
        ? fitting.review(kind)
        : fitting.review(kind, unseen: try unseen.flatMap { try Self.read($0) })
      for line in lines { print(line) }
    } else if let kind = ablation.flatMap({ DecisionKind(rawValue: $0) }) {
      for line in fitting.ablation(of: kind) { print(line) }
    } else if !curve.isEmpty {
      for count in curve { print(fitting.curve(reports: count)) }
    } else if !unseen.isEmpty {
      _ = show(fitting.scores(unseen: try unseen.flatMap { try Self.read($0) }))
    } else {
      let table = show(fitting.leaveDocumentsOut())
      let text = table.accuracyLines.joined(separator: "\n") + "\n"
      if let figures { try Self.write(text, figures) }
    }
  }

  private func show(_ scorers: [DocumentScorer]) -> EvaluationTable {
    var table = EvaluationTable()
    for scorer in scorers { table.append(scorer) }
    let lines = table.scoreLines + table.accuracyLines + table.reliabilityLines
    for line in lines + table.errors.prefix(errors) { print(line) }
    return table
  }

  private func compare(_ fitting: WeightFitting) throws {
    let fitted = fitting.tables()
    for kind in DecisionKind.allCases {
      let path = tables + "/" + DecisionModels.file(of: kind)
      guard InputFile.contents(of: path) == Array((fitted[kind] ?? "").utf8) else {
        throw ValidationError("\(path): is not what fitting gives; run make fit")
      }
      print("\(path): as fitted")
    }
  }

  private static func read(_ corpus: String) throws -> [AnnotatedReport] {
    try AnnotatedCorpus(directory: corpus).documents.map { document in
      guard let bytes = InputFile.contents(of: document.reportPath) else {
        throw ValidationError("\(document.reportPath): cannot be read")
      }
      return AnnotatedReport(
        report: try ReportReader().read(bytes, name: document.reportName),
        gold: try document.gold())
    }
  }
}
