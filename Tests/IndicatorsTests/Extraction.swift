import Foundation
import Indicators
import Language
import TextScanning

/// Runs the extractor of the repository's vocabulary on a text.
enum Extraction {
  static let gazetteer = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Gazetteer")

  static func table(_ name: String) -> [UInt8] {
    (try? Data(contentsOf: gazetteer.appending(path: name))).map(Array.init) ?? []
  }

  static let extractor: IndicatorExtractor = {
    do {
      return try IndicatorExtractor(
        units: table("units.tsv"), measures: table("measures.tsv"), cues: table("cues.tsv"),
        phrases: table("phrases.tsv"),
        times: table("time-words.tsv"))
    } catch {
      preconditionFailure("the vocabulary of the repository is right: \(error)")
    }
  }()

  static let lexicon: Lexicon = {
    do {
      return try Lexicon(directory: gazetteer.path)
    } catch {
      preconditionFailure("the vocabulary of the repository is right: \(error)")
    }
  }()

  /// The indicators of an article of a report.
  static func indicators(in article: Article, of report: Report) -> [Indicator] {
    extractor.indicators(
      in: Discourse(article: article, of: report.text.bytes, lexicon: lexicon), of: report)
  }

  /// The indicators of a text of one paragraph, said in `year`.
  static func indicators(_ text: String, year: Int? = nil) -> [Indicator] {
    paragraphs([text], year: year)
  }

  /// The indicators of an article of paragraphs.
  static func paragraphs(_ texts: [String], year: Int? = nil) -> [Indicator] {
    blocks(texts.map { (.body, $0) }, year: year)
  }

  /// The indicators of an article of blocks; sentences end after 。.
  static func blocks(_ parts: [(TextBlock.Kind, String)], year: Int?) -> [Indicator] {
    var bytes: [UInt8] = []
    var blocks: [TextBlock] = []
    for (kind, text) in parts {
      let start = bytes.count
      bytes += Array(text.utf8)
      var sentences: [Range<Int>] = []
      var begin = start
      for index in start..<bytes.count where bytes[index...].starts(with: Array("。".utf8)) {
        sentences.append(begin..<(index + 3))
        begin = index + 3
      }
      if begin < bytes.count { sentences.append(begin..<bytes.count) }
      blocks.append(TextBlock(kind: kind, range: start..<bytes.count, sentences: sentences))
    }
    let article = Article(number: 1, range: 0..<bytes.count, blocks: blocks)
    let origins = [UInt32](repeating: 0, count: bytes.count)
    let report = Report(
      name: "test.txt", text: SourceText(bytes: bytes, origins: origins, printed: []),
      articles: [article],
      year: year.map { ReportYear(year: $0, evidence: .title) } ?? .unknown)
    return indicators(in: article, of: report)
  }

  /// A quantity as the tables of the tests write it: `about 300 头`, `100..200 元`.
  static func notation(_ quantity: Quantity) -> String {
    var text = number(quantity.value)
    if let maximum = quantity.valueMax { text += ".." + number(maximum) }
    text += " " + quantity.unit
    switch quantity.approximation {
    case .exact, .range: return text
    case .about: return "about " + text
    case .atLeast: return "least " + text
    case .atMost: return "most " + text
    }
  }

  private static func number(_ value: Double) -> String {
    let rounded = (value * 1_000_000).rounded() / 1_000_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? String(Int(rounded)) : String(rounded)
  }
}
