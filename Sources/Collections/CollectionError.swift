/// Why a collection cannot be used: the file, what is wrong and what to do.
public struct CollectionError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What is wrong and what to do.
  public let reason: String

  /// Whether only the report at hand is at fault: others can still be added.
  public internal(set) var isOfOneReport = false

  /// One line.
  public var description: String { "\(path): \(reason)" }
}
