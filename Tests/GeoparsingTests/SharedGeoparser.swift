import Gazetteers
import TextScanning

@testable import Geoparsing

/// The project's own gazetteer and lexicon, opened once for all tests of the suite.
enum SharedGeoparser {
  /// The folder of the tables, from where this file is.
  static var directory: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Gazetteer"
  }

  private static let opened = Result { () throws -> Geoparser in
    Geoparser(
      gazetteer: try Gazetteer.open(GazetteerLocation(directory: directory)),
      lexicon: try GeoparsingLexicon(directory: directory))
  }

  static func geoparser() throws -> Geoparser { try opened.get() }

  /// A report made from a text.
  static func report(_ text: String) throws -> Report {
    try ReportReader().read(Array(text.utf8), name: "a.txt")
  }

  /// The mentions of a text, an array an article.
  static func mentions(of text: String) throws -> [[PrintedMention]] {
    let report = try report(text)
    let geoparser = try geoparser()
    return geoparser.read(report).map { reading in
      reading.mentions.map { PrintedMention($0, in: report, geoparser.gazetteer) }
    }
  }
}

/// A mention as a user sees it: where it is printed and the path that it got.
struct PrintedMention: Hashable, CustomStringConvertible {
  /// Unicode scalars of the text.
  let range: Range<Int>
  let path: String
  let method: ToponymMention.Method
  let confidence: Double

  init(_ mention: ToponymMention, in report: Report, _ gazetteer: Gazetteer) {
    range = report.text.printedRange(mention.range)
    method = mention.method
    confidence = mention.confidence
    let year = report.namesYear
    switch mention.referent {
    case .place(let place): path = gazetteer.path(of: place, on: year)
    case .local(let name, _, let parent): path = gazetteer.path(of: parent, on: year) + "/" + name
    }
  }

  var description: String { "\(range) \(path) \(method.rawValue) \(confidence)" }
}
