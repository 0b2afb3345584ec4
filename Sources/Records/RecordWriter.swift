public import ByteCoding
public import Gazetteers
public import Observations
import TextScanning

/// Writes mentions and facts as JSON Lines, one record a line, in reading order.
public struct RecordWriter: Sendable {
  private let gazetteer: Gazetteer

  /// A writer of records about places of a gazetteer.
  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Appends all records of a report: of each article its mentions, then its facts.
  public func append(_ analysis: ReportAnalysis, to writer: inout ByteWriter) {
    // The buffer is taken over for the while, so that it is never copied.
    let taken = writer
    writer = ByteWriter()
    var page = ReportRecords(analysis.report, in: gazetteer, behind: taken)
    for article in analysis.articles {
      for mention in article.mentions { page.append(mention, article.number) }
      for observation in article.observations { page.append(observation) }
    }
    writer = page.finished()
  }

  /// Seven significant digits: what a factor of four digits can carry, without its noise.
  static func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    // Powers of ten are exact where they are whole, those below one are not.
    var power = 1.0
    var magnitude = abs(value)
    while magnitude >= 1e7 {
      magnitude /= 10
      power *= 10
    }
    if power > 1 { return (value / power).rounded() * power }
    while magnitude < 1e6 {
      magnitude *= 10
      power *= 10
    }
    return (value * power).rounded() / power
  }
}
