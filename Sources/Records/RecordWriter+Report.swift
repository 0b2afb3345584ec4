import ByteCoding
import Decisions
import Gazetteers
import Geoparsing
import IndicatorCatalogue
import Indicators
import Industries
import Observations
import SimpleFeatures
import TextScanning

/// The records of one report while they are written; keeps what many of them share.
struct ReportRecords: ~Copyable {
  private let report: Report
  private let gazetteer: Gazetteer
  private let reportName: [UInt8]
  /// What the facts of the article at hand begin with.
  private var factHead: (article: Int, json: [UInt8])?
  private var record: JSONWriter
  private var places: [PlaceID: PlaceMembers] = [:]
  private var industries: [IndustryCode: String] = [:]
  /// The sentence of the last fact, which the next one often shares.
  private var sentence: (range: Range<Int>, json: [UInt8]) = (0..<0, [0x22, 0x22])

  init(_ report: Report, in gazetteer: Gazetteer, behind writer: consuming ByteWriter) {
    self.report = report
    self.gazetteer = gazetteer
    record = JSONWriter(writer)
    reportName = JSONEscaping.string(Array(report.name.utf8))
  }

  consuming func finished() -> ByteWriter { record.finished() }

  mutating func append(_ mention: ToponymMention, _ article: Int) {
    let printed = report.text.printedRange(mention.range)
    record.beginObject()
    record.member("type", "mention")
    record.member("report", json: reportName)
    record.member("article", article)
    record.member("text", json: JSONEscaping.string(report.text.printedUTF8(mention.range)))
    record.member("start", printed.lowerBound)
    record.member("end", printed.upperBound)
    appendPosition(of: printed)
    record.members(json: members(of: mention.referent).ofMention)
    record.member("method", mention.method.rawValue)
    record.member("confidence", mention.confidence, decimals: 2)
    if !mention.candidates.isEmpty {
      record.key("candidates")
      record.beginArray()
      for candidate in mention.candidates {
        record.beginObject()
        record.member("path", gazetteer.path(of: candidate.place, on: report.namesYear))
        record.member("score", candidate.score, decimals: 3)
        record.endObject()
      }
      record.endArray()
    }
    record.endObject()
    record.endLine()
  }

  mutating func append(_ fact: Observation) {
    let indicator = fact.indicator
    let quantity = indicator.quantity
    let quote = report.text.unbroken(
      indicator.quote, around: quantity.numberRange.lowerBound)
    let printed = report.text.printedRange(quote)
    if sentence.range != indicator.sentence {
      sentence = (
        indicator.sentence,
        JSONEscaping.string(report.text.printedSentenceUTF8(indicator.sentence))
      )
    }
    record.beginObject()
    record.members(json: head(of: fact.article))
    record.member("start", printed.lowerBound)
    record.member("end", printed.upperBound)
    appendPosition(of: printed)
    record.member("quote", json: JSONEscaping.string(report.text.printedUTF8(quote)))
    record.member("sentence", json: sentence.json)
    if let attribution = fact.attribution {
      record.members(json: members(of: attribution.referent).ofFact)
    } else {
      record.member("code", String?.none)
      record.member("path", "")
    }
    append(quantity, of: indicator)
    record.member("industry", fact.industry.code.map { industry($0) } ?? "")
    record.member("indicator", fact.identity.id)
    record.member("indicator_name", fact.identity.name)
    record.member("of", fact.identity.of)
    record.member("direction", fact.identity.direction?.rawValue ?? "")
    record.member("scope", fact.identity.scope.rawValue)
    record.member("confidence", fact.confidence, decimals: 2)
    if !fact.reasons.isEmpty { appendReasons(of: fact) }
    record.endObject()
    record.endLine()
  }

  private mutating func head(of article: Int) -> [UInt8] {
    if let factHead, factHead.article == article { return factHead.json }
    var head = JSONWriter()
    head.member("type", "fact")
    head.member("report", json: reportName)
    head.member("article", article)
    let json = head.finished().bytes
    factHead = (article, json)
    return json
  }

  /// The page and paragraph, where the document has any.
  private mutating func appendPosition(of printed: Range<Int>) {
    guard let position = report.origin.layout.position(of: printed.lowerBound) else { return }
    if let page = position.page { record.member("page", page) }
    if let paragraph = position.paragraph { record.member("paragraph", paragraph) }
  }

  private mutating func append(_ quantity: Quantity, of indicator: Indicator) {
    record.member("subject", indicator.subject)
    record.member("measure", indicator.measure.rawValue)
    record.member("value", number: quantity.value)
    record.member("value_max", number: quantity.valueMax)
    record.member("unit", quantity.unit)
    record.member("si_value", number: indicator.siValue.map(RecordWriter.rounded))
    record.member("si_unit", indicator.siUnit)
    record.member("approx", quantity.approximation.rawValue)
    record.member("modality", indicator.modality.rawValue)
    record.member("period", indicator.period.description)
  }

  /// The reasons of a fact: by decision what was chosen, what came second, and the features that
  /// told them apart.
  private mutating func appendReasons(of fact: Observation) {
    record.object("reasons") { json in
      json.member("period", fact.indicator.periodEvidence.words)
      for reason in fact.reasons {
        json.key(text: reason.kind.rawValue)
        json.beginObject()
        json.member("chosen", reason.chosen)
        json.member("runner_up", reason.runnerUp)
        json.list("features", reason.features) { json, feature in
          json.beginArray()
          json.value(feature.words)
          json.value(feature.weight, decimals: 2, trimmingZeros: false)
          json.endArray()
        }
        json.endObject()
      }
    }
  }

  private mutating func industry(_ code: IndustryCode) -> String {
    if let known = industries[code] { return known }
    industries[code] = code.description
    return code.description
  }

  /// The members that describe a place, made once a report.
  private mutating func members(of referent: ToponymMention.Referent) -> PlaceMembers {
    guard case .place(let place) = referent else {
      return PlaceMembers(PlaceDescription(referent, in: gazetteer, on: report.namesYear))
    }
    if let known = places[place] { return known }
    let made = PlaceMembers(PlaceDescription(referent, in: gazetteer, on: report.namesYear))
    places[place] = made
    return made
  }
}

/// The JSON members that describe a place in the records of a report.
private struct PlaceMembers {
  /// Code, name, path, level, position and its precision.
  let ofMention: [UInt8]
  /// Code and path.
  let ofFact: [UInt8]

  init(_ place: PlaceDescription) {
    var mention = JSONWriter(ByteWriter(capacity: 160))
    mention.member("code", place.code)
    mention.member("name", place.name)
    mention.member("path", place.path)
    mention.member("level", place.level.name)
    mention.member("lon", place.location?.x, decimals: 6)
    mention.member("lat", place.location?.y, decimals: 6)
    mention.member("precision", place.precision)
    ofMention = mention.finished().bytes
    var fact = JSONWriter(ByteWriter(capacity: 96))
    fact.member("code", place.code)
    fact.member("path", place.path)
    ofFact = fact.finished().bytes
  }
}
