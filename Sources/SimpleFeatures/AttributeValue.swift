/// What a feature says under one field.
public enum AttributeValue: Hashable, Sendable {
  /// Missing: written as `null`, never as zero or an empty text.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A finite number.
  case real(Double)
  /// Text.
  case text(String)
  /// Several values, such as the years a count covers.
  case list([AttributeValue])
}

extension AttributeValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  /// Text from a literal.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A whole number from a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number from a literal.
  public init(floatLiteral value: Double) { self = .real(value) }
  /// A truth value from a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// The value of an optional text, null for nil.
  public init(_ text: String?) { self = text.map(Self.text) ?? .null }
  /// The value of an optional whole number, null for nil.
  public init(_ number: Int?) { self = number.map(Self.integer) ?? .null }
  /// The value of an optional number, null for nil.
  public init(_ number: Double?) { self = number.map(Self.real) ?? .null }
}
