// Boundaries holds the borders of Shanxi's counties as one coverage of shared arcs, so that
// neighbours stay neighbours whatever is done to them.
//
// A `BoundaryCoverage` is opened from the project's tables, dissolves counties into prefectures and
// the province, simplifies shared arcs once for both sides, and tells the county of a point.
// `BoundaryTables` are the two text tables it is kept in, `BoundaryTableBuilder` makes them from
// polygons.
//
//     let coverage = try BoundaryCoverage.open(directory: "Gazetteer", set: .detailed)
//     let counties = coverage.units(.county)                     // 117 areas of WGS 84
//     let small = coverage.simplified(tolerance: 500)            // metres
