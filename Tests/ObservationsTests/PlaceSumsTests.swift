import AreaSums
import Gazetteers
import Geoparsing
import Indicators
import Observations
import Records
import TestSupport
import Testing

/// Sums over the tree of places against a slow oracle, and the rules that keep anything from counting
/// twice or being lost without a word.
@Suite struct PlaceSumsTests {
  /// A figure of the grain of a place and year.
  struct Figure: Sendable {
    let place: PlaceID
    let year: Int
    let tonnes: Double
  }

  static func rows(_ figures: [Figure]) throws -> [FactRow] {
    let model = try #require(try Analysis.rows("静乐县2022年粮食产量1000吨。").first)
    return figures.enumerated().map { index, figure in
      FactRow(
        report: "\(index % 7).txt", article: 0, span: index..<index + 1, quote: model.quote,
        sentence: model.sentence, subject: model.subject, measure: model.measure,
        quantity: Quantity(
          value: figure.tonnes, valueMax: nil, unit: model.quantity.unit,
          dimension: model.quantity.dimension, siUnit: model.quantity.siUnit,
          siFactor: model.quantity.siFactor, approximation: .exact, isPerUnit: false),
        modality: .actual, period: .at(ReferencePeriod.Moment(year: figure.year)), industry: nil,
        place: PlaceDescription(.place(figure.place), in: Analysis.gazetteer, on: figure.year),
        anchor: figure.place, confidence: 1, identity: model.identity)
    }
  }

  static func aggregation(_ figures: [Figure]) throws -> Aggregation {
    Aggregation(
      try rows(figures), in: Analysis.gazetteer, of: Analysis.analyzer.catalogue)
  }

