import Foundation
import Glibc
import Messages
import TestSupport
import Testing

/// The catalogue says all that the program says, and nothing else.
@Suite struct CatalogueTests {
  static let uses = Result {
    try MessageUses(sources: ProgramRun.root.appending(path: "Sources")).uses
  }
  static let catalogue = MessageCatalogue.chinese

  /// The row to add, as a failure shows it.
  private static func advice(_ template: String) -> Comment {
    "add to Sources/Messages/messages-zh.tsv:\n\(template)\t…"
  }

  /// What is declared as a message has a row.
  @Test func everyMessageHasARow() throws {
    for use in try Self.uses.get()
    where use.isMessage && MessageTemplate(use.literal.template).hasWords {
      #expect(
        Self.catalogue[use.literal.template] != nil,
        "\(use.place): \(Self.advice(use.literal.template))")
    }
  }

  /// English that is no message: where it stands, and why.
  static let otherEnglish = [
    "Cartography/": "maps speak both languages themselves",
    "Evaluation/": "tables of scores, which are compared by their names",
    "SVG/": "markup", "QGIS/": "markup", "WebPage/": "markup",
    "GeoPackage/": "SQL, and words of the standard",
    "Collections/": "SQL", "PostGIS/Database": "SQL",
    "PostGIS/ServerMessage.swift": "what psql writes",
    "Briefing/BriefHTML.swift": "markup", "Briefing/OpenDocument.swift": "markup",
    "Geoparsing/Evidence.swift": "words of records and explanations",
    "Indicators/PeriodEvidence.swift": "words of records and explanations",
    "Records/ExplanationWriter.swift": "explanations",
    "AreaSums/Aggregation.swift": "reasons in the manifest",
    "Observations/TableCells.swift": "reasons in the manifest",
    "ReportTables/ReportTable.swift": "reasons in the manifest",
    "Publishing/Export.swift": "reasons in the manifest",
    "Publishing/Export+Layers.swift": "reasons in the manifest",
    "GazetteerBuilding/Positioning.swift": "words of the source data",
    "GazetteerBuilding/PlaceAssembly.swift": "words of the source data",
    "GazetteerBuilding/BoundaryBuilding.swift": "comments of the tables",
    "ReportSources/TableSource.swift": "an option of LibreOffice",
    "ReportSources/FileSignature.swift": "markup",
    "Projections/CoordinateTransformation.swift": "an operation of libproj",
    "Gazetteers/GazetteerTables.swift": "names of columns",
    "jintu/ProgramVersion.swift": "what scripts read of --version",
  ]
  /// What ends the program where it is wrong itself.
  private static let checks: Set<String> = [
    "precondition", "preconditionFailure", "assert", "assertionFailure", "fatalError",
  ]

  /// Whatever reads like a sentence is a message, or stands where other English does: so nothing is
  /// passed over that `MessageUses` does not know to be said.
  @Test func everySentenceHasARow() throws {
    for use in try Self.uses.get() where !Self.checks.contains(use.literal.call ?? "") {
      guard !Self.otherEnglish.keys.contains(where: use.file.hasPrefix) else { continue }
      for sentence in use.literal.template.split(separator: "\n").map(String.init)
      where sentence.contains(/[a-z]{2,}[,;:]? [a-z]{2,}/) && !Self.isCommand(sentence) {
        #expect(Self.catalogue[sentence] != nil, "\(use.place): \(Self.advice(sentence))")
      }
    }
  }

  /// A command of an example; what stands behind it is looked at by `HelpTests`.
  private static func isCommand(_ line: String) -> Bool {
    line.hasPrefix("  ") || line.hasPrefix("add ")
  }

  /// No row is left of a message that went.
  @Test func everyRowIsUsed() throws {
    var said = Set(Message.commonSystemErrors.map { Message.systemError($0).template })
    for use in try Self.uses.get() {
      for line in use.literal.template.split(separator: "\n").map(String.init) {
        said.insert(line)
        said.insert(line.replacing(/^  [^ ].*?  +/, with: ""))
      }
    }
    let help = try HelpTests.texts.get()
    for row in Self.catalogue.rows where !said.contains(row.english) && !help.contains(row.english)
    {
      Issue.record("no source says this: remove it from messages-zh.tsv:\n\(row.english)")
    }
  }

  @Test func everySystemErrorHasARow() {
    for number in Message.commonSystemErrors {
      #expect(Message.systemError(number).missingTemplates.isEmpty, "\(number)")
    }
    #expect(Message.systemError(ENOENT).text(in: .chinese) == "没有该文件或文件夹")
    #expect(Message.systemError(ECHILD).missingTemplates.isEmpty)
  }

  @Test func translationsPutInTheSameValues() {
    for row in Self.catalogue.rows {
      #expect(
        MessageTemplate(row.english).valueNumbers == MessageTemplate(row.translated).valueNumbers,
        "\(row.english)")
    }
    #expect(Set(Self.catalogue.rows.map(\.english)).count == Self.catalogue.rows.count)
  }

  /// Full-width punctuation beside Chinese, a blank between Chinese and Latin letters or digits, as
  /// the READMEs have it.
  @Test func translationsAreSetAlike() {
    let wrong = [
      #/[一-龥][,;!?](?!纬度)/#, #/[一-龥][a-zA-Z0-9]/#, #/[a-zA-Z0-9][一-龥]/#, #/[，。；：、（）]\ /#,
    ]
    for row in Self.catalogue.rows {
      for pattern in wrong { #expect(!row.translated.contains(pattern), "\(row.translated)") }
      #expect(row.translated.contains(/[一-龥]/) || !row.english.contains(/[a-z]{2,} [a-z]{2,}/))
    }
  }
}
