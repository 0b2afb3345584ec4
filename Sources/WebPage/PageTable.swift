/// The facts of a page, column by column.
///
/// A value that many facts share stands once, and fields that go together, such as a place's code,
/// name and path, share one list of numbers.
public struct PageTable: Sendable {
  /// A field of the layer that the page can save.
  public struct Field: Sendable {
    /// Its name in layers.
    public let name: String
    /// Its heading in tables.
    public let alias: String

    /// A field.
    public init(name: String, alias: String) {
      self.name = name
      self.alias = alias
    }
  }

  /// A value of a field.
  public enum Value: Hashable, Sendable {
    case missing
    case number(Double)
    case text(String)
  }

  /// Fields that go together.
  public struct Column: Sendable {
    /// Their names.
    public let names: [String]
    /// The values of each field, one for every combination that occurs; empty where the numbers of
    /// the rows are the values themselves.
    public let values: [[Value]]
    /// For every fact which combination it has.
    public let rows: [Int]

    /// A column.
    public init(names: [String], values: [[Value]], rows: [Int]) {
      self.names = names
      self.values = values
      self.rows = rows
    }
  }

  /// The fields in the order of the layer.
  public var fields: [Field] = []
  /// The heading of the facts' identifiers in tables, in front of those of the fields.
  public var identifierAlias = ""
  /// The columns.
  public var columns: [Column] = []
  /// How many facts there are.
  public var count = 0

  /// A table of nothing.
  public init() {}
}