  static func place(_ path: String) throws -> PlaceID {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return try #require(
      Analysis.gazetteer.places(named: name).map(\.place).first { place in
        [2010, 2016, nil].contains { Analysis.gazetteer.path(of: place, on: $0) == path }
      }, "\(path)")
  }

  /// The sum by its definition: of all figures in the area those that no other one has in it, today or
  /// in their year.
  static func oracle(_ figures: [Figure], _ area: PlaceID, _ year: Int) -> Double? {
    let gazetteer = Analysis.gazetteer
    func chain(_ place: PlaceID, on year: Int?) -> [PlaceID] {
      gazetteer.parent(of: place, on: year).map { [$0] + chain($0, on: year) } ?? []
    }
    func isPart(_ place: PlaceID) -> Bool {
      let today = gazetteer.placeToday(of: place)
      return gazetteer.level(of: today) != gazetteer.level(of: place)
        || !gazetteer.coreBytes(of: today).elementsEqual(gazetteer.coreBytes(of: place))
    }
    let inside = figures.filter {
      let today = gazetteer.placeToday(of: $0.place)
      return $0.year == year && ([today] + chain(today, on: nil)).contains(area)
    }
    let whole = inside.filter { gazetteer.placeToday(of: $0.place) == area && !isPart($0.place) }
    if let stated = whole.map(\.tonnes).max() { return stated }
    var best: [String: Double] = [:]
    for figure in inside {
      let today = gazetteer.placeToday(of: figure.place)
      let isHeld = inside.contains { other in
        let holder = gazetteer.placeToday(of: other.place)
        // What was merged later stood beside the place that holds it now.
        let isMerged = isPart(figure.place) && !gazetteer.isInForce(figure.place, on: year)
        let above = chain(today, on: nil) + (isMerged ? [today] : [])
        return (above.contains(holder) && !isPart(other.place))
          || chain(figure.place, on: year).contains(other.place)
      }
      guard !isHeld else { continue }
      let key = isPart(figure.place) ? "\(figure.place) of \(today)" : "\(today)"
      best[key] = max(best[key] ?? 0, figure.tonnes)
    }
    return best.isEmpty ? nil : best.values.reduce(0, +)
  }

  /// Figures at random over a prefecture whose counties were divided anew, so that former parents,
  /// places merged away and totals beside parts all occur.
  @Test(arguments: 0..<40)
  func sumsAreThoseOfTheOracle(seed: Int) throws {
    let gazetteer = Analysis.gazetteer
    var random = SeededRandom(seed: UInt64(seed))
    let city = try Self.place("山西省/大同市")
    let all = gazetteer.allPlaces.filter {
      gazetteer.level(of: $0) < .village && gazetteer.isWithin($0, city)
        && gazetteer.level(of: gazetteer.placeToday(of: $0)) < .village
    }
    let figures = (0..<60).map { _ in
      Figure(
        place: all[random.below(all.count)], year: [2016, 2020][random.below(2)],
        tonnes: Double(1 + random.below(1000)))
    }
    let aggregation = try Self.aggregation(figures)
    let column = try #require(aggregation.columns.first)
    for area in all where gazetteer.validity(of: area).contains(Gazetteer.openYear) {
      for year in [2016, 2020] {
        let period = aggregation.periods(of: column, in: area).first { $0.year == year }
        let value = period.flatMap { aggregation.value(of: column, in: area, at: $0) }
        #expect(
          value?.value == Self.oracle(figures, area, year), "\(gazetteer.path(of: area)) \(year)")
      }
    }
  }

  /// The townships of a county that was dissolved, told beside the county, count once.
  @Test func aFormerCountyAndItsTownshipsCountOnce() throws {
    let county = Figure(place: try Self.place("山西省/大同市/南郊区"), year: 2016, tonnes: 900)
    let town = Figure(place: try Self.place("山西省/大同市/南郊区/高山镇"), year: 2016, tonnes: 200)
    let later = Figure(place: town.place, year: 2020, tonnes: 300)
    let aggregation = try Self.aggregation([county, town, later])
    let column = try #require(aggregation.columns.first)
    let today = Analysis.gazetteer.placeToday(of: county.place)
    for area in [today, try Self.place("山西省/大同市")] {
      let sums = aggregation.periods(of: column, in: area).map {
        aggregation.value(of: column, in: area, at: $0)?.value
      }
      #expect(sums == [900, 300])
    }
    #expect(aggregation.value(of: column, in: town.place)?.value == 300)
  }

  /// A township that was merged into another stood beside it before: both count for the county, the
  /// other's own figure stands, and what gives way to it is said.
  @Test func aTownshipMergedLaterCountsBesideTheOther() throws {
    let merged = Figure(place: try Self.place("山西省/吕梁市/岚县/土峪乡"), year: 2020, tonnes: 40)
    let holder = Figure(place: try Self.place("山西省/吕梁市/岚县/东村镇"), year: 2020, tonnes: 600)
    let aggregation = try Self.aggregation([merged, holder])
    let column = try #require(aggregation.columns.first)
    #expect(aggregation.value(of: column, in: holder.place)?.value == 600)
    let county = try #require(
      aggregation.value(of: column, in: try Self.place("山西省/吕梁市/岚县")))
    #expect(county.value == 640 && county.kind == .partial)
    #expect(
      aggregation.leftOut == ["of a place that is now part of one with a figure of its own": 1])
    let later = Figure(place: merged.place, year: 2022, tonnes: 40)
    let after = try Self.aggregation([later, Figure(place: holder.place, year: 2022, tonnes: 600)])
    #expect(after.value(of: column, in: try Self.place("山西省/吕梁市/岚县"))?.value == 600)
  }

  /// Twenty townships of one year stand, the one of the next is not lost without a word.
  @Test func aNewerYearOfOnePartErasesNothing() throws {
    let gazetteer = Analysis.gazetteer
    let county = try Self.place("山西省/忻州市/静乐县")
    let towns = gazetteer.children(of: county).filter {
      gazetteer.level(of: $0) == .township && gazetteer.isInForce($0, on: 2023)
    }
    let older = towns.dropFirst().map { Figure(place: $0, year: 2022, tonnes: 100) }
    let newer = [Figure(place: try #require(towns.first), year: 2023, tonnes: 5)]
    let aggregation = try Self.aggregation(older + newer)
    let column = try #require(aggregation.columns.first)
    let value = try #require(aggregation.value(of: column, in: county))
    #expect(value.year == 2022 && value.partCount == older.count && value.kind == .partial)
    let besides = IndicatorValues(aggregation, levels: [.county]).entries.filter { !$0.isChosen }
    #expect(besides.map(\.value.value) == [5] && besides.map(\.value.year) == [2023])
    // Of as many parts the later year, and a year before one that no report tells.
    let even = try Self.aggregation(Array(older.prefix(1)) + newer)
    #expect(even.value(of: column, in: county)?.year == 2023)
  }

  /// A place that was moved counts for the area that it lies in today, and for no other.
  @Test func aMovedPlaceCountsForOneArea() throws {
    let town = try Self.place("山西省/大同市/南郊区/高山镇")
    let rows = try Self.rows([Figure(place: town, year: 2016, tonnes: 1)])
    let gazetteer = Analysis.gazetteer
    let tally = AreaTally(rows, in: gazetteer)
    let counties = tally.places.filter { gazetteer.level(of: $0) == .county }
    #expect(Array(counties) == [try Self.place("山西省/大同市/云冈区")])
    #expect(tally.places.allSatisfy { tally[$0].facts == 1 && tally[$0].reportCount == 1 })
    #expect(tally[try Self.place("山西省/大同市")].years == [2016])
  }
}
