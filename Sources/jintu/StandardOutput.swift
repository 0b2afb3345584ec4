import ArgumentParser
import Glibc

/// Writes data to standard output.
enum StandardOutput {
  /// Writes all bytes.
  ///
  /// A reader that has gone away ends the program with success; a full disk is an error.
  static func write(_ bytes: [UInt8]) throws {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 {
        offset += count
      } else if errno == EPIPE {
        throw ExitCode.success
      } else if errno != EINTR {
        throw OutputError(target: "standard output", reason: String(cString: strerror(errno)))
      }
    }
  }
}

/// An output that could not be written.
struct OutputError: Error, CustomStringConvertible {
  /// Where it was to go.
  let target: String
  /// What the system said.
  let reason: String

  var description: String { "\(target): cannot be written: \(reason)" }
}
