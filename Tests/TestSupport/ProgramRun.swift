public import Foundation

/// A run of the built program, as a user would start it.
public struct ProgramRun: Sendable {
  /// The exit code; minus the signal where one ended it.
  public let exitCode: Int32
  /// Standard output.
  public let output: Data
  /// Standard error as text.
  public let errors: String

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }
  /// Standard output by line.
  public var lines: [Substring] { text.split(separator: "\n") }

  /// The folder that the built products are in: the one this test program runs from.
  public static var products: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// The package's root.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs `jintu` with arguments; output goes through files, so that any size fits.
  /// - Parameter variables: What the environment has besides; its locale is that of C.
  public init(
    _ arguments: [String], input: Data? = nil, variables: [String: String] = [:]
  ) throws {
    try self.init(
      program: Self.products.appending(path: "jintu"), arguments: arguments, input: input,
      variables: variables)
  }

  /// Runs a shell line in which `$JINTU` is the program.
  public init(shell line: String) throws {
    try self.init(program: URL(filePath: "/bin/sh"), arguments: ["-c", line], input: nil)
  }

  private init(
    program: URL, arguments: [String], input: Data?, variables: [String: String] = [:]
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "jintu-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["in", "out", "err"].map { folder.appending(path: $0) }
    try (input ?? Data()).write(to: paths[0])
    for path in paths.dropFirst() { try Data().write(to: path) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = Self.root
    process.environment = ProcessInfo.processInfo.environment.merging([
      "JINTU": Self.products.appending(path: "jintu").path, "LC_ALL": "C",
    ]) { _, new in new }.merging(variables) { _, new in new }
    process.standardInput = try FileHandle(forReadingFrom: paths[0])
    process.standardOutput = try FileHandle(forWritingTo: paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    try process.run()
    process.waitUntilExit()
    exitCode =
      process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    output = try Data(contentsOf: paths[1])
    errors = String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self)
  }
}
