import ArgumentParser
import Gazetteers
import SimpleFeatures

/// `jintu place`: looks a name up in the gazetteer.
struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Looks a place's name up in the gazetteer.",
    discussion: """
      Lists every place that the name can mean, best first, with its code, its path of official \
      names, the years it is known for, its position (WGS 84), what the position stands for and \
      how far off it may be (median, in metres).

      Official, short and former names are understood, and paths, statistical codes, committee \
      forms and pinyin; a name that fits nothing is compared with names that differ by one \
      character.

      Examples:
        jintu place 南庄                        every 南庄 of Shanxi
        jintu place 南庄 --in 寿阳县            only within a place
        jintu place 长治县 --on 2017            as it was in a year
        jintu place 洪洞县大槐树镇              by its path
        jintu place 杏化村镇 --in 汾阳市        a misprint, for 杏花村镇
        jintu place "ping yao" --json           by pinyin, as JSON Lines
      """)

  @Argument(help: "A name, path, code or pinyin.")
  var name: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "A place that must contain it: name, path or code.", valueName: "place"))
  var parent: String?

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(
      "The year it must be known for; names and paths are those of that year.", valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "province, prefecture, county, township, village or other; or 省, 市, 县, 乡镇, 村.",
      valueName: "level"),
    transform: readLevel)
  var level: AdministrativeLevel?

  @Flag(help: "One JSON object a line instead of a table.")
  var json = false

  @Option(help: ArgumentHelp("At most so many places.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
  var gazetteer: String?

  func validate() throws {
    if let year, !(1900...2100).contains(year) {
      throw ValidationError("--on \(year) is not a year from 1900 to 2100")
    }
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let gazetteer = try Gazetteer.open(.find(explicit: gazetteer))
    let search = PlaceSearch(gazetteer)
    var scope = PlaceSearch.Scope(year: year, level: level)
    if let parent {
      let areas = search.matches(for: parent).filter { $0.method != .misprint }
      if areas.isEmpty { throw notFound(parent, PlaceSearch.Scope(), search) }
      scope.areas = areas.map(\.place)
    }
    var matches = search.matches(for: name, in: scope)
    if matches.isEmpty { throw notFound(name, scope, search) }
    if let limit { matches.removeLast(max(0, matches.count - limit)) }
    let lines = json ? matches.map { jsonLine($0, gazetteer) } : table(matches, gazetteer)
    print(lines.joined(separator: "\n"))
  }

  private func notFound(
    _ name: String, _ scope: PlaceSearch.Scope, _ search: PlaceSearch
  ) -> GazetteerError {
    var message = "no place \"\(name)\""
    if let parent, parent != name { message += " in \(parent)" }
    if let level { message += " of level \(level.name)" }
    if let year { message += " in \(year)" }
    let near = search.nearestNames(to: name, in: scope)
    message += near.isEmpty ? "" : "; near: \(near.joined(separator: ", "))"
    return GazetteerError(message)
  }

  private func table(_ matches: [PlaceSearch.Match], _ gazetteer: Gazetteer) -> [String] {
    // What became of a place is of interest where one is gone.
    let showsToday = matches.contains { lastYear(of: gazetteer[$0.place]) != nil }
    var table = TextTable(
      header: [
        "path", "code", "level", "years", "lon", "lat", "stands for", "+-m", "match", "source",
      ] + (showsToday ? ["today"] : []), rightAligned: [7])
    for match in matches {
      let place = gazetteer[match.place]
      let isGone = lastYear(of: place) != nil
      let today = isGone ? gazetteer.path(of: gazetteer.placeToday(of: place.id)) : ""
      table.append(row(place, match, gazetteer) + (showsToday ? [today] : []))
    }
    return table.lines
  }

  private func row(
    _ place: Place, _ match: PlaceSearch.Match, _ gazetteer: Gazetteer
  ) -> [String] {
    let last = lastYear(of: place)
    return [
      gazetteer.path(of: place.id, on: year), place.code ?? "-", place.level.name,
      "\(place.validity.lowerBound)-" + (last.map { "\($0)" } ?? ""),
      place.location.map { degrees($0.x) } ?? "-", place.location.map { degrees($0.y) } ?? "-",
      place.precision.map { "\($0.name) (\(place.basis.name))" } ?? "none",
      place.expectedError.map { "\(Int($0))" } ?? "-", match.method.name, place.source,
    ]
  }

  /// The last year of a place that is no longer in force.
  private func lastYear(of place: Place) -> Int? {
    place.validity.upperBound == Gazetteer.openYear ? nil : place.validity.upperBound
  }

  private func degrees(_ value: Double) -> String {
    let micro = Int((abs(value) * 1_000_000).rounded())
    let fraction = String(micro % 1_000_000)
    return (value < 0 ? "-" : "") + "\(micro / 1_000_000)."
      + String(repeating: "0", count: 6 - fraction.count) + fraction
  }

  private func jsonLine(_ match: PlaceSearch.Match, _ gazetteer: Gazetteer) -> String {
    let place = gazetteer[match.place]
    let last = lastYear(of: place)
    let fields: [(String, String)] = [
      ("name", quoted(gazetteer.name(of: place.id, on: year))),
      ("code", place.code.map(quoted) ?? "null"),
      ("path", quoted(gazetteer.path(of: place.id, on: year))),
      ("level", quoted(place.level.name)), ("first_year", "\(place.validity.lowerBound)"),
      ("last_year", last.map { "\($0)" } ?? "null"),
      ("lon", place.location.map { degrees($0.x) } ?? "null"),
      ("lat", place.location.map { degrees($0.y) } ?? "null"),
      ("precision", quoted(place.precision?.name ?? "none")), ("basis", quoted(place.basis.name)),
      ("expected_error_m", place.expectedError.map { "\(Int($0))" } ?? "null"),
      ("successor", place.successor.map { quoted(gazetteer.path(of: $0)) } ?? "null"),
      ("today", quoted(gazetteer.path(of: gazetteer.placeToday(of: place.id)))),
      ("pinyin", place.pinyin.map(quoted) ?? "null"), ("match", quoted(match.method.name)),
      ("source", quoted(place.source)),
    ]
    return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  /// A JSON string; names hold no control characters, for the tables that they come from have none.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

/// The level that a word on the command line names.
func readLevel(_ word: String) throws -> AdministrativeLevel {
  guard let level = AdministrativeLevel(name: word) else {
    throw ValidationError(
      "\"\(word)\" is not a level: province, prefecture, county, township, village, other")
  }
  return level
}
