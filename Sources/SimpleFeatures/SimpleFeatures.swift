// SimpleFeatures holds geometry and attributes: the vocabulary that readers, writers, joins and maps
// share, after OGC Simple Features (06-103r4), with nothing of files or projections in it.
//
// `Geometry` is a point, a line or polygons of `LinearRing`s; a `Feature` is a geometry with
// attributes; a `Layer` is features under one list of `Field`s.
//
//     let layer = try Layer(
//       name: "places", fields: [Field(name: "name", alias: "名称", kind: .text)],
//       features: [Feature(id: "1", geometry: .point(Coordinate(x: 112.5, y: 37.9)),
//                          attributes: [.text("太原市")])])
