import Foundation
import Gazetteers
import Observations
import Records
import TestSupport
import TextScanning

/// The real tables, opened once for all tests, and analyses of texts.
enum Analysis {
  static let directory = ProgramRun.root.appending(path: "Gazetteer").path
  static let analyzer: ReportAnalyzer = {
    do {
      let gazetteer = try Gazetteer.open(GazetteerLocation(directory: directory))
      return try ReportAnalyzer(gazetteer: gazetteer, directory: directory)
    } catch {
      fatalError("the project's own tables cannot be opened: \(error)")
    }
  }()

  static var gazetteer: Gazetteer { analyzer.gazetteer }

  /// The facts of a text in reading order.
  static func rows(_ text: String, name: String = "a.txt", year: Int? = nil) throws -> [FactRow] {
    let report = try ReportReader(statedYear: year).read(Array(text.utf8), name: name)
    return analyzer.analyze(report).articles.flatMap { article in
      article.observations.map { FactRow($0, of: report, in: gazetteer) }
    }
  }

  /// The place of a path of official names.
  static func place(_ name: String, in parent: String? = nil) -> PlaceID? {
    gazetteer.places(named: name).map(\.place).first { place in
      parent.map { gazetteer.path(of: place).contains($0) } ?? true
    }
  }
}
