import AttributeTables
import Gazetteers
import Indicators
import Industries
import InputFiles
import TextScanning

/// The project's own gazetteer and word lists.
enum Support {
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Gazetteer"

  static func gazetteer() throws -> Gazetteer {
    try Gazetteer.open(GazetteerLocation(directory: folder))
  }

  static func vocabulary() throws -> AttributeVocabulary {
    let industries = try IndustryTable(directory: folder)
    return AttributeVocabulary(
      measures: try MeasureTable(bytes: bytes("measures.tsv"), file: "measures.tsv"),
      units: try UnitTable(bytes: bytes("units.tsv"), file: "units.tsv"), industries: industries,
      words: try IndustryLexicon(directory: folder, table: industries))
  }

  private static func bytes(_ name: String) -> [UInt8] {
    InputFile.contents(of: folder + "/" + name) ?? []
  }

  static func table(
    _ text: String, _ options: AttributeTableOptions = AttributeTableOptions()
  ) throws -> AttributeTable {
    try read(Array(text.utf8), options)
  }

  static func read(
    _ bytes: [UInt8], _ options: AttributeTableOptions = AttributeTableOptions()
  ) throws -> AttributeTable {
    try AttributeTableReader(gazetteer: gazetteer(), vocabulary: vocabulary())
      .read(bytes, file: "folder/mine.csv", options: options)
  }
}
