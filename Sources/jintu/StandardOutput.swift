import Messages
import ArgumentParser
import Glibc
import Publishing

/// Writes data to standard output.
enum StandardOutput {
  /// Writes all bytes.
  ///
  /// A reader that has gone away ends the program with success; a full disk is an error.
  static func write(_ bytes: [UInt8]) throws {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes[offset...].withUnsafeBytes {
        unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 {
        offset += count
      } else if errno == EPIPE {
        throw ExitCode.success
      } else if errno != EINTR {
        throw OutputFolder.Failure(
          place: "standard output",
          reason: "cannot be written: \(Message.systemError)")
      }
    }
  }
}
