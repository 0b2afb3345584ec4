import Messages

/// What the library that parses the command line prints, in the user's language.
///
/// The library knows English alone. Its sentences are told apart by their templates, which stand in
/// the catalogue like the program's own.
enum ParserText {
  /// The library's sentences, those before others of which they are the longer form.
  static let sentences: [Message] = [
    "Error: {1}",
    "Help:  {1}  {2}",
    "Usage: {1}",
    "  See '{1}' for more information.",
    "  See '{1}' for detailed help.",
    "Unknown option '{1}'. Did you mean '{2}'?",
    "Unknown option '{1}'",
    "Invalid option: {1}",
    "Missing required subcommand.",
    "Missing expected argument '{1}'",
    "Missing one of: '{1}'",
    "Missing value for '{1}'",
    "   or: {1} in '{2}'",
    "Unexpected argument '{1}'",
    "{1} unexpected arguments: '{2}'",
    "The option '{1}' does not take any value, but '{2}' was specified.",
    "The value '{1}' is invalid for '{2}'. Please provide one of the following:",
    "The value '{1}' is invalid for '{2}'. Please provide one of {3}.",
    "The value '{1}' is invalid for '{2}': {3}",
    "The value '{1}' is invalid for '{2}'",
    "'{1}' or '{2}'",
    "'{1}' and '{2}'",
    "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:", "<options>", "<subcommand>",
  ]

  private static let templates = sentences.map { ($0.template, MessageTemplate($0.template)) }

  /// What the library says of a wrong usage; what is not the library's stays as it is.
  static func translated(_ printed: String) -> String {
    guard UserLanguage.current != .english else { return printed }
    return printed.split(separator: "\n", omittingEmptySubsequences: false)
      .map { sentence(String($0)) }.joined(separator: "\n")
  }

  /// A sentence with what is put into it.
  private static func sentence(_ text: String) -> String {
    if let known = translation(of: text) { return known }
    for (template, reading) in templates {
      guard let values = reading.values(in: text), let known = translation(of: template) else {
        continue
      }
      return MessageTemplate(known).parts.map { part in
        switch part {
        case .words(let words): words
        case .value(let number): values[number].map(sentence) ?? ""
        }
      }.joined()
    }
    return valueNames(in: text)
  }

  /// The row of the catalogue for a text of the library or of the program's help.
  static func translation(of text: String) -> String? { MessageCatalogue.chinese[text] }

  /// A synopsis with the names of values in the user's language: `--out <folder>`.
  static func valueNames(in text: String) -> String {
    var made = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let name = String(rest[open...close])
      made += rest[..<open] + (translation(of: name) ?? name)
      rest = rest[rest.index(after: close)...]
    }
    return made + rest
  }
}
