// GazetteerImporting takes in the places that a user has better positions for: CSV, GeoJSON as
// exported from OpenStreetMap, GeoNames' tables and the answers of the ministry's place-name service.
//
// `ImportFile` reads the rows, `PositionReader` brings their positions to WGS 84, `PlaceMatcher`
// finds the known places they are, and `GazetteerImport` does all of it and makes the overlay that
// `--gazetteer` adds to the built-in tables.
//
//     let result = try GazetteerImport(gazetteer: gazetteer, coverage: coverage, level: .village)
//       .run(path: "villages.csv", datum: "gcj02", keepGoing: false)
//     print(result.matched.count)
