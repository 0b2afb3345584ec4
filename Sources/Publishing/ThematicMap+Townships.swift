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
        map.subtitles.append("\(gazetteer.name(of: value.place))位置不明，未画")
      }
    }
    if division.hasEstimates {
      map.sources.append("虚线乡镇界为推算：界内各点距该乡镇驻地最近（泰森多边形），不是实测或法定界线，面积不可据以计算")
    }
    if !map.points.isEmpty {
      map.sources.append("圆点：位置或范围不明的乡镇，标在其驻地或所属县的驻地，颜色同分级")
    }
  }
}
