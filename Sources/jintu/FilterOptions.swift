import Messages
import ArgumentParser
import Cartography
import Gazetteers
import IndicatorCatalogue
import Indicators
import Industries
import Observations
import Publishing
import Records

/// The filters of `export` and `map`: a repeated word means "or", different words mean "and".
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Industry: a GB/T 4754-2017 code at any level, its Chinese name or a common word.",
      discussion: "B, B06, 采矿业, 煤炭, 养殖, 光伏. May be repeated.", valueName: "industry"))
  var industry: [String] = []

  @Option(
    help: ArgumentHelp("Measure, by name or in Chinese: planted_area, 产量.", valueName: "measure"))
  var measure: [String] = []

  @Option(
    help: ArgumentHelp(
      "Indicator, by id, Chinese name or synonym: 粮食产量, gdp. May be repeated.",
      discussion: "jintu indicators lists them.", valueName: "indicator"))
  var indicator: [String] = []

  @Option(help: ArgumentHelp("Year or years: 2021, 2019..2021.", valueName: "years"))
  var period: [String] = []

  @Option(help: ArgumentHelp("Area, by name or code: 吕梁市, 140181.", valueName: "area"))
  var within: [String] = []

  @Option(help: ArgumentHelp("actual, planned, forecast or target.", valueName: "modality"))
  var modality: [String] = []

  @Option(help: ArgumentHelp("Least belief in a fact, 0...1.", valueName: "belief"))
  var minConfidence: Double = 0

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw usageError("--min-confidence \(minConfidence): give a number between 0 and 1")
    }
    for text in period where Self.years(text) == nil {
      throw usageError("--period \(text): give a year (2021) or a range (2019..2021)")
    }
    for text in modality where Modality(rawValue: text) == nil {
      let known = Modality.allCases.map(\.rawValue)
      throw usageError("--modality \(text): give one of \(list: known)")
    }
  }

  /// The filter that the options describe.
  /// - Throws: `ValidationError` for an unknown value, with the nearest right ones.
  func filter(_ analyzer: ReportAnalyzer) throws -> FactFilter {
    var filter = FactFilter()
    filter.leastConfidence = minConfidence
    filter.years = period.compactMap(Self.years)
    filter.modalities = modality.compactMap { Modality(rawValue: $0) }
    for text in industry {
      do {
        filter.industries += try analyzer.industries.resolve(
          text, lexicon: analyzer.industryLexicon)
      } catch {
        throw usageError("--industry \(text): \(error)")
      }
    }
    for text in indicator {
      do {
        filter.indicators += try analyzer.catalogue.resolve(text)
      } catch {
        throw usageError("--indicator \(text): \(error)")
      }
    }
    for text in measure { filter.measures.append(try Self.measure(text, analyzer)) }
    for text in within { filter.areas.append(try Self.area(text, analyzer.gazetteer)) }
    return filter
  }

  /// The options in words, for captions; in English as they were given.
  func caption(_ analyzer: ReportAnalyzer, in language: MapLanguage = .chinese) -> String {
    guard language == .chinese else {
      return recorded.map { "\($0.name.replacing("_", with: " ")): \($0.value)" }
        .joined(separator: "; ")
    }
    var parts: [String] = []
    if !industry.isEmpty {
      parts.append("行业：" + industry.map { Self.name($0, analyzer) }.joined(separator: "、"))
    }
    if !indicator.isEmpty {
      let ids = indicator.flatMap { (try? analyzer.catalogue.resolve($0)) ?? [] }
      let names = ids.map(analyzer.catalogue.name)
      parts.append(ThematicMap.filterText(ofIndicators: names))
    }
    if !measure.isEmpty {
      let entries = analyzer.extractor.measures.entries
      let names = measure.map { text in
        entries.first { $0.measure.rawValue == text }?.alias ?? text
      }
      parts.append("指标：" + names.joined(separator: "、"))
    }
    if !period.isEmpty {
      parts.append("时期：" + period.map(Self.yearsInWords).joined(separator: "、"))
    }
    if !within.isEmpty {
      parts.append("范围：" + within.map { Self.areaName($0, analyzer) }.joined(separator: "、"))
    }
    if !modality.isEmpty {
      parts.append("性质：" + modality.map(Self.modalityName).joined(separator: "、"))
    }
    if minConfidence > 0 { parts.append("置信度不低于\(minConfidence)") }
    return parts.joined(separator: "，")
  }

  /// An industry's code with its name; other words as they are.
  private static func name(_ text: String, _ analyzer: ReportAnalyzer) -> String {
    guard let code = IndustryCode(text), let name = analyzer.industries.name(of: code) else {
      return text
    }
    return text + name
  }

  private static func areaName(_ text: String, _ analyzer: ReportAnalyzer) -> String {
    analyzer.gazetteer.place(code: text).map { analyzer.gazetteer.name(of: $0) } ?? text
  }

  private static func yearsInWords(_ text: String) -> String {
    guard let range = years(text) else { return text }
    return range.count == 1 ? "\(range.lowerBound)年" : "\(range.lowerBound)–\(range.upperBound)年"
  }

  private static func modalityName(_ text: String) -> String {
    ["actual": "实际", "planned": "计划", "forecast": "预计", "target": "目标"][text] ?? text
  }

  /// What the filter makes a map about, for its title: 吕梁市养殖.
  var scope: String {
    within.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: "、")
      + industry.filter { !$0.allSatisfy(\.isASCII) }.joined(separator: "、")
  }

  /// The options for the manifest.
  var recorded: [(name: String, value: String)] {
    let lists: [(String, [String])] = [
      ("industry", industry), ("measure", measure), ("indicator", indicator),
      ("period", period), ("within", within), ("modality", modality),
    ]
    var recorded = lists.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) }
    if minConfidence > 0 { recorded.append(("min_confidence", "\(minConfidence)")) }
    return recorded
  }

  private static func years(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true).map { Int($0) }
    switch parts.count {
    case 1:
      guard let year = parts[0], (1900...2100).contains(year) else { return nil }
      return year...year
    case 2:
      guard text.contains(".."), let first = parts[0], let last = parts[1], first <= last else {
        return nil
      }
      return first...last
    default: return nil
    }
  }

  static func measure(_ text: String, _ analyzer: ReportAnalyzer) throws -> Measure {
    let entries = analyzer.extractor.measures.entries
    if let found = entries.first(where: { $0.measure.rawValue == text || $0.alias == text }) {
      return found.measure
    }
    let near = entries.filter { entry in
      entry.alias.contains { text.contains($0) } || entry.measure.rawValue.contains(text)
    }
    let shown = (near.isEmpty ? entries : near).map { "\($0.measure.rawValue) (\($0.alias))" }
    throw usageError("--measure \(text): unknown; try \(list: shown)")
  }

  private static func area(_ text: String, _ gazetteer: Gazetteer) throws -> PlaceID {
    if let place = gazetteer.place(code: text) { return place }
    let senses = gazetteer.places(named: text).filter { !gazetteer.isOutside($0.place) }
    let places = senses.map(\.place).sorted {
      (gazetteer.level(of: $0), $0) < (gazetteer.level(of: $1), $1)
    }
    guard let first = places.first else {
      throw usageError("--within \(text): no such place; look it up with jintu place \(text)")
    }
    let rivals = places.filter { gazetteer.level(of: $0) == gazetteer.level(of: first) }
    if rivals.count > 1 {
      let paths = rivals.prefix(5).map { place in
        (gazetteer.code(of: place) ?? "") + " " + gazetteer.path(of: place)
      }
      throw usageError(
        "--within \(text): several places; give a code: \(list: paths)")
    }
    return first
  }
}
