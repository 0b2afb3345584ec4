import Foundation
import TestSupport
import Testing

/// Every command of `Examples/README.md` runs, in a copy of the folder, in the order of the text.
@Suite struct ExampleTests {
  @Test func everyCommandRuns() throws {
    let folder = try TemporaryFolder()
    let copy = folder.url.appending(path: "Examples")
    try FileManager.default.copyItem(at: ProgramRun.root.appending(path: "Examples"), to: copy)
    let text = try String(contentsOf: copy.appending(path: "README.md"), encoding: .utf8)
    let commands = ShellBlocks.commands(in: text)
    #expect(commands.count >= 12)
    for command in commands {
      let run = try ProgramRun(
        shell: "cd '\(copy.path)' && PATH=\"$(dirname \"$JINTU\"):$PATH\" && \(command)")
      #expect(run.exitCode == 0, "\(command)\n\(run.errors)")
    }
    for name in ["maps/manifest.json", "herds/facts.geojson", "sheep.svg", "stock.svg"] {
      #expect(FileManager.default.fileExists(atPath: copy.appending(path: name).path), "\(name)")
    }
  }
}
