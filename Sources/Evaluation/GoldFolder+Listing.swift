import Glibc
import InputFiles
import TextScanning

extension GoldFolder {
  /// The names of what is in a folder, hidden ones left out, ascending by code unit.
  /// - Throws: `InputError` where there is no such folder.
  static func names(in directory: String) throws(InputError) -> [String] {
    guard let names = FolderListing.names(in: directory) else {
      throw InputError(file: directory, .systemError)
    }
    return names.filter { !$0.hasPrefix(".") }
  }
}
