package import Boundaries

/// Names of areas as a reader of the whole province's map needs them.
package enum AreaNames {
  /// Districts whose name says nothing without their city's.
  private static let generic: Set<String> = ["城区", "郊区", "矿区", "新区", "市区"]

  /// The name of each area that a map shows by code.
  static func labels(
    _ coverage: BoundaryCoverage, _ specification: MapSpecification
  ) -> [String: String] {
    let given = specification.placeNames
    guard let names = specification.subdivision?.names else {
      return labels(coverage, specification.level).merging(given) { _, new in new }
    }
    return Dictionary(names.map { ($0.code, given[$0.code] ?? $0.name) }) { first, _ in first }
  }

  /// The name of each area of a level by code; 郊区 and its like with their city before them.
  package static func labels(
    _ coverage: BoundaryCoverage, _ level: BoundaryLevel
  ) -> [String: String] {
    var cities: [String: String] = [:]
    for city in coverage.names(.prefecture) { cities[city.code] = city.name }
    var labels: [String: String] = [:]
    for unit in coverage.names(level) {
      let city = cities[BoundaryLevel.prefecture.code(containing: unit.code)]
      labels[unit.code] = label(unit.name, city: city)
    }
    return labels
  }

  /// 郊区 of 阳泉市 is 阳泉郊区; names that stand for themselves stay.
  static func label(_ name: String, city: String?) -> String {
    guard generic.contains(name), var city else { return name }
    if city.hasSuffix("市") { city.removeLast() }
    return city + name
  }
}
