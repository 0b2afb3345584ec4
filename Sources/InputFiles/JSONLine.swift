public import Messages

/// A JSON object on a line of its own, whose members are asked for by name.
public struct JSONLine: Sendable {
  /// The line in the file, from 1.
  public let line: Int
  private let file: String
  private let members: [String: LocatedJSON]

  /// The objects of a file; blank lines are passed over.
  /// - Throws: `InputError` for a file that cannot be read, and with its line for what is no object.
  public static func all(of path: String) throws(InputError) -> [JSONLine] {
    var lines: [JSONLine] = []
    let texts = try InputFile.bytes(of: path).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    for (index, text) in texts.enumerated() where text.contains(where: { $0 > 0x20 }) {
      guard let members = (try? LocatedJSON.parse(Array(text), file: path))?.members else {
        throw InputError(file: path, line: index + 1, "is not a JSON object on one line")
      }
      lines.append(JSONLine(line: index + 1, file: path, members: members))
    }
    return lines
  }

  /// What is wrong with the line.
  public func error(_ message: Message) -> InputError {
    InputError(file: file, line: line, message)
  }

  /// The text of a member.
  public func text(_ name: String) throws(InputError) -> String {
    try needed(name, optionalText(name))
  }

  /// The number of a member.
  public func number(_ name: String) throws(InputError) -> Double {
    try needed(name, optionalNumber(name))
  }

  /// The text of a member, nil where it is missing or null.
  public func optionalText(_ name: String) throws(InputError) -> String? {
    try optional(name) { if case .string(let text) = $0 { text } else { nil } }
  }

  /// The number of a member, nil where it is missing or null.
  public func optionalNumber(_ name: String) throws(InputError) -> Double? {
    try optional(name) { if case .number(let number) = $0 { number } else { nil } }
  }

  private func needed<T>(_ name: String, _ value: T?) throws(InputError) -> T {
    guard let value else { throw error("the member \(name) is missing") }
    return value
  }

  private func optional<T>(
    _ name: String, _ read: (LocatedJSON.Value) -> T?
  ) throws(InputError) -> T? {
    guard let value = members[name]?.value else { return nil }
    if case .null = value { return nil }
    guard let read = read(value) else { throw error("the member \(name) has another type") }
    return read
  }
}
