import ExternalPrograms
public import InputFiles

/// A format in which reports come: one type a format, listed in `SourceFormats.all`.
public protocol ReportSource: Sendable {
  /// The endings of its files in lower case, without the dot; the first is the format's name.
  static var endings: [String] { get }

  /// Whether its files hold a report a row rather than one.
  static var isTable: Bool { get }

  /// The reports that a file holds: one, or one a row.
  /// - Parameter file: The file's bytes and name.
  /// - Throws: `InputError` in one line: what is wrong with the file, or which program is missing.
  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>]
}

extension ReportSource {
  /// Files hold one report unless a format says otherwise.
  public static var isTable: Bool { false }

  /// The format's name.
  static var name: String { endings.first ?? "" }
}

/// The bytes of a file with its names, and how large the text in it may be.
public struct SourceFile: Sendable {
  /// The path as the user would find it, for messages.
  public var path: String
  /// The name that records carry.
  public var name: String
  /// What it holds.
  public var bytes: [UInt8]
  /// The most bytes of text, and of what is unpacked on the way to it.
  public var limit: Int

  /// A file.
  public init(path: String, name: String, bytes: [UInt8], limit: Int) {
    self.path = path
    self.name = name
    self.bytes = bytes
    self.limit = limit
  }

  /// What is wrong with the file.
  func error(_ message: Message) -> InputError { InputError(file: path, message) }

  /// Hands a temporary folder to `body`; what goes wrong there is wrong with the file.
  func withFolder<R>(_ body: (WorkFolder) throws(InputError) -> R) throws(InputError) -> R {
    do throws(InputError) {
      return try WorkFolder.with(body)
    } catch {
      throw self.error(error.message)
    }
  }
}

extension Message {
  /// What is wrong with a report, or a line of them, of more bytes than may be read.
  public static func largerThan(_ limit: Int) -> Message {
    "is larger than \(limit >> 20) MB: split it, or give a greater --max-size"
  }
}
