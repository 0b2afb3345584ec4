import ByteCoding
import Decisions
import Gazetteers
import Geoparsing
import IndicatorCatalogue
import Indicators
import Industries
import SimpleFeatures
import TextScanning

/// The records of one report while they are written; keeps what many of them share.
struct ReportRecords: ~Copyable {
  private let report: Report
  private let gazetteer: Gazetteer
  private let reportName: [UInt8]
  private var record: JSONObjectWriter
  private var places: [PlaceID: PlaceMembers] = [:]
  private var industries: [IndustryCode: String] = [:]
  /// The sentence of the last fact, which the next one often shares.
  private var sentence: (range: Range<Int>, json: [UInt8]) = (0..<0, [0x22, 0x22])

  init(_ report: Report, in gazetteer: Gazetteer, behind writer: consuming ByteWriter) {
    self.report = report
    self.gazetteer = gazetteer
    record = JSONObjectWriter(writer)
    var name = ByteWriter()
    JSONEscaping.append(report.name, to: &name)
    reportName = name.bytes
  }

  consuming func finished() -> ByteWriter { record.finished() }

  mutating func append(_ mention: ToponymMention, _ article: Int) {
    let printed = report.text.printedRange(mention.range)
    record.begin()
    record.add("type", "mention")
    record.add("report", json: reportName)
    record.add("article", article)
    record.add("text", json: report.text.printedJSON(mention.range))
    record.add("start", printed.lowerBound)
    record.add("end", printed.upperBound)
    record.add(members: members(of: mention.referent).ofMention)
    record.add("method", mention.method.rawValue)
    record.add("confidence", mention.confidence, decimals: 2)
    if !mention.candidates.isEmpty {
      record.add(
        "candidates",
        mention.candidates.map { candidate in
          (gazetteer.path(of: candidate.place, on: report.namesYear), candidate.score)
        })
    }
    record.end()
    record.endLine()
  }

  mutating func append(_ fact: Observation) {
    let indicator = fact.indicator
    let quantity = indicator.quantity
    let quote = report.text.unbroken(
      indicator.quote, around: quantity.numberRange.lowerBound)
    let printed = report.text.printedRange(quote)
    if sentence.range != indicator.sentence {
      sentence = (indicator.sentence, report.text.printedSentenceJSON(indicator.sentence))
    }
    record.begin()
    record.add("type", "fact")
    record.add("report", json: reportName)
    record.add("article", fact.article)
    record.add("start", printed.lowerBound)
    record.add("end", printed.upperBound)
    record.add("quote", json: report.text.printedJSON(quote))
    record.add("sentence", json: sentence.json)
    if let attribution = fact.attribution {
      record.add(members: members(of: attribution.referent).ofFact)
    } else {
      record.add("code", nil)
      record.add("path", "")
    }
    append(quantity, of: indicator)
    record.add("industry", fact.industry.code.map { industry($0) } ?? "")
    record.add("indicator", fact.identity.id)
    record.add("indicator_name", fact.identity.name)
    record.add("of", fact.identity.of)
    record.add("direction", fact.identity.direction?.rawValue ?? "")
    record.add("scope", fact.identity.scope.rawValue)
    record.add("confidence", fact.confidence, decimals: 2)
    if !fact.reasons.isEmpty { record.add("reasons", json: reasons(of: fact)) }
    record.end()
    record.endLine()
  }

  private mutating func append(_ quantity: Quantity, of indicator: Indicator) {
    record.add("subject", indicator.subject)
    record.add("measure", indicator.measure.rawValue)
    record.add("value", number: quantity.value)
    record.add("value_max", number: quantity.valueMax)
    record.add("unit", quantity.unit)
    record.add("si_value", number: indicator.siValue.map(RecordWriter.rounded))
    record.add("si_unit", indicator.siUnit)
    record.add("approx", quantity.approximation.rawValue)
    record.add("modality", indicator.modality.rawValue)
    record.add("period", indicator.period.description)
  }

  /// The reasons of a fact as a JSON object: by decision what was chosen, what came second, and the
  /// features that told them apart.
  private func reasons(of fact: Observation) -> [UInt8] {
    var json = ByteWriter()
    json.append("{\"period\":")
    JSONEscaping.append(fact.indicator.periodEvidence.words, to: &json)
    for reason in fact.reasons {
      json.append(",\"\(reason.kind.rawValue)\":{\"chosen\":")
      JSONEscaping.append(reason.chosen, to: &json)
      json.append(",\"runner_up\":")
      if let other = reason.runnerUp {
        JSONEscaping.append(other, to: &json)
      } else {
        json.append("null")
      }
      json.append(",\"features\":[")
      for (index, feature) in reason.features.enumerated() {
        json.append(index == 0 ? "[" : ",[")
        JSONEscaping.append(feature.words, to: &json)
        let weight = ExplanationWriter.signed(feature.weight)
        json.append("," + (weight.hasPrefix("+") ? String(weight.dropFirst()) : weight) + "]")
      }
      json.append("]}")
    }
    json.append("}")
    return json.bytes
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
    var mention = JSONObjectWriter(ByteWriter(capacity: 160))
    mention.add("code", place.code)
    mention.add("name", place.name)
    mention.add("path", place.path)
    mention.add("level", place.level.name)
    mention.add("lon", place.location?.x, decimals: 6)
    mention.add("lat", place.location?.y, decimals: 6)
    mention.add("precision", place.precision)
    ofMention = mention.finished().bytes
    var fact = JSONObjectWriter(ByteWriter(capacity: 96))
    fact.add("code", place.code)
    fact.add("path", place.path)
    ofFact = fact.finished().bytes
  }
}
