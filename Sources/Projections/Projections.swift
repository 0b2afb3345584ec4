// Projections turns longitudes and latitudes into map coordinates and measures on the ellipsoid, by
// libproj.
//
// `CoordinateReferenceSystem` names a system, `CoordinateTransformation` converts between two,
// `Ellipsoid` measures areas and distances.
//
//     let albers = try CoordinateTransformation(from: .wgs84, to: .shanxiAlbers)
//     let metres = try albers.transform([Coordinate(x: 112.55, y: 37.87)])
