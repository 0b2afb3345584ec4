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

  /// The corrections of the file, with what is wrong with its rows that are left out; none without one.
  /// - Throws: `InputError` where it is no such file.
  func list(_ analyzer: ReportAnalyzer) throws -> CorrectionList {
    guard let corrections else { return CorrectionList() }
    return try CorrectionList(
      InputFile.bytes(of: corrections), path: corrections, in: analyzer)
  }

  /// What puts corrections into facts: those of a collection, and over them those of the file.
  func corrector(
    _ analyzer: ReportAnalyzer, over stored: CorrectionList = CorrectionList()
  ) throws -> FactCorrector? {
    var all = stored
    all.add(try list(analyzer))
    return all.isEmpty && all.leftOut.isEmpty ? nil : try FactCorrector(all, analyzer)
  }
}
