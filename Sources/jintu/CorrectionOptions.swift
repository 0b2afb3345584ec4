import ArgumentParser
import Corrections
import InputFiles
import Observations
import Publishing

/// What a reviewer said of facts, for all commands that make something of them.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a reviewer confirmed, rejected or changed (see docs/formats.md).",
      discussion: "A collection to which an export appends keeps it.",
      valueName: "corrections.csv"))
  var corrections: String?

  /// The corrections of the file; none without one.
  /// - Throws: `InputError` with the line of the first that cannot be meant.
  func list(_ analyzer: ReportAnalyzer) throws -> CorrectionList {
    guard let corrections else { return CorrectionList() }
    let list = try CorrectionList(InputFile.bytes(of: corrections), path: corrections)
    _ = try FactCorrector(list, analyzer)
    return list
  }

  /// What puts corrections into facts: those of a collection, and over them those of the file.
  func corrector(
    _ analyzer: ReportAnalyzer, over stored: CorrectionList = CorrectionList()
  ) throws -> FactCorrector? {
    var all = stored
    all.add(try list(analyzer))
    return all.isEmpty ? nil : try FactCorrector(all, analyzer)
  }
}
