import Gazetteers
import InputFiles
import SimpleFeatures

/// Assembles every place of Shanxi of any year from the source tables.
struct PlaceAssembly {
  /// All places by path.
  private(set) var divisions: [String: Division] = [:]
  private(set) var former: [FormerRow] = []
  /// Rows left out or changed, for the report: what and how many.
  private(set) var notes: [Message: Int] = [:]
  /// Path of a county by its code.
  private var countyPaths: [String: String] = [:]
  /// Path of a township by county code and the name that village rows use.
  private var townshipPaths: [String: String] = [:]
  /// Path of a township by its code of nine digits.
  private var townshipsByCode: [String: String] = [:]

  /// Paths of townships that the sources name as predecessors, with what they became.
  private var predecessors: [String: String] = [:]

  static let latestEdition = 2023

  init(_ data: SourceData) throws(InputError) {
    try addCounties(data)
    addDissolvedCounties()
    try addTownships(data)
    try addVillages(data)
    addCountyChanges()
    codeFormerTownships()
    Succession(divisions, predecessors: predecessors).apply(to: &divisions)
    Inheritance.apply(to: &divisions)
    addPinyin(data)
  }

  private mutating func note(_ what: Message) { notes[what, default: 0] += 1 }

  private mutating func add(_ division: Division) {
    divisions[division.path, default: division].merge(division)
  }

  private static func place(
    _ table: CommaSeparatedTable, _ row: CommaSeparatedTable.Row, path: String,
    level: AdministrativeLevel, years: (first: Int, last: Int?), source: String
  ) throws(InputError) -> PlaceRow {
    var place = PlaceRow(
      path: path, code: nil, level: level, first: years.first, last: years.last, source: source)
    guard let position = try SourceData.position(row, in: table) else { return place }
    guard let positioning = Positioning(row["coord_source"], level: level) else {
      throw InputError(
        file: table.file, line: row.line, "coord_source \"\(row["coord_source"])\" is not known")
    }
    place.location = position
    place.precision = positioning.precision
    place.basis = positioning.basis
    place.error = positioning.error
    place.source += "/" + positioning.key
    return place
  }

  private static func sourceKey(_ words: String) -> String {
    switch (words.contains("NBS2023"), words.contains("MCA2025")) {
    case (true, true): "nbs2023+mca2025"
    case (true, false): "nbs2023"
    default: "mca2025"
    }
  }

  private mutating func addCounties(_ data: SourceData) throws(InputError) {
    var paths: [String: String] = [:]
    for row in data.merged.rows where row["code"].utf8.count == 6 {
      guard var level = AdministrativeLevel(name: row["level"]) else {
        throw InputError(file: data.merged.file, line: row.line, "unknown level")
      }
      let code = row["code"]
      if CountyHistory.zones.contains(code) { level = .other }
      let parent = row.optional("parent_code").flatMap { paths[$0] }
      let path = (parent.map { $0 + "/" } ?? "") + row["name"]
      paths[code] = path
      let first = CountyHistory.firstYears[code] ?? (level == .other ? 2017 : Gazetteer.firstYear)
      var place = try Self.place(
        data.merged, row, path: path, level: level, years: (first, nil),
        source: Self.sourceKey(row["name_source"]))
      place.code = code
      add(Division(row: place, parent: parent ?? "", sourceCore: row["name"], codeYear: 2023))
    }
    countyPaths = paths
  }

  private mutating func addDissolvedCounties() {
    for county in CountyHistory.dissolutions {
      guard let prefecture = countyPaths[county.prefecture],
        let successor = countyPaths[county.successor]
      else { continue }
      let path = prefecture + "/" + county.name
      countyPaths[county.code] = path
      var row = PlaceRow(
        path: path, code: county.code, level: .county, first: Gazetteer.firstYear,
        last: county.last, source: "nbs2016", successor: successor)
      row.location = divisions[successor]?.row.location
      row.precision = .county
      row.basis = .inherited
      row.error = Positioning.dissolvedCounty
      add(Division(row: row, parent: prefecture, sourceCore: county.name, codeYear: county.last))
    }
  }

  private static func years(
    _ table: CommaSeparatedTable, _ row: CommaSeparatedTable.Row
  ) throws(InputError) -> (first: Int, last: Int?) {
    guard let first = Int(row["first_year"]), let last = Int(row["last_year"]), first <= last else {
      throw InputError(file: table.file, line: row.line, "years are not readable")
    }
    return (first, last >= latestEdition ? nil : last)
  }

