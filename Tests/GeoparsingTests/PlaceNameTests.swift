import Testing

/// Every kind of name and of trap, in sentences about places all over the province.
@Suite struct PlaceNameTests {
  private static func rows(_ cases: [[GeoparsingCase]]) -> [GeoparsingCase.Row] {
    cases.joined().flatMap(\.rows)
  }

  private func expect(_ row: GeoparsingCase.Row) throws {
    let (isRight, found) = try row.check()
    #expect(isRight, "\(row.text): \(row.expectation) was read as \(found)")
  }

  private static let everything: [[GeoparsingCase]] = [
    GeoparsingCase.officialNames,
    GeoparsingCase.chains,
    GeoparsingCase.skippedLevels,
    GeoparsingCase.shortNames,
    GeoparsingCase.aliasesAndFormerNames,
    GeoparsingCase.enumerations,
    GeoparsingCase.bracketsAndQuotes,
    GeoparsingCase.naturalVillagesAndSites,
    GeoparsingCase.outsideShanxi,
    GeoparsingCase.misprints,
    GeoparsingCase.nameInsideALongerName,
    GeoparsingCase.companies,
    GeoparsingCase.schoolsAndHospitals,
    GeoparsingCase.newspapersAndMedia,
    GeoparsingCase.firmsWithoutAWordForIt,
    GeoparsingCase.roads,
    GeoparsingCase.brandsAndDishes,
    GeoparsingCase.battlesSpiritsSlogans,
    GeoparsingCase.persons,
    GeoparsingCase.namesThatEndOrBeginWords,
    GeoparsingCase.contextOfTheArticle,
    GeoparsingCase.twoArticles,
    GeoparsingCase.yearEditions,
    GeoparsingCase.harderContexts,
    GeoparsingCase.knownLimits,
  ]

  @Test(
    arguments: rows([
      GeoparsingCase.officialNames, GeoparsingCase.chains, GeoparsingCase.skippedLevels,
    ]))
  func officialNames(_ row: GeoparsingCase.Row) throws { try expect(row) }

  @Test(
    arguments: rows([
      GeoparsingCase.shortNames, GeoparsingCase.aliasesAndFormerNames, GeoparsingCase.enumerations,
      GeoparsingCase.bracketsAndQuotes,
    ]))
  func shortNames(_ row: GeoparsingCase.Row) throws { try expect(row) }

  @Test(
    arguments: rows([
      GeoparsingCase.naturalVillagesAndSites, GeoparsingCase.outsideShanxi,
      GeoparsingCase.misprints,
    ]))
  func surroundings(_ row: GeoparsingCase.Row) throws { try expect(row) }

  @Test(
    arguments: rows([
      GeoparsingCase.nameInsideALongerName, GeoparsingCase.companies,
      GeoparsingCase.schoolsAndHospitals, GeoparsingCase.newspapersAndMedia,
      GeoparsingCase.firmsWithoutAWordForIt, GeoparsingCase.roads,
    ]))
  func organisationTraps(_ row: GeoparsingCase.Row) throws { try expect(row) }

  @Test(
    arguments: rows([
      GeoparsingCase.brandsAndDishes, GeoparsingCase.battlesSpiritsSlogans, GeoparsingCase.persons,
    ]))
  func wordTraps(_ row: GeoparsingCase.Row) throws { try expect(row) }

  @Test(arguments: rows([GeoparsingCase.namesThatEndOrBeginWords]))
  func crossWords(_ row: GeoparsingCase.Row) throws { try expect(row) }

  @Test(
    arguments: rows([
      GeoparsingCase.contextOfTheArticle, GeoparsingCase.twoArticles, GeoparsingCase.yearEditions,
      GeoparsingCase.harderContexts,
    ]))
  func contexts(_ row: GeoparsingCase.Row) throws { try expect(row) }

  /// Rows that should be right and are not; see each row's name for what is missing.
  @Test(arguments: rows([GeoparsingCase.knownLimits]))
  func knownLimits(_ row: GeoparsingCase.Row) {
    withKnownIssue { try expect(row) }
  }

  @Test func namesAreDistinctAndMany() {
    let cases = Self.everything.flatMap { $0 }
    #expect(Set(cases.map(\.name)).count == cases.count)
    #expect(cases.flatMap(\.rows).count >= 500)
  }
}
