import Glibc
import InputFiles
import TextScanning

/// What the program says besides its data: on standard error, a line a message.
enum Diagnostics {
  /// Writes a line to standard error in the user's language.
  ///
  /// A debug build ends where the catalogue lacks a message, so that no test passes over it.
  static func line(_ message: Message) {
    assert(message.missingTemplates.isEmpty, "messages-zh.tsv lacks \(message.missingTemplates)")
    line(verbatim: message.text(in: UserLanguage.current))
  }

  /// Writes a line to standard error; control characters, which move a terminal's cursor or change
  /// what it does, are written out.
  static func line(verbatim text: String) {
    write(brief(FileName.visible(text, keeping: ["\n", "\t"])) + "\n")
  }

  /// The text without the middle of a message that quotes what has no end.
  private static func brief(_ text: String) -> String {
    let (most, kept) = (8_000, 1_000)
    guard text.utf8.count > most else { return text }
    return text.prefix(kept) + " … " + text.suffix(kept)
  }

  /// Writes text as it is. What cannot be written to standard error is lost: there is nowhere left
  /// to say so.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Whether standard error is a terminal, so that a progress line makes sense.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// A progress line that rewrites itself on a terminal and is silent in a pipe.
struct ProgressLine {
  private let isShown: Bool
  private let total: Int
  private var lastShown = -1

  /// A line for so many steps; not shown when the user wants quiet or nobody looks.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && total > 4 && Diagnostics.isTerminal
  }

  /// Shows how far the work is; rewritten at most once a percent.
  mutating func show(_ done: Int, _ name: String) {
    guard isShown else { return }
    let percent = done * 100 / max(1, total)
    guard percent != lastShown else { return }
    lastShown = percent
    Diagnostics.write("\r\u{1B}[K\(percent)%  \(done)/\(total)  \(FileName.visible(name))")
    if done == total { Diagnostics.write("\r\u{1B}[K") }
  }
}
