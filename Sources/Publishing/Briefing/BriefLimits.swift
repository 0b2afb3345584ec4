import AreaSums
import Cartography
import InputFiles
import Records

/// What a reader of a briefing must know of what it leaves out and guesses.
struct BriefLimits {
  let map: ThematicMap
  let manifest: Manifest

  private static let mostDisagreements = 5

  private var captions: Captions { map.captions }

  /// The limits, a line each.
  func lines(_ values: BriefValues) -> [String] {
    var lines: [String] = []
    let partial = values.entries.count { $0.value.kind == .partial }
    if partial > 0 { lines.append(captions(.briefPartial, partial)) }
    let confidences = values.evidence.map(\.confidence).sorted()
    if let least = confidences.first {
      let middle = confidences[confidences.count / 2]
      let texts = [least, middle].map { NumberText.grouped($0, decimals: 2) }
      let doubtful = confidences.count { $0 < 0.5 }
      lines.append(
        captions(.briefConfidence, texts[0], texts[1])
          + (doubtful > 0 ? captions(.briefDoubtful, doubtful) : ""))
    }
    return lines + disagreements + leftOut + reading
  }

  /// Facts within the filter that are no values, and those outside.
  private var leftOut: [String] {
    let reasons = map.today.leftOut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var lines: [String] = []
    if !reasons.isEmpty {
      let entries = reasons.map { captions(.briefLeftEntry, words(for: $0.key), $0.value) }
      lines.append(
        captions(
          .briefLeftOut, reasons.reduce(0) { $0 + $1.value },
          entries.joined(separator: captions(.list))))
    }
    let filtered = count("facts") - count("facts_kept")
    if filtered > 0 { lines.append(captions(.briefFiltered, filtered)) }
    return lines
  }

  private var disagreements: [String] {
    let all = map.today.disagreements
    var lines = all.prefix(Self.mostDisagreements).map { entry in
      let statements = entry.statements.map {
        captions(.briefStatement, map.valueText($0.value, of: entry.column), $0.report)
      }
      return captions(
        .briefDisagreement, entry.path, map.indicatorName(entry.column), entry.period.text,
        statements.joined(separator: captions(.list)), map.valueText(entry.taken, of: entry.column))
    }
    if all.count > lines.count {
      lines.append(captions(.briefMoreDisagreements, all.count - lines.count))
    }
    return lines
  }

  /// What was guessed or not understood in reading.
  private var reading: [String] {
    var lines: [String] = []
    let reports = Set(map.rows.map(\.report))
    let undated = manifest.inputs.count {
      reports.contains($0.source.name) && $0.source.year == nil
    }
    if undated > 0 { lines.append(captions(.briefYears, undated)) }
    let names = manifest.leftOut.first { $0.what == "names" }?.count ?? 0
    if names > 0 { lines.append(captions(.briefUnresolved, names)) }
    if !manifest.unreadTables.isEmpty {
      lines.append(captions(.briefUnreadTables, manifest.unreadTables.count))
    }
    if !manifest.unreadable.isEmpty {
      lines.append(
        captions(.briefUnreadable, manifest.unreadable.joined(separator: captions(.parts))))
    }
    if count("corrections_applied") + count("facts_rejected") > 0 {
      lines.append(captions(.briefReviewed, count("corrections_applied"), count("facts_rejected")))
    }
    return lines
  }

  private func count(_ name: String) -> Int {
    manifest.counts.first { $0.name == name }?.count ?? 0
  }

  private func words(for reason: String) -> String {
    map.language == .chinese ? Self.reasons[reason] ?? reason : reason
  }

  /// The reasons of the sums in Chinese.
  static let reasons: [String: String] = {
    let lines = TabSeparatedLines(PackageResources.left_out_words_tsv)
    let rows = lines.rows.dropFirst().filter { lines.fieldCount(of: $0) == 2 }
    return Dictionary(
      rows.map { (lines.string($0, 0), lines.string($0, 1)) },
      uniquingKeysWith: { first, _ in first })
  }()
}

extension ThematicMap {
  /// An indicator as briefings name it, with a mark where its figures are no facts.
  func indicatorName(_ column: IndicatorColumn) -> String {
    subject(of: MapTheme(subject: .indicator(column), level: .county))
  }

  /// A value in the reader's unit.
  func valueText(_ value: Double, of column: IndicatorColumn) -> String {
    NumberText.grouped(ReaderUnit(column).value(value), decimals: 4)
  }
}
