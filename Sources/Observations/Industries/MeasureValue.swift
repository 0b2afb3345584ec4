import Decisions
import Indicators

/// Measures as answers of features.
enum MeasureValue: Int, FeatureValue {
  case planted_area, land_area, building_area, stock, slaughter, output, capacity, yield
  case output_value, revenue, per_capita_income, investment, tax, subsidy, price, count, households
  case persons, visitors, rate, growth, length, mass, duration, other

  init(_ measure: Measure) {
    self = Self.allCases[Measure.allCases.firstIndex(of: measure) ?? Self.allCases.count - 1]
  }
}
