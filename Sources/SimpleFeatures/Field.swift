/// One column of a layer.
public struct Field: Hashable, Sendable {
  /// What the column's values are.
  public enum Kind: String, Sendable, CaseIterable {
    /// True or false.
    case bool
    /// Whole numbers.
    case integer
    /// Numbers.
    case real
    /// Text.
    case text
    /// Lists of values.
    case list
  }

  /// The name in files: ASCII snake_case, such as `planted_area`.
  public let name: String
  /// The name for readers, such as `播种面积`.
  public let alias: String
  /// What the values are; a value may always be missing.
  public let kind: Kind

  /// Makes a field.
  ///
  /// - Precondition: `name` is ASCII snake_case: a lower-case letter, then lower-case letters,
  ///   digits and underscores. Names come from the program, never from a report.
  public init(name: String, alias: String, kind: Kind) {
    precondition(Self.isSnakeCase(name), "field name must be ASCII snake_case: \(name)")
    self.name = name
    self.alias = alias
    self.kind = kind
  }

  /// Whether `name` may name a field.
  public static func isSnakeCase(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
  }

  /// Whether `value` may stand under this field.
  public func admits(_ value: AttributeValue) -> Bool {
    switch (kind, value) {
    case (_, .null), (.bool, .bool), (.integer, .integer), (.real, .real), (.real, .integer),
      (.text, .text), (.list, .list):
      true
    default: false
    }
  }
}
