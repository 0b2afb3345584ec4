import ByteCoding
import Foundation
import GRDB
import Gazetteers
import Indicators
import Industries
import InputFiles
import Observations
import Records
import TestSupport
import Testing
import TextScanning

@testable import Collections

/// A running collection: what goes in comes out, and nothing else than a collection is touched.
@Suite struct ReportCollectionTests {
  static let tables =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Gazetteer"
  static let first = """
    平遥县岳壁乡西源祠村2021年种植长山药300亩，约60户参与，户均增收3000元至5000元。
    今年计划投资120万元建设冷库。湖北客商订购20吨。
    """
  static let second = "2020年，灵石县两渡镇养殖肉牛1200余头，增长12%。"

  static func analyzer() throws -> ReportAnalyzer {
    try ReportAnalyzer(
      gazetteer: Gazetteer.open(GazetteerLocation(directory: tables)), directory: tables)
  }

  static func digest(_ text: String, _ name: String, _ analyzer: ReportAnalyzer) throws
    -> ReportDigest
  {
    let bytes = Array(text.utf8)
    let report = try ReportReader().read(bytes, name: name)
    return ReportDigest(analyzer.analyze(report), bytes: bytes, in: analyzer.gazetteer)
  }

  /// Everything of a fact but the ranges of its quantity, which stand in the report's text.
  static func fields(_ row: FactRow) -> [String] {
    let quantity = row.quantity
    return [
      row.report, "\(row.article)", "\(row.span)", row.quote, row.sentence, row.subject,
      row.measure.rawValue, "\(quantity.value)", "\(quantity.valueMax ?? -1)", quantity.unit,
      quantity.dimension.rawValue, quantity.siUnit, "\(quantity.siFactor)",
      quantity.approximation.rawValue, "\(quantity.isPerUnit)", row.modality.rawValue,
      "\(row.period)", row.industry?.description ?? "-", row.place.map { "\($0)" } ?? "-",
      row.anchor.map { "\($0.rawValue)" } ?? "-", "\(row.confidence)",
    ]
  }

  static func stored(_ collection: ReportCollection, _ gazetteer: Gazetteer) throws
    -> [ReportDigest]
  {
    var digests: [ReportDigest] = []
    try collection.forEachDigest(in: gazetteer) { digests.append($0) }
    return digests
  }

  @Test func whatGoesInComesOut() throws {
    let folder = try TemporaryFolder()
    let analyzer = try Self.analyzer()
    let collection = try ReportCollection(path: folder.path + "/s.gpkg", reader: "r")
    let digests = [
      try Self.digest(Self.first, "b.txt", analyzer),
      try Self.digest(Self.second, "a.txt", analyzer),
    ]
    #expect(digests[0].rows.count >= 4)
    for digest in digests {
      #expect(try !collection.put(digest, bytes: [1, 2], statedYear: 2021))
    }
    let stored = try Self.stored(collection, analyzer.gazetteer)
    #expect(stored.map(\.source.name) == ["a.txt", "b.txt"])
    for (old, new) in zip(digests.reversed(), stored) {
      #expect(new.source == old.source)
      #expect(new.unresolved == old.unresolved)
      #expect(new.tables == old.tables)
      #expect(new.rows.map(Self.fields) == old.rows.map(Self.fields))
      #expect(new.places.map { "\($0)" } == old.places.map { "\($0)" })
    }
  }

  /// What became of the tables in a report is kept with it and goes with it.
  @Test func outcomesOfTablesAreKept() throws {
    let folder = try TemporaryFolder()
    let analyzer = try Self.analyzer()
    let collection = try ReportCollection(path: folder.path + "/s.gpkg", reader: "r")
    let text = "静乐县2022年\n乡镇\t得分\n鹅城镇\t93\n娘子神乡\t88\n"
    let digest = try Self.digest(text, "t.txt", analyzer)
    #expect(digest.tables.count == 1)
    #expect(try !collection.put(digest, bytes: Array(text.utf8), statedYear: nil))
    #expect(try Self.stored(collection, analyzer.gazetteer).map(\.tables) == [digest.tables])
    #expect(try collection.remove("t.txt"))
    #expect(try !collection.put(digest, bytes: Array(text.utf8), statedYear: nil))
    #expect(try Self.stored(collection, analyzer.gazetteer).map(\.tables) == [digest.tables])
  }

