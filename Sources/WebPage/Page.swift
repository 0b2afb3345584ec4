/// What a page shows.
public struct Page: Sendable {
  /// The filter of the run in words, empty where there was none.
  public var filter = PageWords()
  /// The options of the run, as the command line has them: `--within` and `吕梁市`.
  public var options: [(name: String, value: String)] = []
  /// The facts.
  public var facts = PageTable()
  /// The map that facts are shown on.
  public var map = PageMap()
  /// Where facts can be.
  public var places = PageGazetteer()
  /// The industries that a fact can be given, in the order of the standard.
  public var industries: [Choice] = []
  /// The indicators that facts are of or can be given.
  public var indicators: [Choice] = []
  /// The measures of facts, with their English words.
  public var measures: [Choice] = []
  /// The finished maps of the run, and of the run for one indicator.
  public var sheets: [PageSheet] = []
  /// The rows of the corrections that the run was made with, as in their file.
  public var corrections: [[String]] = []
  /// Where data and borders come from, a line each.
  public var sources: [PageWords] = []

  /// A page with nothing on it.
  public init() {}

  /// Something that has an identifier and names.
  public struct Choice: Sendable {
    /// Its identifier: `A0112`, `grain_output`.
    public let identifier: String
    /// Its names.
    public let name: PageWords

    /// A choice.
    public init(_ identifier: String, _ name: PageWords) {
      self.identifier = identifier
      self.name = name
    }
  }
}
