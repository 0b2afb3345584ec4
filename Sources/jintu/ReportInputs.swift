import ArgumentParser
import Glibc
import InputFiles
import Publishing
import ReportSources
import TextScanning

/// The reports that the arguments name: files, folders, or `-` for standard input.
///
/// Nothing that a folder holds is passed over in silence: what is no report is counted.
struct ReportInputs {
  /// One report to read.
  struct Input {
    /// The path as the user would name it, or `-`.
    let path: String
    /// The name that records carry.
    let name: String
    /// Whether it was met in a folder rather than named.
    var isFound = false
  }

  /// What was left out of a folder.
  struct LeftOut {
    let folder: String
    let reason: Message
    var names: [String]

    /// One line: how many, why, and the first of them.
    var summary: Message {
      let shown = names.prefix(5).map { FileName.shown($0) } + (names.count > 5 ? ["..."] : [])
      return "\(FileName.shown(folder)): \(names.count) left out, \(reason): \(list: shown)"
    }
  }

  /// The reports in the order of the arguments; of a folder all files of a known format, by name.
  private(set) var inputs: [Input] = []
  /// Arguments that could not be followed, a line each.
  private(set) var problems: [Message] = []
  /// What folders hold besides reports.
  private(set) var leftOut: [LeftOut] = []

  private let isRecursive: Bool
  /// The folders walked through, so that links cannot lead in circles.
  private var walked: Set<FileIdentity> = []

  /// Finds the reports.
  /// - Parameter isRecursive: Whether sub-folders are read too.
  init(_ arguments: [String], isRecursive: Bool = false) {
    self.isRecursive = isRecursive
    for argument in arguments {
      if argument == "-" {
        inputs.append(Input(path: "-", name: "-"))
      } else if Self.kind(of: argument) == S_IFDIR {
        walked = []
        let before = inputs.count
        walk(argument, below: "")
        if inputs.count == before {
          problems.append(
            "\(FileName.shown(argument)): the folder holds no \(SourceFormats.endings) report")
        }
      } else {
        let last = argument.split(separator: "/").last.map(String.init) ?? argument
        inputs.append(Input(path: argument, name: FileName.shown(last)))
      }
    }
  }

  /// Takes in a folder; `prefix` leads to it from the one that the user named.
  private mutating func walk(_ folder: String, below prefix: String) {
    guard FileIdentity(folder).map({ walked.insert($0).inserted }) ?? true else { return }
    guard let entries = FolderListing.names(in: folder) else {
      problems.append("\(FileName.shown(folder)): \(Message.systemError)")
      return
    }
    let made =
      entries.contains("manifest.json")
      ? PreviousRun(manifest: folder + "/manifest.json").names : []
    for entry in entries where !entry.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry : folder + "/" + entry
      let isReport = SourceFormats.isReport(entry)
      switch Self.kind(of: path) {
      case S_IFREG where isReport && made.contains(entry):
        leave(prefix + entry, of: folder, "written by jintu itself")
      case S_IFREG where isReport:
        inputs.append(Input(path: path, name: FileName.shown(prefix + entry), isFound: true))
      case S_IFREG: leave(prefix + entry, of: folder, "no \(SourceFormats.endings) file")
      case S_IFDIR where isRecursive: walk(path, below: prefix + entry + "/")
      case S_IFDIR: leave(prefix + entry, of: folder, "a folder (--recursive reads it)")
      case nil where isReport:
        problems.append("\(FileName.shown(path)): \(Message.systemError)")
      default: leave(prefix + entry, of: folder, "no file but a pipe, device or broken link")
      }
    }
  }

  private mutating func leave(_ name: String, of folder: String, _ reason: Message) {
    if let index = leftOut.firstIndex(where: { $0.folder == folder && $0.reason == reason }) {
      leftOut[index].names.append(name)
    } else {
      leftOut.append(LeftOut(folder: folder, reason: reason, names: [name]))
    }
  }

  /// The kind of what a path leads to, nil with `errno` where it leads nowhere.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe FileName.withPath(path, { unsafe stat($0, &status) }) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  /// The reports as files that no output may replace.
  var protected: ProtectedFiles {
    var files = ProtectedFiles()
    files.add(inputs.map(\.path).filter { $0 != "-" }, as: "the report")
    if inputs.contains(where: { $0.path == "-" }) {
      files.add(descriptor: STDIN_FILENO, as: "the report on standard input,")
    }
    return files
  }

  /// An input opened for reading.
  static func descriptor(of input: Input) throws(InputError) -> Int32 {
    guard input.path != "-" else { return STDIN_FILENO }
    if let kind = kind(of: input.path), kind == S_IFCHR || kind == S_IFBLK {
      throw error(input, "is a device, no report")
    }
    let file = InputFile.descriptor(of: input.path)
    guard file >= 0 else { throw error(input, .systemError) }
    return file
  }

  private static func error(_ input: Input, _ reason: Message) -> InputError {
    InputError(file: FileName.shown(input.path), reason)
  }

  /// The next bytes of an open input, as they arrive; none at its end.
  static func chunk(of input: Input, _ file: Int32) throws(InputError) -> [UInt8] {
    guard let chunk = InputFile.chunk(of: file) else { throw error(input, .systemError) }
    return chunk
  }

  /// The bytes of an open input to its end.
  /// - Parameters:
  ///   - beginning: What was read of it before.
  ///   - limit: The most bytes that a report may have.
  static func rest(
    of input: Input, _ file: Int32, behind beginning: [UInt8] = [], limit: Int
  ) throws(InputError) -> [UInt8] {
    var bytes = beginning
    while true {
      let chunk = try chunk(of: input, file)
      guard !chunk.isEmpty else { return bytes }
      bytes += chunk
      guard bytes.count <= limit else { throw error(input, .largerThan(limit)) }
    }
  }

  /// The bytes of a report's file.
  /// - Throws: `InputError` with the reason why there are none.
  static func bytes(of input: Input, limit: Int) throws(InputError) -> [UInt8] {
    let file = try descriptor(of: input)
    defer { if file != STDIN_FILENO { close(file) } }
    return try rest(of: input, file, limit: limit)
  }
}