  @Test func changedReportsTakeThePlaceOfOldOnes() throws {
    let folder = try TemporaryFolder()
    let analyzer = try Self.analyzer()
    let collection = try ReportCollection(path: folder.path + "/s.gpkg", reader: "r")
    let old = try Self.digest(Self.first, "a.txt", analyzer)
    let new = try Self.digest(Self.second, "a.txt", analyzer)
    #expect(try !collection.put(old, bytes: [1], statedYear: nil))
    #expect(try collection.isCurrent("a.txt", hash: old.source.hash, statedYear: nil))
    #expect(try !collection.isCurrent("a.txt", hash: old.source.hash, statedYear: 2020))
    #expect(try !collection.isCurrent("a.txt", hash: new.source.hash, statedYear: nil))
    #expect(try collection.put(new, bytes: [2], statedYear: nil))
    let stored = try Self.stored(collection, analyzer.gazetteer)
    #expect(stored.map { $0.rows.map(Self.fields) } == [new.rows.map(Self.fields)])
    #expect(try collection.count() == 1)
  }

  @Test func anotherReaderReadsAgain() throws {
    let folder = try TemporaryFolder()
    let analyzer = try Self.analyzer()
    let path = folder.path + "/s.gpkg"
    let digest = try Self.digest(Self.first, "a.txt", analyzer)
    let old = try ReportCollection(path: path, reader: "1")
    _ = try old.put(digest, bytes: Array(Self.first.utf8), statedYear: 2019)
    #expect(try old.firstOutdated() == nil)
    let new = try ReportCollection(path: path, reader: "2")
    #expect(try !new.isCurrent("a.txt", hash: digest.source.hash, statedYear: 2019))
    let outdated = try #require(try new.firstOutdated())
    #expect(outdated.name == "a.txt")
    #expect(outdated.bytes == Array(Self.first.utf8))
    #expect(outdated.statedYear == 2019)
  }

