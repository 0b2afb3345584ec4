/// An error that can be said in the user's language.
public protocol MessageError: Error, CustomStringConvertible {
  /// All that there is to say: where, what is wrong, what to do.
  var fullMessage: Message { get }
}

extension MessageError {
  /// What there is to say, in English.
  public var description: String { fullMessage.description }
}

extension Message {
  /// What an error says: as it stands where it has no message.
  public init(of error: any Error) {
    self = (error as? any MessageError)?.fullMessage ?? Message(verbatim: "\(error)")
  }
}
