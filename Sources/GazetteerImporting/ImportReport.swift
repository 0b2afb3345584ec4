import Gazetteers
public import InputFiles

/// What became of the rows of an imported file.
public struct ImportReport: Sendable {
  /// A row and the places it is about.
  public struct Entry: Sendable, Hashable {
    /// The line in the file.
    public let line: Int
    /// The name in the file.
    public let name: String
    /// The paths of the places: the one matched first, with those of other years, or the candidates.
    public let paths: [String]
  }

  /// Rows that are places known.
  public internal(set) var matched: [Entry] = []
  /// Rows that may be several places; left out.
  public internal(set) var ambiguous: [Entry] = []
  /// Rows that are places not known, added under a township that the file names.
  public internal(set) var added: [Entry] = []
  /// Rows that are places not known and left out because nothing says under which township.
  public internal(set) var unplaced: [Entry] = []
  /// Rows left out on purpose, by reason.
  public internal(set) var skipped: [(reason: Message, count: Int)] = []
  /// Rows refused, with file, line and reason.
  public internal(set) var problems: [InputError] = []
  /// The overlay: a table with the columns of `places.tsv`.
  public internal(set) var overlay: [UInt8] = []
}
