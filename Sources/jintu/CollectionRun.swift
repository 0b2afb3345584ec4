import ArgumentParser
import ByteCoding
import Collections
import Gazetteers
import Observations
import Publishing
import TextScanning

/// Adds the reports of a run to a running collection and takes all of it into an export.
struct CollectionRun {
  let collection: ReportCollection
  let analyzer: ReportAnalyzer
  let options: CommonOptions

  /// What became of the reports of a run.
  struct Tally {
    var added = 0
    var replaced = 0
    var unchanged = 0
    /// Reports of earlier runs that another version or other tables had read.
    var readAgain = 0
    var problems: [String] = []
  }

  init(path: String, analyzer: ReportAnalyzer, options: CommonOptions) throws {
    self.analyzer = analyzer
    self.options = options
    collection = try ReportCollection(path: path, reader: try Self.reader(analyzer, options))
  }

  /// What tells this state of program and tables from any other.
  private static func reader(_ analyzer: ReportAnalyzer, _ options: CommonOptions) throws -> String
  {
    let directory = try options.source.location().directory
    var bytes: [UInt8] = []
    for name in ReportAnalyzer.wordLists {
      bytes += TableFile.contents(of: directory + "/" + name) ?? []
      bytes.append(0)
    }
    return [
      Jintu.configuration.version, analyzer.gazetteer.edition,
      String(SHA256.hexadecimal(bytes).prefix(16)),
    ].joined(separator: " ")
  }

  /// Reads a collection without changing it.
  /// - Throws: `CollectionError` where there is none, or where another version read its reports.
  static func read(
    _ path: String, _ analyzer: ReportAnalyzer, _ options: CommonOptions,
    _ body: (ReportDigest) -> Void
  ) throws {
    let collection = try ReportCollection(
      path: path, reader: try reader(analyzer, options), mayCreate: false)
    if try collection.firstOutdated() != nil {
      throw ReadError(
        path: path,
        reason: "another version of jintu or of its tables read its reports; run jintu export"
          + " --append \(path) --out FOLDER once to read them again")
    }
    try collection.forEachDigest(in: analyzer.gazetteer) { body($0) }
  }

  /// Adds the reports of a batch; those that stand there as they are are not read.
  func add(_ batch: ReportBatch) throws -> (outcome: ReportBatch.Outcome, tally: Tally) {
    var tally = Tally()
    var names: Set<String> = []
    let outcome = try batch.forEachReport(
      skipping: { input, bytes in
        guard names.insert(input.name).inserted else {
          tally.problems.append(
            "\(input.path): another report of this run is called \(input.name) too; a collection"
              + " tells reports apart by their names: rename one")
          return true
        }
        let isCurrent = try collection.isCurrent(
          input.name, hash: SHA256.hexadecimal(bytes), statedYear: options.year)
        if isCurrent { tally.unchanged += 1 }
        return isCurrent
      },
      make: { [analyzer] report, bytes in
        ReportDigest(analyzer.analyze(report), bytes: bytes, in: analyzer.gazetteer)
      },
      { digest, bytes, _ in
        let replaced = try collection.put(digest, bytes: bytes, statedYear: options.year)
        if replaced { tally.replaced += 1 } else { tally.added += 1 }
      })
    try readOutdated(&tally)
    var all = outcome
    all.problems += tally.problems
    return (all, tally)
  }

  private func put(_ report: Report, _ bytes: [UInt8], statedYear: Int?) throws -> Bool {
    let digest = ReportDigest(analyzer.analyze(report), bytes: bytes, in: analyzer.gazetteer)
    return try collection.put(digest, bytes: bytes, statedYear: statedYear)
  }

  /// Reads again what another version or other tables had read, so that all of it is of one kind.
  private func readOutdated(_ tally: inout Tally) throws {
    while let stored = try collection.firstOutdated() {
      let reader = ReportReader(statedYear: stored.statedYear)
      let report: Report
      do throws(TextDecodingError) {
        report = try reader.read(stored.bytes, name: stored.name)
      } catch {
        throw ReadError(path: "\(collection.path): \(stored.name)", reason: error.description)
      }
      _ = try put(report, stored.bytes, statedYear: stored.statedYear)
      tally.readAgain += 1
    }
  }

  /// Takes every report of the collection into an export, by name.
  func fill(_ export: inout Export) throws {
    try collection.forEachDigest(in: analyzer.gazetteer) { export.add($0) }
  }
}

extension CollectionRun.Tally {
  /// One line for the user.
  var summary: String {
    var line = "\(added) added, \(replaced) replaced, \(unchanged) unchanged"
    if readAgain > 0 { line += ", \(readAgain) read again with this version" }
    return line
  }
}
