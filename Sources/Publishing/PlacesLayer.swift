import AreaSums
import Gazetteers
import Observations
import SimpleFeatures

/// The layer of all places that the reports name, as points.
enum PlacesLayer {
  /// One feature a place, by path; places without coordinates have no geometry. The villages of
  /// users' tables follow, those that no report names with counts of zero.
  static func layer(
    _ tally: PlaceTally, _ tables: TableColumns = TableColumns(tables: []), in gazetteer: Gazetteer
  ) throws -> Layer {
    let villages = tables.places(at: .village, in: gazetteer)
    let given = tables.entries(for: villages)
    var named: Set<PlaceID> = []
    var features = tally.places.map { entry in
      let own = village(of: entry, among: villages, gazetteer)
      if let own { named.insert(own) }
      return Feature(
        id: entry.place.path, geometry: entry.place.location.map { .point($0) },
        attributes: attributes(of: entry, gazetteer)
          + (own.map { TableColumns.values(of: given, in: $0) }
            ?? given.flatMap { _ in [.null, .null, .null] }))
    }
    var paths = Set(features.map(\.id))
    features += villages.subtracting(named).sorted().map { place in
      // Two villages of one township may share a name; their codes tell them apart.
      let path = gazetteer.path(of: place)
      let id = paths.insert(path).inserted ? path : gazetteer.code(of: place) ?? path
      return feature(of: place, id, TableColumns.values(of: given, in: place), gazetteer)
    }
    return try LayerKind.places.layer(features, more: TableColumns.fields(of: given))
  }

  private static func attributes(of entry: PlaceTally.Entry, _ gazetteer: Gazetteer)
    -> [AttributeValue]
  {
    let place = entry.place
    let anchor = gazetteer[entry.anchor]
    let isOwn = place.path == gazetteer.path(of: entry.anchor)
    return [
      AttributeValue(place.code), .text(place.name), .text(place.path),
      .text(place.level.name), .text(place.precision),
      .text(isOwn || place.level != .other ? anchor.basis.name : "inherited"),
      AttributeValue(anchor.expectedError), .text(anchor.source),
      .integer(entry.mentions), .integer(entry.reports), .integer(entry.facts),
      .real((entry.confidence * 100).rounded() / 100),
    ]
  }

  /// The village of today that an entry is, where a table has a row for it.
  private static func village(
    of entry: PlaceTally.Entry, among villages: Set<PlaceID>, _ gazetteer: Gazetteer
  ) -> PlaceID? {
    // Natural villages and sites stand at what they lie in, which is another place.
    guard entry.place.code != nil, entry.place.level == .village else { return nil }
    let today = gazetteer.placeToday(of: entry.anchor)
    return villages.contains(today) ? today : nil
  }

  /// A place that only a table names.
  private static func feature(
    of place: PlaceID, _ id: String, _ values: [AttributeValue], _ gazetteer: Gazetteer
  ) -> Feature {
    let details = gazetteer[place]
    let path = gazetteer.path(of: place)
    return Feature(
      id: id, geometry: details.location.map { .point($0) },
      attributes: [
        AttributeValue(details.code), .text(details.name), .text(path), .text(details.level.name),
        .text(details.precision?.name ?? "none"), .text(details.basis.name),
        AttributeValue(details.expectedError), .text(details.source), .integer(0), .integer(0),
        .integer(0), .null,
      ] + values)
  }
}
