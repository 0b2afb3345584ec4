import ArgumentParser
import Gazetteers
import InputFiles
import Observations
import Parallelism
import Records
import ReportSources
import TextScanning

/// Reads the reports of a run, several at once; one that cannot be read does not stop the rest.
///
/// What is made of the reports is handed over in input order, so that the result does not depend on
/// the number of threads.
struct ReportBatch {
  let inputs: ReportInputs
  let options: CommonOptions
  /// The places that rows of tables may name.
  let gazetteer: Gazetteer
  /// What the user says of the reports.
  let given: GivenFacts

  init(inputs: ReportInputs, options: CommonOptions, gazetteer: Gazetteer) throws {
    self.inputs = inputs
    self.options = options
    self.gazetteer = gazetteer
    given = try options.given.said(gazetteer)
  }

  /// How a run went.
  struct Outcome {
    /// How many reports were read.
    var read = 0
    /// What could not be read, a line each; of a stream the first ones.
    var problems: [Message] = []
    /// How many of the problems were said when they were met.
    private var said = 0
    /// The most problems of streams that are kept.
    private static let mostKept = 1000

    init(problems: [Message] = []) { self.problems = problems }

    /// Notes what could not be read. In a stream it is said at once: its end may be far.
    mutating func note(_ problem: Message, isStreamed: Bool) {
      guard isStreamed else { return problems.append(problem) }
      Diagnostics.line("jintu: \(problem)")
      guard said < Self.mostKept else { return }
      problems.insert(problem, at: said)
      said += 1
    }

    /// Ends the command as the contract says: 3 where some reports were read and some not, 1 where
    /// none was.
    /// - Parameter isDone: Whether there is a result even so, such as from a collection.
    func finish(isDone: Bool = false) throws {
      for problem in problems.dropFirst(said) { Diagnostics.line("jintu: \(problem)") }
      if !problems.isEmpty { throw ExitCode(isDone || read > 0 ? 3 : 1) }
    }
  }

  /// Reads the reports and makes something of each.
  /// - Parameters:
  ///   - isKnown: Whether a report need not be read.
  ///   - make: What is made of a report; called on several threads.
  ///   - body: Takes what was made, in input order.
  func forEachReport<R: Sendable>(
    skipping isKnown: ReportFeed.KnownReports = { _, _, _ in false },
    make: @escaping @Sendable (Report, SourceDocument) -> R,
    _ body: (R, SourceDocument, _ path: String) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome(problems: inputs.problems)
    if !options.quiet { for entry in inputs.leftOut { Diagnostics.line(entry.summary) } }
    var progress = ProgressLine(total: inputs.inputs.count, isQuiet: options.quiet)
    let threads = options.threads
    // A few reports a thread keep all busy; more would only take memory.
    let step = threads == 1 ? 1 : threads * 4
    var feed = ReportFeed(inputs.inputs, options: options)
    while true {
      let items = try feed.next(atMost: step, isKnown)
      guard !items.isEmpty else { return outcome }
      let made = made(of: items, make)
      for (item, result) in zip(items, made) {
        switch (item.document, result) {
        case (.failure(let error), _), (_, .failure(let error)):
          outcome.note(error.fullMessage, isStreamed: item.isStreamed)
        case (.success(let document), .success(let value)):
          if let value { try body(value, document, item.path) }
          outcome.read += 1
        }
        progress.show(feed.begun, item.path)
      }
    }
  }

  /// Reads the reports and hands over what is kept of each, in input order.
  func forEachDigest(
    by analyzer: ReportAnalyzer, explains: Bool = false,
    skipping isKnown: ReportFeed.KnownReports = { _, _, _ in false },
    _ body: (ReportDigest, SourceDocument, _ path: String) throws -> Void
  ) throws -> Outcome {
    try forEachReport(
      skipping: isKnown,
      make: { report, document in
        ReportDigest(
          analyzer.analyze(report, explains: explains), bytes: document.original,
          in: analyzer.gazetteer)
      }, body)
  }

  /// A document with what the user says of it; a place that is not known is left out and remarked.
  private func completed(_ document: SourceDocument, from path: String) -> SourceDocument {
    var document = document
    given.complete(&document, from: path)
    guard !document.origin.place.isEmpty else { return document }
    do throws(UnknownPlace) {
      document.origin.place = gazetteer.path(
        of: try GivenPlace.resolve(document.origin.place, in: gazetteer))
    } catch {
      document.origin.place = ""
      document.origin.remarks.append("place left out: \(error)")
    }
    return document
  }

  /// What is made of reports, in their order; nil for those that need not be read.
  private func made<R: Sendable>(
    of items: [ReportFeed.Item], _ make: @escaping @Sendable (Report, SourceDocument) -> R
  ) -> [Result<R?, InputError>] {
    let reader = options.reader
    let (isVerbose, isQuiet) = (options.verbose, options.quiet)
    return Parallel.map(items.count, threads: options.threads) { index in
      let item = items[index]
      guard !item.isKnown, case .success(let document) = item.document else {
        return .success(nil)
      }
      do throws(TextDecodingError) {
        let document = completed(document, from: item.path)
        let report = try reader.read(document)
        if !isQuiet {
          for remark in document.origin.remarks {
            Diagnostics.line("\(item.shownName): \(remark)")
          }
        }
        if isVerbose {
          Diagnostics.line(
            "\(item.shownName): \(report.articles.count) articles, \(document.text.count) bytes")
        }
        return .success(make(report, document))
      } catch {
        return .failure(InputError(file: item.shownName, error.fullMessage))
      }
    }
  }
}

extension ReportFeed.Item {
  /// The report for a message: its file, or its row.
  fileprivate var shownName: String {
    guard case .success(let document) = document, document.name.contains("#") || isStreamed else {
      return FileName.shown(path)
    }
    return document.name
  }
}
