import Glibc
import InputFiles
import SimpleFeatures
import TestSupport
import Testing

@testable import Gazetteers

/// Overlays on the tables, and the checksum of the compiled file.
@Suite(.serialized) struct OverlayTests {
  static let header = PlaceRow.columns.joined(separator: "\t") + "\n"
  static let town = "甲省/乙市/丙丁县/戊己镇"

  static func rows(_ rows: String...) -> String {
    header
      + rows.map { row in
        row.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\t") + "\n"
      }.joined()
  }

  static func opened(_ overlays: [String]) throws -> (TemporaryFolder, Gazetteer) {
    let folder = try OpeningTests.folder()
    var paths: [String] = []
    for (number, text) in overlays.enumerated() {
      try folder.write("overlay\(number).tsv", text)
      paths.append(folder.path + "/overlay\(number).tsv")
    }
    let location = GazetteerLocation(directory: folder.path, overlays: paths)
    return (folder, try Gazetteer.load(location))
  }

  @Test func aRowOfAKnownPathGivesItItsPosition() throws {
    let (_, gazetteer) = try Self.opened([
      Self.rows("\(Self.town)/东坡村||village|2009||112.62|37.72|village|own|80|x/mine||dong po")
    ])
    let village = gazetteer[try #require(gazetteer.place(code: "140101100200"))]
    #expect(village.location == Coordinate(x: 112.62, y: 37.72))
    #expect(village.precision == .village && village.basis == .own)
    #expect(village.expectedError == 80 && village.source == "a/mine")
    // Years and code stay the table's.
    #expect(village.validity.lowerBound == 2021 && village.pinyin == "dong po")
    #expect(gazetteer.placeCount == 7)
  }

  @Test func newPlacesMayStandUnderNewOnesAndLaterOverlaysWin() throws {
    let (_, gazetteer) = try Self.opened([
      Self.rows(
        "甲省/乙市/丙丁县/新乡||township|2009||112.6|37.7|township|seat|500|mine||",
        "甲省/乙市/丙丁县/新乡/南坡村||village|2009||112.6|37.7|village|own|500|mine||"),
      Self.rows("甲省/乙市/丙丁县/新乡/南坡村||village|2009||112.65|37.75|village|own|20|b/other||"),
    ])
    #expect(gazetteer.placeCount == 9)
    let village = try #require(gazetteer.places(named: "南坡").first).place
    #expect(gazetteer.path(of: village) == "甲省/乙市/丙丁县/新乡/南坡村")
    #expect(gazetteer.location(of: village) == Coordinate(x: 112.65, y: 37.75))
    #expect(gazetteer[village].source == "mine/other")
  }

  @Test func placesThatInheritMoveWithTheirTownship() throws {
    let folder = try OpeningTests.folder(
      places: OpeningTests.places.replacing(
        "village\t2021\t\t\t\t\tnone\t\ta",
        with: "village\t2021\t\t112.610000\t37.710000\ttownship\tinherited\t3700\ta/b"))
    try folder.write(
      "o.tsv", Self.rows("\(Self.town)||township|2021||112.63|37.73|township|seat|50|x/mine||"))
    let gazetteer = try Gazetteer.load(
      GazetteerLocation(directory: folder.path, overlays: [folder.path + "/o.tsv"]))
    let village = try #require(gazetteer.place(code: "140101100200"))
    #expect(gazetteer.location(of: village) == Coordinate(x: 112.63, y: 37.73))
    #expect(gazetteer.precision(of: village) == .township)
  }

  struct Bad: CustomTestStringConvertible, Sendable {
    let row: String
    let says: String
    var testDescription: String { says }
  }

  @Test(arguments: [
    Bad(row: "甲省/乙市/无县/新乡||township|2009||||||||||", says: "13 fields"),
    Bad(row: "甲省/乙市/无县/新乡||township|2009|||||none||m||", says: "is in no table"),
    Bad(row: "甲省/乙市/新村||village|2009|||||none||m||", says: "cannot lie in a prefecture"),
    Bad(
      row: "甲省/乙市/丙丁县/戊己镇/西坡村|140101100200|village|2009|||||none||m||",
      says: "another place's"),
    Bad(
      row: "甲省/乙市/丙丁县/戊己镇/西坡村||village|2009||37.7|112.6|village|own|5|m||", says: "swapped"),
  ]) func badRowsAreRefusedWithTheirLine(_ bad: Bad) throws {
    let says = bad.says == "13 fields" ? "where the header has 13" : bad.says
    let plain = #expect(throws: InputError.self) { _ = try Self.opened([Self.rows(bad.row)]) }
    #expect(plain?.message.description.contains(says) == true, "\(plain?.description ?? "")")
    #expect(plain?.line == 2)
    #expect(plain?.file?.hasSuffix("overlay0.tsv") == true)
  }

  @Test func aPathTwiceInOneOverlayIsRefused() throws {
    let row = "\(Self.town)/东坡村||village|2009||112.62|37.72|village|own|80|x/mine||"
    let error = #expect(throws: InputError.self) {
      _ = try Self.opened([Self.rows(row, row)])
    }
    #expect(error?.line == 3)
    #expect(error?.message.description.contains("line 2") == true)
  }

