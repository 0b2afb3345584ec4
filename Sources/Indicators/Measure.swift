/// What a quantity measures. The words of a record's `measure` field are the raw values.
public enum Measure: String, Sendable, CaseIterable, Hashable {
  /// Crops, orchards, planting bases.
  case plantedArea = "planted_area"
  /// Land leased, pooled, occupied, levelled, and farmland as such.
  case landArea = "land_area"
  /// Floor space.
  case buildingArea = "building_area"
  /// Animals kept, trees standing.
  case stock
  /// Animals sold for slaughter.
  case slaughter
  /// Quantity produced.
  case output
  /// What works can produce, hold or treat.
  case capacity
  /// Output per unit of land.
  case yield
  /// Value of output.
  case outputValue = "output_value"
  /// Income, sales, profit of a body or place.
  case revenue
  /// Income of a head, a family, a worker.
  case perCapitaIncome = "per_capita_income"
  /// Money put into works or a business.
  case investment
  /// Taxes and fiscal revenue.
  case tax
  /// Grants, prizes, relief, loans given.
  case subsidy
  /// Price of a unit, a ticket, piece work.
  case price
  /// Things, bodies, events.
  case count
  /// Families and dwellings.
  case households
  /// People.
  case persons
  /// Guests.
  case visitors
  /// Shares and coverage.
  case rate
  /// Change against an earlier time.
  case growth
  /// Length of roads and pipes.
  case length
  /// Tonnage that is no product.
  case mass
  /// Length of time.
  case duration
  /// Anything else.
  case other

  /// Whether its numbers are of the whole year, whatever months a title names: what is sown in spring
  /// is the year's area, what is paid for it the year's price.
  var isOfTheSeason: Bool { [.plantedArea, .yield, .price].contains(self) }
}
