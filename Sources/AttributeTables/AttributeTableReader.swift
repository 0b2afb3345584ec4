public import Gazetteers
public import InputFiles

/// Reads a user's table and joins it to the gazetteer.
public struct AttributeTableReader: Sendable {
  private let gazetteer: Gazetteer
  private let vocabulary: AttributeVocabulary

  /// A reader against a gazetteer.
  public init(gazetteer: Gazetteer, vocabulary: AttributeVocabulary) {
    self.gazetteer = gazetteer
    self.vocabulary = vocabulary
  }

  /// Joins a table.
  /// - Parameters:
  ///   - bytes: CSV in UTF-8, UTF-16 or GB 18030, separated by commas, tabs or semicolons, with a
  ///     line of headings. A column of codes or names (or one each for city, county, township and
  ///     village) tells the place of a row; columns of numbers are joined.
  ///   - file: The path, for messages; its last part names the table.
  ///   - options: What the user says of the table.
  /// - Throws: `InputError` where the table as a whole cannot be used. Single rows never
  ///   stop it: they are in the table's report.
  public func read(
    _ bytes: [UInt8], file: String, options: AttributeTableOptions
  ) throws(InputError) -> AttributeTable {
    let sheet = try TableSheet(file: file, bytes: bytes, units: vocabulary.units)
    let keys = try options.keys.map { name throws(InputError) in
      try Self.position(of: name, in: sheet)
    }
    let finder = try TablePlaceFinder(
      sheet: sheet, gazetteer: gazetteer, keys: keys, year: options.year)
    var joined = TableJoining(
      sheet: sheet, gazetteer: gazetteer, outcomes: finder.outcomes(),
      yearColumn: Self.yearColumn(of: sheet, besides: finder.codeColumns + finder.nameColumns))
    let all = try valueColumns(sheet, finder, joined.yearColumn, options)
    let columns = all.prefix(max(0, options.columnLimit / max(1, joined.years.count)))
    joined.report(
      columnsBeyond: options.columnLimit, all.dropFirst(columns.count).map { sheet.headings[$0] })
    joined.matchRows()
    let common = Self.commonUnit(sheet)
    var maker = ColumnMaker(options: options, vocabulary: vocabulary, file: file)
    for position in columns {
      for year in joined.years {
        let column = try maker.column(
          sheet.headings[position], printed: sheet.printedHeadings[position], at: position + 1,
          common: common,
          year: year ?? options.year ?? sheet.year)
        joined.add(column, at: position, year: year)
      }
    }
    return joined.table
  }

  private static func position(of heading: String, in sheet: TableSheet)
    throws(InputError) -> Int
  {
    let wanted = TableSheet.squeezed(heading)
    for headings in [sheet.printedHeadings, sheet.headings] {
      if let position = headings.firstIndex(where: { TableSheet.squeezed($0) == wanted }) {
        return position
      }
    }
    throw InputError(
      file: sheet.file,
      "has no column '\(heading)'; there are \(list: sheet.headings.filter { !$0.isEmpty })")
  }

  /// The columns to join: those named, or all others in which most cells with text are numbers.
  private func valueColumns(
    _ sheet: TableSheet, _ finder: TablePlaceFinder, _ yearColumn: Int?,
    _ options: AttributeTableOptions
  ) throws(InputError) -> [Int] {
    if !options.columns.isEmpty {
      return try options.columns.map { name throws(InputError) in
        try Self.position(of: name, in: sheet)
      }
    }
    let keys = Set(finder.codeColumns + finder.nameColumns + [yearColumn].compactMap { $0 })
    let found = sheet.headings.indices.filter { position in
      guard !keys.contains(position), !Self.isOrdinal(sheet.headings[position]) else {
        return false
      }
      let cells = sheet.rows.map { NumberCell($0.fields[position]) }
      let numbers = cells.count { if case .number = $0 { true } else { false } }
      return numbers > 0 && numbers >= cells.count { $0 == .text || $0 == .impossible }
    }
    guard !found.isEmpty else {
      for row in sheet.rows {
        guard let cell = row.fields.first(where: { NumberCell($0) == .impossible }) else {
          continue
        }
        throw InputError(
          file: sheet.file, line: row.line,
          """
          \(TableSheet.brief(cell, 40)) is beyond 10^15 or nearer to zero than 10^-15, as are all \
          numbers here: is it a number?
          """)
      }
      throw InputError(file: sheet.file, "no column holds numbers; name one with --table-column")
    }
    return found
  }

  /// Columns that number the rows.
  private static func isOrdinal(_ heading: String) -> Bool {
    heading.isEmpty || HeadingWords.ordinal.holds(heading.lowercased())
  }

  /// The column that tells the year of each row, where there is one.
  private static func yearColumn(of sheet: TableSheet, besides keys: [Int]) -> Int? {
    sheet.headings.indices.first { position in
      let heading = sheet.headings[position].lowercased()
      guard !keys.contains(position), HeadingWords.year.holds(heading) else { return false }
      return sheet.rows.contains { ColumnHeading.year(in: $0.fields[position]) != nil }
    }
  }

  /// The unit above the headings: 单位：万吨.
  private static func commonUnit(_ sheet: TableSheet) -> String {
    for title in sheet.titles {
      guard let range = HeadingWords.unit.words.lazy.compactMap({ title.firstRange(of: $0) }).first
      else { continue }
      let rest = title[range.upperBound...].drop { "：: ".contains($0) }
      let unit = rest.prefix { !"）)，,、；; ".contains($0) }
      if !unit.isEmpty { return String(unit) }
    }
    return ""
  }
}
