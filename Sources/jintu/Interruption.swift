import ExternalPrograms
import Glibc
import Publishing

/// Ends the program on INT, TERM and HUP without leaving unfinished files.
///
/// A thread of its own waits for the signals: in a signal's handler hardly anything may be done.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// The set of the signals waited for.
  private static var set: sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }

  /// Begins to wait; to be called before other threads are made, which inherit the blocked signals.
  static func watch() {
    var blocked = set
    guard unsafe pthread_sigmask(SIG_BLOCK, &blocked, nil) == 0 else { return }
    var thread = pthread_t()
    let failure = unsafe pthread_create(&thread, nil, { _ in unsafe Interruption.wait() }, nil)
    if failure == 0 {
      pthread_detach(thread)
    } else {
      unsafe pthread_sigmask(SIG_UNBLOCK, &blocked, nil)
    }
  }

  private static func wait() -> UnsafeMutableRawPointer? {
    var waited = set
    var number: Int32 = 0
    while unsafe sigwait(&waited, &number) != 0 {}
    PartialFiles.removeAll()
    // The signal then ends the program as it would have, so that a shell sees why.
    signal(number, SIG_DFL)
    unsafe pthread_sigmask(SIG_UNBLOCK, &waited, nil)
    kill(getpid(), number)
    return nil
  }
}
