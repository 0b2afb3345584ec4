import ArgumentParser
import Glibc
import TextScanning

/// The reports that the arguments name: files, folders, or `-` for standard input.
struct ReportInputs {
  /// One report to read.
  struct Input {
    /// The path as the user would name it, or `-`.
    let path: String
    /// The name that records carry.
    let name: String
  }

  /// The reports in the order of the arguments; of a folder all `.txt` and `.md` files, by name.
  let inputs: [Input]
  /// Arguments that could not be followed, a line each.
  let problems: [String]

  init(_ arguments: [String]) {
    var inputs: [Input] = []
    var problems: [String] = []
    for argument in arguments {
      if argument == "-" {
        inputs.append(Input(path: "-", name: "-"))
      } else if let entries = Self.entries(of: argument) {
        let found = entries.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
        if found.isEmpty { problems.append("\(argument): the folder holds no .txt or .md report") }
        for entry in found { inputs.append(Input(path: argument + "/" + entry, name: entry)) }
      } else {
        inputs.append(Input(path: argument, name: Self.lastComponent(argument)))
      }
    }
    self.inputs = inputs
    self.problems = problems
  }

  /// The names in a folder, sorted by code unit, without hidden ones; nil for what is no folder.
  private static func entries(of path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
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

  private static func lastComponent(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }

  /// The bytes of a report, or why there are none.
  static func bytes(of input: Input) -> Result<[UInt8], ReadError> {
    if input.path == "-" { return .success(standardInput()) }
    guard let bytes = TableFile.contents(of: input.path) else {
      return .failure(ReadError(path: input.path, reason: String(cString: strerror(errno))))
    }
    return .success(bytes)
  }

  private static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 {
        bytes.append(contentsOf: chunk[..<count])
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}

/// A report that could not be read.
struct ReadError: Error, CustomStringConvertible {
  /// The report's path.
  let path: String
  /// What is wrong and what to do.
  let reason: String

  var description: String { "\(path): \(reason)" }
}
