public import TextScanning

/// A report as text, whatever it came in.
public struct SourceDocument: Sendable {
  /// The name that records carry: the file's, with `#` and the row's id for a row of a table.
  public var name: String
  /// The text as printed, which all offsets count in; in any encoding that `TextDecoder` knows.
  public var text: [UInt8]
  /// Where it comes from, and its pages and paragraphs.
  public var origin: ReportOrigin
  /// The bytes that it was made from; nil where `text` is what the file holds.
  private let converted: [UInt8]?

  /// A document; `original` is nil where the text is what the file holds.
  public init(
    name: String, text: [UInt8], origin: ReportOrigin = ReportOrigin(), original: [UInt8]? = nil
  ) {
    self.name = name
    self.text = text
    self.origin = origin
    converted = original
  }

  /// The bytes that it was made from, by which it is known again.
  public var original: [UInt8] { converted ?? text }
}

extension ReportReader {
  /// The report in a document.
  /// - Throws: `TextDecodingError` where its bytes are no text.
  public func read(_ document: SourceDocument) throws(TextDecodingError) -> Report {
    try read(document.text, name: document.name, origin: document.origin)
  }
}
