import ArgumentParser
import Boundaries
import ByteCoding
import Gazetteers
import InputFiles
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
        jintu place --at 112.549,37.870         what lies at a position
      """)

  @Argument(help: "A name, path, code or pinyin.")
  var name: String?

  @Option(
    help: ArgumentHelp(
      "A position in degrees instead of a name: its county, and the nearest townships and villages.",
      valueName: "lon,lat"), transform: readPosition)
  var at: Coordinate?

  @Option(
    help: ArgumentHelp("The datum of --at: wgs84, gcj02 or bd09.", valueName: "datum"),
    transform: readDatum)
  var datum: Datum?

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

  @OptionGroup var source: GazetteerOptions

  func validate() throws {
    if (name == nil) == (at == nil) {
      throw usageError("give either a name or --at lon,lat")
    }
    if datum != nil, at == nil { throw usageError("--datum goes with --at") }
    if let year, !(1900...2100).contains(year) {
      throw usageError("--on \(year) is not a year from 1900 to 2100")
    }
    if let limit, limit < 1 { throw usageError("--limit must be 1 or more") }
  }

  func run() throws {
    let location = try source.location()
    let gazetteer = try Gazetteer.open(location)
    let search = PlaceSearch(gazetteer)
    var scope = PlaceSearch.Scope(year: year, level: level)
    if let parent {
      let areas = search.matches(for: parent).filter { $0.method != .misprint }
      if areas.isEmpty { throw notFound(parent, PlaceSearch.Scope(), search) }
      scope.areas = areas.map(\.place)
    }
    let lines =
      if let at {
        try PositionLookup(
          search: search, scope: scope, limit: limit, directory: location.directory
        ).lines(at: (datum ?? .wgs84).toWGS84(at), json: json)
      } else {
        try self.lines(for: name ?? "", in: scope, search, gazetteer)
      }
    print(lines.joined(separator: "\n"))
  }

  private func lines(
    for name: String, in scope: PlaceSearch.Scope, _ search: PlaceSearch, _ gazetteer: Gazetteer
  ) throws -> [String] {
    var matches = search.matches(for: name, in: scope)
    if matches.isEmpty { throw notFound(name, scope, search) }
    if let limit { matches.removeLast(max(0, matches.count - limit)) }
    let listing = PlaceListing(gazetteer: gazetteer, year: year)
    return json
      ? matches.map { match in
        listing.jsonLine(match.place) { $0.member("match", match.method.name) }
      }
      : listing.table(
        matches.map { ($0.place, said(Message(stringLiteral: $0.method.name))) }, header: "match")
  }

  private func notFound(
    _ name: String, _ scope: PlaceSearch.Scope, _ search: PlaceSearch
  ) -> InputError {
    var message: Message = "no place \"\(name)\""
    if let parent, parent != name { message = "\(message) in \(parent)" }
    if let level { message = "\(message) of level \(level.name)" }
    if let year { message = "\(message) in \(year)" }
    let near = search.nearestNames(to: name, in: scope)
    return InputError(near.isEmpty ? message : "\(message); near: \(list: near)")
  }
}

/// The level that a word on the command line names.
func readLevel(_ word: String) throws -> AdministrativeLevel {
  guard let level = AdministrativeLevel(name: word) else {
    throw usageError(
      "\"\(word)\" is not a level: province, prefecture, county, township, village, other")
  }
  return level
}

/// The position that an argument gives: longitude and latitude in degrees.
func readPosition(_ text: String) throws -> Coordinate {
  let parts = text.split(separator: ",").map { part in
    Double(part.filter { $0 != " " })
  }
  guard parts.count == 2, let x = parts[0], let y = parts[1], x.isFinite, y.isFinite else {
    throw usageError("\"\(text)\" is not a longitude and a latitude: 112.549,37.870")
  }
  guard (73...136).contains(x), (3...54).contains(y) else {
    throw usageError(
      "\(text) is not in China; longitude comes first: 112.549,37.870")
  }
  return Coordinate(x: x, y: y)
}

/// The datum that a word on the command line names.
func readDatum(_ word: String) throws -> Datum {
  guard let datum = Datum(name: word) else {
    throw usageError("\"\(word)\" is not a datum: wgs84, gcj02, bd09")
  }
  return datum
}
