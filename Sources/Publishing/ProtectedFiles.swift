public import Messages

/// The files that a run reads or adds to, which none of its outputs may replace.
public struct ProtectedFiles: Sendable {
  /// What a file is to the user, by its identity.
  private var known: [FileIdentity: Message] = [:]
  /// Files that are not there yet; the run itself may make them.
  private var missing: [(role: Message, path: String)] = []

  /// No files.
  public init() {}

  /// Adds files that the run reads.
  /// - Parameters:
  ///   - paths: Where they lie.
  ///   - role: What they are to the user: `the report`, `--append`.
  public mutating func add(_ paths: [String], as role: Message) {
    for path in paths {
      if let identity = FileIdentity(path), case .file = identity {
        known[identity] = "\(role) \(path)"
      } else {
        missing.append((role, path))
      }
    }
  }

  /// Adds a file that the run reads, where there is one.
  public mutating func add(_ path: String?, as role: Message) {
    if let path { add([path], as: role) }
  }

  /// Adds the file behind a descriptor, such as that of standard input.
  public mutating func add(descriptor: Int32, as role: Message) {
    guard let identity = FileIdentity(descriptor: descriptor) else { return }
    known[identity] = "\(role) -"
  }

  /// The input that a path would replace, in words; nil where it is none.
  ///
  /// Files are told apart by device and inode.
  /// - Complexity: constant in the files that were there.
  public func clash(with path: String) -> Message? {
    FileIdentity(path).flatMap { clash(with: $0) }
  }

  /// The input that is a file, in words; nil where none is.
  public func clash(with identity: FileIdentity) -> Message? {
    if let input = known[identity] { return input }
    return missing.first { FileIdentity($0.path) == identity }.map { "\($0.role) \($0.path)" }
  }
}
