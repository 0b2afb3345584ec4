/// Gathers the English, the template and the values of a message from a literal.
public struct MessageInterpolation: StringInterpolationProtocol {
  private(set) var english = ""
  private(set) var template = ""
  private(set) var values: [Message.Value] = []

  /// Nothing yet.
  public init(literalCapacity: Int, interpolationCount: Int) {
    english.reserveCapacity(literalCapacity + interpolationCount * 8)
    template.reserveCapacity(literalCapacity + interpolationCount * 3)
    values.reserveCapacity(interpolationCount)
  }

  /// Goes on with words.
  public mutating func appendLiteral(_ literal: String) {
    english += literal
    template += literal
  }

  /// Puts in a value that is the same in all languages: a name, a number, a quotation.
  public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
    append(.text(value.description))
  }

  /// Puts in another message.
  public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

  /// Puts in what an error says.
  public mutating func appendInterpolation(_ error: some MessageError) {
    append(.message(error.fullMessage))
  }

  /// Puts in what an error says that may be any.
  public mutating func appendInterpolation(_ error: any Error) {
    append(.message(Message(of: error)))
  }

  /// Puts in names, with what the language sets between the members of a list.
  public mutating func appendInterpolation(list names: some Sequence<String>) {
    append(.list(names.map(Message.init(verbatim:))))
  }

  /// Puts in messages, with what the language sets between the members of a list.
  public mutating func appendInterpolation(list messages: some Sequence<Message>) {
    append(.list(Array(messages)))
  }

  private mutating func append(_ value: Message.Value) {
    values.append(value)
    english += value.text(in: .english)
    template += "{\(values.count)}"
  }
}
