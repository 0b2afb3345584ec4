import ArgumentParser
import Dispatch
import InputFiles
import Observations
import Synchronization
import TextScanning

/// Reads the reports of a run, several at once; one that cannot be read does not stop the rest.
///
/// What is made of the reports is handed over in input order, so that the result does not depend on
/// the number of threads.
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
    /// - Parameter isDone: Whether there is a result even so, such as from a collection.
    func finish(isDone: Bool = false) throws {
      for problem in problems { Diagnostics.line("jintu: \(problem)") }
      if !problems.isEmpty { throw ExitCode(isDone || read > 0 ? 3 : 1) }
    }
  }

  /// A report whose bytes are there.
  private struct Loaded {
    let input: ReportInputs.Input
    let bytes: Result<[UInt8], InputError>
    /// Whether it need not be read.
    let isKnown: Bool
  }

  /// Reads the reports and makes something of each.
  /// - Parameters:
  ///   - isKnown: Whether a report need not be read, by its bytes.
  ///   - make: What is made of a report; called on several threads.
  ///   - body: Takes what was made, in input order.
  func forEachReport<R: Sendable>(
    skipping isKnown: (ReportInputs.Input, [UInt8]) throws -> Bool = { _, _ in false },
    make: @escaping @Sendable (Report, _ bytes: [UInt8]) -> R,
    _ body: (R, _ bytes: [UInt8], _ path: String) throws -> Void
  ) throws -> Outcome {
    var outcome = Outcome(problems: inputs.problems)
    if !options.quiet { for entry in inputs.leftOut { Diagnostics.line(entry.summary) } }
    var progress = ProgressLine(total: inputs.inputs.count, isQuiet: options.quiet)
    let all = inputs.inputs
    let threads = min(options.threads, max(all.count, 1))
    // A few reports a thread keep all busy; more would only take memory.
    let step = threads == 1 ? 1 : threads * 4
    for start in stride(from: 0, to: all.count, by: step) {
      let loaded = try all[start..<min(start + step, all.count)].map { input in
        let bytes = ReportInputs.bytes(of: input, limit: options.maxSize << 20)
        let known = try (try? bytes.get()).map { try isKnown(input, $0) } ?? false
        return Loaded(input: input, bytes: bytes, isKnown: known)
      }
      let made = made(of: loaded, threads: threads, make)
      for (offset, report) in loaded.enumerated() {
        switch (report.bytes, made[offset]) {
        case (.failure(let error), _), (_, .failure(let error)):
          outcome.problems.append(error.description)
        case (.success(let bytes), .success(let value)):
          if let value { try body(value, bytes, report.input.path) }
          outcome.read += 1
        }
        progress.show(start + offset + 1, report.input.name)
      }
    }
    return outcome
  }

  /// What is made of reports, in their order; nil for those that need not be read.
  private func made<R: Sendable>(
    of loaded: [Loaded], threads: Int, _ make: @escaping @Sendable (Report, [UInt8]) -> R
  ) -> [Result<R?, InputError>] {
    let reader = options.reader
    let isVerbose = options.verbose
    @Sendable func one(_ input: ReportInputs.Input, _ bytes: [UInt8]) -> Result<R?, InputError> {
      do throws(TextDecodingError) {
        let report = try reader.read(bytes, name: input.name)
        if isVerbose {
          Diagnostics.line(
            "\(input.path): \(report.articles.count) articles, \(bytes.count) bytes")
        }
        return .success(make(report, bytes))
      } catch {
        return .failure(InputError(file: FileName.shown(input.path), error.description))
      }
    }
    let results = Mutex<[Int: Result<R?, InputError>]>([:])
    @Sendable func take(_ index: Int, _ report: Loaded) {
      let result: Result<R?, InputError> =
        switch report.bytes {
        case .success(let bytes): report.isKnown ? .success(nil) : one(report.input, bytes)
        case .failure(let error): .failure(error)
        }
      results.withLock { $0[index] = result }
    }
    if threads == 1 {
      for (index, report) in loaded.enumerated() { take(index, report) }
    } else {
      DispatchQueue.concurrentPerform(iterations: loaded.count) { take($0, loaded[$0]) }
    }
    let found = results.withLock { $0 }
    return loaded.indices.map { index in
      guard let result = found[index] else { preconditionFailure("every report was taken") }
      return result
    }
  }
}
