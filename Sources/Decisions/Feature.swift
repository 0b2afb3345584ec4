import Synchronization

/// A feature of a candidate: a template with up to three values, packed into one number.
///
/// Features are made in hot loops, so that they are numbers; their names (`scope_kind clause chain`)
/// exist in the table of weights and in explanations only.
public struct Feature: Hashable, Comparable, Sendable {
  /// Template in the upper sixteen bits, then the values.
  @usableFromInline let raw: UInt64

  @usableFromInline init(raw: UInt64) { self.raw = raw }

  /// The feature of a template with its values.
  @inlinable
  public init<Template: FeatureTemplate>(
    _ template: Template, _ first: UInt16 = 0, _ second: UInt16 = 0, _ third: UInt16 = 0
  ) {
    raw =
      UInt64(template.number) << 48 | UInt64(first) << 32 | UInt64(second) << 16 | UInt64(third)
  }

  /// The order of the tables: by template, then by values.
  public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }

  var template: UInt16 { UInt16(raw >> 48) }

  func value(_ index: Int) -> UInt16 { UInt16(truncatingIfNeeded: raw >> UInt64(32 - 16 * index)) }
}

/// An enumeration whose cases are numbers in features and names in the tables of weights.
///
/// A coding key, since the compiler then writes down the names of the cases: finding them by
/// reflection took a tenth of the time until the first record.
public protocol FeatureEnumeration: RawRepresentable<Int>, CaseIterable, CodingKey, Sendable {}

extension FeatureEnumeration {
  /// The case as features number it.
  @inlinable public var number: UInt16 { UInt16(truncatingIfNeeded: rawValue) }
  /// The case's name in the table of weights.
  public var name: String { stringValue }
}

/// The templates of one decision: each is a question put to a candidate, such as where it was last
/// named, whose answers are the features.
public protocol FeatureTemplate: FeatureEnumeration {
  /// What its values mean, at most three of them.
  var dimensions: [FeatureDimension] { get }
}

/// A closed set of answers: the cases of an enumeration.
public protocol FeatureValue: FeatureEnumeration {}

/// What a value of a feature means, so that it can be written and read.
public struct FeatureDimension: Sendable {
  let name: @Sendable (UInt16) -> String
  let value: @Sendable (ArraySlice<UInt8>) -> UInt16?

  /// A dimension of any values.
  /// - Parameters:
  ///   - name: the word of a value, without white space.
  ///   - value: the value of a word's bytes, or nil.
  public init(
    name: @escaping @Sendable (UInt16) -> String,
    value: @escaping @Sendable (ArraySlice<UInt8>) -> UInt16?
  ) {
    self.name = name
    self.value = value
  }

  /// The cases of an enumeration, by their names.
  public static func of<Value: FeatureValue>(_ type: Value.Type) -> FeatureDimension {
    known.withLock { known in
      if let dimension = known[ObjectIdentifier(type)] { return dimension }
      // A handful of cases: comparing a word with each takes less than hashing it.
      let cases = Value.allCases.map { (name: Array($0.name.utf8), number: $0.number) }
      let dimension = FeatureDimension(
        name: { Value(rawValue: Int($0))?.name ?? "?" },
        value: { word in cases.first { $0.name.elementsEqual(word) }?.number })
      known[ObjectIdentifier(type)] = dimension
      return dimension
    }
  }

  /// The dimensions of enumerations made so far: many templates share one.
  private static let known = Mutex<[ObjectIdentifier: FeatureDimension]>([:])

  /// Small whole numbers.
  public static let number = FeatureDimension(
    name: { "\($0)" }, value: { UInt16(String(decoding: $0, as: UTF8.self)) })
}
