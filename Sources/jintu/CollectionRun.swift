import ArgumentParser
import ByteCoding
import Collections
import Corrections
import Gazetteers
import Glibc
import InputFiles
import Observations
import Publishing
import Records
import ReportSources
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
    var problems: [Message] = []
    /// Reports that took the place of another text of the same name.
    var unlike: [String] = []
  }

  /// Whether two texts share hardly a line: another report rather than a new state of one.
  private static func isAnother(_ text: [UInt8], _ before: [UInt8]) -> Bool {
    let lines = Set(text.split(separator: 0x0A))
    let shared = before.split(separator: 0x0A).count { lines.contains($0) }
    return shared * 5 < lines.count && !lines.isEmpty
  }

  init(path: String, analyzer: ReportAnalyzer, options: CommonOptions) throws {
    self.analyzer = analyzer
    self.options = options
    collection = try ReportCollection(path: path, reader: try Self.reader(analyzer, options))
  }

  /// What tells this state of program and tables from any other: rules are in the program itself.
  private static func reader(_ analyzer: ReportAnalyzer, _ options: CommonOptions) throws -> String
  {
    let directory = try options.source.location().directory
    var bytes: [UInt8] = []
    for name in ReportAnalyzer.wordLists {
      bytes += InputFile.contents(of: directory + "/" + name) ?? []
      bytes.append(0)
    }
    bytes += buildIdentifier
    return [
      Jintu.configuration.version, analyzer.gazetteer.edition,
      String(SHA256.hexadecimal(bytes).prefix(16)),
    ].joined(separator: " ")
  }

  /// The linker's hash of the program (`NT_GNU_BUILD_ID`, in a note at the head of an ELF file), so
  /// that a changed rule is another reader; empty where the program was linked without one.
  private static var buildIdentifier: ArraySlice<UInt8> {
    guard let file = unsafe fopen("/proc/self/exe", "rb") else { return [] }
    defer { unsafe fclose(file) }
    var head = [UInt8](repeating: 0, count: 1 << 12)
    unsafe head.removeLast(head.count - fread(&head, 1, head.count, file))
    // The lengths of name and hash, the note's type, the name.
    let note: [UInt8] = [4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0] + Array("GNU\0".utf8)
    guard let found = head.firstRange(of: note) else { return [] }
    return head[found.upperBound...].prefix(20)
  }

  /// Reads a collection without changing it: first its corrections, then each report.
  /// - Returns: What had to be left out, a line each.
  /// - Throws: `InputError` where there is none, or where another version read its reports.
  static func read(
    _ path: String, _ analyzer: ReportAnalyzer, _ options: CommonOptions,
    corrections: (CorrectionList) throws -> Void, _ body: (ReportDigest) -> Void
  ) throws -> [Message] {
    let collection = try ReportCollection(
      path: path, reader: try reader(analyzer, options), mayCreate: false)
    if try collection.firstOutdated() != nil {
      throw InputError(
        file: FileName.shown(path),
        """
        another version of jintu or of its tables read its reports; run jintu export --append \
        \(path) --out FOLDER once to read them again
        """)
    }
    var problems: [Message] = []
    try corrections(collection.corrections { problems.append($0) })
    try collection.forEachDigest(
      in: analyzer.gazetteer, leftOut: { problems.append("\(path): \($0)") }, { body($0) })
    return problems
  }

  /// Keeps corrections.
  /// - Returns: A line for the user; nil where nothing was to do.
  func keep(_ list: CorrectionList, droppingOthers: Bool) throws -> Message? {
    guard !list.isEmpty || droppingOthers else { return nil }
    let (dropped, replaced, kept) = try collection.keep(list, replacingAll: droppingOthers)
    guard dropped == 0 else { return "corrections kept: \(kept), dropped before: \(dropped)" }
    return replaced == 0
      ? "corrections kept: \(kept)"
      : "corrections kept: \(kept), in place of earlier ones: \(replaced)"
  }

  /// Removes reports.
  /// - Throws: `InputError` for a name that no report bears.
  func remove(_ names: [String]) throws {
    for name in names where try !collection.remove(name) {
      throw InputError(
        file: FileName.shown(collection.path), "holds no report called \(name) to --remove")
    }
  }

  /// Adds the reports of a batch; those that stand there as they are are not read.
  func add(_ batch: ReportBatch) throws -> (outcome: ReportBatch.Outcome, tally: Tally) {
    var tally = Tally()
    var names: Set<String> = []
    let outcome = try batch.forEachDigest(
      by: analyzer,
      skipping: { path, name, bytes in
        guard names.insert(name).inserted else {
          tally.problems.append(
            """
            \(path): another report of this run is called \(name) too; a collection tells reports \
            apart by their names: rename one
            """)
          return true
        }
        let isCurrent = try collection.isCurrent(
          name, hash: SHA256.hexadecimal(bytes), statedYear: options.year,
          given: batch.given.key(name, from: path))
        if isCurrent { tally.unchanged += 1 }
        return isCurrent
      },
      { digest, document, path in
        try put(digest, document.text, batch.given.key(document.name, from: path), &tally)
      })
    try readOutdated(&tally)
    var all = outcome
    all.problems += tally.problems
    return (all, tally)
  }

  /// Adds a report; one that no collection can keep is left out.
  private func put(
    _ digest: ReportDigest, _ bytes: [UInt8], _ given: String, _ tally: inout Tally
  ) throws {
    let name = digest.source.name
    do throws(InputError) {
      try ReportCollection.check(digest)
    } catch {
      tally.problems.append(error.fullMessage)
      return
    }
    let before = try collection.content(of: name)
    let replaced = try collection.put(
      digest, bytes: bytes, statedYear: options.year, given: given)
    if replaced { tally.replaced += 1 } else { tally.added += 1 }
    if let before, Self.isAnother(bytes, before) { tally.unlike.append(name) }
  }

  /// Reads again what another version or other tables had read, so that all of it is of one kind.
  private func readOutdated(_ tally: inout Tally) throws {
    while let stored = try collection.firstOutdated() {
      let reader = ReportReader(statedYear: stored.statedYear)
      let report: Report
      do throws(TextDecodingError) {
        report = try reader.read(stored.bytes, name: stored.name, origin: stored.origin)
      } catch {
        // It would stand in the way of all others for good: it is left out and said.
        try collection.markUnreadable(stored.name)
        continue
      }
      let digest = ReportDigest(
        analyzer.analyze(report), original: stored.hash, size: stored.size,
        in: analyzer.gazetteer)
      _ = try collection.put(
        digest, bytes: stored.bytes, statedYear: stored.statedYear, given: stored.given)
      tally.readAgain += 1
    }
  }

  /// Takes every report of the collection into an export, by name, and its corrections.
  /// - Returns: What had to be left out, a line each.
  func fill(_ export: inout Export) throws -> [Message] {
    var problems: [Message] = []
    let list = try collection.corrections { problems.append($0) }
    if !list.isEmpty {
      export.corrections = try FactCorrector(
        list.notingLeftOut(of: export.corrections?.list), analyzer)
      export.writesCorrections = true
    }
    try collection.forEachDigest(
      in: analyzer.gazetteer, leftOut: { problems.append("\(collection.path): \($0)") },
      { export.add($0) })
    return problems
  }
}

extension CollectionRun.Tally {
  /// One line for the user.
  var summary: Message {
    let line: Message = "\(added) added, \(replaced) replaced, \(unchanged) unchanged"
    return readAgain > 0 ? "\(line), \(readAgain) read again with this version" : line
  }
}
