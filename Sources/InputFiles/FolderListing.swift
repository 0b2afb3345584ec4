import Glibc

/// The names in a folder.
package enum FolderListing {
  /// The names without `.` and `..`, sorted by their bytes; nil for what is no folder.
  package static func names(in path: String) -> [String]? {
    guard let folder = unsafe FileName.withPath(path, { unsafe opendir($0) }) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(folder) {
      // The name ends with a zero, often long before the end of the field: the record is shorter
      // than its type says.
      let start = unsafe UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
      let name = unsafe start.assumingMemoryBound(to: UInt8.self)
      let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
      unsafe names.append(Array(UnsafeBufferPointer(start: name, count: length)))
    }
    let dots: [[UInt8]] = [[0x2E], [0x2E, 0x2E]]
    return names.filter { !dots.contains($0) }
      .sorted { $0.lexicographicallyPrecedes($1) }.map(FileName.text)
  }
}
