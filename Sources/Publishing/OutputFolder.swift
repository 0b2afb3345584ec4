import Glibc

/// A folder that output files appear in whole or not at all.
///
/// Files are written beside their place under a name of their own and renamed into place together,
/// when all are complete. What else lies in the folder is never touched.
public struct OutputFolder: ~Copyable {
  /// Why a file could not be written.
  public struct Failure: Error, CustomStringConvertible, Sendable {
    /// The file or folder.
    public let path: String
    /// What the system said and what to do.
    public let reason: String

    /// One line: path and reason.
    public var description: String { "\(path): \(reason)" }
  }

  private let path: String
  private var staged: [(partial: String, final: String)] = []

  /// Opens a folder, making it and those above it where they are missing.
  /// - Throws: `Failure` where that is refused.
  public init(path: String) throws(Failure) {
    self.path = path
    try Self.makeFolder(path)
    guard access(path, W_OK) == 0 else {
      throw Failure(path: path, reason: "the folder cannot be written to: \(Self.systemError)")
    }
  }

  deinit {
    for file in staged { unlink(file.partial) }
  }

  private static var systemError: String { String(cString: strerror(errno)) }

  private static func makeFolder(_ path: String) throws(Failure) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += (built.isEmpty || built == "/" ? "" : "/") + part
      if mkdir(built, 0o777) != 0, errno != EEXIST {
        throw Failure(path: built, reason: "the folder cannot be made: \(systemError)")
      }
    }
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(path: path, reason: "is no folder: give another --out")
    }
  }

  /// Writes a file that appears with `commit()`.
  /// - Throws: `Failure`, for example on a full disk; nothing is left behind then.
  public mutating func stage(_ name: String, _ bytes: [UInt8]) throws(Failure) {
    let final = path + "/" + name
    let partial = path + "/.jintu-\(getpid())-" + name
    staged.append((partial, final))
    let file = open(partial, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    guard file >= 0 else {
      throw Failure(path: final, reason: "cannot be written: \(Self.systemError)")
    }
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let reason = Self.systemError
        close(file)
        throw Failure(path: final, reason: "cannot be written: \(reason)")
      }
      offset += count
    }
    guard close(file) == 0 else {
      throw Failure(path: final, reason: "cannot be written: \(Self.systemError)")
    }
  }

  /// Stages a file that another writer makes, such as a database.
  /// - Parameter write: Writes the file at the path given, which is not its final one.
  /// - Returns: The file's bytes.
  /// - Throws: What `write` throws, or `Failure` where the file cannot be read back.
  public mutating func stage(_ name: String, writing write: (String) throws -> Void) throws
    -> [UInt8]
  {
    let partial = path + "/.jintu-\(getpid())-" + name
    staged.append((partial, path + "/" + name))
    try write(partial)
    guard let file = fopen(partial, "rb") else {
      throw Failure(path: partial, reason: "cannot be read back: \(Self.systemError)")
    }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 0)) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
    guard bytes.count == size else {
      throw Failure(path: partial, reason: "cannot be read back: \(Self.systemError)")
    }
    return bytes
  }

  /// Puts all staged files in their places.
  public consuming func commit() throws(Failure) {
    for file in staged {
      guard rename(file.partial, file.final) == 0 else {
        throw Failure(path: file.final, reason: "cannot be put in place: \(Self.systemError)")
      }
    }
    staged = []
  }
}
