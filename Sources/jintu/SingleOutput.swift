import Messages
import Publishing

/// One file that a command writes, whole or not at all, and never over one of its inputs.
struct SingleOutput: ~Copyable {
  /// The file's name in its folder.
  let name: String
  private var folder: OutputFolder

  /// Looks at the place of the file before any work is done.
  /// - Throws: `OutputFolder.Failure` where the file is an input or its folder cannot be written to.
  init(path: String, protecting files: ProtectedFiles) throws(OutputFolder.Failure) {
    guard path != "-" else { throw .standardOutput }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    let name = String(parts.last ?? "")
    guard !name.isEmpty else {
      throw OutputFolder.Failure(path: path, reason: "names a folder: give a file as --out")
    }
    let folder = try OutputFolder(
      path: above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above, protecting: files)
    try folder.check([name])
    self.name = name
    self.folder = folder
  }

  /// Writes the file.
  /// - Returns: What the user should know, a line each.
  consuming func write(_ bytes: [UInt8]) throws(OutputFolder.Failure) -> [Message] {
    try write([(name, bytes)])
  }

  /// Writes the file and others beside it.
  /// - Returns: What the user should know, a line each.
  consuming func write(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(OutputFolder.Failure) -> [Message] {
    for file in files { try folder.stage(file.name, file.bytes) }
    return try folder.commit()
  }
}
