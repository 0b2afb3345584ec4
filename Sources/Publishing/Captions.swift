import Cartography
import InputFiles

/// What maps and briefings say around their values, in a language: the rows of `captions.tsv`.
struct Captions {
  /// The rows, by their keys.
  enum Key: String, CaseIterable {
    case titleScope = "title_scope", titlePlaces = "title_places", titleDivided = "title_divided"
    case titleYears = "title_years", year, years, yearsUnknown = "years_unknown"
    case latestYear = "latest_year", marked, factCount = "fact_count", perArea = "per_area", share
    case ratio, unitPerArea = "unit_per_area", unitFact = "unit_fact"
    case actual, planned, forecast, target, list, parts
    case levelPrefecture = "level_prefecture", levelCounty = "level_county"
    case levelTownship = "level_township", levelVillage = "level_village"
    case divisionIndustry = "division_industry", divisionYear = "division_year"
    case everything, wholeTable = "whole_table", mostlySummed = "mostly_summed"
    case somePartial = "some_partial", notAchieved = "not_achieved", tableBasis = "table_basis"
    case basis, counted, placesWithData = "places_with_data", plansAmong = "plans_among"
    case plansBesides = "plans_besides", noDenominator = "no_denominator"
    case partialNotDivided = "partial_not_divided", detailedLines = "detailed_lines"
    case officialLines = "official_lines", sourceReports = "source_reports"
    case sourceTable = "source_table", sourceLines = "source_lines"
    case ruleIndicator = "rule_indicator", ruleFactCount = "rule_fact_count"
    case ruleTable = "rule_table", ruleShare = "rule_share", ruleVillage = "rule_village"
    case guessedLines = "guessed_lines", seats, notDrawn = "not_drawn"
    case mostSections = "most_sections", panelYear = "panel_year", yearUnknown = "year_unknown"
    case unitTownships = "unit_townships", unitParts = "unit_parts", noteStated = "note_stated"
    case noteGiven = "note_given", noteSummed = "note_summed", notePartial = "note_partial"
    case noteLines = "note_lines", andTables = "and_tables", change
    case percentChange = "percent_change", percentPoints = "percent_points"
    case permillePoints = "permille_points", changeUnknown = "change_unknown"
    case ruleChange = "rule_change", rulePercentChange = "rule_percent_change"
    case noteChange = "note_change", populationHead = "population_head"
    case populationHousehold = "population_household", perHead = "per_head"
    case perHousehold = "per_household", unitQuotient = "unit_quotient", unitEach = "unit_each"
    case unitPerHead = "unit_per_head", unitPerHousehold = "unit_per_household"
    case sourcePopulation = "source_population", sourceDivisor = "source_divisor"
    case sourceColumn = "source_column"
    case briefTitle = "brief_title", briefScope = "brief_scope", briefLead = "brief_lead"
    case briefFound = "brief_found", briefMaps = "brief_maps", briefFigure = "brief_figure"
    case briefValues = "brief_values", briefPlace = "brief_place"
    case briefIndicator = "brief_indicator", briefValue = "brief_value", briefUnit = "brief_unit"
    case briefPeriod = "brief_period", briefKind = "brief_kind", briefSource = "brief_source"
    case briefNoValues = "brief_no_values", briefKindStated = "brief_kind_stated"
    case briefKindSummed = "brief_kind_summed", briefKindPartial = "brief_kind_partial"
    case briefKindGiven = "brief_kind_given", briefEvidence = "brief_evidence"
    case briefFrom = "brief_from", briefLimits = "brief_limits"
    case briefMoreValues = "brief_more_values", briefMoreMaps = "brief_more_maps"
    case briefPartial = "brief_partial", briefConfidence = "brief_confidence", briefDoubtful =
      "brief_doubtful"
    case briefLeftOut = "brief_left_out", briefLeftEntry = "brief_left_entry"
    case briefFiltered = "brief_filtered", briefDisagreement = "brief_disagreement"
    case briefStatement = "brief_statement", briefMoreDisagreements = "brief_more_disagreements"
    case briefYears = "brief_years", briefUnresolved = "brief_unresolved"
    case briefUnreadTables = "brief_unread_tables", briefUnreadable = "brief_unreadable"
    case briefReviewed = "brief_reviewed", briefRule = "brief_rule"
  }

  let language: MapLanguage

  /// A caption with values put in for `{1}`, `{2}` and so on.
  func callAsFunction(_ key: Key, _ values: any CustomStringConvertible...) -> String {
    guard let parts = Self.table[key]?[language] else { return key.rawValue }
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .value(let index): text += index < values.count ? values[index].description : ""
      }
    }
    return text
  }

  /// A piece of a caption.
  enum Part: Equatable {
    case words(String)
    /// Where the value of a number, from 0 on, is put in.
    case value(Int)
  }

  /// The pieces of a caption in which `{1}` stands for the first value.
  static func parts(_ caption: String) -> [Part] {
    caption.split(separator: "{", omittingEmptySubsequences: false).enumerated()
      .flatMap { position, piece -> [Part] in
        guard position > 0, let end = piece.firstIndex(of: "}"), let number = Int(piece[..<end])
        else { return [.words((position > 0 ? "{" : "") + piece)] }
        return [.value(number - 1), .words(String(piece[piece.index(after: end)...]))]
      }.filter { $0 != .words("") }
  }

  /// The texts by key and language; a row of another key is left out.
  static let table: [Key: [MapLanguage: [Part]]] = {
    let lines = TabSeparatedLines(PackageResources.captions_tsv)
    var table: [Key: [MapLanguage: [Part]]] = [:]
    for row in lines.rows.dropFirst() where lines.fieldCount(of: row) == 3 {
      guard let key = Key(rawValue: lines.string(row, 0)) else { continue }
      table[key] = [
        .chinese: parts(lines.string(row, 1)), .english: parts(lines.string(row, 2)),
      ]
    }
    return table
  }()
}
