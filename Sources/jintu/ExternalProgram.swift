import Cartography
import Glibc
import InputFiles
import Publishing

/// Runs a program of the system over one file.
///
/// Pictures and pages come from librsvg's own program rather than its library: nothing to build
/// against, nothing to load when only SVG is wanted, and a missing one is a line for the user.
struct ExternalProgram {
  /// The program's name, looked up in `PATH`.
  let name: String
  /// The Debian package that holds it.
  let package: String
  /// What it is needed for, in the user's terms.
  let purpose: String

  /// Draws SVG as pictures and pages.
  static func rsvgConvert(for purpose: String) -> ExternalProgram {
    ExternalProgram(name: "rsvg-convert", package: "librsvg2-bin", purpose: purpose)
  }

  /// Turns text into paths; keeps the attributes and titles of the shapes.
  static func inkscape(for purpose: String) -> ExternalProgram {
    ExternalProgram(name: "inkscape", package: "inkscape", purpose: purpose)
  }

  /// What the program makes of a file's bytes.
  ///
  /// - Parameters:
  ///   - ending: The ending of the file to read, by which programs know its format.
  ///   - product: The ending of the file to write.
  ///   - arguments: The command line for the paths of both.
  /// - Throws: `MapError` when the program is missing or fails.
  func convert(
    _ bytes: [UInt8], from ending: String, to product: String,
    arguments: (_ input: String, _ output: String) -> [String]
  ) throws -> [UInt8] {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) }.flatMap {
      $0.hasPrefix("/") ? $0 : nil
    }
    var template = Array(((base ?? "/tmp") + "/jintu-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw MapError(
        unsafe "cannot make a folder in \(base ?? "/tmp"): \(String(cString: strerror(errno)))")
    }
    let bare = template.dropLast().map { UInt8(bitPattern: $0) }
    let folder = String(decoding: bare, as: UTF8.self)
    let input = folder + "/map." + ending
    let output = folder + "/out." + product
    let paths = [folder, input, output]
    for path in paths { PartialFiles.add(path) }
    defer {
      unsafe unlink(input)
      unsafe unlink(output)
      unsafe rmdir(folder)
      for path in paths { PartialFiles.remove(path) }
    }
    try write(bytes, to: input)
    try run(arguments(input, output))
    guard let made = InputFile.contents(of: output), !made.isEmpty else {
      throw MapError("\(name) wrote nothing")
    }
    return made
  }

  private func run(_ arguments: [String]) throws {
    var process = pid_t()
    let line = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    // A fixed date keeps the same map the same bytes.
    let environment = unsafe self.environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (line + environment).forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // We wait for signals in a thread and block them elsewhere; the program is not to inherit that.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let failure = unsafe posix_spawnp(&process, name, &actions, &attributes, line, environment)
    guard failure == 0 else {
      throw MapError(
        failure == ENOENT
          ? "\(purpose) needs the program \(name): install the package \(package)"
          : unsafe "\(name) did not start: \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { break }
    }
    guard status == 0 else { throw MapError("\(name) failed (status \(status))") }
  }

  /// Our own environment with the date of files set.
  private var environment: [String] {
    var list: [String] = []
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if !text.hasPrefix("SOURCE_DATE_EPOCH=") { list.append(text) }
      unsafe next += 1
    }
    return list + ["SOURCE_DATE_EPOCH=0"]
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw MapError("cannot write \(path)") }
    let written = unsafe fwrite(bytes, 1, bytes.count, file)
    guard unsafe fclose(file) == 0, written == bytes.count else {
      throw MapError(unsafe "cannot write \(path): \(String(cString: strerror(errno)))")
    }
  }
}
