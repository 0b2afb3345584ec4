public import Messages

/// A map that cannot be drawn as asked.
public struct MapError: MessageError, Equatable {
  /// What is wrong and what to do.
  public let fullMessage: Message

  /// Says what is wrong and what to do.
  public init(_ message: Message) {
    fullMessage = message
  }
}
