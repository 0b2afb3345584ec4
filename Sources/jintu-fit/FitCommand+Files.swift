import ArgumentParser
import ByteCoding
import Corrections
import Fitting
import Foundation
import Gazetteers
import InputFiles
import Observations
import Records
import ReportSources
import TextScanning

extension FitCommand {
  /// Writes a text as a whole or not at all.
  static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// The reports of --reports with the facts that somebody checked, as the weights beside the tables
  /// read them; a report without any is left out.
  func checkedReports(_ gazetteer: Gazetteer) throws -> [AnnotatedReport] {
    guard !corrections.isEmpty else { return [] }
    let analyzer = try ReportAnalyzer(gazetteer: gazetteer, directory: tables)
    var list = CorrectionList()
    for path in corrections {
      list.add(try CorrectionList(InputFile.bytes(of: path), path: path, in: analyzer))
    }
    for line in list.leftOut { print(line) }
    let corrector = try FactCorrector(list, analyzer)
    var left = list.reports
    var checked: [AnnotatedReport] = []
    for document in try documents(left) {
      let hash = SHA256.hexadecimal(document.original)
      guard left.remove(hash) != nil else { continue }
      let report = try ReportReader().read(document)
      let analysis = analyzer.analyze(report)
      let rows = ReportDigest(analysis, bytes: document.original, in: gazetteer).rows
      let (facts, gone) = corrector.checked(rows, of: hash)
      for line in gone { print(line) }
      checked.append(AnnotatedReport(report: report, analysis: analysis, checked: facts))
      print("\(document.name): \(facts.count) checked facts")
    }
    for hash in left.sorted() { print("\(hash): no report of --reports has this SHA-256") }
    return checked
  }

  /// The reports in --reports that have corrections, as they are told apart: by their SHA-256.
  private func documents(_ hashes: Set<String>) throws -> [SourceDocument] {
    var documents: [SourceDocument] = []
    for folder in reports {
      guard let names = FolderListing.names(in: folder) else {
        throw ValidationError("--reports \(folder): is no folder that can be read")
      }
      for name in names where SourceFormats.isReport(name) && !SourceFormats.isStream(name) {
        let path = folder + "/" + name
        guard let bytes = InputFile.contents(of: path) else { continue }
        let isTable = SourceFormats.isTable(name)
        guard isTable || hashes.contains(SHA256.hexadecimal(bytes)) else { continue }
        let file = SourceFile(path: path, name: name, bytes: bytes, limit: 100 << 20)
        documents += try SourceFormats.documents(of: file).compactMap { try? $0.get() }
      }
    }
    return documents
  }
}
