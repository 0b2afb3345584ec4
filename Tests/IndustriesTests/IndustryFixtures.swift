import Industries
import Testing

/// The gazetteer's files, found from this source file.
enum IndustryFixtures {
  static let directory: String = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + root + "/Gazetteer"
  }()
  static let loaded: Result<(IndustryTable, IndustryLexicon), any Error> = Result {
    let table = try IndustryTable(directory: directory)
    return (table, try IndustryLexicon(directory: directory, table: table))
  }

  static func table() throws -> IndustryTable { try loaded.get().0 }
  static func lexicon() throws -> IndustryLexicon { try loaded.get().1 }

  static func code(_ text: String) throws -> IndustryCode {
    try #require(IndustryCode(text), "\(text) is a code")
  }
}

/// A text with one quantity: `[` and `]` round its subject, `{` and `}` round its number, line feeds
/// between paragraphs. The scopes are cut at the usual signs.
struct MarkedText {
  var bytes: [UInt8] = []
  var subject: Range<Int>?
  var number = 0..<0

  init(_ marked: String) {
    var subjectStart = 0
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["): subjectStart = bytes.count
      case UInt8(ascii: "]"): subject = subjectStart..<bytes.count
      case UInt8(ascii: "{"): number = bytes.count..<bytes.count
      case UInt8(ascii: "}"): number = number.lowerBound..<bytes.count
      default: bytes.append(byte)
      }
    }
  }

  /// The run round the number that holds none of the signs.
  func scope(cutAt signs: [String]) -> Range<Int> {
    let signs = signs.map { Array($0.utf8) }
    func isSign(at index: Int) -> Bool { signs.contains { bytes[index...].starts(with: $0) } }
    let end = (number.upperBound..<bytes.count).first(where: isSign) ?? bytes.count
    guard let sign = (0..<number.lowerBound).last(where: isSign) else { return 0..<end }
    let length = signs.first { bytes[sign...].starts(with: $0) }?.count ?? 0
    return (sign + length)..<end
  }

  func classified(hint: IndustryCode? = nil) throws -> IndustryAssignment {
    let hits = try IndustryFixtures.lexicon().hits(in: bytes, range: 0..<bytes.count)
    return IndustryClassifier().classify(
      subject: subject, anchor: number.lowerBound,
      clause: scope(cutAt: ["，", "；", "。", "：", "！", "\n"]),
      sentence: scope(cutAt: ["。", "！", "\n"]), paragraph: scope(cutAt: ["\n"]),
      article: ArticleIndustryContext(hits: hits, title: nil), measureHint: hint, hits: hits)
  }
}
