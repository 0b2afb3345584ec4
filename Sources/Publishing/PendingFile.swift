import ByteCoding

/// A file of a run that is still to be made, from values that other threads may read too.
struct PendingFile: Sendable {
  /// How its content comes about.
  enum Content: Sendable {
    /// Made in memory.
    case bytes(@Sendable () throws -> [UInt8])
    /// Written by another writer, such as a database, at the path given.
    case file(@Sendable (_ path: String) throws -> Void)
  }

  /// The file's name in the folder.
  let name: String
  let content: Content
  /// Whether it is begun before all others, since few take as long.
  let isFirst: Bool

  /// A file made in memory.
  init(
    _ name: String, isFirst: Bool = false, _ make: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.name = name
    self.isFirst = isFirst
    content = .bytes(make)
  }

  /// A file that another writer writes.
  init(
    _ name: String, isFirst: Bool = false,
    writing write: @escaping @Sendable (_ path: String) throws -> Void
  ) {
    self.name = name
    self.isFirst = isFirst
    content = .file(write)
  }
}

/// What a manifest says of a file that was written.
struct StagedContent: Sendable {
  /// Its bytes.
  let size: Int
  /// Their SHA-256 as hexadecimal digits.
  let hash: String

  init(_ bytes: [UInt8]) {
    size = bytes.count
    hash = SHA256.hexadecimal(bytes)
  }
}
