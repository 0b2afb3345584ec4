import Glibc
import InputFiles
import Parallelism
import ReportSources
import TextScanning

/// The reports of a run, some at a time and in input order: files made into text several at once, the
/// lines of a stream as they arrive.
struct ReportFeed {
  /// A report, or why there is none.
  struct Item: Sendable {
    /// The path of its file as the user would name it.
    let path: String
    let document: Result<SourceDocument, InputError>
    /// Whether it need not be read.
    var isKnown = false
    /// Whether it came in a stream, of which there may be no end.
    var isStreamed = false

    fileprivate func isKnown(by isKnown: KnownReports) throws -> Bool {
      guard case .success(let document) = document else { return false }
      return try isKnown(path, document.name, document.original)
    }
  }

  /// Whether a report need not be read, by its path, its name and the bytes that it is made from;
  /// asked once a report.
  typealias KnownReports = (_ path: String, _ name: String, _ original: [UInt8]) throws -> Bool

  private let inputs: [ReportInputs.Input]
  private let options: CommonOptions
  private var position = 0
  /// Made and not handed over.
  private var pending: ArraySlice<Item> = []
  private var stream: (path: String, lines: JSONLinesStream, descriptor: Int32)?

  init(_ inputs: [ReportInputs.Input], options: CommonOptions) {
    self.inputs = inputs
    self.options = options
  }

  /// How many inputs have been begun.
  var begun: Int { position }

  private var limit: Int { options.maxSize << 20 }

  /// The next reports, at most so many; empty at the end.
  mutating func next(atMost count: Int, _ isKnown: KnownReports) throws -> [Item] {
    while true {
      if !pending.isEmpty {
        let items = pending.prefix(count)
        pending = pending.dropFirst(count)
        return Array(items)
      }
      if stream != nil {
        let items = try nextOfStream(atMost: count, isKnown)
        if !items.isEmpty { return items }
        continue
      }
      guard position < inputs.count else { return [] }
      let input = inputs[position]
      if input.path == "-" || SourceFormats.isStream(input.name) {
        position += 1
        open(input)
      } else {
        try convert(atMost: count, isKnown)
      }
    }
  }

  // MARK: Streams

  private mutating func nextOfStream(
    atMost count: Int, _ isKnown: KnownReports
  ) throws -> [Item] {
    guard var open = stream else { return [] }
    let found = open.lines.next(atMost: count)
    guard !found.isEmpty else {
      if open.descriptor != STDIN_FILENO { close(open.descriptor) }
      stream = nil
      return []
    }
    stream = open
    return try found.map { document in
      var item = Item(path: open.path, document: document, isStreamed: true)
      item.isKnown = try item.isKnown(by: isKnown)
      return item
    }
  }

  /// Opens a stream; standard input that is no stream of JSON is a report as a whole.
  private mutating func open(_ input: ReportInputs.Input) {
    do throws(InputError) {
      let file = try ReportInputs.descriptor(of: input)
      var beginning: [UInt8] = []
      if file == STDIN_FILENO {
        beginning = try Self.beginning(of: file, input)
        guard JSONLinesStream.isBeginning(beginning) == true else {
          let bytes = try ReportInputs.rest(of: input, file, behind: beginning, limit: limit)
          pending.append(
            Item(
              path: input.path, document: .success(SourceDocument(name: input.name, text: bytes))))
          return
        }
      }
      let lines = JSONLinesStream(
        descriptor: file, read: beginning, file: input.name, limit: limit)
      stream = (input.path, lines, file)
    } catch {
      pending.append(Item(path: input.path, document: .failure(error)))
    }
  }

  /// What a file begins with, as far as it tells text from JSON.
  private static func beginning(
    of file: Int32, _ input: ReportInputs.Input
  ) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while JSONLinesStream.isBeginning(bytes) == nil, bytes.count < 1 << 16 {
      let chunk = try ReportInputs.chunk(of: input, file)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  // MARK: Files

  /// A file whose bytes are there.
  private struct Loaded: Sendable {
    let file: SourceFile
    let problem: InputError?
    let isKnown: Bool
    /// Whether it was met in a folder rather than named.
    let isFound: Bool
  }

  /// Makes text of the next files, up to a stream.
  private mutating func convert(atMost count: Int, _ isKnown: KnownReports) throws {
    var files: [Loaded] = []
    while files.count < count, position < inputs.count {
      let input = inputs[position]
      guard input.path != "-", !SourceFormats.isStream(input.name) else { break }
      position += 1
      let path = FileName.shown(input.path)
      do {
        let bytes = try ReportInputs.bytes(of: input, limit: limit)
        let known =
          try SourceFormats.isTable(input.name) ? false : isKnown(input.path, input.name, bytes)
        let file = SourceFile(path: path, name: input.name, bytes: bytes, limit: limit)
        files.append(Loaded(file: file, problem: nil, isKnown: known, isFound: input.isFound))
      } catch let error as InputError where error.file == path {
        let file = SourceFile(path: path, name: input.name, bytes: [], limit: limit)
        files.append(Loaded(file: file, problem: error, isKnown: false, isFound: input.isFound))
      }
    }
    let found = files
    let made = Parallel.map(found.count, threads: options.threads) { Self.items(of: found[$0]) }
    for (loaded, items) in zip(files, made) {
      if items.isEmpty, !options.quiet {
        Diagnostics.line("\(loaded.file.path): left out, \(SourceFormats.tableWithoutText)")
      }
      for var item in items {
        if SourceFormats.isTable(loaded.file.name) {
          item.isKnown = try item.isKnown(by: isKnown)
        }
        pending.append(item)
      }
    }
  }

  private static func items(of loaded: Loaded) -> [Item] {
    let file = loaded.file
    if let problem = loaded.problem { return [Item(path: file.path, document: .failure(problem))] }
    if loaded.isKnown {
      let document = SourceDocument(name: file.name, text: [])
      return [Item(path: file.path, document: .success(document), isKnown: true)]
    }
    do throws(InputError) {
      let documents = try SourceFormats.documents(of: file)
      if documents.isEmpty, !loaded.isFound {
        throw InputError(file: file.path, SourceFormats.tableWithoutText)
      }
      return documents.map { Item(path: file.path, document: $0) }
    } catch {
      return [Item(path: file.path, document: .failure(error))]
    }
  }
}