  /// The path of the county a township belongs to today: the legal one for the towns of a zone.
  private func county(_ code: String, township: String) -> String? {
    if let legal = CountyHistory.legalCounties[code],
      township.hasSuffix("乡") || township.hasSuffix("镇")
    {
      return countyPaths[legal]
    }
    return countyPaths[CountyHistory.movedTownships[code + "/" + township] ?? code]
  }

  private mutating func addTownships(_ data: SourceData) throws(InputError) {
    for row in data.history.rows where row["level"] == "township" {
      let name = PlaceNaming.officialTownshipName(row["last_official_name"])
      guard let county = county(row["county_code_now"], township: name) else {
        throw InputError(file: data.history.file, line: row.line, "unknown county")
      }
      let path = county + "/" + name
      townshipPaths[row["county_code_now"] + "/" + row["township"]] = path
      let place = try Self.place(
        data.history, row, path: path, level: .township,
        years: try Self.years(data.history, row), source: "nbs2009-2023")
      add(Division(row: place, parent: county, sourceCore: row["core_name"], codeYear: 0))
    }
    for row in data.merged.rows where row["level"] == "township" {
      try addCurrentTownship(row, data.merged)
    }
  }

  private mutating func addCurrentTownship(
    _ row: CommaSeparatedTable.Row, _ table: CommaSeparatedTable
  ) throws(InputError) {
    let name = PlaceNaming.officialTownshipName(row["name"])
    guard let county = county(row["parent_code"], township: name) else {
      throw InputError(file: table.file, line: row.line, "unknown county")
    }
    let path = county + "/" + name
    let isListed = row["name_source"].hasPrefix("NBS")
    let known = divisions[path]
    var place = try Self.place(
      table, row, path: path, level: .township,
      years: (known?.row.first ?? (isListed ? Self.latestEdition : Self.latestEdition + 1), nil),
      source: Self.sourceKey(row["name_source"]))
    if isListed { place.code = row["code"] }
    moveIntoCounty(&place, county)
    townshipsByCode[row["code"]] = path
    let source = place.source
    add(
      Division(
        row: place, parent: county, sourceCore: name, codeYear: isListed ? Self.latestEdition : 0))
    divisions[path]?.row.source = source
    divisions[path]?.row.last = nil
    if let predecessor = Self.word(in: row["coord_source"], after: "seat of predecessor ") {
      predecessors[county + "/" + predecessor] = path
    }
    if let ministry = Self.ministryName(row["name_source"]), ministry != name {
      former.append(
        FormerRow(path: path, kind: .alias, value: ministry, first: 2025, last: 2025))
    }
  }

  /// The name in the ministry's list where it differs: "…(name 东冶头镇)…".
  private static func ministryName(_ source: String) -> String? {
    for part in source.split(separator: "(") where part.hasPrefix("name ") {
      return String(part.dropFirst(5).prefix { $0 != ")" })
    }
    return nil
  }

  /// Moves a point that is known to lie beyond its county towards the county's seat.
  private func moveIntoCounty(_ place: inout PlaceRow, _ county: String) {
    guard let seat = divisions[county]?.row, let code = seat.code, let target = seat.location,
      let metres = CountyHistory.pointsBeyondTheCounty[code + "/" + place.name],
      place.basis == .boundary, let point = place.location, let error = place.error
    else { return }
    let part = min(1, Double(metres) / Inheritance.distance(point, target))
    place.location = Coordinate(
      x: ((point.x + (target.x - point.x) * part) * 1_000_000).rounded() / 1_000_000,
      y: ((point.y + (target.y - point.y) * part) * 1_000_000).rounded() / 1_000_000)
    place.error = error + metres
  }

