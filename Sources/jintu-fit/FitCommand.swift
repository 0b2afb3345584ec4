import ArgumentParser
import Decisions
import Evaluation
import Fitting
import Gazetteers
import Observations
import TextScanning

/// `jintu-fit`: fits the weights of the decisions to annotated reports.
@main
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jintu-fit",
    abstract: "Fits the weights of decisions to annotated reports.",
    discussion: """
      Prints how well reports are read by weights that were fitted without them, and with --write \
      writes the tables of weights fitted to all of them.
      """)

  @Option(help: "Folder of annotated reports, with its index.tsv; may be repeated.")
  var corpus = ["Tests/Corpus"]

  @Option(help: "Folder of annotated reports to score and not to learn from.")
  var unseen: [String] = []

  @Option(help: "Folder of the project's tables.")
  var tables = "Gazetteer"

  @Option(help: "How many parts the reports are dealt into for leaving documents out.")
  var folds = 10

  @Option(help: "Print up to so many errors of documents left out.")
  var errors = 0

  @Option(help: "Say why decisions of a kind went wrong in documents left out.")
  var review: String?

  @Flag(help: "Write the tables of weights.")
  var write = false

  @Flag(help: "Do not leave documents out.")
  var noFolds = false

  func run() throws {
    let gazetteer = try Gazetteer.open(GazetteerLocation(directory: tables))
    let analyzer = try ReportAnalyzer(
      gazetteer: gazetteer, directory: tables, models: DecisionModels())
    var annotated: [AnnotatedReport] = []
    for folder in corpus { annotated += try Self.read(folder) }
    let fitting = WeightFitting(analyzer: analyzer, reports: annotated, folds: folds)
    for kind in DecisionKind.allCases { Swift.print("\(kind.rawValue): \(fitting.count(of: kind)) decisions") }
    if !unseen.isEmpty {
      print(fitting, try unseen.flatMap { try Self.read($0) })
    } else if let kind = review.flatMap({ DecisionKind(rawValue: $0) }) {
      for line in fitting.review(kind) { Swift.print(line) }
    } else if !noFolds {
      print(fitting.leaveDocumentsOut())
    }
    if write {
      for kind in DecisionKind.allCases { try write(fitting.weights(of: kind), of: kind) }
    }
  }

  private func print(_ scorers: [DocumentScorer]) {
    var table = EvaluationTable()
    for scorer in scorers { table.append(scorer) }
    let lines = table.scoreLines + table.accuracyLines + table.reliabilityLines
    for line in lines + table.errors.prefix(errors) { Swift.print(line) }
  }

  private func print(_ fitting: WeightFitting, _ reports: [AnnotatedReport]) {
    if let kind = review.flatMap({ DecisionKind(rawValue: $0) }) {
      for line in fitting.review(kind, unseen: reports) { Swift.print(line) }
    } else {
      print(fitting.scores(unseen: reports))
    }
  }

  private func write(_ weights: [(feature: Feature, weight: Int32)], of kind: DecisionKind) throws {
    let names = DecisionModels.names(of: kind)
    var text = "feature\tvalues\tweight\n"
    for (feature, weight) in weights {
      let words = names.words(of: feature)
      text += "\(words.template)\t\(words.values)\t\(weight)\n"
    }
    let path = tables + "/" + DecisionModels.file(of: kind)
    try Self.write(text, path)
    Swift.print("\(path): \(weights.count) weights")
  }

  private static func read(_ corpus: String) throws -> [AnnotatedReport] {
    try AnnotatedCorpus(directory: corpus).documents.map { try read($0) }
  }

  private static func read(_ document: AnnotatedCorpus.Document) throws -> AnnotatedReport {
    guard let bytes = TableFile.contents(of: document.reportPath) else {
      throw ValidationError("\(document.reportPath): cannot be read")
    }
    return AnnotatedReport(
      report: try ReportReader().read(bytes, name: document.reportName),
      gold: try document.gold())
  }
}
