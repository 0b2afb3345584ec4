import Gazetteers
import InputFiles

/// Finds the place that each row of a table is of, by code or name, past or present.
struct TablePlaceFinder {
  /// What a row came to.
  enum Outcome: Hashable {
    case place(PlaceID)
    case unmatched(Message)
    case ambiguous([PlaceID])
    /// The code is of this place, the name of another.
    case disagreeing(PlaceID)
  }

  let gazetteer: Gazetteer
  private let search: PlaceSearch
  private let sheet: TableSheet
  private let year: Int?
  /// What the codes of the province begin with.
  private let prefix: String
  /// The columns that hold codes.
  let codeColumns: [Int]
  /// The columns that hold names, wider areas first.
  let nameColumns: [Int]

  /// - Parameter keys: The columns to look in; empty to find those in which most cells are places.
  init(sheet: TableSheet, gazetteer: Gazetteer, keys: [Int], year: Int?)
    throws(InputError)
  {
    self.sheet = sheet
    self.gazetteer = gazetteer
    self.year = year
    search = PlaceSearch(gazetteer)
    prefix = String((gazetteer.province.flatMap { gazetteer.code(of: $0) } ?? "").prefix(2))
    let prefix = prefix
    let columns = keys.isEmpty ? Array(sheet.headings.indices) : keys
    var codes: [Int] = []
    var names: [Int] = []
    for column in columns {
      let cells = sheet.rows.map { $0.fields[column] }.filter { !$0.isEmpty }
      guard !cells.isEmpty else { continue }
      if cells.count(where: { Self.code($0, prefix) != nil || Self.isSpoilt($0, prefix) }) * 2
        >= cells.count
      {
        codes.append(column)
      } else if !keys.isEmpty
        || cells.count(where: { Self.isPlace($0, gazetteer) }) * 2 >= cells.count
      {
        names.append(column)
      }
    }
    codeColumns = codes
    nameColumns = names
    guard !codes.isEmpty || !names.isEmpty else {
      throw InputError(
        file: sheet.file,
        """
        no column in which most cells are places of the province; name the one with --table-key; \
        there are \(list: sheet.headings.filter { !$0.isEmpty })
        """)
    }
  }

  private static func isPlace(_ cell: String, _ gazetteer: Gazetteer) -> Bool {
    guard case .text = NumberCell(cell) else { return false }
    let name = TableSheet.squeezed(cell)
    return totals.contains(name) || !PlaceSearch(gazetteer).matches(named: name).isEmpty
  }

  /// The outcome of every row, in order.
  func outcomes() -> [Outcome] {
    let candidates = rowCandidates()
    let level = commonLevel(candidates)
    var above: [AdministrativeLevel: PlaceID] = [:]
    let rows = candidates.map { row -> Outcome in
      guard case .ambiguous(let places) = row else {
        if case .place(let place) = row { above[gazetteer.level(of: place)] = place }
        return row
      }
      let chosen = choose(among: places, level: level, above: above)
      if case .place(let place) = chosen { above[gazetteer.level(of: place)] = place }
      return chosen
    }
    return toldApart(rows)
  }

  /// What each row can be by itself; names above an empty cell hold on: merged cells export so.
  private func rowCandidates() -> [Outcome] {
    var held: [Int: String] = [:]
    return sheet.rows.map { row in
      for column in codeColumns {
        if Self.isSpoilt(row.fields[column], prefix) {
          return .unmatched("code in scientific notation: format the column as text and save again")
        }
        if let code = Self.code(row.fields[column], prefix), let place = gazetteer.place(code: code)
        {
          return checked(place, against: row)
        }
      }
      guard let last = nameColumns.last(where: { !row.fields[$0].isEmpty }) else {
        return .unmatched(codeColumns.isEmpty ? "no name" : "no such code")
      }
      for column in nameColumns where !row.fields[column].isEmpty {
        held[column] = TableSheet.squeezed(row.fields[column])
      }
      let context = nameColumns.filter { $0 < last }.compactMap { held[$0] }
      return candidates(for: TableSheet.squeezed(row.fields[last]), within: context)
    }
  }

