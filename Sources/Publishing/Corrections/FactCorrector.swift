import ByteCoding
import Gazetteers
import Geoparsing
import IndicatorCatalogue
import Indicators
import Industries
public import InputFiles
public import Observations

/// Puts a reviewer's corrections into facts, by content: the hash of the report's file, the quote, and
/// which of the facts with this quote it is. Positions do not matter, so that corrections hold when
/// the program reads more or fewer facts than before.
public struct FactCorrector: Sendable {
  private let gazetteer: Gazetteer
  private let catalogue: IndicatorCatalogue
  /// The corrections of each report, in the order of the file.
  private let corrections: [String: [(correction: Correction, value: CorrectedValue)]]
  /// The lines that were put into a fact.
  private var applied: Set<Int> = []
  /// The reports that were seen.
  private var seen: Set<String> = []
  /// What no longer applies, a line each.
  private(set) var stale: [Message] = []
  /// How many facts were rejected.
  private(set) var rejected = 0
  private let path: String
  /// The rows of the file, for the page, which a reviewer goes on from.
  let records: [[String]]

  /// Reads and checks a file of corrections.
  /// - Throws: `InputError` with the line of the first that cannot be meant.
  public init(
    _ bytes: [UInt8], path: String, _ analyzer: ReportAnalyzer
  ) throws(InputError) {
    let file = try CorrectionFile(bytes, path: path)
    self.path = path
    records = file.corrections.map(\.record)
    gazetteer = analyzer.gazetteer
    catalogue = analyzer.catalogue
    var corrections: [String: [(Correction, CorrectedValue)]] = [:]
    for correction in file.corrections {
      let value = try CorrectedValue(correction, analyzer, path: path)
      corrections[correction.report, default: []].append((correction, value))
    }
    self.corrections = corrections
  }

  /// How many corrections hold.
  var appliedCount: Int { applied.count }

  /// The reports of corrections that were not read.
  var absent: [String] { corrections.keys.filter { !seen.contains($0) }.sorted() }

  /// The facts of a report with its corrections, nil in place of rejected ones.
  mutating func corrected(_ rows: [FactRow], of report: String) -> [FactRow?] {
    seen.insert(report)
    guard let own = corrections[report] else { return rows }
    var counts: [String: Int] = [:]
    var places: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      let occurrence = counts[row.quote, default: 0] + 1
      counts[row.quote] = occurrence
      places["\(occurrence)\t\(CSVEscaping.guarded(row.quote))"] = index
    }
    var rows = rows.map { Optional($0) }
    for (correction, value) in own {
      guard let index = places["\(correction.occurrence)\t\(CSVEscaping.guarded(correction.quote))"]
      else {
        leave(correction, "no fact of the report has this quote")
        continue
      }
      guard let row = rows[index] else { continue }
      let was = correction.field.value(of: row)
      let old = CSVEscaping.guarded(correction.old)
      guard old.isEmpty || old == CSVEscaping.guarded(was) || correction.field == .status else {
        leave(correction, "its \(correction.field.rawValue) is now \(was)")
        continue
      }
      applied.insert(correction.line)
      rows[index] = changed(row, correction, value, was)
    }
    rejected += rows.count { $0 == nil }
    return rows
  }

  private mutating func leave(_ correction: Correction, _ reason: Message) {
    stale.append("\(path), line \(correction.line): \(correction.quote): \(reason)")
  }

  /// A fact with one correction; nil where it is rejected.
  private func changed(
    _ row: FactRow, _ correction: Correction, _ value: CorrectedValue, _ was: String
  ) -> FactRow? {
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
    }
    if correction.field != .status {
      change.note(correction.field.rawValue, was: was == correction.new ? nil : was)
    }
    return FactRow(change)
  }
}

extension Correction.Field {
  /// What a fact says there, as layers and tables write it.
  func value(of row: FactRow) -> String {
    switch self {
    case .status: ""
    case .place: row.place?.path ?? ""
    case .indicator: row.identity.id
    case .period: row.period.description
    case .industry: row.industry?.description ?? ""
    case .value:
      Int(exactly: row.quantity.value).map { "\($0)" } ?? "\(row.quantity.value)"
    }
  }
}
