/// Where the pages and paragraphs of a document begin in its text, so that a number can be walked
/// back to them; empty for a text that has neither.
public struct ReportLayout: Sendable, Hashable, Codable {
  /// A page of the document.
  public struct Page: Sendable, Hashable, Codable {
    /// Where it begins, in Unicode scalars of the text.
    public var start: Int
    /// Whether its text was read from a picture.
    public var isScanned: Bool

    /// A page.
    public init(start: Int, isScanned: Bool = false) {
      self.start = start
      self.isScanned = isScanned
    }
  }

  /// Where something stands in a document.
  public struct Position: Sendable, Hashable {
    /// The page, from 1; nil for a document without pages.
    public let page: Int?
    /// The paragraph of the page, else of the document, from 1.
    public let paragraph: Int?
  }

  /// The pages in order; the first begins at 0.
  public var pages: [Page] = []
  /// Where paragraphs, headings, items of lists and rows of tables begin, ascending.
  public var paragraphs: [Int] = []

  /// A layout without pages and paragraphs.
  public init() {}

  /// Whether the document has neither pages nor paragraphs of its own.
  public var isEmpty: Bool { pages.isEmpty && paragraphs.isEmpty }

  /// Where a scalar of the text stands; nil where the document has neither pages nor paragraphs.
  /// - Complexity: logarithmic.
  public func position(of offset: Int) -> Position? {
    guard !isEmpty else { return nil }
    let page = pages.partition { $0.start > offset }
    let paragraph = paragraphs.partition { $0 > offset }
    var before = 0
    if page > 0 {
      let start = pages[page - 1].start
      before = paragraphs.partition { $0 >= start }
      // One that comes over from the page before is the first here.
      let goesOn = before > 0 && (before == paragraphs.count || paragraphs[before] > start)
      if goesOn { before -= 1 }
    }
    return Position(
      page: pages.isEmpty ? nil : max(page, 1),
      paragraph: paragraphs.isEmpty ? nil : max(paragraph - before, 1))
  }

  /// Whether a scalar of the text was read from a picture.
  public func isScanned(_ offset: Int) -> Bool {
    let page = pages.partition { $0.start > offset }
    return page > 0 && pages[page - 1].isScanned
  }
}
