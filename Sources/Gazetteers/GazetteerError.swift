/// Why a gazetteer could not be read, with the place in the file where that can be said.
public struct GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file concerned, as the user would find it.
  public let file: String?
  /// The line in it, from 1.
  public let line: Int?
  /// What is wrong and what to do.
  public let message: String

  /// An error in a file, or about no file in particular.
  public init(file: String? = nil, line: Int? = nil, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// One line: file, line, message.
  public var description: String {
    switch (file, line) {
    case (let file?, let line?): "\(file):\(line): \(message)"
    case (let file?, nil): "\(file): \(message)"
    default: message
    }
  }
}
