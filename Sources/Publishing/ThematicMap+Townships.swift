import Boundaries
import Cartography
import Gazetteers

extension ThematicMap {
  /// Turns the map into one of filled townships of the part that it shows; those without an area
  /// stand at their seats.
  func fillTownships(_ map: inout MapSpecification, _ values: [Value]) {
    guard let focus else { preconditionFailure("filled townships need a part of the province") }
    let counties = coverage.names(.county).map(\.code).filter {
      focus.hasSuffix("00") ? $0.hasPrefix(focus.prefix(4)) : $0 == focus
    }
    let division = TownshipDivision(
      of: counties, gazetteer: gazetteer, coverage: coverage, given: givenAreas)
    let shaped = Set(division.names.map(\.code))
    map.subdivision = division
    map.kind = .choropleth
    for value in values {
      let code = TownshipDivision.identifier(of: value.place, gazetteer)
      if shaped.contains(code) {
        map.values.append(areaValue(value, code: code))
      } else if let seat = point(value) {
        map.points.append(seat)
      } else {
        map.subtitles.append(captions(.notDrawn, name(of: value.place)))
      }
    }
    if division.hasEstimates {
      map.sources.append(captions(.guessedLines))
    }
    if !map.points.isEmpty {
      map.sources.append(captions(.seats))
    }
  }
}
