import Foundation

extension FitCommand {
  /// Writes a text as a whole or not at all.
  static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
