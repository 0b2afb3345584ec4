/// Why a user's table cannot be used as a whole.
public struct AttributeTableError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line at fault, where it is one.
  public let line: Int?
  /// What is wrong and what to do.
  public let problem: String

  init(_ file: String, line: Int? = nil, _ problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// One line: file, line, problem.
  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + ": " + problem
  }
}
