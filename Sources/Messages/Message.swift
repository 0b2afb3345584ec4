/// Something to say to the user: an English sentence where it is said, which the catalogue knows in
/// other languages.
///
///     let message: Message = "row \(3) has \(5) cells"
///     message.description          // row 3 has 5 cells
///     message.text(in: .chinese)   // 第 3 行有 5 个单元格
///
/// What is written to files takes the English `description`, whatever the user's language is.
public struct Message: CustomStringConvertible, Sendable {
  /// What is put into a sentence.
  enum Value: Sendable {
    case text(String)
    case message(Message)
    case list([Message])
  }

  /// The sentence in English.
  public let description: String
  /// The sentence with `{1}`, `{2}`… where values are put in: the key of the catalogue.
  public let template: String
  let values: [Value]

  /// Text that is the same in all languages.
  public init(verbatim text: String) {
    description = text
    template = "{1}"
    values = [.text(text)]
  }

  /// The sentence in a language; in English where its catalogue has no row for it.
  public func text(in language: MessageLanguage) -> String {
    guard language == .chinese else { return description }
    var text = ""
    for part in MessageTemplate(MessageCatalogue.chinese[template] ?? template).parts {
      switch part {
      case .words(let words): text += words
      case .value(let index): text += index < values.count ? values[index].text(in: language) : ""
      }
    }
    return text
  }

  /// The templates of the sentence and of those within it that the Chinese catalogue has no row for.
  public var missingTemplates: [String] {
    let own =
      MessageTemplate(template).hasWords && MessageCatalogue.chinese[template] == nil
      ? [template] : []
    return own + values.flatMap(\.messages).flatMap(\.missingTemplates)
  }
}

/// Messages are the same that say the same in English.
extension Message: Hashable {
  /// Whether two messages say the same.
  public static func == (left: Message, right: Message) -> Bool {
    left.description == right.description
  }

  /// Agrees with `==`.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension Message: ExpressibleByStringInterpolation {
  /// A sentence without values.
  public init(stringLiteral value: String) {
    description = value
    template = value
    values = []
  }

  /// A sentence with its values.
  public init(stringInterpolation: MessageInterpolation) {
    description = stringInterpolation.english
    template = stringInterpolation.template
    values = stringInterpolation.values
  }
}

extension Message.Value {
  var messages: [Message] {
    switch self {
    case .text: []
    case .message(let message): [message]
    case .list(let messages): messages
    }
  }

  func text(in language: MessageLanguage) -> String {
    switch self {
    case .text(let text): return text
    case .message(let message): return message.text(in: language)
    case .list(let messages):
      let separator: Message = ", "
      return messages.map { $0.text(in: language) }.joined(separator: separator.text(in: language))
    }
  }
}
