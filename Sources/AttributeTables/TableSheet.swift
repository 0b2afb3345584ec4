import Indicators
import InputFiles
import TextScanning

/// A table as it stands in the file: a heading for each column and the rows below.
///
/// Spreadsheets put a title and the unit above the headings and notes below the rows: the headings
/// are the first line with two fields or more that are not empty.
struct TableSheet {
  /// A row, its fields trimmed, as many as there are headings.
  struct Row {
    let line: Int
    let fields: [String]
  }

  let file: String
  /// The headings, with the unit of a row of units where they print none themselves.
  let headings: [String]
  /// The headings as the file prints them.
  let printedHeadings: [String]
  let rows: [Row]
  /// What stands above the headings: titles, a unit for all columns.
  let titles: [String]

  /// Lines that are not as they should be: stray quotation marks, cells beyond the last heading.
  let problems: [DelimitedRecords.Problem]

  /// The year that the titles print, where they print one.
  var year: Int? {
    let years = Set(titles.compactMap { ColumnHeading.year(in: $0) })
    return years.count == 1 ? years.first : nil
  }

  /// Reads a table in UTF-8, UTF-16 or GB 18030, separated by commas, tabs or semicolons.
  init(file: String, bytes: [UInt8], units: UnitTable) throws(InputError) {
    self.file = file
    let reading: DelimitedRecords
    do throws(TextDecodingError) {
      reading = try DelimitedRecords(decoding: bytes)
    } catch {
      throw InputError(file: file, "\(error)")
    }
    var records = reading.records
      .map { (line: $0.line, fields: $0.fields.map(Self.trimmed)) }
      .filter { $0.fields.contains { !$0.isEmpty } }
    let unitRow = Self.unitRow(records.map(\.fields), units)
    var columnUnits = unitRow.map { records.remove(at: $0).fields } ?? []
    let given = columnUnits.filter { !$0.isEmpty }
    var common: [String] = []
    if given.count == 2, HeadingWords.unit.rest(of: given[0]) != nil {
      common = [given.joined(separator: "：")]
      columnUnits = []
    }
    guard let head = Self.firstWide(records.map(\.fields)) else {
      throw InputError(
        file: file, "has no line with two columns: save it as CSV with a line of headings")
    }
    titles = common + records[..<head].flatMap { $0.fields.filter { !$0.isEmpty } }
    let headings = records[head].fields.map { Self.brief($0, Self.longestHeading) }
    printedHeadings = headings
    self.headings = headings.enumerated().map { index, heading in
      guard index < columnUnits.count, let unit = Self.unit(columnUnits[index], units),
        ColumnHeading(heading, units: units).unit.isEmpty
      else { return heading }
      return "\(heading)（\(unit)）"
    }
    problems =
      reading.problems
      + records[(head + 1)...].compactMap { record in
        let beyond = record.fields.dropFirst(headings.count).filter { !$0.isEmpty }
        return beyond.isEmpty
          ? nil
          : DelimitedRecords.Problem(
            line: record.line, reason: "cells beyond the last heading, left out")
      }
    rows = records[(head + 1)...].map { record in
      let missing = max(0, headings.count - record.fields.count)
      return Row(
        line: record.line,
        fields: record.fields.prefix(headings.count) + Array(repeating: "", count: missing))
    }
    guard !rows.isEmpty else {
      throw InputError(file: file, line: records[head].line, "has headings but no row below them")
    }
  }

  /// The first line with two fields or more that are not empty.
  private static func firstWide(_ records: [[String]]) -> Int? {
    records.firstIndex { $0.count(where: { !$0.isEmpty }) >= 2 }
  }

  /// The line of units above the headings or right below them: nothing else stands in it, but for
  /// the word for unit in front.
  private static func unitRow(_ records: [[String]], _ units: UnitTable) -> Int? {
    guard let first = firstWide(records) else { return nil }
    return [first, first + 1].first { index in
      guard index < records.count else { return false }
      let inner = records[index].filter { !$0.isEmpty }.drop {
        HeadingWords.unit.rest(of: $0) != nil
      }
      return !inner.isEmpty && inner.allSatisfy { unit($0, units) != nil }
    }
  }

  /// The unit that a cell is, in brackets or not.
  private static func unit(_ cell: String, _ units: UnitTable) -> String? {
    if PrintedUnit(cell, in: units) != nil { return cell }
    let heading = ColumnHeading(cell, units: units)
    return heading.title.isEmpty && !heading.unit.isEmpty ? heading.unit : nil
  }

  /// The text without the white space round it, ideographic spaces included.
  static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// No heading is longer, in scalars: what goes on is cut off.
  private static let longestHeading = 300

  /// The text, or its beginning with `…` where it is longer than so many scalars.
  static func brief(_ text: String, _ limit: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// The text without any white space: yearbooks print 城　区 to fill the column.
  static func squeezed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isBlank(scalar) { scalars.append(scalar) }
    return String(scalars)
  }

  /// White space, and marks of no width.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
}
