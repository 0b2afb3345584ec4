import Glibc
import InputFiles

/// A file of JSON objects, a report a line; `JSONLinesStream` reads it piece by piece.
struct JSONLinesSource: ReportSource {
  static let endings = ["jsonl", "ndjson"]
  static let isTable = true

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    var stream = JSONLinesStream(bytes: file.bytes, file: file.name, limit: file.limit)
    var documents: [Result<SourceDocument, InputError>] = []
    while true {
      let next = stream.next(atMost: Int.max)
      guard !next.isEmpty else { return documents }
      documents += next
    }
  }
}

extension JSONLinesStream {
  /// The reports in the bytes of a file.
  init(bytes: [UInt8], file: String, limit: Int) {
    self.init(LineInput(buffer: bytes, limit: limit), file: file)
  }

  /// The reports of an open file, of which some bytes were read already.
  public init(descriptor: Int32, read buffer: [UInt8], file: String, limit: Int) {
    self.init(LineInput(descriptor: descriptor, buffer: buffer, limit: limit), file: file)
  }

  /// Whether what a stream begins with is a JSON object; nil while only blanks have come.
  public static func isBeginning(_ bytes: [UInt8]) -> Bool? {
    let text = InputFile.withoutMark(bytes)
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }.map { $0 == UInt8(ascii: "{") }
  }
}
