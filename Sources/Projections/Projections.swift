// Projections turns longitudes and latitudes into map coordinates and measures on the ellipsoid, by
// libproj.
//
// `CoordinateReferenceSystem` names a system, `CoordinateTransformation` converts between two,
// `Ellipsoid` measures areas and distances.
//
//     let albers = CoordinateReferenceSystem.equalArea(over: box)
//     let transformation = try CoordinateTransformation(from: .wgs84, to: albers)
//     let metres = try transformation.transform([Coordinate(x: 112.55, y: 37.87)])
