import Indicators
import Testing

@testable import AreaSums

/// Which times of a fact stand for a whole year.
@Suite struct IndicatorPeriodTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let period: String
    let stock: String
    let rate: String
    let flow: String
    var testDescription: String { period }
  }

  @Test(arguments: [
    Case(period: "2021", stock: "2021", rate: "2021", flow: "2021"),
    Case(period: "2021-12", stock: "2021", rate: "2021", flow: "2021-12"),
    Case(period: "2021-06", stock: "2021", rate: "2021-06", flow: "2021-06"),
    Case(period: "2021-01..2021-12", stock: "2021", rate: "2021", flow: "2021"),
    // An income of nine months is none of the year, though it is no sum of anything.
    Case(
      period: "2021-01..2021-09", stock: "2021", rate: "2021-01..2021-09", flow: "2021-01..2021-09"),
    Case(period: "2019..2021", stock: "2019..2021", rate: "2019..2021", flow: "2019..2021"),
  ])
  func partsOfAYearAreNoYear(_ row: Case) throws {
    let period = try #require(ReferencePeriod(row.period))
    #expect(IndicatorPeriod(period, isStock: true, endsYear: true).text == row.stock)
    #expect(IndicatorPeriod(period, isStock: false, endsYear: true).text == row.rate)
    #expect(IndicatorPeriod(period, isStock: false).text == row.flow)
  }
}
