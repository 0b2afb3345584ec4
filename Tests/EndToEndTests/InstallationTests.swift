import Foundation
import TestSupport
import Testing

/// What an installed program finds around it, and what it says that it is.
@Suite struct InstallationTests {
  /// A folder with `bin/jintu` and, below `share/jintu`, the tables and a commit.
  static func installed() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    for name in ["bin", "share/jintu"] { try folder.makeFolder(name) }
    let program = ProgramRun.products.appending(path: "jintu")
    let copy = folder.url.appending(path: "bin/jintu")
    // A link by name alone costs nothing; another disk takes a copy.
    if (try? files.linkItem(at: program, to: copy)) == nil {
      try files.copyItem(at: program, to: copy)
    }
    try files.createSymbolicLink(
      at: folder.url.appending(path: "share/jintu/Gazetteer"),
      withDestinationURL: ProgramRun.products.appending(
        path: "jintu_Gazetteers.resources/Gazetteer"))
    try folder.write("share/jintu/commit", "0123456789ab\n")
    return folder
  }

  @Test func aBuildSaysItsVersionAndEdition() throws {
    for arguments in [["--version"], ["export", "--version"]] {
      let run = try ProgramRun(arguments)
      #expect(run.exitCode == 0)
      #expect(
        try #/jintu \d+\.\d+\.\d+ \(gazetteer \d{4}-[0-9a-f]{16}, development\)\n/#
          .wholeMatch(in: run.text) != nil, "\(run.text)")
    }
  }

  @Test func anInstallationSaysItsCommit() throws {
    let folder = try Self.installed()
    let run = try ProgramRun(shell: "'\(folder.path)/bin/jintu' --version")
    #expect(run.text.hasSuffix(", commit 0123456789ab)\n"), "\(run.text)\(run.errors)")
    // Called by a link from elsewhere, as many people set up their path.
    let linked = try ProgramRun(
      shell: "cd '\(folder.path)' && ln -s bin/jintu elsewhere && ./elsewhere --version")
    #expect(linked.text == run.text)
  }

  /// Loading libproj with all that it needs is a quarter of a short run.
  @Test func onlyWhatIsDrawnLoadsTheLibraryOfProjections() throws {
    let folder = try TemporaryFolder()
    for (arguments, loads) in [
      (["place", "交口"], false),
      (["map", "seeds", "--level", "county", "--out", folder.path + "/map.svg"], true),
    ] {
      let run = try ProgramRun(arguments, variables: ["LD_DEBUG": "files"])
      #expect(run.exitCode == 0, "\(run.errors.suffix(300))")
      #expect(run.errors.contains("libswiftCore"), "the linker says what it loads")
      #expect(run.errors.contains("libproj.so") == loads)
    }
  }

  @Test func anInstallationFindsItsGazetteer() throws {
    let folder = try Self.installed()
    let run = try ProgramRun(shell: "'\(folder.path)/bin/jintu' place 交口 --in 灵石县")
    #expect(run.text.contains("140729205"), "\(run.errors)")
    // A folder beside the program comes first, the option before all.
    try folder.makeFolder("bin/Gazetteer")
    try folder.write("bin/Gazetteer/places.tsv", "path\n")
    let beside = try ProgramRun(shell: "'\(folder.path)/bin/jintu' place 交口")
    #expect(beside.errors.contains("bin/Gazetteer"), "\(beside.errors)")
    let option = try ProgramRun(
      shell:
        "'\(folder.path)/bin/jintu' place 交口 --gazetteer '\(folder.path)/share/jintu/Gazetteer'")
    #expect(option.exitCode == 0, "\(option.errors)")
  }

  @Test func withoutAGazetteerItSaysWhereItLooked() throws {
    let folder = try Self.installed()
    try FileManager.default.removeItem(
      at: folder.url.appending(path: "share/jintu/Gazetteer"))
    let version = try ProgramRun(shell: "'\(folder.path)/bin/jintu' --version")
    #expect(version.text.hasSuffix("(no gazetteer, commit 0123456789ab)\n"))
    let run = try ProgramRun(shell: "'\(folder.path)/bin/jintu' place 交口")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("share/jintu/Gazetteer"))
  }

  @Test func overlaysAreNoPartOfAPackage() throws {
    let run = try ProgramRun([
      "gazetteer", "compile", "--portable", "--gazetteer", "Gazetteer", "--gazetteer", "README.md",
    ])
    #expect(run.exitCode == 2)
  }
}
