import Glibc
import InputFiles
import TestSupport
import Testing

@testable import Gazetteers

/// Opening tables, the compiled file and what can be wrong with them.
@Suite(.serialized) struct OpeningTests {
  /// Rows with bars for tabs, to be read by people.
  static let places = [
    "path|code|level|first|last|lon|lat|precision|basis|error_m|source|successor|pinyin",
    "甲省|140000|province|2009||112.500000|37.800000|province|seat|500|a/b||jia",
    "甲省/乙市|140100|prefecture|2009||112.500000|37.800000|prefecture|seat|500|a/b||yi",
    "甲省/乙市/丙丁县|140101|county|2009||112.600000|37.700000|county|seat|500|a/b||bing ding",
    "甲省/乙市/丙丁县/戊己乡|140101200|township|2009|2020|112.610000|37.710000|township|seat|500|a/b|甲省/乙市/丙丁县/戊己镇|",
    "甲省/乙市/丙丁县/戊己镇|140101100|township|2021||112.610000|37.710000|township|seat|500|a/b||",
    "甲省/乙市/丙丁县/戊己镇/东坡村|140101100200|village|2021|||||none||a||",
  ].map {
    $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\t") + "\n"
  }
  .joined()
  static let former = "path\tkind\tvalue\tfirst\tlast\n甲省/乙市/丙丁县\tname\t丙丁旗\t2009\t2015\n"
  static let outside = "code\tlevel\tname\tparent\tshort\n220000\tprovince\t庚辛省\t\t庚辛\n"

  static func folder(
    places: String = places, former: String = former, outside: String = outside
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("places.tsv", places)
    try folder.write("former.tsv", former)
    try folder.write("outside.tsv", outside)
    return folder
  }

  @Test func smallTablesOpen() throws {
    let folder = try Self.folder()
    let gazetteer = try Gazetteer.open(GazetteerLocation(directory: folder.path))
    #expect(gazetteer.placeCount == 7)
    let county = try #require(gazetteer.places(named: "丙丁旗").first).place
    #expect(gazetteer.path(of: county, on: 2014) == "甲省/乙市/丙丁旗")
    #expect(gazetteer.path(of: county, on: 2016) == "甲省/乙市/丙丁县")
    #expect(gazetteer.places(named: "戊己").count == 2)
    let old = try #require(gazetteer.place(code: "140101200"))
    #expect(gazetteer.successor(of: old) == gazetteer.place(code: "140101100"))
    #expect(gazetteer.places(named: "庚辛").first.map { gazetteer.isOutside($0.place) } == true)
    let village = gazetteer[try #require(gazetteer.place(code: "140101100200"))]
    #expect(village.location == nil && village.precision == nil && village.basis == .none)
  }

  struct BadRow: CustomTestStringConvertible, Sendable {
    let row: String
    let file: String
    let says: String
    var testDescription: String { says }
  }

  @Test(arguments: [
    BadRow(
      row: "甲省/x\t14\tcounty\t2009\t\t\t\t\tnone\t\ta\t\t", file: "places.tsv", says: "digits"),
    BadRow(row: "甲省/x\t\tcounty\t2009\t\t\t\tnone\t\ta\t\t", file: "places.tsv", says: "12 cells"),
    BadRow(row: "甲省/x\t\tkreis\t2009\t\t\t\t\tnone\t\ta\t\t", file: "places.tsv", says: "level"),
    BadRow(row: "甲省/x\t\tcounty\t20x9\t\t\t\t\tnone\t\ta\t\t", file: "places.tsv", says: "20x9"),
    BadRow(
      row: "甲省/x\t\tcounty\t2019\t2010\t\t\t\tnone\t\ta\t\t", file: "places.tsv",
      says: "before the first"),
    BadRow(
      row: "甲省/x\t\tcounty\t2009\t\t37.8\t112.5\tcounty\town\t5\ta\t\t", file: "places.tsv",
      says: "swapped"),
    BadRow(
      row: "甲省/x\t\tcounty\t2009\t\t112.5\t\tcounty\town\t5\ta\t\t", file: "places.tsv",
      says: "both"),
    BadRow(
      row: "甲省/x\t\tcounty\t2009\t\t\t\t\tguess\t\ta\t\t", file: "places.tsv", says: "guess"),
    BadRow(
      row: "丁省/x\t\tcounty\t2009\t\t\t\t\tnone\t\ta\t\t", file: "places.tsv", says: "丁省"),
    BadRow(
      row: "甲省/乙市\t\tprefecture\t2009\t\t\t\t\tnone\t\ta\t\t", file: "places.tsv",
      says: "twice"),
    BadRow(
      row: "甲省/x\t\tcounty\t2009\t2010\t\t\t\tnone\t\ta\t甲省/y\t", file: "places.tsv",
      says: "successor"),
    BadRow(row: "甲省/x\tname\ta\t2009\t2010", file: "former.tsv", says: "甲省/x"),
    BadRow(row: "甲省\tnick\ta\t2009\t2010", file: "former.tsv", says: "nick"),
    BadRow(row: "甲省\tname\ta\t2009\t", file: "former.tsv", says: "year"),
    BadRow(row: "330101\tcounty\tx\t330100\t", file: "outside.tsv", says: "330100"),
  ]) func badRowsAreRefusedWithTheirLine(_ bad: BadRow) throws {
    let tables = [
      "places.tsv": Self.places, "former.tsv": Self.former, "outside.tsv": Self.outside,
    ]
    let text = try #require(tables[bad.file]) + bad.row + "\n"
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    let folder = try Self.folder(
      places: bad.file == "places.tsv" ? text : Self.places,
      former: bad.file == "former.tsv" ? text : Self.former,
      outside: bad.file == "outside.tsv" ? text : Self.outside)
    let error = #expect(throws: InputError.self) {
      try Gazetteer.open(GazetteerLocation(directory: folder.path))
    }
    #expect(error?.line == line)
    #expect(error?.file?.hasSuffix(bad.file) == true)
    #expect(error?.message.description.contains(bad.says) == true, "\(error?.description ?? "")")
  }

