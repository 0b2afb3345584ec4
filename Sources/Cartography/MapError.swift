/// A map that cannot be drawn as asked.
public struct MapError: Error, Equatable, CustomStringConvertible {
  /// What is wrong and what to do.
  public let description: String

  /// Says what is wrong and what to do.
  public init(_ description: String) {
    self.description = description
  }
}