  /// The word that follows a mark, up to the next space.
  private static func word(in text: String, after mark: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), text[colon...].dropFirst(2).hasPrefix(mark) else {
      return nil
    }
    return String(text[colon...].dropFirst(2 + mark.count).prefix { $0 != " " })
  }

  private mutating func addVillages(_ data: SourceData) throws(InputError) {
    var firstYears: [String: Int] = [:]
    for row in data.history.rows where row["level"] == "village" {
      guard let township = townshipPaths[row["county_code_now"] + "/" + row["township"]] else {
        throw InputError(file: data.history.file, line: row.line, "unknown township")
      }
      let years = try Self.years(data.history, row)
      firstYears[township + "/" + row["core_name"]] = years.first
      let name = PlaceNaming.officialVillageName(row["last_official_name"])
      var place = try Self.place(
        data.history, row, path: township + "/" + name, level: .village, years: years,
        source: "nbs2009-2023")
      place.code = row.optional("code")
      if name != row["last_official_name"] { note("village names cleared of committee words") }
      add(
        Division(
          row: place, parent: township, sourceCore: row["core_name"],
          codeYear: Int(row["code_year"]) ?? 0))
    }
    for row in data.merged.rows where row["level"] == "village" {
      try addCurrentVillage(row, data.merged, firstYears)
    }
  }

  /// Adds a village of the latest list; `firstYears` are those of the history by township and core.
  private mutating func addCurrentVillage(
    _ row: CommaSeparatedTable.Row, _ table: CommaSeparatedTable, _ firstYears: [String: Int]
  ) throws(InputError) {
    guard let township = townshipsByCode[row["parent_code"]] else {
      throw InputError(file: table.file, line: row.line, "unknown township")
    }
    let name = PlaceNaming.officialVillageName(row["name"])
    let core = PlaceNaming.core(of: name, level: .village)
    // A village and a community of one core name share a row of the history.
    let first = firstYears[township + "/" + core] ?? Self.latestEdition
    let path = township + "/" + name
    var place = try Self.place(
      table, row, path: path, level: .village,
      years: (divisions[path]?.row.first ?? first, nil), source: "nbs2023")
    place.code = row["code"]
    if divisions[path] == nil { note("current villages that share a history row") }
    add(Division(row: place, parent: township, sourceCore: core, codeYear: Self.latestEdition))
    divisions[path]?.row.last = nil
    // The name is now from the latest list, wherever the better point came from.
    let key = divisions[path]?.row.source.split(separator: "/").dropFirst().first
    divisions[path]?.row.source = key.map { "nbs2023/\($0)" } ?? "nbs2023"
  }

  private mutating func addCountyChanges() {
    for change in CountyHistory.renamings {
      guard let path = countyPaths[change.code] else { continue }
      former.append(
        FormerRow(
          path: path, kind: .name, value: change.formerName, first: Gazetteer.firstYear,
          last: change.last))
      former.append(
        FormerRow(
          path: path, kind: .code, value: change.formerCode, first: Gazetteer.firstYear,
          last: change.last))
    }
    for (path, division) in divisions where division.row.level == .township {
      guard let code = divisions[division.parent]?.row.code,
        let formerCode = CountyHistory.formerCounty(
          ofTownship: division.row.name, inCountyNow: code),
        let county = CountyHistory.dissolutions.first(where: { $0.code == formerCode }),
        division.row.first <= county.last, let parent = countyPaths[formerCode]
      else { continue }
      former.append(
        FormerRow(
          path: path, kind: .parent, value: parent, first: division.row.first, last: county.last))
    }
    former.sort { left, right in
      (left.path, left.kind.rawValue, left.value) < (right.path, right.kind.rawValue, right.value)
    }
  }

  /// Gives townships of the past the nine digits that most of their villages' codes begin with.
  private mutating func codeFormerTownships() {
    var votes: [String: [String: Int]] = [:]
    for division in divisions.values where division.row.level == .village {
      guard let code = division.row.code, let township = divisions[division.parent],
        township.row.code == nil, let last = township.row.last, division.codeYear <= last
      else { continue }
      votes[division.parent, default: [:]][String(code.prefix(9)), default: 0] += 1
    }
    for (path, counts) in votes {
      let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      divisions[path]?.row.code = best?.key
    }
  }

  private mutating func addPinyin(_ data: SourceData) {
    var pinyin: [String: String] = [:]
    for row in data.pinyin.rows {
      let digits = Array(row["code"].utf8)
      let county = String(row["code"].prefix(6))
      let isTownship = digits.count == 12 && digits[6...] != [48, 48, 48, 48, 48, 48]
      pinyin[isTownship ? county + "/" + row["name"] : county] = row["pinyin"]
    }
    for (path, division) in divisions {
      switch division.row.level {
      case .village: continue
      case .township:
        guard let county = divisions[division.parent]?.row.code else { continue }
        divisions[path]?.row.pinyin = pinyin[county + "/" + division.row.name]
      default:
        guard division.isInForce else { continue }
        divisions[path]?.row.pinyin = division.row.code.flatMap { pinyin[$0] }
      }
    }
  }
}
