import Records
import TextScanning

/// Where a fact stands, by which a correction finds it again and a reader looks it up.
struct FactOrigin {
  /// The SHA-256 of the report's file.
  let report: String
  /// Which of the report's facts with this quote it is, from 1.
  let occurrence: Int
  /// The page, nil for documents without pages.
  let page: Int?
  /// The paragraph of the page, else of the document, nil where paragraphs are not known.
  let paragraph: Int?

  /// The origins of a report's facts, in their order.
  static func of(_ digest: ReportDigest) -> [FactOrigin] {
    var counts: [String: Int] = [:]
    let layout = digest.source.origin.layout
    return digest.rows.map { row in
      counts[row.quote, default: 0] += 1
      let position = layout.position(of: row.span.lowerBound)
      return FactOrigin(
        report: digest.source.hash, occurrence: counts[row.quote, default: 1],
        page: position?.page, paragraph: position?.paragraph)
    }
  }
}
