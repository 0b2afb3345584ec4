/// What a number is known as: its indicator, which way it goes, and whether it is the place's own.
public struct IndicatorIdentity: Sendable, Hashable {
  /// Which way a change goes.
  public enum Direction: String, Sendable, Hashable {
    case up, down
  }

  /// Whose number it is.
  public enum Scope: String, Sendable, Hashable {
    /// True of the whole place.
    case place
    /// Of one firm, co-operative, base, project or family in it.
    case body
  }

  /// The id: a row, a composition, or one with a qualifier `~`; empty where none is known.
  public var id: String
  /// Its Chinese name, empty where none is known.
  public var name: String
  /// For growth, change, share and rate, the indicator that it is of; else empty.
  public var of: String
  /// Which way it goes, nil for a level.
  public var direction: Direction?
  /// Whose number it is.
  public var scope: Scope

  /// An identity.
  public init(
    id: String = "", name: String = "", of: String = "", direction: Direction? = nil,
    scope: Scope = .place
  ) {
    self.id = id
    self.name = name
    self.of = of
    self.direction = direction
    self.scope = scope
  }
}
