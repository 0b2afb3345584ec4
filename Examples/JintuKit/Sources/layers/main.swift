// Counties with what reports say of their farming, as GeoJSON: swift run layers REPORT... >counties.geojson
import JintuKit

let jintu = try Jintu()
let reports = try CommandLine.arguments.dropFirst().flatMap { try jintu.read(contentsOf: $0) }
let layers = try jintu.layers(of: reports) { $0.industry?.description.hasPrefix("A") ?? false }
print(try layers.geoJSON(.counties), terminator: "")
