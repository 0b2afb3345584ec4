import ArgumentParser
import Glibc
import Messages

/// The language that the user wants: of `--lang`, else of the locale.
enum UserLanguage {
  /// The language that messages are printed in, known from the start.
  static let current = asked(in: CommandLine.arguments) ?? MessageLanguage(environment: variable)

  private static let option = "--lang"

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The last language that `--lang` names, which may stand before or behind the command.
  private static func asked(in arguments: [String]) -> MessageLanguage? {
    split(arguments).languages.compactMap(MessageLanguage.init).last
  }

  /// Takes `--lang` out of the arguments, which the parser of a single command does not know.
  /// - Throws: A wrong usage where it names no language.
  static func removeOption(from arguments: inout [String]) throws {
    let (others, languages) = split(arguments)
    arguments = others
    for name in languages where MessageLanguage(rawValue: name) == nil {
      let known = MessageLanguage.allCases.map(\.rawValue)
      throw usageError("\(option) \(name): give one of \(list: known)")
    }
  }

  /// The arguments without `--lang`, and what stands behind it; nothing is one behind `--`.
  private static func split(_ arguments: [String]) -> (others: [String], languages: [String]) {
    var (others, languages): ([String], [String]) = ([], [])
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        others += [argument] + rest
        break
      } else if argument == option {
        languages.append(rest.popFirst() ?? "")
      } else if argument.hasPrefix(option + "=") {
        languages.append(String(argument.dropFirst(option.count + 1)))
      } else {
        others.append(argument)
      }
    }
    return (others, languages)
  }
}

/// A wrong usage of the command line, in the user's language: the parser adds how to use it.
func usageError(_ message: Message) -> ValidationError {
  ValidationError(said(message))
}

/// A text for people on standard output, in the user's language.
func said(_ message: Message) -> String { message.text(in: UserLanguage.current) }

/// Prints a line for people on standard output, in the user's language.
func say(_ message: Message) { print(said(message)) }
