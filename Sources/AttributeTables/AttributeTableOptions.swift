/// What a user says of a table that the table does not say itself.
public struct AttributeTableOptions: Sendable {
  /// Values for columns by heading, and one for all others.
  public struct ByHeading: Sendable {
    /// The values, by heading or title as printed.
    public var named: [String: String] = [:]
    /// The value of all columns without one of their own.
    public var common: String?

    /// No values.
    public init() {}

    func value(for heading: String, _ title: String) -> String? {
      named[heading] ?? named[title] ?? common
    }
  }

  /// What the names of the table's fields begin with; another for each table of a run.
  public var prefix = "table"
  /// The headings of the columns that hold codes or names; empty to find them.
  public var keys: [String] = []
  /// The headings of the columns to join; empty for all that hold numbers.
  public var columns: [String] = []
  /// Units of columns.
  public var units = ByHeading()
  /// Industries of columns: codes, names or common words.
  public var industries = ByHeading()
  /// How many columns are joined at most: a layer of a GeoPackage has 2,000 fields, three of them for
  /// each.
  public var columnLimit = 300
  /// The year of the table's names and values, where it does not print one.
  public var year: Int?

  /// Nothing said.
  public init() {}
}
