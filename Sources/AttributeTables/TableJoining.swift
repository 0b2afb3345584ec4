import Gazetteers
import InputFiles
import TextScanning

/// Puts the rows of a sheet on places and the columns' numbers with them.
struct TableJoining {
  let sheet: TableSheet
  let gazetteer: Gazetteer
  let outcomes: [TablePlaceFinder.Outcome]
  let yearColumn: Int?
  private(set) var table: AttributeTable
  /// The rows by place of today, each with the place as the table names it.
  private var rows: [PlaceID: [(row: Int, source: PlaceID)]] = [:]

  init(
    sheet: TableSheet, gazetteer: Gazetteer, outcomes: [TablePlaceFinder.Outcome], yearColumn: Int?
  ) {
    self.sheet = sheet
    self.gazetteer = gazetteer
    self.outcomes = outcomes
    self.yearColumn = yearColumn
    let name = sheet.file.split(separator: "/").last.map(String.init) ?? sheet.file
    table = AttributeTable(name: name, gazetteer: gazetteer)
  }

  /// The years that rows are of, ascending; nil alone where no column tells.
  var years: [Int?] {
    guard let yearColumn else { return [nil] }
    return Set(sheet.rows.compactMap { ColumnHeading.year(in: $0.fields[yearColumn]) }).sorted()
  }

  /// Says what was left out of the table before its rows were looked at.
  mutating func report(columnsBeyond limit: Int, _ headings: [String]) {
    for problem in sheet.problems {
      table.join.add(reason: problem.reason, sample: "line \(problem.line)")
    }
    for heading in headings {
      table.join.add(
        reason: """
          columns beyond the \(limit) that one run joins; name those wanted with --table-column
          """, sample: "\(heading)")
    }
  }

  mutating func matchRows() {
    for (index, outcome) in outcomes.enumerated() {
      let row = sheet.rows[index]
      let label: Message = "line \(row.line) \(row.fields.first { !$0.isEmpty } ?? "")"
      switch outcome {
      case .unmatched(let reason): table.join.add(reason: reason, sample: label)
      case .disagreeing(let place):
        table.join.add(
          reason: "code and name disagree", sample: "\(label): \(gazetteer.path(of: place))")
      case .ambiguous(let places):
        let paths = places.prefix(3).map { gazetteer.path(of: $0) }.joined(separator: " | ")
        table.join.add(reason: "ambiguous", sample: "\(label): \(paths)")
      case .place(let place): match(place, index, label)
      }
    }
  }

  private mutating func match(_ place: PlaceID, _ index: Int, _ label: Message) {
    let today = gazetteer.placeToday(of: place)
    let level = gazetteer.level(of: place)
    guard gazetteer.level(of: today) == level else {
      return table.join.add(reason: "abolished, no place of its level today", sample: label)
    }
    guard level != .other else {
      return table.join.add(reason: "no administrative area", sample: label)
    }
    guard level != .province else {
      return table.join.add(
        reason: "the whole province, which is no area of a layer", sample: label)
    }
    table.join.matched += 1
    if today != place {
      table.join.add(
        reason: "matched to what they are today", sample: "\(label): \(gazetteer.name(of: today))")
    }
    rows[today, default: []].append((index, place))
  }

  /// Joins the numbers of a column, of one year where the rows have years.
  mutating func add(_ column: AttributeColumn, at position: Int, year: Int?) {
    var values: [PlaceID: AttributeTable.Value] = [:]
    for (today, entries) in rows.sorted(by: { $0.key < $1.key }) {
      var found: [(value: Double, source: PlaceID, line: Int)] = []
      for entry in entries {
        guard let value = number(entry.row, position, year, of: column) else { continue }
        found.append((value, entry.source, sheet.rows[entry.row].line))
      }
      values[today] = merged(found, today, column)
    }
    table.columns.append(column)
    table.set(values, of: column)
  }

  private mutating func number(
    _ row: Int, _ position: Int, _ year: Int?, of column: AttributeColumn
  ) -> Double? {
    let fields = sheet.rows[row].fields
    if let year, let yearColumn, ColumnHeading.year(in: fields[yearColumn]) != year { return nil }
    let reason: Message
    switch NumberCell(fields[position]) {
    case .number(let value):
      let sign = NumberCell.sign(of: fields[position])
      if sign.isEmpty || column.unit.isEmpty || sign == column.unit { return value }
      reason = "cells whose sign is not the unit of their column"
    case .missing: return nil
    case .impossible: reason = "numbers beyond 10^15 or nearer to zero than 10^-15"
    case .text: reason = "cells that are no number"
    }
    table.join.add(
      reason: reason,
      sample: "line \(sheet.rows[row].line) \(sheet.headings[position]): \(fields[position])")
    return nil
  }

  /// One value out of the rows that lead to one place of today.
  private mutating func merged(
    _ found: [(value: Double, source: PlaceID, line: Int)], _ today: PlaceID,
    _ column: AttributeColumn
  ) -> AttributeTable.Value? {
    let own = found.filter { $0.source == today }
    let rows = own.isEmpty ? found : own
    guard let first = rows.first else { return nil }
    let lines = rows.map(\.line)
    if rows.count == 1 || rows.allSatisfy({ $0.source == first.source && $0.value == first.value })
    {
      return AttributeTable.Value(
        value: first.value, kind: first.source == today ? .given : .former, lines: lines)
    }
    let named = lines.prefix(5)
    var numbers = named.dropFirst().reduce("\(lines[0])" as Message) { "\($0) and \($1)" }
    if named.count < lines.count {
      numbers = "\(numbers) and \(lines.count - named.count) more"
    }
    let name: Message = "\(gazetteer.name(of: today)) \(column.label) in lines \(numbers)"
    guard Set(rows.map(\.source)).count == rows.count else {
      table.join.add(reason: "given twice with different numbers", sample: name)
      return nil
    }
    guard column.isSummable else {
      table.join.add(reason: "of several former areas, cannot be added up", sample: name)
      return nil
    }
    return AttributeTable.Value(
      value: AttributeTable.rounded(rows.reduce(0) { $0 + $1.value }), kind: .summed, lines: lines)
  }
}
