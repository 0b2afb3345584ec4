import Boundaries
import Gazetteers
import InputFiles
import TestSupport
import Testing

@testable import GazetteerBuilding

/// Boundaries made with the tables, and the check of a whole folder.
@Suite struct BoundaryBuildingTests {
  static func feature(_ code: String, _ name: String, _ west: Double, _ east: Double) -> String {
    """
    {"type":"Feature","properties":{"adcode":"\(code)","name":"\(name)"},"geometry":{"type":"Polygon",
    "coordinates":[[[\(west),37],[\(east),37],[\(east),38],[\(west),38],[\(west),37]]]}}
    """
  }

  static func collection(_ features: String...) -> String {
    #"{"type":"FeatureCollection","features":["# + features.joined(separator: ",") + "]}"
  }

  /// The invented province with boundaries of one set.
  static func source(counties: String? = nil) throws -> TemporaryFolder {
    let folder = try GazetteerBuilderTests.source()
    try folder.makeFolder("boundaries")
    let files = [
      "counties": counties
        ?? collection(feature("140101", "丙丁县", 112, 113), feature("140922", "庚辛县", 113, 114)),
      "prefectures": collection(
        feature("140100", "乙市", 112, 113), feature("140900", "丑市", 113, 114)),
      "province": collection(feature("140000", "甲省", 112, 114)),
    ]
    for (level, text) in files.sorted(by: { $0.key < $1.key }) {
      try folder.write("boundaries/shanxi_\(level).amap_wgs84.geojson", text)
    }
    return folder
  }

  @Test func boundariesAreBuiltWithTheTables() throws {
    let source = try Self.source()
    let target = try TemporaryFolder()
    let report = try GazetteerBuilder.build(from: source.path, to: target.path)
    let arcs = try #require(report.rows.first { $0.file == "boundaries-detailed.arcs.tsv" })
    #expect(arcs.count == 3)
    #expect(report.notes.contains { $0.what.description.hasSuffix("left alone: official") })
    let check = try CoverageCheck(directory: target.path, set: .detailed)
    #expect(check.problems.isEmpty && check.sharedCount == 1)
    let again = try TemporaryFolder()
    _ = try GazetteerBuilder.build(from: source.path, to: again.path)
    for name in ["boundaries-detailed.arcs.tsv", "boundaries-detailed.units.tsv"] {
      let bytes = try #require(InputFile.contents(of: target.path + "/" + name))
      #expect(bytes == InputFile.contents(of: again.path + "/" + name))
    }
  }

  @Test func overlappingPolygonsAreRefused() throws {
    let counties = Self.collection(
      Self.feature("140101", "丙丁县", 112, 113), Self.feature("140922", "庚辛县", 112, 113))
    let source = try Self.source(counties: counties)
    let target = try TemporaryFolder()
    let error = #expect(throws: InputError.self) {
      _ = try GazetteerBuilder.build(from: source.path, to: target.path)
    }
    #expect(error?.message.description.contains("overlaps") == true)
    // Nothing half-written.
    #expect(InputFile.contents(of: target.path + "/places.tsv") == nil)
  }

  /// A copy of the project's tables, to damage.
  static func copy() throws -> TemporaryFolder {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try TemporaryFolder()
    var names = GazetteerTables.fileNames
    for set in BoundarySet.allCases {
      names += [BoundaryTables.fileNames(for: set).units, BoundaryTables.fileNames(for: set).arcs]
    }
    for name in names {
      let bytes = try #require(InputFile.contents(of: root + "/Gazetteer/" + name))
      #expect(FileAccess.writeAtomically(bytes, to: folder.path + "/" + name))
    }
    return folder
  }

  @Test func theProjectsFolderIsCleanAndNamesAndCodesAreCompared() throws {
    let folder = try Self.copy()
    let location = GazetteerLocation(directory: folder.path)
    let clean = try GazetteerCheck.whole(location)
    #expect(clean.problems.isEmpty, "\(clean.problems.first?.description ?? "")")
    #expect(clean.boundarySummaries.count == 2)
    #expect(clean.pointsCompared > 39_000)
    let name = BoundaryTables.fileNames(for: .official).units
    let bytes = try #require(InputFile.contents(of: folder.path + "/" + name))
    let text = String(decoding: bytes, as: UTF8.self)
    try folder.write(name, text.replacing("140728\tcounty\t平遥县", with: "140728\tcounty\t平瑶县"))
    let problems = try GazetteerCheck.whole(location).problems
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.file?.hasSuffix("places.tsv") == true)
    #expect(problem.line != nil)
    #expect(problem.message.description.hasSuffix("the official boundaries call 140728 平瑶县"))
  }
}
