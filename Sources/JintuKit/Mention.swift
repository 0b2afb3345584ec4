import Gazetteers
public import Geoparsing
import Observations
import Records
import TextScanning

/// A place's name in a report.
public struct Mention: Sendable {
  /// How a name was recognised.
  public typealias Method = ToponymMention.Method

  /// The article of the report, from 1.
  public let article: Int
  /// The name as printed.
  public let text: String
  /// Where it stands, in Unicode scalars of the report's text.
  public let range: Range<Int>
  /// What it means.
  public let place: Place
  /// How it was recognised.
  public let method: Method
  /// The probability that the place is right, 0 to 1.
  public let confidence: Double

  init(_ mention: ToponymMention, _ article: Int, of report: Report, in gazetteer: Gazetteer) {
    self.article = article
    text = report.text.printedString(mention.range)
    range = report.text.printedRange(mention.range)
    place = Place(PlaceDescription(mention.referent, in: gazetteer, on: report.namesYear))
    method = mention.method
    confidence = mention.confidence
  }
}