  @Test func locationsTakeOneFolderThenFiles() throws {
    let folder = try OpeningTests.folder()
    let file = folder.path + "/former.tsv"
    let found = try GazetteerLocation.find(explicit: [folder.path, file])
    #expect(found == GazetteerLocation(directory: folder.path, overlays: [file]))
    for wrong in [[file, folder.path], [folder.path, folder.path], ["/no/such/file"]] {
      #expect(throws: InputError.self) { try GazetteerLocation.find(explicit: wrong) }
    }
  }

  @Test func overlaysHaveACompiledFileOfTheirOwn() throws {
    let folder = try OpeningTests.folder()
    let cache = try TemporaryFolder()
    setenv("XDG_CACHE_HOME", cache.path, 1)
    defer { unsetenv("XDG_CACHE_HOME") }
    let overlay = folder.path + "/o.tsv"
    let row = "\(Self.town)/东坡村||village|2009||112.62|37.72|village|own|80|x/mine||"
    try folder.write("o.tsv", Self.rows(row))
    let plain = GazetteerLocation(directory: folder.path)
    let layered = GazetteerLocation(directory: folder.path, overlays: [overlay])
    let edition = try Gazetteer.open(plain).edition
    #expect(try Gazetteer.open(layered).edition != edition)
    #expect(try Gazetteer.open(plain).edition == edition)
    // A changed overlay is noticed.
    try folder.write("o.tsv", Self.rows(row.replacing("37.72", with: "37.7312")))
    let gazetteer = try Gazetteer.open(layered)
    let village = try #require(gazetteer.place(code: "140101100200"))
    #expect(gazetteer.location(of: village)?.y == 37.7312)
  }

  @Test func damageToTheCompiledFileIsFound() throws {
    let folder = try OpeningTests.folder()
    let cache = try TemporaryFolder()
    setenv("XDG_CACHE_HOME", cache.path, 1)
    defer { unsetenv("XDG_CACHE_HOME") }
    let location = GazetteerLocation(directory: folder.path)
    _ = try Gazetteer.open(location)
    #expect(Gazetteer.damage(of: location) == nil)
    let path = folder.path + "/" + Gazetteer.compiledName
    let bytes = try #require(InputFile.contents(of: path))
    for offset in [GazetteerImage.headerSize + 500, bytes.count / 2, bytes.count - 1] {
      for bit in [0, 7] {
        var damaged = bytes
        damaged[offset] ^= 1 << bit
        #expect(FileAccess.writeAtomically(damaged, to: path))
        let damage = Gazetteer.damage(of: location)
        #expect(damage?.file == path, "bit \(bit) of byte \(offset)")
      }
    }
    #expect(Gazetteer.removeDamaged(location) == [path])
    _ = try Gazetteer.open(location)
    #expect(InputFile.contents(of: path) == bytes)
  }
}
