import AttributeTables
import Boundaries
import ByteCoding
import Collections
import Foundation
import GazetteerImporting
import Gazetteers
import GeoJSON
import Indicators
import Observations
import Records
import SimpleFeatures
import TextScanning
import TownshipAreas

/// The parts of the program that read what others wrote.
///
/// Whatever the bytes, a part ends, in time, with an answer or an error; each checks what its answer
/// must be. A trap, a failed check or a slow input is a finding, which libFuzzer keeps as a file.
enum FuzzTarget: String, CaseIterable {
  case reports, numerals, tables, geojson, imports, collections, gazetteer

  func run(_ bytes: [UInt8]) {
    do {
      switch self {
      case .reports: try reports(bytes)
      case .numerals: try numerals(bytes)
      case .tables: try tables(bytes)
      case .geojson: try geojson(bytes)
      case .imports: try imports(bytes)
      case .collections: try collections(bytes)
      case .gazetteer: gazetteer(bytes)
      }
    } catch let error as BrokenPromise {
      fatalError("\(error)")
    } catch {
      // A refusal is an answer: one line.
      precondition(!"\(error)".isEmpty, "an error says nothing")
    }
  }

  /// What a part must never give.
  private struct BrokenPromise: Error {
    let says: String
    init(_ says: String) { self.says = says }
  }

  private func check(_ isRight: Bool, _ says: @autoclosure () -> String) throws {
    if !isRight { throw BrokenPromise(says()) }
  }

  // MARK: Reports

  private func reports(_ bytes: [UInt8]) throws {
    let world = FuzzWorld.shared
    let report = try ReportReader().read(bytes, name: "r.txt")
    let analysis = world.analyzer.analyze(report)
    var writer = ByteWriter()
    RecordWriter(gazetteer: world.gazetteer).append(analysis, to: &writer)
    for line in writer.bytes.split(separator: 0x0A) {
      guard let record = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
        let start = record["start"] as? Int, let end = record["end"] as? Int
      else { throw BrokenPromise("no record: \(String(decoding: line, as: UTF8.self))") }
      try check(0 <= start && start <= end && end <= report.text.printed.count, "span of \(record)")
    }
    let digest = ReportDigest(analysis, bytes: bytes, in: world.gazetteer)
    for row in digest.rows { try checkNumber(row.quantity) }
  }

  private func numerals(_ bytes: [UInt8]) throws {
    let text = Array("2022年种植核桃".utf8) + bytes + Array("亩,增长".utf8) + bytes + Array("%。".utf8)
    let report = try ReportReader().read(text, name: "n.txt")
    for article in report.articles {
      let analyzer = FuzzWorld.shared.analyzer
      let discourse = analyzer.discourse(of: article, in: report)
      for indicator in analyzer.extractor.indicators(in: discourse, of: report) {
        try checkNumber(indicator.quantity)
      }
    }
  }

  private func checkNumber(_ quantity: Quantity) throws {
    for value in [quantity.value, quantity.valueMax ?? 0] {
      try check(value.isFinite && abs(value) <= 1e15, "the number \(value)")
    }
  }

  // MARK: Tables and areas

  private func tables(_ bytes: [UInt8]) throws {
    let world = FuzzWorld.shared
    let table = try AttributeTableReader(gazetteer: world.gazetteer, vocabulary: world.vocabulary)
      .read(bytes, file: "t.csv", options: AttributeTableOptions())
    try check(table.columns.count <= AttributeTableOptions().columnLimit, "columns")
  }

  private func geojson(_ bytes: [UInt8]) throws {
    let layer = try GeoJSONReader(bytes: bytes, source: "a.geojson").layer(name: "a") { _, _ in }
    for feature in layer.features {
      for polygon in feature.geometry?.polygons ?? [] {
        let point = polygon.poleOfInaccessibility().position
        try check(point.x.isFinite && point.y.isFinite, "the centre \(point)")
      }
    }
    let world = FuzzWorld.shared
    try FuzzWorld.withFile("a.geojson", bytes) { path in
      _ = try GivenTownshipAreas(path: path, gazetteer: world.gazetteer, coverage: world.coverage)
    }
  }

  private func imports(_ bytes: [UInt8]) throws {
    let world = FuzzWorld.shared
    guard let first = bytes.first else { return }
    let names = ["v.csv", "v.geojson", "v.txt", "v.json"]
    try FuzzWorld.withFile(names[Int(first) % names.count], Array(bytes.dropFirst())) { path in
      let importing = GazetteerImport(
        gazetteer: world.gazetteer, coverage: world.coverage, level: .village)
      _ = try importing.run(path: path, datum: "gcj02", keepGoing: true)
    }
  }

  // MARK: Files of our own

  private func collections(_ bytes: [UInt8]) throws {
    try FuzzWorld.withFile("s.gpkg", bytes) { path in
      let collection = try ReportCollection(path: path, reader: "fuzz", patience: 1)
      try collection.forEachDigest(in: FuzzWorld.shared.gazetteer, leftOut: { _ in }) { digest in
        for row in digest.rows { try checkNumber(row.quantity) }
      }
    }
  }

  /// An image with the right checksum and any numbers in it: what it says may be nonsense, but
  /// everything asked of it ends.
  private func gazetteer(_ bytes: [UInt8]) {
    guard let gazetteer = Gazetteer(compiled: Gazetteer.signed(bytes)) else { return }
    for number in 0..<min(gazetteer.placeCount, 64) {
      let place = PlaceID(rawValue: UInt32(number))
      _ = gazetteer[place]
      _ = gazetteer.path(of: place, on: 2012)
      _ = gazetteer.placeToday(of: place)
      _ = gazetteer.coreBytes(of: place)
      _ = gazetteer.isWithin(place, PlaceID(rawValue: 0))
      for child in gazetteer.children(of: place).prefix(64) { _ = gazetteer.name(of: child) }
    }
    let text = Array("甲省乙市丙丁县戊己镇东坡村庚辛".utf8)
    for start in text.indices {
      gazetteer.forEachToponym(in: text, from: start, to: text.count) { _, toponym in
        for sense in gazetteer.senses(of: toponym).prefix(64) {
          _ = gazetteer.path(of: sense.place)
        }
      }
    }
    _ = gazetteer.place(code: "140101100200").map { gazetteer.path(of: $0) }
  }
}