  @Test func missingTableAndWrongColumns() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError.self) {
      try Gazetteer.open(GazetteerLocation(directory: folder.path))
    }
    #expect(throws: InputError.self) { try GazetteerLocation.find(explicit: folder.path) }
    let other = try Self.folder(former: "path\tkind\n")
    let error = #expect(throws: InputError.self) {
      try Gazetteer.open(GazetteerLocation(directory: other.path))
    }
    #expect(error?.line == 1)
  }

  /// The oracle: the mapped file answers as the tables do, for every place and every name.
  @Test func compiledEqualsTables() throws {
    let folder = try Self.folder()
    let location = GazetteerLocation(directory: folder.path)
    let fresh = try Gazetteer.load(location)
    _ = try Gazetteer.open(location)
    #expect(access(folder.path + "/" + Gazetteer.compiledName, R_OK) == 0)
    let mapped = try Gazetteer.open(location)
    Self.expectEqual(fresh, mapped)
  }

  static func expectEqual(_ left: Gazetteer, _ right: Gazetteer) {
    #expect(left.edition == right.edition)
    #expect(left.placeCount == right.placeCount)
    #expect(left.toponymCount == right.toponymCount)
    for place in left.allPlaces {
      #expect(left[place] == right[place])
      #expect(Array(left.children(of: place)) == Array(right.children(of: place)))
      #expect(left.path(of: place, on: 2012) == right.path(of: place, on: 2012))
      #expect(left.places(named: left.name(of: place)) == right.places(named: left.name(of: place)))
    }
  }

  @Test func changedTablesAreCompiledAgain() throws {
    let folder = try Self.folder()
    let location = GazetteerLocation(directory: folder.path)
    let before = try Gazetteer.open(location)
    try folder.write("former.tsv", "path\tkind\tvalue\tfirst\tlast\n")
    let after = try Gazetteer.open(location)
    #expect(before.edition != after.edition)
    #expect(after.places(named: "丙丁旗").isEmpty)
    // The object opened before keeps its own file.
    #expect(before.places(named: "丙丁旗").count == 1)
  }

  @Test func copiedTablesKeepTheirCompiledFile() throws {
    let folder = try Self.folder()
    let location = GazetteerLocation(directory: folder.path)
    let first = try Gazetteer.open(location)
    let compiled = folder.path + "/" + Gazetteer.compiledName
    // Written again with the same content: another time of change.
    try folder.write("places.tsv", Self.places)
    let stamp = try #require(FileAccess.stamp(folder.path + "/places.tsv"))
    let second = try Gazetteer.open(location)
    Self.expectEqual(first, second)
    let image = try #require(InputFile.contents(of: compiled).flatMap { GazetteerImage(bytes: $0) })
    #expect(image.stamps[0] == stamp)
    Self.expectEqual(first, Gazetteer(image: image))
  }

  @Test func damagedCompiledFilesAreMadeAnew() throws {
    let folder = try Self.folder()
    let location = GazetteerLocation(directory: folder.path)
    let edition = try Gazetteer.open(location).edition
    let path = folder.path + "/" + Gazetteer.compiledName
    let whole = try #require(InputFile.contents(of: path))
    for size in [0, 7, 95, 300, whole.count / 2, whole.count - 1] {
      #expect(FileAccess.writeAtomically(Array(whole.prefix(size)), to: path))
      let gazetteer = try Gazetteer.open(location)
      #expect(gazetteer.edition == edition)
      #expect(gazetteer.places(named: "东坡村").count == 1)
    }
    #expect(InputFile.contents(of: path) == whole)
  }

  /// Whatever bit is wrong, the file is known to be damaged and is made anew.
  @Test func aFlippedBitIsSeen() throws {
    let folder = try Self.folder()
    let location = GazetteerLocation(directory: folder.path)
    let fresh = try Gazetteer.open(location)
    let path = folder.path + "/" + Gazetteer.compiledName
    let whole = try #require(InputFile.contents(of: path))
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      var bytes = whole
      bytes[Int.random(in: GazetteerImage.headerSize..<whole.count, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      #expect(Gazetteer(compiled: bytes) == nil)
    }
    var bytes = whole
    bytes[whole.count / 2] ^= 1
    #expect(FileAccess.writeAtomically(bytes, to: path))
    Self.expectEqual(fresh, try Gazetteer.open(location))
    #expect(InputFile.contents(of: path) == whole)
  }

  /// An image with the right checksum and wrong numbers leads nowhere outside of it, and no way up
  /// goes round in a circle.
  @Test func forgedNumbersLeadNowhere() throws {
    let folder = try Self.folder()
    let location = GazetteerLocation(directory: folder.path)
    _ = try Gazetteer.open(location)
    let whole = try #require(InputFile.contents(of: folder.path + "/" + Gazetteer.compiledName))
    var random = SeededRandom(seed: 11)
    let text = Array("甲省乙市丙丁县戊己镇东坡村庚辛".utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<8 {
        let at = Int.random(in: GazetteerImage.headerSize..<whole.count, using: &random)
        bytes[at] = UInt8.random(in: 0...255, using: &random)
      }
      guard let gazetteer = Gazetteer(compiled: Gazetteer.signed(bytes)) else { continue }
      for place in gazetteer.allPlaces.prefix(20) {
        #expect(gazetteer.path(of: place, on: 2012).utf8.count < 100_000)
        _ = gazetteer[place]
        _ = gazetteer.placeToday(of: place)
        _ = gazetteer.children(of: place).prefix(20).map { gazetteer.name(of: $0) }
        _ = gazetteer.isWithin(place, PlaceID(rawValue: 0))
      }
      for start in text.indices {
        gazetteer.forEachToponym(in: text, from: start, to: text.count) { _, toponym in
          for sense in gazetteer.senses(of: toponym).prefix(20) { _ = gazetteer[sense.place] }
        }
      }
      _ = gazetteer.place(code: "140101100")
    }
  }

  @Test func manyMayOpenAtOnce() async throws {
    let folder = try Self.folder()
    let location = GazetteerLocation(directory: folder.path)
    let editions = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<16 {
        group.addTask {
          let gazetteer = try Gazetteer.open(location)
          guard gazetteer.places(named: "东坡").count == 1 else { return "wrong" }
          return gazetteer.edition
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(editions.count == 1)
    #expect(!editions.contains("wrong"))
  }

  @Test func readOnlyInstallUsesTheCache() throws {
    let folder = try Self.folder()
    let cache = try TemporaryFolder()
    let location = GazetteerLocation(directory: folder.path)
    // A folder in the compiled file's place cannot be written over, not even by root.
    mkdir(folder.path + "/" + Gazetteer.compiledName, 0o755)
    let old = getenv("XDG_CACHE_HOME").map { String(cString: $0) }
    setenv("XDG_CACHE_HOME", cache.path, 1)
    defer { if let old { setenv("XDG_CACHE_HOME", old, 1) } else { unsetenv("XDG_CACHE_HOME") } }
    #expect(try Gazetteer.open(location).placeCount == 7)
    #expect(access(cache.path + "/jintu", R_OK) == 0)
    #expect(try Gazetteer.open(location).placeCount == 7)
    // Neither writable: in memory.
    setenv("XDG_CACHE_HOME", folder.path + "/places.tsv", 1)
    #expect(try Gazetteer.open(location).placeCount == 7)
  }
}
