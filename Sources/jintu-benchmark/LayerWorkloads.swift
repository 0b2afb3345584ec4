import Foundation
import GeoJSON
import GeoPackage
import SimpleFeatures

/// Writing a large layer of points, with ogr2ogr beside it where it is installed.
enum LayerWorkloads {
  static let count = 100_000

  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let layer = try points()
    let output = context.scratch + "/points.geojson"
    var workloads = [
      Workload(
        "GeoJSON of 100,000 points", data: "5 attributes, written to a file",
        amount: Double(count), unit: "features"
      ) {
        let bytes = try GeoJSONWriter().write(layer)
        _ = try context.write(bytes, "points.geojson")
        // A line a feature, and two round them.
        let lines = bytes.count { $0 == 0x0A }
        try require(lines == count + 2, "\(lines) lines")
        return .done
      }
    ]
    workloads.append(
      Workload(
        "GeoPackage of 100,000 points", data: "5 attributes, indexed, written to a file",
        amount: Double(count), unit: "features"
      ) {
        let path = context.scratch + "/points.gpkg"
        try? FileManager.default.removeItem(atPath: path)
        try GeoPackageWriter(lastChange: "2021-12-31T00:00:00.000Z")
          .write([GeoPackageLayer(layer)], to: path)
        try require(try context.read(path).count > count * 20, "a small file")
        return .done
      })
    guard ChildProcess(["ogr2ogr", "--version"]).status == 0 else { return workloads }
    let source = try context.write(Array(table(layer).utf8), "points.csv")
    workloads.append(
      Workload(
        "ogr2ogr, the same from CSV", data: "whole process, reading the CSV included",
        amount: Double(count), unit: "features", rounds: 3
      ) {
        let child = ChildProcess([
          "ogr2ogr", "-f", "GeoJSON", "-lco", "RFC7946=YES", "-oo", "X_POSSIBLE_NAMES=lon",
          "-oo", "Y_POSSIBLE_NAMES=lat", "-oo", "AUTODETECT_TYPE=YES", "-a_srs", "EPSG:4326",
          output, source,
        ])
        try require(child.status == 0, "ogr2ogr ended with \(child.status ?? -1)")
        let features = try GeoJSONReader(path: output).layer().features.count
        try require(features == count, "ogr2ogr wrote \(features) features")
        // Its memory would count from this process', which has the layer.
        return Outcome(duration: child.duration)
      })
    let package = context.scratch + "/ogr.gpkg"
    workloads.append(
      Workload(
        "ogr2ogr, GeoPackage from CSV", data: "whole process, reading the CSV included",
        amount: Double(count), unit: "features", rounds: 3
      ) {
        try? FileManager.default.removeItem(atPath: package)
        let child = ChildProcess([
          "ogr2ogr", "-f", "GPKG", "-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat",
          "-oo", "AUTODETECT_TYPE=YES", "-a_srs", "EPSG:4326", package, source,
        ])
        try require(child.status == 0, "ogr2ogr ended with \(child.status ?? -1)")
        return Outcome(duration: child.duration)
      })
    return workloads
  }

  /// Ours with the other program's.
  static let pairs = [
    ("GeoJSON of 100,000 points", "ogr2ogr, the same from CSV"),
    ("GeoPackage of 100,000 points", "ogr2ogr, GeoPackage from CSV"),
  ]

  /// Points on a grid over Shanxi, with values that differ.
  private static func points() throws -> Layer {
    let features = (0..<count).map { (number: Int) -> Feature in
      let x = 110.5 + Double(number % 400) * 0.01
      let y = 34.6 + Double(number / 400) * 0.024
      let attributes: [AttributeValue] = [
        .text("村\(number)"), .text("山西省/某市/某县"), .integer(number), .real(Double(number) / 7),
        .bool(number % 2 == 0),
      ]
      return Feature(
        id: "p\(number)", geometry: .point(Coordinate(x: x, y: y)), attributes: attributes)
    }
    return try Layer(
      name: "points",
      fields: [
        Field(name: "name", alias: "名称", kind: .text),
        Field(name: "path", alias: "全称", kind: .text),
        Field(name: "facts", alias: "指标数", kind: .integer),
        Field(name: "value", alias: "值", kind: .real), Field(name: "own", alias: "本地", kind: .bool),
      ], features: features)
  }

  private static func table(_ layer: Layer) -> String {
    var text = "lon,lat,name,path,facts,value,own\n"
    for feature in layer.features {
      guard case .point(let position) = feature.geometry else { continue }
      let cells = feature.attributes.map { value in
        switch value {
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .bool(let truth): "\(truth)"
        case .null, .list: ""
        }
      }
      text += "\(position.x),\(position.y)," + cells.joined(separator: ",") + "\n"
    }
    return text
  }
}
