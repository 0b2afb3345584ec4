import Gazetteers
import Geoparsing
import IndicatorCatalogue
import Indicators
import Industries
public import InputFiles
public import Observations
public import Records

/// Puts a reviewer's corrections into facts, by content: the hash of the report's file, the quote, and
/// which of the facts with this quote it is. Positions do not matter, so that corrections hold when
/// the program reads more or fewer facts than before.
public struct FactCorrector: Sendable {
  typealias Row = (correction: Correction, value: CorrectedValue)

  let gazetteer: Gazetteer
  private let catalogue: IndicatorCatalogue
  /// The corrections of each report, in their order.
  let corrections: [String: [Row]]
  /// The corrections that were put into a fact.
  private var applied: Set<String> = []
  /// The reports that were seen.
  private var seen: Set<String> = []
  /// What no longer applies, a line each.
  public private(set) var stale: [Message] = []
  /// How many facts were rejected.
  public private(set) var rejected = 0
  /// All corrections.
  public let list: CorrectionList

  /// Checks corrections; those of a collection that the tables have outgrown no longer apply.
  /// - Throws: `InputError` with the line of the first in a file that cannot be meant, where the list was
  ///   read without the tables.
  public init(_ list: CorrectionList, _ analyzer: ReportAnalyzer) throws(InputError) {
    self.list = list
    gazetteer = analyzer.gazetteer
    catalogue = analyzer.catalogue
    var corrections: [String: [Row]] = [:]
    for correction in list.corrections {
      do throws(InputError) {
        let value = try CorrectedValue(correction, analyzer)
        corrections[correction.report, default: []].append((correction, value))
      } catch {
        guard case .row = correction.position else { throw error }
        stale.append(correction.left(error.message))
      }
    }
    self.corrections = corrections
  }

  /// How many corrections hold.
  public var appliedCount: Int { applied.count }

  /// The reports of corrections that were not read.
  public var absent: [String] { corrections.keys.filter { !seen.contains($0) }.sorted() }

  /// What no longer applies, as the user is told.
  public var warnings: [Message] { stale.map { "\($0): no longer applies" } }

  /// The facts of a report with its corrections, nil in place of rejected ones.
  public mutating func corrected(_ rows: [FactRow], of report: String) -> [FactRow?] {
    seen.insert(report)
    guard let own = corrections[report] else { return rows }
    let places = Self.places(of: rows)
    let keys = Set(own.map(\.correction.key))
    var corrected = rows.map { Optional($0) }
    for (correction, value) in own {
      guard let index = places[correction.fact] else {
        stale.append(correction.left(Self.isGone))
        continue
      }
      guard let row = corrected[index] else { continue }
      if let reason = whyNot(correction, of: rows[index], correctedIn: keys) {
        stale.append(correction.left(reason))
        continue
      }
      applied.insert(correction.key)
      corrected[index] = changed(row, correction, value)
    }
    rejected += corrected.count { $0 == nil }
    return corrected
  }

  static let isGone: Message = "no fact of the report has this quote"

  /// Where the facts of a report stand among them, by what tells them apart.
  static func places(of rows: [FactRow]) -> [String: Int] {
    var counts: [String: Int] = [:]
    var places: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      let occurrence = counts[row.quote, default: 0] + 1
      counts[row.quote] = occurrence
      places[Correction.key(occurrence, row.quote)] = index
    }
    return places
  }

  /// Why a correction was said of another fact than this; nil where it was not. What was confirmed is
  /// looked at but for the fields that have a correction of their own.
  private func whyNot(
    _ correction: Correction, of row: FactRow, correctedIn keys: Set<String>
  ) -> Message? {
    guard correction.field == .status else {
      let was = correction.field.value(of: row)
      return correction.wasSaid(of: was) ? nil : "its \(correction.field.rawValue) is now \(was)"
    }
    guard correction.new == CorrectedValue.confirmedWord else { return nil }
    let seen = correction.seen
    for field in Correction.Field.attributes {
      let was = field.value(of: row)
      guard let said = seen[field], said != was, !keys.contains(correction.key(of: field)) else {
        continue
      }
      return "its \(field.rawValue) is now \(was)"
    }
    return nil
  }

  /// A fact with one correction; nil where it is rejected.
  func changed(_ row: FactRow, _ correction: Correction, _ value: CorrectedValue) -> FactRow? {
    var change = FactRow.Change(row)
    switch value {
    case .rejected: return nil
    case .confirmed: change.note("confirmed", was: nil)
    case .place(let place):
      change.place = place.map { PlaceDescription(.place($0), in: gazetteer, on: row.period.year) }
      change.anchor = place
    case .indicator(let id):
      let isSame = id == row.identity.id
      change.identity = IndicatorIdentity(
        id: id, name: id.isEmpty ? "" : catalogue.name(of: id), of: isSame ? row.identity.of : "",
        direction: isSame ? row.identity.direction : nil, scope: row.identity.scope)
    case .period(let period): change.period = period
    case .industry(let code): change.industry = code
    case .value(let number):
      change.quantity.value = number
      change.quantity.valueMax = nil
      change.quantity.approximation = .exact
    case .modality(let modality): change.modality = modality
    }
    if correction.field != .status {
      let was = correction.field.value(of: row)
      change.note(correction.field.rawValue, was: was == correction.new ? nil : was)
    }
    return FactRow(change)
  }
}

extension Correction {
  /// A line that says why it no longer applies.
  func left(_ reason: Message) -> Message {
    switch position {
    case .line(let line): "\(file), line \(line): \(quote): \(reason)"
    case .row(let row): "\(file), correction \(row): \(quote): \(reason)"
    }
  }

  /// The key of a correction of another field of the same fact.
  func key(of field: Field) -> String { [report, fact, field.rawValue].joined(separator: "\t") }
}

extension Correction.Field {
  /// What a fact says there, as layers and tables write it.
  public func value(of row: FactRow) -> String {
    switch self {
    case .status: ""
    case .place: row.place?.path ?? ""
    case .indicator: row.identity.id
    case .period: row.period.description
    case .industry: row.industry?.description ?? ""
    case .value:
      Int(exactly: row.quantity.value).map { "\($0)" } ?? "\(row.quantity.value)"
    case .modality: row.modality.rawValue
    }
  }
}