  @Test func manyAtOnceLoseNothing() async throws {
    let folder = try TemporaryFolder()
    let analyzer = try Self.analyzer()
    let path = folder.path + "/s.gpkg"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let collection = try ReportCollection(path: path, reader: "r")
          for number in 0..<10 {
            let digest = try Self.digest(Self.second, "\(writer)-\(number).txt", analyzer)
            _ = try collection.put(digest, bytes: [1], statedYear: nil)
          }
        }
      }
      try await group.waitForAll()
    }
    let collection = try ReportCollection(path: path, reader: "r")
    #expect(
      try Self.stored(collection, analyzer.gazetteer).map(\.rows.count).count { $0 == 2 } == 40)
  }

  @Test func aLockedFileIsLeftAfterAWhile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/s.gpkg"
    _ = try ReportCollection(path: path, reader: "r")
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    let error = #expect(throws: InputError.self) {
      try ReportCollection(path: path, reader: "r", patience: 0.1)
    }
    #expect(error?.message.description.hasPrefix("another program keeps it locked") == true)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
  }

  @Test func aFileOfANewerVersionIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/s.gpkg"
    _ = try ReportCollection(path: path, reader: "r")
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE jintu_collection SET version = 99")
    }
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: InputError.self) {
      try ReportCollection(path: path, reader: "r")
    }
    #expect(error?.message.description.contains("newer jintu (format 99") == true)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func editedBeyondMeaningIsSaid() throws {
    let folder = try TemporaryFolder()
    let analyzer = try Self.analyzer()
    let path = folder.path + "/s.gpkg"
    let collection = try ReportCollection(path: path, reader: "r")
    _ = try collection.put(
      try Self.digest(Self.second, "a.txt", analyzer), bytes: [1], statedYear: nil)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "UPDATE facts SET measure = 'nonsense'")
    }
    let error = #expect(throws: InputError.self) {
      try Self.stored(collection, analyzer.gazetteer)
    }
    #expect(error?.message.description.hasPrefix("a.txt: a row is damaged or was edited") == true)
  }

  /// A number beyond all measure is the report's fault and not the file's: others go in.
  @Test func aReportWithAnImpossibleNumberIsRefusedByName() throws {
    let folder = try TemporaryFolder()
    let analyzer = try Self.analyzer()
    let collection = try ReportCollection(path: folder.path + "/s.gpkg", reader: "r")
    let bad = Self.poisoned(try Self.digest(Self.second, "bad.txt", analyzer))
    let error = #expect(throws: InputError.self) { try ReportCollection.check(bad) }
    #expect(error?.file == "bad.txt")
    #expect(error?.message.description.contains("the report was not added") == true)
    #expect(throws: InputError.self) { try collection.put(bad, bytes: [1], statedYear: nil) }
    let good = try Self.digest(Self.second, "a.txt", analyzer)
    try ReportCollection.check(good)
    _ = try collection.put(good, bytes: [2], statedYear: nil)
    #expect(try collection.count() == 1)
  }

  /// A report whose first number no report can print.
  private static func poisoned(_ digest: ReportDigest) -> ReportDigest {
    let row = digest.rows[0]
    let quantity = row.quantity
    let bad = Quantity(
      value: 2e15, valueMax: nil, unit: quantity.unit, dimension: quantity.dimension,
      siUnit: quantity.siUnit, siFactor: quantity.siFactor,
      approximation: quantity.approximation, isPerUnit: false)
    let first = FactRow(
      report: row.report, article: row.article, span: row.span, quote: row.quote,
      sentence: row.sentence, subject: row.subject, measure: row.measure, quantity: bad,
      modality: row.modality, period: row.period, industry: row.industry, place: row.place,
      anchor: row.anchor, confidence: row.confidence, identity: row.identity)
    return ReportDigest(
      source: digest.source, rows: [first] + digest.rows.dropFirst(), places: digest.places,
      unresolved: digest.unresolved, tables: digest.tables)
  }

  struct Foreign: CustomTestStringConvertible, Sendable {
    let name: String
    let content: [UInt8]
    let message: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Foreign(name: "text", content: Array("hello".utf8), message: "is no GeoPackage"),
    Foreign(
      name: "long text", content: [UInt8](repeating: 0x61, count: 5000),
      message: "is no GeoPackage"),
    Foreign(
      name: "plain database",
      content: Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 200),
      message: "is a database, but no GeoPackage"),
  ])
  func foreignFilesAreLeftAlone(_ row: Foreign) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/s.gpkg"
    try Data(row.content).write(to: URL(filePath: path))
    let error = #expect(throws: InputError.self) {
      try ReportCollection(path: path, reader: "r")
    }
    #expect(
      error?.message.description.hasPrefix(row.message) == true, "\(error?.description ?? "")")
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(row.content))
  }

  @Test func foreignGeoPackagesAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/s.gpkg"
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "PRAGMA application_id = 1196444487; CREATE TABLE mine (a)")
    }
    let before = try Data(contentsOf: URL(filePath: path))
    let error = #expect(throws: InputError.self) {
      try ReportCollection(path: path, reader: "r")
    }
    #expect(error?.message.description.contains("no collection of jintu") == true)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func missingFilesAreMadeOnlyWhenAsked() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: InputError.self) {
      try ReportCollection(path: folder.path + "/s.gpkg", reader: "r", mayCreate: false)
    }
    #expect(error?.message.description.hasPrefix("there is no such collection") == true)
    #expect(throws: InputError.self) {
      try ReportCollection(path: folder.path + "/no/s.gpkg", reader: "r")
    }
  }
}
