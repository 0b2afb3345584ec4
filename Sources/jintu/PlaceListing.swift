import Gazetteers
import SimpleFeatures

/// Writes places as a table or as JSON Lines.
struct PlaceListing {
  let gazetteer: Gazetteer
  /// The year whose names and paths are written.
  let year: Int?

  /// A table of places, each with a remark under the given header.
  func table(_ places: [(place: PlaceID, remark: String)], header: String) -> [String] {
    // What became of a place is of interest where one is gone.
    let showsToday = places.contains { lastYear(of: $0.place) != nil }
    var table = TextTable(
      header: [
        "path", "code", "level", "years", "lon", "lat", "stands for", "+-m", header, "source",
      ] + (showsToday ? ["today"] : []), rightAligned: [7])
    for (place, remark) in places {
      let isGone = lastYear(of: place) != nil
      let today = isGone ? gazetteer.path(of: gazetteer.placeToday(of: place)) : ""
      table.append(row(gazetteer[place], remark) + (showsToday ? [today] : []))
    }
    return table.lines
  }

  private func row(_ place: Place, _ remark: String) -> [String] {
    let last = lastYear(of: place.id)
    return [
      gazetteer.path(of: place.id, on: year), place.code ?? "-", place.level.name,
      "\(place.validity.lowerBound)-" + (last.map { "\($0)" } ?? ""),
      place.location.map { degrees($0.x) } ?? "-", place.location.map { degrees($0.y) } ?? "-",
      place.precision.map { "\($0.name) (\(place.basis.name))" } ?? "none",
      place.expectedError.map { "\(Int($0))" } ?? "-", remark, place.source,
    ]
  }

  /// The last year of a place that is no longer in force.
  private func lastYear(of place: PlaceID) -> Int? {
    let last = gazetteer.validity(of: place).upperBound
    return last == Gazetteer.openYear ? nil : last
  }

  private func degrees(_ value: Double) -> String {
    let micro = Int((abs(value) * 1_000_000).rounded())
    let fraction = String(micro % 1_000_000)
    return (value < 0 ? "-" : "") + "\(micro / 1_000_000)."
      + String(repeating: "0", count: 6 - fraction.count) + fraction
  }

  /// A place as one JSON object; `more` are fields already in JSON.
  func jsonLine(_ id: PlaceID, _ more: [(String, String)]) -> String {
    let place = gazetteer[id]
    let fields: [(String, String)] =
      [
        ("name", Self.quoted(gazetteer.name(of: id, on: year))),
        ("code", place.code.map(Self.quoted) ?? "null"),
        ("path", Self.quoted(gazetteer.path(of: id, on: year))),
        ("level", Self.quoted(place.level.name)), ("first_year", "\(place.validity.lowerBound)"),
        ("last_year", lastYear(of: id).map { "\($0)" } ?? "null"),
        ("lon", place.location.map { degrees($0.x) } ?? "null"),
        ("lat", place.location.map { degrees($0.y) } ?? "null"),
        ("precision", Self.quoted(place.precision?.name ?? "none")),
        ("basis", Self.quoted(place.basis.name)),
        ("expected_error_m", place.expectedError.map { "\(Int($0))" } ?? "null"),
        ("successor", place.successor.map { Self.quoted(gazetteer.path(of: $0)) } ?? "null"),
        ("today", Self.quoted(gazetteer.path(of: gazetteer.placeToday(of: id)))),
        ("pinyin", place.pinyin.map(Self.quoted) ?? "null"),
        ("source", Self.quoted(place.source)),
      ] + more
    return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  /// A JSON string; names hold no control characters, for the tables that they come from have none.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
