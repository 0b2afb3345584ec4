import Glibc
import InputFiles
import TestSupport
import Testing

@testable import Gazetteers

/// The compiled file that a package brings along.
@Suite struct PortableTests {
  /// Copies a folder's files with their times in whole seconds, as a package does.
  static func copy(_ folder: TemporaryFolder) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in GazetteerTables.fileNames + [Gazetteer.portableName] {
      let (from, to) = (folder.path + "/" + name, copy.path + "/" + name)
      let bytes = try #require(InputFile.contents(of: from))
      #expect(FileAccess.writeAtomically(bytes, to: to))
      try setTime(of: to, seconds: try #require(FileAccess.portableStamp(from)).changed)
    }
    return copy
  }

  static func setTime(of path: String, seconds: UInt64) throws {
    let time = timespec(tv_sec: Int(seconds), tv_nsec: 0)
    try #require(utimensat(AT_FDCWD, path, [time, time], 0) == 0)
  }

  static func keepsNothing(_ folder: TemporaryFolder) -> Bool {
    access(folder.path + "/" + Gazetteer.compiledName, F_OK) != 0
  }

  @Test func copiesNeedNoFileOfTheirOwn() throws {
    let folder = try OpeningTests.folder()
    let location = GazetteerLocation(directory: folder.path)
    let made = try Gazetteer.compilePortable(location)
    #expect(Self.keepsNothing(folder))
    OpeningTests.expectEqual(try Gazetteer.load(location), made)
    let copy = try Self.copy(folder)
    OpeningTests.expectEqual(made, try Gazetteer.open(GazetteerLocation(directory: copy.path)))
    #expect(Self.keepsNothing(copy))
  }

  @Test func theSameTablesGiveTheSameFile() throws {
    var files: [[UInt8]?] = []
    for _ in 0..<2 {
      let folder = try OpeningTests.folder()
      for name in GazetteerTables.fileNames {
        try Self.setTime(of: folder.path + "/" + name, seconds: 1_700_000_000)
      }
      _ = try Gazetteer.compilePortable(GazetteerLocation(directory: folder.path))
      files.append(InputFile.contents(of: folder.path + "/" + Gazetteer.portableName))
    }
    #expect(files[0] != nil && files[0] == files[1])
  }

  @Test func changedTablesAreNotTakenForThePackages() throws {
    let folder = try OpeningTests.folder()
    _ = try Gazetteer.compilePortable(GazetteerLocation(directory: folder.path))
    let copy = try Self.copy(folder)
    let location = GazetteerLocation(directory: copy.path)
    // The same size, a second later.
    let path = copy.path + "/former.tsv"
    let seconds = try #require(FileAccess.portableStamp(path)).changed
    try copy.write("former.tsv", OpeningTests.former.replacing("丙丁旗", with: "丙丁盟"))
    try Self.setTime(of: path, seconds: seconds + 1)
    let gazetteer = try Gazetteer.open(location)
    #expect(gazetteer.places(named: "丙丁旗").isEmpty)
    #expect(gazetteer.places(named: "丙丁盟").count == 1)
  }

  /// Other times and the same content: the package's file is good for making one's own.
  @Test func otherTimesAreSeenThrough() throws {
    let folder = try OpeningTests.folder()
    let made = try Gazetteer.compilePortable(GazetteerLocation(directory: folder.path))
    let copy = try Self.copy(folder)
    try Self.setTime(of: copy.path + "/places.tsv", seconds: 1)
    let location = GazetteerLocation(directory: copy.path)
    OpeningTests.expectEqual(made, try Gazetteer.open(location))
    #expect(!Self.keepsNothing(copy))
  }

  @Test func damageIsSeen() throws {
    let folder = try OpeningTests.folder()
    let location = GazetteerLocation(directory: folder.path)
    let made = try Gazetteer.compilePortable(location)
    let path = folder.path + "/" + Gazetteer.portableName
    var bytes = try #require(InputFile.contents(of: path))
    bytes[bytes.count / 2] ^= 1
    #expect(FileAccess.writeAtomically(bytes, to: path))
    #expect(Gazetteer.damage(of: location)?.file == path)
    OpeningTests.expectEqual(made, try Gazetteer.open(location))
    #expect(Gazetteer.removeDamaged(location) == [path])
    #expect(Gazetteer.damage(of: location) == nil)
  }

  @Test func aFolderThatTakesNoFileIsSaid() throws {
    let folder = try OpeningTests.folder()
    try #require(mkdir(folder.path + "/" + Gazetteer.portableName, 0o755) == 0)
    let error = #expect(throws: InputError.self) {
      try Gazetteer.compilePortable(GazetteerLocation(directory: folder.path))
    }
    #expect(error?.message.description.contains("cannot be written") == true)
  }
}
