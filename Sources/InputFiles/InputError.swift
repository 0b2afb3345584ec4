// Whoever throws an `InputError` writes a message.
@_exported public import Messages

/// What is wrong with something read: where, and what to do.
public struct InputError: MessageError, Hashable {
  /// The file as the user would find it; nil for a word of the command line.
  public let file: String?
  /// The line, from 1, nil where the whole file is meant.
  public let line: Int?
  /// The column, counted in characters from 1, where it is known.
  public let column: Int?
  /// What is wrong and what to do.
  public let message: Message

  /// An error in a file, or about no file in particular.
  public init(file: String? = nil, line: Int? = nil, column: Int? = nil, _ message: Message) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// One line: file, line, column, message.
  public var fullMessage: Message {
    guard let file else { return message }
    let position = file + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "")
    return "\(position): \(message)"
  }
}
