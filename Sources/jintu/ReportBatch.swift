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
  func forEachReport(
    _ body: (Report, _ bytes: [UInt8], _ path: String) throws -> Void
  ) rethrows -> Outcome {
    var outcome = Outcome(problems: inputs.problems)
    var progress = ProgressLine(total: inputs.inputs.count, isQuiet: options.quiet)
    for (index, input) in inputs.inputs.enumerated() {
      switch Self.report(input, options.reader) {
      case .success(let (report, bytes)):
        try body(report, bytes, input.path)
        outcome.read += 1
        if options.verbose {
          Diagnostics.line("\(input.path): \(report.articles.count) articles, \(bytes.count) bytes")
        }
      case .failure(let error): outcome.problems.append(error.description)
      }
      progress.show(index + 1, input.name)
    }
    return outcome
  }

  private static func report(_ input: ReportInputs.Input, _ reader: ReportReader)
    -> Result<(Report, [UInt8]), ReadError>
  {
    ReportInputs.bytes(of: input).flatMap { bytes in
      do throws(TextDecodingError) {
        return .success((try reader.read(bytes, name: input.name), bytes))
      } catch {
        return .failure(ReadError(path: input.path, reason: error.description))
      }
    }
  }
}
