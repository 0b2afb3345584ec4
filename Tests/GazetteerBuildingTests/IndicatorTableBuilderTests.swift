import Foundation
import GazetteerBuilding
import InputFiles
import TestSupport
import Testing

/// Tables of indicators from their source, and rows added by hand that must not be lost.
@Suite struct IndicatorTableBuilderTests {
  private static let heads = [
    "indicators": "id,name_zh,name_en,synonyms,members,measure,measures_also,dimension,unit,"
      + "additive_space,additive_kind,parent,role,industry,levels,composes,notes\n",
    "products": "slug,name_zh,name_en,synonyms,kinds,industry,broader,class\n",
  ]

  private static func write(_ rows: String, _ name: String, _ folder: TemporaryFolder) throws {
    let text = (heads[name] ?? "") + rows
    try Data(text.utf8).write(to: URL(filePath: folder.path + "/\(name).csv"))
  }

  private static func source() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try write(
      "gdp,地区生产总值,Gross product,,,output_value,,money,元,yes,flow,,,,county,,x\n", "indicators",
      folder)
    try write("walnuts,核桃,Walnuts,,,A0161,,crop\n", "products", folder)
    return folder
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test func tablesThatTheSourceMadeAreMadeAgain() throws {
    let source = try Self.source()
    let target = try TemporaryFolder()
    for _ in 1...2 {
      let written = try IndicatorTableBuilder.build(from: source.path, to: target.path)
      #expect(written.map(\.count) == [1, 1])
    }
    let table = try Self.text(target.path + "/products.tsv")
    #expect(table.hasSuffix("class\nwalnuts\t核桃\tWalnuts\t\t\tA0161\t\tcrop\n"))
  }

  @Test(arguments: ["indicators.tsv", "products.tsv"])
  func rowsAddedByHandAreNotLost(_ table: String) throws {
    let source = try Self.source()
    let target = try TemporaryFolder()
    _ = try IndicatorTableBuilder.build(from: source.path, to: target.path)
    let path = target.path + "/" + table
    let edited = try Self.text(path) + "mine\t我的\n"
    try Data(edited.utf8).write(to: URL(filePath: path))
    // The other table would change too, and must not: nothing is written before all is looked at.
    try Self.write("walnuts,核桃,Walnuts,胡桃,,A0161,,crop\n", "products", source)
    let before = try Self.text(target.path + "/products.tsv")
    let error = #expect(throws: InputError.self) {
      try IndicatorTableBuilder.build(from: source.path, to: target.path)
    }
    #expect(error?.file?.hasSuffix(".tsv") == true && error?.line != nil)
    #expect(error?.message.description.contains("--replace") == true)
    #expect(try Self.text(path) == edited)
    #expect(try Self.text(target.path + "/products.tsv") == before)
    _ = try IndicatorTableBuilder.build(from: source.path, to: target.path, replacing: true)
    #expect(try !Self.text(path).contains("mine"))
    #expect(try Self.text(target.path + "/products.tsv").contains("胡桃"))
  }
}