  /// A code must not lead to another place than the row names: codes are used again.
  private func checked(_ place: PlaceID, against row: TableSheet.Row) -> Outcome {
    guard let column = nameColumns.last(where: { !row.fields[$0].isEmpty }) else {
      return .place(place)
    }
    let name = TableSheet.squeezed(row.fields[column])
    let named = search.matches(named: name).map(\.place)
    let today = gazetteer.placeToday(of: place)
    let agrees =
      gazetteer.name(of: place) == name
      || named.contains { $0 == place || gazetteer.placeToday(of: $0) == today }
    if agrees || named.isEmpty || Self.totals.contains(name) { return .place(place) }
    return .disagreeing(place)
  }

  private func candidates(for name: String, within context: [String]) -> Outcome {
    if Self.totals.contains(name) { return .unmatched("a total, not a place") }
    var areas: [PlaceID] = []
    for part in context {
      let found = search.matches(named: part, in: .init(areas: areas)).map(\.place)
        .filter { gazetteer.level(of: $0) < .village && !gazetteer.isOutside($0) }
      if !found.isEmpty { areas = found }
    }
    for year in year == nil ? [nil] : [year, nil] {
      let matches = search.matches(named: name, in: .init(areas: areas, year: year))
        .filter { !gazetteer.isOutside($0.place) }
      guard let best = matches.first else { continue }
      // An official name goes before short ones and aliases.
      let places = matches.filter { $0.method == best.method }.map(\.place)
      return places.count == 1 ? .place(places[0]) : .ambiguous(places)
    }
    return .unmatched("no such place in the gazetteer")
  }

  /// The level of most rows that leave no doubt of theirs.
  private func commonLevel(_ rows: [Outcome]) -> AdministrativeLevel? {
    var counts: [AdministrativeLevel: Int] = [:]
    for row in rows {
      switch row {
      case .place(let place): counts[gazetteer.level(of: place), default: 0] += 1
      case .ambiguous(let places):
        let levels = Set(places.map { gazetteer.level(of: $0) })
        if levels.count == 1, let level = levels.first { counts[level, default: 0] += 1 }
      case .unmatched, .disagreeing: break
      }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// One of several places: at the level of the table, in the area of the rows above.
  private func choose(
    among places: [PlaceID], level: AdministrativeLevel?, above: [AdministrativeLevel: PlaceID]
  ) -> Outcome {
    var left = places
    if let level {
      let same = left.filter { gazetteer.level(of: $0) == level }
      if !same.isEmpty { left = same }
    }
    if let own = left.first.map({ gazetteer.level(of: $0) }) {
      let wider = above.keys.filter { $0 < own }.sorted().reversed()
      for level in wider {
        guard let area = above[level] else { continue }
        let inside = left.filter { gazetteer.isWithin($0, area) }
        if !inside.isEmpty {
          left = inside
          break
        }
      }
    }
    let today = Set(left.map { gazetteer.placeToday(of: $0) })
    if today.count == 1, let place = left.first(where: isInForce) ?? left.first {
      return .place(place)
    }
    return .ambiguous(left)
  }

  private func isInForce(_ place: PlaceID) -> Bool {
    gazetteer.isInForce(place, on: year ?? gazetteer.latestYear)
  }

  /// The gazetteer's form of a code as tables have it: `140181`, `140181000000`, `1401`, `140181.0`;
  /// nil for what does not begin as those of the province.
  static func code(_ cell: String, _ prefix: String) -> String? {
    var text = Substring(TableSheet.squeezed(cell))
    if text.hasSuffix(".0") { text.removeLast(2) }
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), text.hasPrefix(prefix), !prefix.isEmpty
    else { return nil }
    switch text.count {
    case 2, 4: return text + String(repeating: "0", count: 6 - text.count)
    case 6: return String(text)
    case 9: return String(text.hasSuffix("000") ? text.prefix(6) : text)
    case 12:
      if text.hasSuffix("000000") { return String(text.prefix(6)) }
      return String(text.hasSuffix("000") ? text.prefix(9) : text)
    default: return nil
    }
  }

  /// Whether a cell was a code before a spreadsheet made a number of it: 1.40181E+11.
  private static func isSpoilt(_ cell: String, _ prefix: String) -> Bool {
    let mantissa = prefix.prefix(1) + "." + prefix.dropFirst()
    guard cell.hasPrefix(mantissa), cell.contains(where: { "eE".contains($0) }) else {
      return false
    }
    return ![.text, .impossible].contains(NumberCell(cell))
  }

  /// Rows that sum up others.
  private static let totals = Set(HeadingWords.total.words)
}
