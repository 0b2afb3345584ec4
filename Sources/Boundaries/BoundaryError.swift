/// Boundary data that is missing or broken.
public struct BoundaryError: Error, Equatable, CustomStringConvertible {
  /// The file or input.
  public let source: String
  /// The line from 1, where the fault lies in one.
  public let line: Int?
  /// What is wrong and what to do.
  public let reason: String

  /// Makes an error about `source`.
  public init(source: String, line: Int? = nil, reason: String) {
    self.source = source
    self.line = line
    self.reason = reason
  }

  /// One line for a terminal.
  public var description: String {
    line.map { "\(source):\($0): \(reason)" } ?? "\(source): \(reason)"
  }
}
