public import Glibc
import InputFiles
import Synchronization

/// The unfinished files and temporary folders of this process, so that none stays behind however the process ends.
public enum PartialFiles {
  private static let paths = Mutex<Set<String>>([])

  /// The beginning of the names of a process' unfinished files.
  public static func prefix(of process: pid_t = getpid()) -> String { ".jintu-\(process)-" }

  /// Takes a file or folder in, to be removed if a signal ends the process.
  public static func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

  /// Forgets a file or folder that is gone or in its place.
  public static func remove(_ path: String) { _ = paths.withLock { $0.remove(path) } }

  /// Does what must not be cut off by a signal; `removeAll` waits for its end.
  public static func undisturbed<R: Sendable>(_ body: () -> R) -> R {
    paths.withLock { _ in body() }
  }

  /// Removes the unfinished files of this process and ends the programs that it runs: it is about to
  /// be ended by a signal.
  public static func removeAll() {
    RunningPrograms.endAll()
    paths.withLock { held in
      for path in held {
        for ending in ["", "-journal", "-wal", "-shm"] { removeTree(path + ending) }
      }
      held = []
    }
  }

  /// Removes a file, or a folder with all that it holds; links are not followed.
  static func removeTree(_ path: String) {
    if unsafe unlink(path) == 0 || errno != EISDIR && errno != EPERM { return }
    for name in FolderListing.names(in: path) ?? [] { removeTree(path + "/" + name) }
    unsafe rmdir(path)
  }

  /// The unfinished files in a folder whose processes are gone, by process.
  public static func left(in folder: String) -> [pid_t: [String]] {
    var found: [pid_t: [String]] = [:]
    for name in FolderListing.names(in: folder) ?? [] where name.hasPrefix(".jintu-") {
      let rest = name.dropFirst(7)
      guard let end = rest.firstIndex(of: "-"), let process = pid_t(rest[..<end]) else { continue }
      // In a container each run may have the same number as the one before.
      let isGone =
        process == getpid()
        ? !paths.withLock { $0.contains(folder + "/" + name) }
        : kill(process, 0) != 0 && errno == ESRCH
      if isGone {
        found[process, default: []].append(String(rest[rest.index(after: end)...]))
      }
    }
    return found
  }
}
