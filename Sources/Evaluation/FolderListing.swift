import Glibc

/// The names in a folder.
enum FolderListing {
  /// The names of what is in a folder, hidden ones left out, ascending by code unit.
  /// - Throws: `EvaluationError` where there is no such folder.
  static func names(in directory: String) throws(EvaluationError) -> [String] {
    guard let folder = opendir(directory) else {
      throw EvaluationError(path: directory, reason: String(cString: strerror(errno)))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
