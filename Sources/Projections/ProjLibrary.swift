internal import CProj
internal import Glibc
import Messages

/// libproj, loaded when something is first projected or measured; then it stays.
enum ProjLibrary {
  /// Its functions. A process that cannot load the library ends with one line on standard error and
  /// exit code 1, as the dynamic linker ends a program whose libraries are not there.
  static var functions: ProjFunctions { unsafe loaded.pointee }

  /// Never written again once it is loaded, which happens once in a process.
  private nonisolated(unsafe) static let loaded: UnsafePointer<ProjFunctions> = {
    guard let functions = unsafe proj_functions_load() else {
      let reason = unsafe dlerror().map { unsafe String(cString: $0) } ?? "unknown"
      let message: Message =
        "libproj cannot be loaded (\(reason)); install the package libproj25"
      let line = "\(message)\n"
      _ = unsafe write(STDERR_FILENO, line, line.utf8.count)
      exit(1)
    }
    return unsafe functions
  }()
}
