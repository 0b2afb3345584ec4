import Decisions
import Indicators

/// Measures that belong to places alike.
enum MeasureGroup: Int, FeatureValue {
  case people, visitors, economy, investment, area, building, stock, count, revenue, income, output
  case capacity, yield, subsidy, price, length, rate, growth, other

  init(_ measure: Measure) {
    self =
      switch measure {
      case .persons, .households: .people
      case .visitors: .visitors
      case .outputValue, .tax: .economy
      case .investment: .investment
      case .plantedArea, .landArea: .area
      case .buildingArea: .building
      case .stock, .slaughter: .stock
      case .count: .count
      case .revenue: .revenue
      case .perCapitaIncome: .income
      case .output: .output
      case .capacity: .capacity
      case .yield: .yield
      case .subsidy: .subsidy
      case .price: .price
      case .length: .length
      case .rate: .rate
      case .growth: .growth
      case .mass, .duration, .other: .other
      }
  }
}
