import ExternalPrograms
import Foundation
import InputFiles
import Testing

/// Programs of the system within their limits.
@Suite struct ExternalProgramTests {
  static let shell = ExternalProgram(name: "sh", package: "dash")

  private static func run(
    _ line: String, _ limits: ProgramLimits = ProgramLimits(seconds: 20)
  ) throws -> (output: String, folder: String) {
    try WorkFolder.with { folder throws(InputError) in
      try shell.run(["-c", line], for: "a test", in: folder, output: "out", limits: limits)
      return (String(decoding: folder.contents(of: "out") ?? [], as: UTF8.self), folder.path)
    }
  }

  @Test func theFolderIsGoneAfterwards() throws {
    let (output, folder) = try Self.run("cd '$0'; pwd; echo x > /dev/stdout")
    #expect(output.hasSuffix("x\n") && folder.contains("/jintu-"))
    #expect(!FileManager.default.fileExists(atPath: folder))
    let before = try FileManager.default.contentsOfDirectory(atPath: "/tmp").count {
      $0.hasPrefix("jintu-")
    }
    #expect(throws: InputError.self) { try Self.run("mkdir -p $TMPDIR/a/b; exit 3") }
    let after = try FileManager.default.contentsOfDirectory(atPath: "/tmp").count {
      $0.hasPrefix("jintu-")
    }
    #expect(after <= before + 1)
  }

  @Test func aMissingOneNamesItsPackage() {
    let program = ExternalProgram(name: "jintu-no-such-program", package: "some-package")
    #expect(
      throws: InputError(
        "a.docx needs the program jintu-no-such-program: install the package some-package")
    ) {
      try WorkFolder.with { folder throws(InputError) in
        try program.run([], for: "a.docx", in: folder, limits: ProgramLimits(seconds: 1))
      }
    }
  }

  @Test func whatFailsSaysWhy() {
    #expect(throws: InputError("sh failed (status 4): no such thing")) {
      try Self.run("echo no such thing >&2; exit 4")
    }
  }

  @Test func timeAndSizeAreLimited() throws {
    let start = ContinuousClock.now
    #expect(throws: InputError("sh took more than 1 s and was ended")) {
      try Self.run("sleep 60 & sleep 60", ProgramLimits(seconds: 1))
    }
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(throws: InputError.self) {
      try Self.run(
        "yes | head -c 100000 > $HOME/big",
        ProgramLimits(seconds: 20, largestFile: 4096, isConfined: true))
    }
  }

  @Test func confinedItHasAHomeOfItsOwn() throws {
    let (output, folder) = try Self.run(
      "echo $HOME", ProgramLimits(seconds: 20, isConfined: true))
    #expect(output == folder + "\n")
  }
}
