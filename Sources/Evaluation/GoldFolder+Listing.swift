import Glibc
import TextScanning

extension GoldFolder {
  /// The names of what is in a folder, hidden ones left out, ascending by code unit.
  /// - Throws: `EvaluationError` where there is no such folder.
  static func names(in directory: String) throws(EvaluationError) -> [String] {
    guard let names = FolderListing.names(in: directory) else {
      throw EvaluationError(path: directory, reason: String(cString: strerror(errno)))
    }
    return names.filter { !$0.hasPrefix(".") }
  }
}
