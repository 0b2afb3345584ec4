import Foundation
import TestSupport
import Testing

/// Every command of the walk-through for county offices runs, in the order of the text, on Word files
/// that are made of the seeds.
@Suite struct WalkthroughTests {
  /// What makes Word files and reads them.
  static let hasPandoc = (try? ProgramRun(shell: "command -v pandoc").exitCode) == 0
  static let source = ProgramRun.root.appending(path: "docs/zh")

  @Test(.enabled(if: hasPandoc, "pandoc is not installed: make install-converters"))
  func everyCommandRuns() throws {
    let folder = try TemporaryFolder()
    let place = folder.url.appending(path: "docs/zh")
    try folder.makeFolder("docs")
    try FileManager.default.copyItem(at: Self.source, to: place)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "seeds"),
      withDestinationURL: ProgramRun.root.appending(path: "seeds"))
    let text = try String(contentsOf: place.appending(path: "README.md"), encoding: .utf8)
    let commands = ShellBlocks.commands(in: text)
    #expect(commands.count >= 12)
    for command in commands where !command.contains(".png") || Self.drawsPictures {
      let run = try ProgramRun(
        shell: "cd '\(place.path)' && PATH=\"$(dirname \"$JINTU\"):$PATH\" && \(command)")
      #expect(run.exitCode == 0, "\(command)\n\(run.errors)")
    }
    for name in ["成果/index.html", "农业/facts.csv", "孝义市.svg"] {
      #expect(FileManager.default.fileExists(atPath: place.appending(path: name).path), "\(name)")
    }
    let facts = try String(contentsOf: place.appending(path: "成果/facts.csv"), encoding: .utf8)
    #expect(facts.contains("value=500"), "the correction holds")
  }

  /// What maps are drawn as pictures with.
  private static let drawsPictures =
    (try? ProgramRun(shell: "command -v rsvg-convert").exitCode) == 0

  /// The pictures are those of the script, and small.
  @Test func everyPictureIsThere() throws {
    let text = try String(contentsOf: Self.source.appending(path: "README.md"), encoding: .utf8)
    let names = text.matches(of: /!\[[^\]]+\]\(([^)]+)\)/).map { String($0.1) }
    #expect(names.count >= 4)
    let script = try String(
      contentsOf: Self.source.appending(path: "make-pictures.sh"), encoding: .utf8)
    for name in names {
      let picture = try Data(contentsOf: Self.source.appending(path: name))
      #expect(picture.count < 200_000 && picture.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(name)")
      #expect(script.contains(name.replacing(".png", with: "")), "\(name)")
    }
  }
}
