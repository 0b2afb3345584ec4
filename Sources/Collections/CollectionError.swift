/// Why a collection cannot be used: the file, what is wrong and what to do.
public struct CollectionError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What is wrong and what to do.
  public let reason: String

  /// One line.
  public var description: String { "\(path): \(reason)" }
}
