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

  @Option(help: "Folder of annotations; may be repeated, each with its --reports.")
  var gold: [String]

  @Option(help: "Folder of the reports of an annotation folder.")
  var reports: [String]

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
    for (gold, reports) in zip(gold, reports) {
      annotated += try Self.read(gold, reports)
    }
    let fitting = WeightFitting(analyzer: analyzer, reports: annotated)
    for kind in DecisionModels.kinds { print("\(kind.rawValue): \(fitting.count(of: kind)) decisions") }
    if let kind = review.flatMap({ DecisionKind(rawValue: $0) }) {
      for line in fitting.review(kind, folds: folds) { print(line) }
    } else if !noFolds {
      var table = EvaluationTable()
      for scorer in fitting.leaveDocumentsOut(folds: folds) { table.append(scorer) }
      for line in table.scoreLines + table.errors.prefix(errors) { print(line) }
    }
    if write {
      for kind in DecisionModels.kinds { try write(fitting.weights(of: kind), of: kind) }
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
    print("\(path): \(weights.count) weights")
  }

  private static func read(_ gold: String, _ reports: String) throws -> [AnnotatedReport] {
    let folder = try GoldFolder(directory: gold)
    return try Self.texts(of: reports).compactMap { name in
      guard let id = folder.id(forReport: name),
        let bytes = TableFile.contents(of: reports + "/" + name)
      else { return nil }
      return AnnotatedReport(
        report: try ReportReader().read(bytes, name: name),
        gold: try GoldDocument(id: id, directory: gold))
    }
  }
}
