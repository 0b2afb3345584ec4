import Messages
import AreaSums
public import Boundaries
import Gazetteers
import Indicators
import Observations
import Parallelism
public import SimpleFeatures
import TownshipAreas

/// The layers of a run, made side by side.
extension Export {
  /// The layers of what was taken in, as they stand in files, the long table last.
  public mutating func layers(on coverage: BoundaryCoverage) throws -> [Layer] {
    let made = try layers(map(on: coverage, filterText: "", scopeText: ""))
    return made.layers.map(\.1) + [made.table]
  }

  /// How far the borders of the layers may stray from the detailed ones, in metres.
  private static let layerTolerance = 20.0

  /// The layers of the run in the order of the files, and the long table of joined values; what of it
  /// the layers could not take is counted.
  mutating func layers(
    _ map: ThematicMap
  ) throws -> (layers: [(LayerKind, Layer)], table: Layer) {
    let given = try givenAreas(on: map.coverage)
    let export = self
    let halves = try Parallel.map(2, threads: threads) { half in
      half == 0
        ? Half(layers: try export.areaLayers(map, given))
        : Half(layers: try export.reportLayers(map), joined: try export.joined(map))
    }
    let layers = halves.reversed().flatMap(\.layers)
    guard let joined = halves[1].joined else { preconditionFailure("made above") }
    record(joined.values)
    return (layers, joined.table)
  }

  /// What one of two threads makes.
  private struct Half {
    let layers: [(LayerKind, Layer)]
    var joined: Joined?
  }

  /// The joined values, as they are and as a table.
  private struct Joined {
    let values: IndicatorValues
    let table: Layer
  }

  private func joined(_ map: ThematicMap) throws -> Joined {
    let values = IndicatorValues(map.today, levels: Set(AdministrativeLevel.allCases))
    let given = GivenIndicators(catalogue: analyzer.catalogue, units: analyzer.extractor.units)
    let table = try IndicatorsTable(gazetteer: gazetteer)
      .layer(values, given: given, tables: map.tables)
    return Joined(values: values, table: table)
  }

  private mutating func record(_ values: IndicatorValues) {
    manifest.counts.append(("indicators", Set(values.entries.map(\.column.indicator)).count))
    manifest.counts.append(("indicator_values", values.entries.count))
    let besides = values.entries.filter { !$0.isChosen }
    for (reason, entries) in [
      ("not of one whole year", besides.filter { !$0.value.period.isYear }),
      ("of another year than the area's value", besides.filter(\.value.period.isYear)),
    ] where !entries.isEmpty {
      let samples = entries.prefix(5).map {
        "\($0.column.title) \($0.value.period.text) (\(gazetteer.path(of: $0.place)))"
      }
      manifest.leftOut.append(
        ("columns of areas", reason + "; in indicators.csv only", entries.count, samples))
    }
  }

  /// The layers of what reports name and say.
  private func reportLayers(_ map: ThematicMap) throws -> [(LayerKind, Layer)] {
    let facts = FactsLayer(
      industries: analyzer.industries, measures: analyzer.extractor.measures)
    return [
      (.places, try PlacesLayer.layer(tally, TableColumns(tables: map.tables), in: gazetteer)),
      (.facts, try facts.layer(rows)),
    ]
  }

  /// The layers of areas with the joined values.
  private func areaLayers(
    _ map: ThematicMap, _ given: GivenTownshipAreas
  ) throws -> [(LayerKind, Layer)] {
    let counties = map.squareKilometres(of: .county)
    let areas = AreasLayer(
      gazetteer: gazetteer, aggregation: map.today,
      tally: AreaTally(rows, tally, in: gazetteer), columnLimit: columnLimit,
      squareKilometres: counties.merging(map.squareKilometres(of: .prefecture)) { own, _ in own },
      modalityMark: map.modalityMark, tables: TableColumns(tables: map.tables))
    let borders = map.coverage.simplified(tolerance: Self.layerTolerance)
    let townships = TownshipAreaFinder(gazetteer: gazetteer, coverage: borders, given: given)
    return try LayerKind.maps.compactMap { kind in
      guard let level = kind.level, levels.contains(level) else { return nil }
      return (
        kind, try kind == .townships ? areas.townships(townships) : areas.layer(kind, of: borders)
      )
    }
  }

  /// The user's areas of townships; those that cannot be used are counted and named.
  private mutating func givenAreas(on coverage: BoundaryCoverage) throws -> GivenTownshipAreas {
    guard let path = townshipAreas else { return GivenTownshipAreas() }
    let given = try GivenTownshipAreas(path: path, gazetteer: gazetteer, coverage: coverage)
    if !given.problems.isEmpty {
      manifest.leftOut.append(
        (
          "township areas", "cannot be used", given.problems.count,
          given.problems.map(\.description)
        ))
      warnings += given.problems.map { "\($0): left out" }
    }
    return given
  }
}
