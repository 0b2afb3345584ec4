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
    let file = descriptor(of: path)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size(of: file))
    while let chunk = chunk(of: file) {
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    return nil
  }

  /// The size that the system tells of an open file, which may change; 0 where it tells none. No more
  /// than `mostRoom`, since a file may also have holes.
  private static func size(of descriptor: Int32) -> Int {
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0 else { return 0 }
    return min(max(0, Int(information.st_size)), mostRoom)
  }

  /// The most bytes that room is made for before they are read.
  private static let mostRoom = 1 << 28

  /// Bytes without the mark of their order in front, which is no text.
  public static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }

  /// A file opened for reading, or -1 with `errno` set.
  public static func descriptor(of path: String) -> Int32 {
    unsafe FileName.withPath(path) { unsafe open($0, O_RDONLY | O_CLOEXEC) }
  }

  /// The next bytes of an open file as they arrive: none at its end, nil with `errno` set.
  public static func chunk(of descriptor: Int32) -> [UInt8]? {
    var result = 0
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      repeat {
        result = unsafe read(descriptor, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      count = max(0, result)
    }
    return result < 0 ? nil : chunk
  }
}
