import Messages
import ExternalPrograms
import Glibc

/// A run that ended while it wrote: what it left behind is cleared away or brought to its end.
enum CutOffRun {
  /// Repairs a folder after processes that are gone.
  /// - Returns: What was done about a run that was cut off in the middle, a line each.
  static func repair(_ folder: String) -> [Message] {
    var notes: [Message] = []
    for (process, names) in PartialFiles.left(in: folder).sorted(by: { $0.key < $1.key }) {
      let own = folder + "/" + PartialFiles.prefix(of: process)
      if names.contains(OutputFolder.record) {
        finish(own, names, in: folder)
        notes.append(
          "\(folder): an earlier run was cut off while it wrote; its files are whole now")
      }
      for name in names { unsafe unlink(own + name) }
    }
    return notes
  }

  /// Puts the files in place that were complete when the run was cut off, the manifest last.
  private static func finish(_ own: String, _ names: [String], in folder: String) {
    let run = PreviousRun(manifest: own + OutputFolder.record)
    for name in names where run.hashes[name] != nil {
      unsafe rename(own + name, folder + "/" + name)
    }
    unsafe rename(own + OutputFolder.record, folder + "/manifest.json")
  }
}
