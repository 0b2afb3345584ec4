internal import CProj

/// Keeps what libproj logs in one context: its error codes alone say "unknown error".
///
/// Only touched by the one task that owns the context.
final class LogCollector {
  private var lines: [String] = []

  /// Everything logged, joined by semicolons.
  var text: String { lines.joined(separator: "; ") }

  /// Whether libproj complained of its database.
  var mentionsDatabase: Bool { lines.contains { $0.contains("proj.db") } }

  /// Directs the log of `context` here; `self` must outlive the context.
  func attach(to context: OpaquePointer) {
    _ = unsafe ProjLibrary.functions.log_level(context, PJ_LOG_ERROR)
    unsafe ProjLibrary.functions.log_func(context, Unmanaged.passUnretained(self).toOpaque()) {
      data, _, message in
      guard let data = unsafe data, let message = unsafe message else { return }
      unsafe Unmanaged<LogCollector>.fromOpaque(data).takeUnretainedValue()
        .lines.append(String(cString: message))
    }
  }
}
