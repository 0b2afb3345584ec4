/// A table of the module's vocabulary that could not be read: the file, the line and what to do.
public struct VocabularyError: Error, CustomStringConvertible, Equatable {
  /// The file's name.
  public let file: String
  /// The line, from 1; 0 where the whole file is meant.
  public let line: Int
  /// What is wrong, and what is right.
  public let problem: String

  /// One line for a user.
  public var description: String {
    line > 0 ? "\(file):\(line): \(problem)" : "\(file): \(problem)"
  }
}
