import Glibc
import InputFiles
import TextScanning

/// Which file a path means, however it is written: links and hard links of one file are the same.
public enum FileIdentity: Hashable, Sendable {
  /// A file that is there.
  case file(device: UInt, inode: UInt)
  /// A file that is not there yet: its folder and its name in it.
  case entry(device: UInt, inode: UInt, name: String)

  /// The file that a path leads to; nil where not even its folder is there.
  public init?(_ path: String) {
    var status = stat()
    if unsafe FileName.withPath(path, { unsafe stat($0, &status) }) == 0 {
      self.init(status)
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    let folder = parts.count == 1 ? "." : above.isEmpty ? "/" : above
    guard let name = parts.last, unsafe FileName.withPath(folder, { unsafe stat($0, &status) }) == 0
    else { return nil }
    self = .entry(device: status.st_dev, inode: status.st_ino, name: String(name))
  }

  /// The file that a descriptor reads or writes; nil for pipes and devices, which no path names.
  public init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    self.init(status)
  }

  private init(_ status: stat) {
    self = .file(device: status.st_dev, inode: status.st_ino)
  }
}
