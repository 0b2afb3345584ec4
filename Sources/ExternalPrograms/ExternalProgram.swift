import Glibc
public import InputFiles
import Synchronization

/// A program of the system that is run over files.
///
/// What it does comes from the program rather than from a library: nothing to build against, nothing
/// to load when it is not wanted, and a missing one is a line for the user.
public struct ExternalProgram: Sendable {
  /// The program's name, looked up in `PATH`.
  public let name: String
  /// The Debian package that holds it.
  public let package: String

  /// A program.
  public init(name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// Draws SVG as pictures and pages.
  public static let rsvgConvert = ExternalProgram(name: "rsvg-convert", package: "librsvg2-bin")
  /// Turns text into paths; keeps the attributes and titles of the shapes.
  public static let inkscape = ExternalProgram(name: "inkscape", package: "inkscape")

  /// The file that the program is; nil where `PATH` leads to none.
  public var path: String? {
    guard let paths = unsafe getenv("PATH") else { return nil }
    return unsafe String(cString: paths).split(separator: ":").map { "\($0)/\(name)" }
      .first { unsafe access($0, X_OK) == 0 }
  }

  /// What the program makes of a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - ending: The ending of the file to read, by which programs know its format.
  ///   - product: The ending of the file to write.
  ///   - purpose: What it is needed for, in the user's terms.
  ///   - arguments: The command line for the paths of both.
  /// - Throws: `InputError` when the program is missing or fails.
  public func convert(
    _ bytes: [UInt8], from ending: String, to product: String, for purpose: Message,
    arguments: (_ input: String, _ output: String) -> [String]
  ) throws(InputError) -> [UInt8] {
    try WorkFolder.with { folder throws(InputError) in
      let input = try folder.write(bytes, as: "map." + ending)
      let output = "out." + product
      try run(
        arguments(input, folder.file(output)), for: purpose, in: folder,
        limits: ProgramLimits(seconds: 600))
      guard let made = folder.contents(of: output), !made.isEmpty else {
        throw InputError("\(name) wrote nothing")
      }
      return made
    }
  }

  /// Runs the program to its end.
  /// - Parameters:
  ///   - arguments: The command line behind the program's name.
  ///   - purpose: What it is needed for, in the user's terms.
  ///   - folder: Where it is at work.
  ///   - output: The file of the folder that takes its standard output; nil to lose it.
  ///   - limits: How long it may run, and what it may write and reach.
  ///   - environment: Variables over those of our own environment; other users cannot see them.
  /// - Throws: `InputError` without a file: the program is missing, failed, or took too long.
  public func run(
    _ arguments: [String], for purpose: Message, in folder: WorkFolder, output: String? = nil,
    limits: ProgramLimits, environment: [String: String] = [:]
  ) throws(InputError) {
    guard let path else {
      throw InputError("\(purpose) needs the program \(name): install the package \(package)")
    }
    let line = Confinement.prefix(limits) + [path] + arguments
    let process = try spawn(
      line, folder, output, Confinement.environment(limits, folder, environment))
    let overseer = ProgramGuard(of: process)
    let ended = Self.wait(for: process, seconds: limits.seconds)
    RunningPrograms.remove(process)
    overseer?.dismiss()
    guard let status = ended else {
      throw InputError("\(name) took more than \(Int(limits.seconds)) s and was ended")
    }
    guard status == 0 else { throw failure(status, in: folder) }
  }

  /// What the program last said on its standard error; empty where it said nothing or did not run.
  public func complaints(in folder: WorkFolder) -> String {
    String(decoding: folder.contents(of: Self.errors) ?? [], as: UTF8.self)
  }

  /// What went wrong, with the first thing that the program said of it.
  private func failure(_ status: Int32, in folder: WorkFolder) -> InputError {
    if status & 0x7F == SIGXFSZ {
      return InputError("\(name) made more text than --max-size allows")
    }
    let said = complaints(in: folder).split(whereSeparator: \.isNewline)
      .first { !$0.allSatisfy(\.isWhitespace) }
    let why = said.map { ": " + $0.prefix(200) } ?? ""
    let code: Message =
      status & 0x7F == 0
      ? "status \(status >> 8 & 0xFF)" : "signal \(status & 0x7F)"
    return InputError("\(name) failed (\(code))\(why)")
  }

  /// The file of the folder that takes what programs say.
  private static let errors = ".errors"

  private func spawn(
    _ line: [String], _ folder: WorkFolder, _ output: String?, _ environment: [String]
  ) throws(InputError) -> pid_t {
    var process = pid_t()
    let program = line.first ?? ""
    let line = unsafe line.map { unsafe strdup($0) } + [nil]
    let environment = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (line + environment).forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let written = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output.map(folder.file) ?? "/dev/null", written, 0o600)
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, folder.file(Self.errors), written, 0o600)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    Self.settle(&attributes)
    let failure = unsafe posix_spawn(
      &process, program, &actions, &attributes, line, environment)
    guard failure == 0 else {
      throw InputError("\(name) did not start: \(Message.systemError(failure))")
    }
    RunningPrograms.add(process)
    return process
  }

  /// Gives a program the signals as they usually are and a group of its own.
  static func settle(_ attributes: inout posix_spawnattr_t) {
    // We wait for signals in a thread and block them elsewhere, and ignore others; the program is not
    // to inherit that.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for signal in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&usual, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    // A group of its own, so that what it starts can be ended with it.
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
  }

  /// The status that a program ends with; nil where it had to be ended for its time.
  private static func wait(for process: pid_t, seconds: Double) -> Int32? {
    var status: Int32 = 0
    var waited = 0.0
    var pause = 0.001
    while true {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      if ended < 0, errno != EINTR { return 0 }
      guard waited < seconds else {
        kill(-process, SIGKILL)
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        return nil
      }
      usleep(UInt32(pause * 1_000_000))
      waited += pause
      pause = min(pause * 1.3, 0.05)
    }
  }
}
