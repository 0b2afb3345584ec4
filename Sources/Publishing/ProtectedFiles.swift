/// The files that a run reads or adds to, which none of its outputs may replace.
public struct ProtectedFiles: Sendable {
  private struct Entry: Sendable {
    let role: String
    let path: String
    /// Where the file is known by a descriptor only.
    let identity: FileIdentity?
  }

  private var entries: [Entry] = []

  /// No files.
  public init() {}

  /// Adds files that the run reads.
  /// - Parameter role: What they are to the user: `the report`, `--append`.
  public mutating func add(_ paths: [String], as role: String) {
    entries += paths.map { Entry(role: role, path: $0, identity: nil) }
  }

  /// Adds the file behind a descriptor, such as that of standard input.
  public mutating func add(descriptor: Int32, as role: String) {
    guard let identity = FileIdentity(descriptor: descriptor) else { return }
    entries.append(Entry(role: role, path: "-", identity: identity))
  }

  /// The input that a path would replace, in words; nil where it is none.
  ///
  /// Files are told apart by device and inode at the time of the question: an input may have been
  /// made by the run itself.
  public func clash(with path: String) -> String? {
    guard let identity = FileIdentity(path) else { return nil }
    return clash(with: identity)
  }

  /// The input that is a file, in words; nil where none is.
  public func clash(with identity: FileIdentity) -> String? {
    entries.first { ($0.identity ?? FileIdentity($0.path)) == identity }
      .map { "\($0.role) \($0.path)" }
  }
}
