import Foundation
import Publishing
import TestSupport
import Testing

/// Files appear whole or not at all.
@Suite struct OutputFolderTests {
  @Test func nothingAppearsBeforeCommit() throws {
    let temporary = try TemporaryFolder()
    var folder = try OutputFolder(path: temporary.path + "/new/deep")
    try folder.stage("a.txt", Array("one".utf8))
    let path = temporary.path + "/new/deep"
    #expect(!FileManager.default.fileExists(atPath: path + "/a.txt"))
    try folder.commit()
    #expect(try String(contentsOfFile: path + "/a.txt", encoding: .utf8) == "one")
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["a.txt"])
  }

  @Test func anAbandonedRunLeavesNothing() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("a.txt", "old")
    do {
      var folder = try OutputFolder(path: temporary.path)
      try folder.stage("a.txt", Array("new".utf8))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == ["a.txt"])
    #expect(try String(contentsOfFile: temporary.path + "/a.txt", encoding: .utf8) == "old")
  }

  @Test func aFileInTheWayIsNamed() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("file", "x")
    #expect {
      _ = try OutputFolder(path: temporary.path + "/file/below")
    } throws: { error in
      "\(error)".hasPrefix(temporary.path + "/file/below: ")
    }
  }
}
