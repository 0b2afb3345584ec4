import Glibc

/// Ends a group of programs when this process is gone, however it went: after SIGKILL nothing of its own
/// can do that.
///
/// A shell waits for a line of a socket whose other end this process alone holds. The line tells it that
/// the programs have ended; where the socket closes without it, the process has ended before them.
struct ProgramGuard: ~Copyable {
  private let shell: pid_t
  private let socket: Int32

  /// Watches over a group; nil where the system cannot, as then the group runs without.
  init?(of group: pid_t) {
    var ends: [Int32] = [-1, -1]
    // Closed in other programs from the start, which a pipe could be in one that a thread starts now.
    let kind = Int32(bitPattern: SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    defer { close(ends[0]) }
    guard let shell = Self.shell(over: group, reading: ends[0]) else {
      close(ends[1])
      return nil
    }
    self.shell = shell
    socket = ends[1]
  }

  /// Lets the guard go: the programs have ended.
  consuming func dismiss() {
    var line = UInt8(ascii: "\n")
    while unsafe send(socket, &line, 1, Int32(MSG_NOSIGNAL)) < 0, errno == EINTR {}
    close(socket)
    var status: Int32 = 0
    while unsafe waitpid(shell, &status, 0) < 0, errno == EINTR {}
  }

  private static func shell(over group: pid_t, reading socket: Int32) -> pid_t? {
    let words = ["/bin/sh", "-c", "read _ || kill -s KILL -- -$0", "\(group)"]
    let line = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe line.forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A group of its own: what ends ours does not end it.
    ExternalProgram.settle(&attributes)
    var shell = pid_t()
    let failure = unsafe posix_spawn(&shell, words[0], &actions, &attributes, line, environ)
    return failure == 0 ? shell : nil
  }
}
