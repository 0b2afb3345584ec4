import Glibc
import Synchronization

/// The programs that this process has started and not yet seen end, so that none outlives it.
enum RunningPrograms {
  private static let groups = Mutex<Set<pid_t>>([])

  static func add(_ group: pid_t) { _ = groups.withLock { $0.insert(group) } }

  static func remove(_ group: pid_t) { _ = groups.withLock { $0.remove(group) } }

  /// Ends all of them with what they have started themselves.
  static func endAll() {
    groups.withLock { held in
      for group in held { kill(-group, SIGKILL) }
      held = []
    }
  }
}
