public import ByteCoding
public import Gazetteers
import Geoparsing
import Indicators
import SimpleFeatures
import Industries
import TextScanning

/// Writes mentions and facts as JSON Lines, one record a line, in reading order.
public struct RecordWriter: Sendable {
  private let gazetteer: Gazetteer

  /// A writer of records about places of a gazetteer.
  public init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Appends all records of a report: of each article its mentions, then its facts.
  public func append(_ analysis: ReportAnalysis, to writer: inout ByteWriter) {
    for article in analysis.articles {
      for mention in article.mentions {
        append(mention, article.number, of: analysis.report, to: &writer)
      }
      for observation in article.observations {
        append(observation, of: analysis.report, to: &writer)
      }
    }
  }

  private func append(
    _ mention: ToponymMention, _ article: Int, of report: Report, to writer: inout ByteWriter
  ) {
    let place = PlaceDescription(mention.referent, in: gazetteer, on: report.year.year)
    let printed = report.text.printedRange(mention.range)
    var record = JSONObjectWriter()
    record.add("type", "mention")
    record.add("report", report.name)
    record.add("article", article)
    record.add("text", report.text.printedString(mention.range))
    record.add("start", printed.lowerBound)
    record.add("end", printed.upperBound)
    record.add("code", place.code)
    record.add("name", place.name)
    record.add("path", place.path)
    record.add("level", place.level.name)
    record.add("lon", place.location?.x, decimals: 6)
    record.add("lat", place.location?.y, decimals: 6)
    record.add("precision", place.precision)
    record.add("method", mention.method.rawValue)
    record.add("confidence", mention.confidence, decimals: 2)
    if !mention.candidates.isEmpty {
      record.add(
        "candidates",
        mention.candidates.map { candidate in
          (gazetteer.path(of: candidate.place, on: report.year.year), candidate.score)
        })
    }
    writer.appendBytes(record.finished())
    writer.append(0x0A as UInt8)
  }

  private func append(_ fact: Observation, of report: Report, to writer: inout ByteWriter) {
    let indicator = fact.indicator
    let quantity = indicator.quantity
    let quote = report.text.unbroken(
      indicator.quote, around: quantity.numberRange.lowerBound)
    let printed = report.text.printedRange(quote)
    let place = fact.attribution.map {
      PlaceDescription($0.referent, in: gazetteer, on: report.year.year)
    }
    var record = JSONObjectWriter()
    record.add("type", "fact")
    record.add("report", report.name)
    record.add("article", fact.article)
    record.add("start", printed.lowerBound)
    record.add("end", printed.upperBound)
    record.add("quote", report.text.printedString(quote))
    record.add("sentence", report.text.printedString(indicator.sentence))
    record.add("code", place?.code)
    record.add("path", place?.path ?? "")
    record.add("subject", indicator.subject)
    record.add("measure", indicator.measure.rawValue)
    record.add("value", number: quantity.value)
    record.add("value_max", number: quantity.valueMax)
    record.add("unit", quantity.unit)
    record.add("si_value", number: indicator.siValue.map(Self.rounded))
    record.add("si_unit", indicator.siUnit)
    record.add("approx", quantity.approximation.rawValue)
    record.add("modality", indicator.modality.rawValue)
    record.add("period", indicator.period.description)
    record.add("industry", fact.industry.code?.description ?? "")
    record.add("confidence", fact.confidence, decimals: 2)
    writer.appendBytes(record.finished())
    writer.append(0x0A as UInt8)
  }

  /// Seven significant digits: what a factor of four digits can carry, without its noise.
  static func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var scale = 1.0
    var magnitude = abs(value)
    while magnitude >= 1e7 {
      magnitude /= 10
      scale /= 10
    }
    while magnitude < 1e6 {
      magnitude *= 10
      scale *= 10
    }
    return (value * scale).rounded() / scale
  }
}
