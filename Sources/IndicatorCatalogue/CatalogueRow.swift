public import Indicators

/// A named indicator: what statisticians count under one name, in one unit.
///
/// An object, since it is asked for with every number and its many texts must not be copied.
public final class CatalogueRow: Sendable {
  /// Whether values are of a date, of a span of time, or of neither.
  public enum Kind: String, Sendable {
    case stock, flow, rate, ratio, index
  }

  /// A kind that leads to the row but is not it: `rural` of the rate of treated sewage.
  public struct Member: Sendable {
    /// What stands behind the row's id: `rural`.
    public let slug: String
    /// The printed forms.
    public let words: [String]
  }

  /// The id that every report's value of it has: `grain_output`.
  public let id: String
  /// The Chinese name.
  public let name: String
  /// The English name.
  public let englishName: String
  /// Other printed forms.
  public let synonyms: [String]
  /// Kinds with ids of their own.
  public let members: [Member]
  /// What it measures.
  public let measure: Measure
  /// Measures under which the same indicator may also be read.
  public let otherMeasures: Set<Measure>
  /// What its unit measures; nil for dimensions that the program does not read.
  public let dimension: MeasurementUnit.Dimension?
  /// The canonical unit: 吨, 元/人, ‰.
  public let unit: String
  /// Whether values of disjoint places may be added up.
  public let isAdditive: Bool
  /// Stock, flow, rate, ratio or index.
  public let kind: Kind
  /// The indicator that it is a part or a ratio of, empty for none.
  public let parent: String
  /// How it belongs to its parent: `part:sector`, `subset`, `share_in:gdp`.
  public let role: String
  /// The code of GB/T 4754-2017, empty where none applies.
  public let industry: String
  /// The usual levels of places.
  public let levels: [String]
  /// The composed id that it stands for: `planted_area/walnuts`.
  public let composes: String

  init(
    id: String, name: String, englishName: String, synonyms: [String], members: [Member],
    measure: Measure, otherMeasures: Set<Measure>, dimension: MeasurementUnit.Dimension?,
    unit: String, isAdditive: Bool, kind: Kind, parent: String, role: String, industry: String,
    levels: [String], composes: String
  ) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.synonyms = synonyms
    self.members = members
    self.measure = measure
    self.otherMeasures = otherMeasures
    self.dimension = dimension
    self.unit = unit
    self.isAdditive = isAdditive
    self.kind = kind
    self.parent = parent
    self.role = role
    self.industry = industry
    self.levels = levels
    self.composes = composes
  }

  /// Whether a value is by head, family or mu.
  var isPer: Bool { unit.utf8.contains(UInt8(ascii: "/")) && unit != "吨/年" }

  /// Whether values are shares or changes rather than amounts.
  public var isRate: Bool { measure == .rate || measure == .growth }

  /// The role's target behind a colon: `gdp` of `share_in:gdp`, nil for another role.
  func target(ofRole name: String) -> String? {
    role.hasPrefix(name + ":") ? String(role.dropFirst(name.count + 1)) : nil
  }
}
