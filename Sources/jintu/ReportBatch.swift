import ArgumentParser
import Observations
import TextScanning

/// Reads the reports of a run one after the other; one that cannot be read does not stop the rest.
struct ReportBatch {
  let inputs: ReportInputs
  let options: CommonOptions

  /// How a run went.
  struct Outcome {
    /// How many reports were read.
    var read = 0
    /// What could not be read, a line each.
    var problems: [String] = []

    /// Ends the command as the contract says: 3 where some reports were read and some not, 1 where
    /// none was.
    func finish() throws {
      for problem in problems { Diagnostics.line("jintu: \(problem)") }
      if !problems.isEmpty { throw ExitCode(read > 0 ? 3 : 1) }
    }
  }

  /// Calls `body` with each report that can be read, in input order.
  func forEachReport<E: Error>(
    _ body: (Report, _ bytes: [UInt8], _ path: String) throws(E) -> Void
  ) throws(E) -> Outcome {
    try forEachReport(skipping: { _, _ throws(E) in false }, body)
  }

  /// Calls `body` with each report that can be read, in input order.
  /// - Parameter isKnown: Whether a report need not be read, by its bytes.
  func forEachReport<E: Error>(
    skipping isKnown: (ReportInputs.Input, [UInt8]) throws(E) -> Bool,
    _ body: (Report, _ bytes: [UInt8], _ path: String) throws(E) -> Void
  ) throws(E) -> Outcome {
    var outcome = Outcome(problems: inputs.problems)
    var progress = ProgressLine(total: inputs.inputs.count, isQuiet: options.quiet)
    for (index, input) in inputs.inputs.enumerated() {
      switch ReportInputs.bytes(of: input) {
      case .success(let bytes):
        if try isKnown(input, bytes) {
          outcome.read += 1
          break
        }
        switch report(bytes, input) {
        case .success(let report):
          try body(report, bytes, input.path)
          outcome.read += 1
        case .failure(let error): outcome.problems.append(error.description)
        }
      case .failure(let error): outcome.problems.append(error.description)
      }
      progress.show(index + 1, input.name)
    }
    return outcome
  }

  private func report(_ bytes: [UInt8], _ input: ReportInputs.Input) -> Result<Report, ReadError> {
    do throws(TextDecodingError) {
      let report = try options.reader.read(bytes, name: input.name)
      if options.verbose {
        Diagnostics.line("\(input.path): \(report.articles.count) articles, \(bytes.count) bytes")
      }
      return .success(report)
    } catch {
      return .failure(ReadError(path: input.path, reason: error.description))
    }
  }
}
