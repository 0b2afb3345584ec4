import ExternalPrograms
import Glibc
public import InputFiles
import Parallelism

/// A folder that output files appear in whole or not at all.
///
/// Files are written beside their place under a name of their own and renamed into place together,
/// when all are complete. A run owns the files that the last manifest in the folder lists: it
/// replaces them, and removes those that it does not write again. Other files are never touched.
public struct OutputFolder: ~Copyable {
  /// Why a file could not be written.
  public struct Failure: MessageError {
    /// The file or folder, or what else is written to.
    public let place: Message
    /// What the system said and what to do.
    public let reason: Message

    /// A failure to report.
    public init(path: String, reason: Message) {
      self.init(place: Message(verbatim: path), reason: reason)
    }

    /// A failure of what has no path.
    public init(place: Message, reason: Message) {
      self.place = place
      self.reason = reason
    }

    /// `-` for an output, which means standard output elsewhere.
    public static let standardOutput = Failure(
      path: "--out -", reason: "standard output takes no files: give a name (./- for one called -)")

    /// One line: path and reason.
    public var fullMessage: Message { "\(place): \(reason)" }
  }

  /// What may be replaced in the folder.
  public enum Ownership: Sendable {
    /// Only what the last manifest lists, and what it lists more is removed.
    case manifest
    /// Any file, foreign ones too; what the last manifest lists more is removed.
    case force
    /// The files named, whoever wrote them; no manifest is looked at.
    case named
  }

  /// A file that waits for its place.
  struct Staged {
    let name: String
    let partial: String
    let final: String
  }

  let path: String
  let ownership: Ownership
  let protected: ProtectedFiles
  /// What the last run wrote, as of now: another one may have written since the folder was opened.
  var previous: PreviousRun {
    ownership == .named ? PreviousRun() : PreviousRun(manifest: path + "/manifest.json")
  }
  /// What the user should know of the folder, a line each.
  var notes: [Message] = []
  var staged: [Staged] = []

  /// Opens a folder, making it and those above it where they are missing.
  ///
  /// What processes that are gone left behind is cleared away; a run that was cut off while it put
  /// its files in place is finished.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - protected: Files that no output may replace.
  ///   - ownership: What may be replaced.
  /// - Throws: `Failure` where that is refused.
  public init(
    path: String, protecting protected: ProtectedFiles = ProtectedFiles(),
    ownership: Ownership = .named
  ) throws(Failure) {
    self.path = path
    self.ownership = ownership
    self.protected = protected
    guard path != "-" else { throw .standardOutput }
    try Self.makeFolder(path)
    guard unsafe access(path, W_OK) == 0 else {
      throw Failure(path: path, reason: "the folder cannot be written to: \(Message.systemError)")
    }
    notes = CutOffRun.repair(path)
  }

  deinit {
    for file in staged {
      unsafe unlink(file.partial)
      PartialFiles.remove(file.partial)
    }
  }

  private static func makeFolder(_ path: String) throws(Failure) {
    var built = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      built += (built.isEmpty || built == "/" ? "" : "/") + part
      if unsafe mkdir(built, 0o777) != 0, errno != EEXIST {
        throw Failure(path: built, reason: "the folder cannot be made: \(Message.systemError)")
      }
    }
    var information = stat()
    guard unsafe stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(
        path: path.isEmpty ? "--out" : path, reason: "is no folder: give another --out")
    }
  }

  /// Refuses outputs that are inputs of the run, before any work is done.
  /// - Parameter names: The files that a run writes whatever its input.
  /// - Throws: `Failure` that names both.
  public func check(_ names: some Sequence<String>) throws(Failure) {
    for name in names { try checkInput(path + "/" + name) }
    for name in previous.hashes.keys.sorted() { try checkInput(path + "/" + name) }
  }

  func checkInput(_ final: String) throws(Failure) {
    if let input = protected.clash(with: final) {
      throw Failure(
        path: final, reason: "is \(input), which would be overwritten: give another --out")
    }
  }

  private mutating func partial(for name: String) -> String {
    let partial = path + "/" + PartialFiles.prefix() + name
    staged.append(Staged(name: name, partial: partial, final: path + "/" + name))
    PartialFiles.add(partial)
    return partial
  }

  /// Writes a file that appears with `commit()`.
  /// - Throws: `Failure`, for example on a full disk; nothing is left behind then.
  public mutating func stage(_ name: String, _ bytes: [UInt8]) throws(Failure) {
    let partial = partial(for: name)
    try Self.write(bytes, to: partial, for: path + "/" + name)
  }

  /// Makes and writes files that appear with `commit()`, several at once.
  ///
  /// - Parameters:
  ///   - files: The files, which stay in this order.
  ///   - threads: How many are made at once.
  /// - Returns: The size and the SHA-256 of each.
  /// - Throws: `Failure`, or what making a file throws: of several the first one's.
  mutating func stage(_ files: [PendingFile], threads: Int) throws -> [StagedContent] {
    let targets = files.map { (partial: partial(for: $0.name), final: path + "/" + $0.name) }
    let order =
      files.indices.filter { files[$0].isFirst } + files.indices.filter { !files[$0].isFirst }
    let made = Parallel.map(files.count, threads: threads) { number in
      let (partial, final) = targets[order[number]]
      return Result { try Self.make(files[order[number]], partial, for: final) }
    }
    return try zip(order, made).sorted { $0.0 < $1.0 }.map { try $1.get() }
  }

  private static func make(
    _ file: PendingFile, _ partial: String, for final: String
  ) throws -> StagedContent {
    switch file.content {
    case .bytes(let make):
      let bytes = try make()
      try write(bytes, to: partial, for: final)
      return StagedContent(bytes)
    case .file(let write):
      try write(partial)
      guard let bytes = InputFile.contents(of: partial) else {
        throw Failure(path: partial, reason: "cannot be read back: \(Message.systemError)")
      }
      return StagedContent(bytes)
    }
  }

  private static func write(
    _ bytes: [UInt8], to partial: String, for final: String
  ) throws(Failure) {
    let file = unsafe open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw Failure(path: final, reason: "cannot be written: \(Message.systemError)")
    }
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes[offset...].withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let reason = Message.systemError
        close(file)
        throw Failure(path: final, reason: "cannot be written: \(reason)")
      }
      offset += count
    }
    guard close(file) == 0 else {
      throw Failure(path: final, reason: "cannot be written: \(Message.systemError)")
    }
  }
}
