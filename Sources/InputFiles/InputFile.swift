import Messages
import Glibc

/// Reading a file as a whole.
public enum InputFile {
  /// The bytes of a file.
  /// - Throws: `InputError` with the system's reason.
  public static func bytes(of path: String) throws(InputError) -> [UInt8] {
    guard let bytes = contents(of: path) else {
      throw InputError(
        file: path, "cannot be read: \(Message.systemError)")
    }
    return bytes
  }

  /// The bytes of a file, or nil with `errno` set.
  public static func contents(of path: String) -> [UInt8]? {
    guard let file = unsafe FileName.withPath(path, { unsafe fopen($0, "rb") }) else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return unsafe ferror(file) == 0 ? bytes : nil
  }
}
