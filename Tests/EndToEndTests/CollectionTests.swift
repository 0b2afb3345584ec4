import Foundation
import TestSupport
import Testing

/// `jintu export --append` as a user runs it, twice and at once.
@Suite struct CollectionTests {
  static let reports = [
    "a.txt": "平遥县岳壁乡2021年种植长山药300亩，户均增收3000元。",
    "b.txt": "2020年，灵石县两渡镇养殖肉牛1200头。", "c.txt": "2022年，沁源县种植马铃薯2万亩。",
  ]

  static func write(_ names: [String], to folder: TemporaryFolder, _ sub: String) throws -> String {
    let url = folder.url.appending(path: sub)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for name in names { try Data((reports[name] ?? "").utf8).write(to: url.appending(path: name)) }
    return url.path
  }

  /// The files of a folder but the manifest, which names the options of the run.
  static func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path)
    where name != "manifest.json" {
      files[name] = try Data(contentsOf: URL(filePath: path + "/" + name))
    }
    return files
  }

  @Test func stepByStepGivesTheSameAsAtOnce() throws {
    let folder = try TemporaryFolder()
    let all = try Self.write(["a.txt", "b.txt", "c.txt"], to: folder, "all")
    let first = try Self.write(["c.txt"], to: folder, "first")
    let rest = try Self.write(["b.txt", "a.txt"], to: folder, "rest")
    let store = folder.path + "/s.gpkg"
    let direct = try ProgramRun(["export", all, "--quiet", "--out", folder.path + "/x"])
    #expect(direct.exitCode == 0)
    let one = try ProgramRun(["export", first, "--append", store, "--out", folder.path + "/y"])
    #expect(one.errors.hasPrefix("\(store): 1 added, 0 replaced, 0 unchanged\n"))
    let two = try ProgramRun(["export", rest, "--append", store, "--out", folder.path + "/y"])
    #expect(two.errors.hasPrefix("\(store): 2 added, 0 replaced, 0 unchanged\n"))
    #expect(try Self.files(folder.path + "/x") == Self.files(folder.path + "/y"))
    try Data("2022年，沁源县种植马铃薯3万亩。".utf8)
      .write(to: URL(filePath: all + "/c.txt"))
    let three = try ProgramRun(["export", all, "--append", store, "--out", folder.path + "/y"])
    #expect(three.errors.hasPrefix("\(store): 0 added, 1 replaced, 2 unchanged\n"))
    let table = try String(contentsOfFile: folder.path + "/y/facts.csv", encoding: .utf8)
    #expect(table.contains("马铃薯3万亩") && !table.contains("马铃薯2万亩"))
    let alone = try ProgramRun(["export", "--append", store, "--out", folder.path + "/z"])
    #expect(alone.exitCode == 0)
    #expect(try Self.files(folder.path + "/y") == Self.files(folder.path + "/z"))
  }

  /// Rules are in the program: what another build has read is read anew.
  @Test func anotherBuildOfTheProgramReadsAnew() throws {
    let folder = try TemporaryFolder()
    let reports = try Self.write(["a.txt"], to: folder, "all")
    let other = folder.path + "/jintu"
    var program = try Data(contentsOf: ProgramRun.products.appending(path: "jintu"))
    // The head of the linker's note: lengths of name and hash, type, name.
    let note = Data([4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0] + Array("GNU\0".utf8))
    let hash = try #require(program.firstRange(of: note), "linked without --build-id").upperBound
    program[hash] ^= 0xFF
    try program.write(to: URL(filePath: other))
    let run =
      "\"$JINTU\" export '\(reports)' --append '\(folder.path)/s.gpkg' --out '\(folder.path)/y'"
    let own = run + " --gazetteer Gazetteer"
    #expect(try ProgramRun(shell: own).exitCode == 0)
    #expect(try ProgramRun(shell: own).errors.contains("0 added, 0 replaced, 1 unchanged"))
    let foreign = try ProgramRun(shell: "chmod +x '\(other)'; JINTU='\(other)'; " + own)
    #expect(foreign.exitCode == 0, "\(foreign.errors)")
    #expect(foreign.errors.contains("0 added, 1 replaced, 0 unchanged"), "\(foreign.errors)")
  }

  @Test func mapsReadACollection() throws {
    let folder = try TemporaryFolder()
    let all = try Self.write(["a.txt", "b.txt", "c.txt"], to: folder, "all")
    let store = folder.path + "/s.gpkg"
    _ = try ProgramRun(["export", all, "--quiet", "--append", store, "--out", folder.path + "/x"])
    let paths = ["/direct.svg", "/stored.svg"].map { folder.path + $0 }
    let direct = try ProgramRun(["map", all, "--quiet", "--out", paths[0]])
    let stored = try ProgramRun(["map", "--collection", store, "--quiet", "--out", paths[1]])
    #expect(direct.exitCode == 0 && stored.exitCode == 0, "\(stored.errors)")
    let maps = try paths.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(maps[0] == maps[1])
    let none = try ProgramRun(["map", "--collection", "no.gpkg", "--out", paths[0]])
    #expect(none.exitCode == 1)
    #expect(none.errors.hasPrefix("jintu: no.gpkg: there is no such collection"))
  }

  @Test func twoProcessesAtOnceLoseNothing() throws {
    let folder = try TemporaryFolder()
    let one = try Self.write(["a.txt", "b.txt"], to: folder, "one")
    let two = try Self.write(["b.txt", "c.txt"], to: folder, "two")
    let path = folder.path
    let run = try ProgramRun(
      shell: """
        "$JINTU" export '\(one)' --quiet --append '\(path)/s.gpkg' --out '\(path)/x' & first=$!
        "$JINTU" export '\(two)' --quiet --append '\(path)/s.gpkg' --out '\(path)/y' || exit 9
        wait $first
        """)
    #expect(run.exitCode == 0, "\(run.errors)")
    let all = try Self.write(["a.txt", "b.txt", "c.txt"], to: folder, "all")
    _ = try ProgramRun(["export", all, "--quiet", "--out", path + "/all-out"])
    let store = try ProgramRun(
      ["export", "--quiet", "--append", path + "/s.gpkg", "--out", path + "/z"])
    #expect(store.exitCode == 0)
    #expect(try Self.files(path + "/all-out") == Self.files(path + "/z"))
  }

  @Test func twoReportsOfOneNameAreNotMixedUp() throws {
    let folder = try TemporaryFolder()
    let one = try Self.write(["a.txt"], to: folder, "one")
    let two = try Self.write(["a.txt", "b.txt"], to: folder, "two")
    let run = try ProgramRun(
      [
        "export", one, two, "--quiet", "--append", folder.path + "/s.gpkg", "--out",
        folder.path + "/x",
      ])
    #expect(run.exitCode == 3)
    #expect(run.errors.contains("\(two)/a.txt: another report of this run is called a.txt too"))
  }

  @Test func aForeignFileIsRefused() throws {
    let folder = try TemporaryFolder()
    let one = try Self.write(["a.txt"], to: folder, "one")
    let run = try ProgramRun(
      ["export", one, "--append", one + "/a.txt", "--out", folder.path + "/x"])
    #expect(run.exitCode == 1)
    #expect(run.errors == "jintu: \(one)/a.txt: is no GeoPackage; nothing was changed\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/x").isEmpty)
  }
}
