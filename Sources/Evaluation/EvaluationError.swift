/// Why an annotation cannot be used.
public struct EvaluationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file or folder at fault.
  public let path: String
  /// The line, from 1, or nil where the whole is meant.
  public let line: Int?
  /// What is wrong and what to do.
  public let reason: String

  /// A failure to report.
  public init(path: String, line: Int? = nil, reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  /// One line: file, line and reason.
  public var description: String {
    line.map { "\(path):\($0): \(reason)" } ?? "\(path): \(reason)"
  }
}
