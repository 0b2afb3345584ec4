import ArgumentParser
import AttributeTables
import Cartography
import Indicators
import InputFiles
import Observations
import Publishing
import TextScanning

/// The options that join a user's own tables.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A table to join: CSV in UTF-8 or GBK with a column of codes or names. May be repeated.",
      valueName: "file"))
  var table: [String] = []

  @Option(
    help: ArgumentHelp(
      "Heading of a column to join; without it all that hold numbers. May be repeated.",
      valueName: "heading"))
  var tableColumn: [String] = []

  @Option(
    help: ArgumentHelp(
      "Heading of the column of codes or names; without it the columns in which most cells are.",
      discussion: "May be repeated, wider areas first.", valueName: "heading"))
  var tableKey: [String] = []

  @Option(
    help: ArgumentHelp(
      "Unit of the columns that print none, or HEADING=UNIT: 吨, 粮食产量=万吨.", valueName: "unit"))
  var tableUnit: [String] = []

  @Option(
    help: ArgumentHelp(
      "Industry of the columns, or HEADING=INDUSTRY: A011, 产值=工业.", valueName: "industry"))
  var tableIndustry: [String] = []

  @Option(
    help: ArgumentHelp(
      "Year of the tables' names and values, where they print none.",
      valueName: "year"))
  var tableYear: Int?

  func validate() throws {
    let others = [tableColumn, tableKey, tableUnit, tableIndustry]
    if table.isEmpty, others.contains(where: { !$0.isEmpty }) || tableYear != nil {
      throw usageError("--table-... options need a --table")
    }
    if let tableYear, !(1949...2099).contains(tableYear) {
      throw usageError("--table-year \(tableYear): give a year between 1949 and 2099")
    }
  }

  /// Reads and joins the tables.
  /// - Throws: `InputError` where one cannot be used.
  func read(_ analyzer: ReportAnalyzer) throws -> [AttributeTable] {
    let reader = AttributeTableReader(
      gazetteer: analyzer.gazetteer,
      vocabulary: AttributeVocabulary(
        measures: analyzer.extractor.measures, units: analyzer.extractor.units,
        industries: analyzer.industries, words: analyzer.industryLexicon))
    var rest = AttributeTableOptions().columnLimit
    return try table.enumerated().map { index, path in
      guard let bytes = InputFile.contents(of: path) else {
        throw InputError(file: FileName.shown(path), "the table cannot be read; does it exist?")
      }
      var options = AttributeTableOptions()
      // Fields of several tables must not share names.
      options.prefix = index == 0 ? "table" : "table\(index + 1)"
      options.columns = tableColumn
      options.keys = tableKey
      options.units = Self.byHeading(tableUnit)
      options.industries = Self.byHeading(tableIndustry)
      options.year = tableYear
      options.columnLimit = rest
      let read = try reader.read(bytes, file: path, options: options)
      rest = max(0, rest - read.columns.count)
      return read
    }
  }

  private static func byHeading(_ values: [String]) -> AttributeTableOptions.ByHeading {
    var all = AttributeTableOptions.ByHeading()
    for value in values {
      if let mark = value.firstIndex(of: "=") {
        all.named[String(value[..<mark])] = String(value[value.index(after: mark)...])
      } else {
        all.common = value
      }
    }
    return all
  }

  /// Whether a column of the tables has a heading.
  func has(_ heading: String, in map: ThematicMap) -> Bool {
    !Self.columns(heading, among: map.attributeColumns).isEmpty
  }

  private static func columns(
    _ heading: String, among columns: [AttributeColumn]
  ) -> [AttributeColumn] {
    columns.filter { [$0.name, $0.title, $0.label, $0.heading].contains(heading) }
  }

  /// The column that a heading names.
  func column(
    _ heading: String, in map: ThematicMap, option: String = "--column",
    preferring year: PreferredYear? = nil
  ) throws -> AttributeColumn {
    let columns = map.attributeColumns
    let found = Self.columns(heading, among: columns)
    if found.count == 1 { return found[0] }
    switch year {
    case .latest where Set(found.map(\.unit)).count == 1:
      if let last = found.max(by: { ($0.year ?? 0) < ($1.year ?? 0) }) { return last }
    case .year(let year):
      let own = found.filter { $0.year == year }
      if own.count == 1 { return own[0] }
    default: break
    }
    let known = columns.map { "\($0.label) (\($0.name))" }
    throw MapError(
      found.isEmpty
        ? "\(option) \(heading): no such column; there are \(list: known)"
        : "\(option) \(heading): several columns; name one of \(list: known)")
  }

  /// The options for the manifest.
  var recorded: [(name: String, value: String)] {
    let lists: [(String, [String])] = [
      ("table", table), ("table_column", tableColumn), ("table_key", tableKey),
      ("table_unit", tableUnit), ("table_industry", tableIndustry),
      ("table_year", tableYear.map { ["\($0)"] } ?? []),
    ]
    return lists.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.joined(separator: ", ")) }
  }
}
