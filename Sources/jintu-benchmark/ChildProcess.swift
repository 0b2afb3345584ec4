import Glibc

/// A program run to its end, with its wall time and greatest resident memory.
///
/// The memory counts from the moment of starting, when it is this process': run such workloads
/// before anything big is loaded.
struct ChildProcess {
  /// Nil where the program is not there.
  let status: Int32?
  let duration: Duration
  let residentKilobytes: Int

  /// Runs a program found by its path or in PATH; its standard output goes to a file.
  init(_ arguments: [String], output: String = "/dev/null") {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    let clock = ContinuousClock()
    let start = clock.now
    var child: pid_t = 0
    let failure = unsafe posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
    guard failure == 0 else {
      (status, duration, residentKilobytes) = (nil, .zero, 0)
      return
    }
    var raw: Int32 = 0
    var usage = rusage()
    while unsafe wait4(child, &raw, 0, &usage) < 0, errno == EINTR {}
    duration = clock.now - start
    // Ended by itself: the status is in the second byte; by a signal: its number in the first.
    status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : -(raw & 0x7F)
    residentKilobytes = usage.ru_maxrss
  }
}
