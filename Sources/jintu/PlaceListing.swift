import Messages
import ByteCoding
import Gazetteers
import SimpleFeatures

/// Writes places as a table or as JSON Lines.
struct PlaceListing {
  let gazetteer: Gazetteer
  /// The year whose names and paths are written.
  let year: Int?

  /// A table of places, each with a remark under the given header.
  func table(_ places: [(place: PlaceID, remark: String)], header: Message) -> [String] {
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
      gazetteer.path(of: place.id, on: year), place.code ?? "-", word(place.level.name),
      "\(place.validity.lowerBound)-" + (last.map { "\($0)" } ?? ""),
      place.location.map { degrees($0.x) } ?? "-", place.location.map { degrees($0.y) } ?? "-",
      place.precision.map { "\(word($0.name)) (\(word(place.basis.name)))" } ?? word("none"),
      place.expectedError.map { "\(Int($0))" } ?? "-", remark, place.source,
    ]
  }

  /// A word of records as people read it.
  private func word(_ name: String) -> String { said(Message(stringLiteral: name)) }

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

  /// A place as one JSON object; `more` adds members behind those of every place.
  func jsonLine(_ id: PlaceID, _ more: (inout JSONWriter) -> Void) -> String {
    let place = gazetteer[id]
    var json = JSONWriter()
    json.beginObject()
    json.member("name", gazetteer.name(of: id, on: year))
    json.member("code", place.code)
    json.member("path", gazetteer.path(of: id, on: year))
    json.member("level", place.level.name)
    json.member("first_year", place.validity.lowerBound)
    json.member("last_year", lastYear(of: id))
    json.member("lon", place.location?.x, decimals: 6, trimmingZeros: false)
    json.member("lat", place.location?.y, decimals: 6, trimmingZeros: false)
    json.member("precision", place.precision?.name ?? "none")
    json.member("basis", place.basis.name)
    json.member("expected_error_m", place.expectedError.map { Int($0) })
    json.member("successor", place.successor.map { gazetteer.path(of: $0) })
    json.member("today", gazetteer.path(of: gazetteer.placeToday(of: id)))
    json.member("pinyin", place.pinyin)
    json.member("source", place.source)
    more(&json)
    json.endObject()
    return json.finished().text
  }
}
