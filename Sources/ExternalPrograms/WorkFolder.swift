import Glibc
public import InputFiles

/// A temporary folder of our own, which nobody else can read; it is gone when its use ends, and when a
/// signal ends the program.
public struct WorkFolder: Sendable {
  /// Its path.
  public let path: String

  /// Makes a folder, hands it to `body` and removes it with all that it holds.
  public static func with<R>(
    _ body: (WorkFolder) throws(InputError) -> R
  ) throws(InputError) -> R {
    let folder = try WorkFolder()
    defer { folder.remove() }
    return try body(folder)
  }

  private init() throws(InputError) {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) }.flatMap {
      $0.hasPrefix("/") ? $0 : nil
    }
    var template = Array(((base ?? "/tmp") + "/jintu-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw InputError(
        "cannot make a folder in \(base ?? "/tmp"): \(Message.systemError)")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    PartialFiles.add(path)
  }

  private func remove() {
    PartialFiles.removeTree(path)
    PartialFiles.remove(path)
  }

  /// The path of a file in it.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file.
  /// - Returns: Its path.
  public func write(_ bytes: [UInt8], as name: String) throws(InputError) -> String {
    let path = file(name)
    guard let file = unsafe fopen(path, "w") else {
      throw InputError("cannot write \(path): \(Message.systemError)")
    }
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, written == bytes.count else {
      throw InputError("cannot write \(path): \(Message.systemError)")
    }
    return path
  }

  /// What a file in it holds; nil where there is none.
  public func contents(of name: String) -> [UInt8]? { InputFile.contents(of: file(name)) }
}
