import Glibc
public import InputFiles
import TextScanning

/// Reports that come one a line as JSON objects, read as they arrive and forgotten once handed over.
///
///     {"id": "a17", "text": "孝义市种植核桃2.1万亩。", "date": "2022-03-01", "place": "孝义市"}
///
/// Only `text` is needed; `title`, `date`, `source`, `place` and `id` are told apart by the words of
/// `source-words.tsv`, other members are passed over. A line that is no such object is an error by
/// itself: the next ones are read.
public struct JSONLinesStream {
  private var input: LineInput
  private let file: String
  private let isNamedByRow: Bool
  /// How many lines were read.
  private var line = 0
  private var row = 0

  /// A stream from an open file.
  /// - Parameters:
  ///   - input: Its bytes.
  ///   - file: Its name in messages and, before `#`, in the reports' names; of a stream `-`, a
  ///     report that has an id is called by it alone.
  init(_ input: LineInput, file: String) {
    self.input = input
    self.file = file
    isNamedByRow = file == "-"
  }

  /// The next reports: those that have arrived, at most so many; waits for the first. Empty at the
  /// end of the stream.
  public mutating func next(atMost count: Int) -> [Result<SourceDocument, InputError>] {
    var found: [Result<SourceDocument, InputError>] = []
    while found.count < count, found.isEmpty || input.hasLine {
      guard let next = input.next() else { break }
      line += 1
      switch next {
      case .failure(let problem):
        found.append(.failure(InputError(file: file, line: line, problem.fullMessage)))
      case .success(let bytes) where bytes.contains { $0 > 0x20 }: found.append(document(bytes))
      case .success: continue
      }
    }
    return found
  }

  private mutating func document(_ bytes: [UInt8]) -> Result<SourceDocument, InputError> {
    row += 1
    do throws(InputError) {
      let row = try row(bytes)
      let name = isNamedByRow && row[.id] != nil ? row.identifier : "\(file)#\(row.identifier)"
      return .success(
        try row.document(named: name, format: "jsonl", original: bytes, in: file, line: line))
    } catch {
      return .failure(error)
    }
  }

  private func row(_ bytes: [UInt8]) throws(InputError) -> ReportRow {
    let value: LocatedJSON
    do throws(InputError) {
      value = try LocatedJSON.parse(bytes, file: file)
    } catch {
      throw InputError(file: file, line: line, column: error.column, error.message)
    }
    guard let members = value.members else {
      throw InputError(file: file, line: line, "is no JSON object: a report a line is expected")
    }
    var report = ReportRow(number: row)
    let names = members.keys.sorted()
    for (use, index) in ColumnWords.columns(names) {
      report[use] = members[names[index]].flatMap(Self.text)
    }
    return report
  }

  private static func text(_ value: LocatedJSON) -> String? {
    switch value.value {
    case .string(let text): text
    case .number(let number):
      Int(exactly: number).map { "\($0)" } ?? "\(number)"
    default: nil
    }
  }
}
