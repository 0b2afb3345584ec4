// GeoJSON writes layers as RFC 7946 feature collections and RFC 8142 text sequences, and reads
// feature collections of polygons.
//
//     let bytes = try GeoJSONWriter().write(layer)                    // a FeatureCollection
//     let lines = try GeoJSONWriter().writeTextSequence(layer)        // RFC 8142
//     let layer = try GeoJSONReader(path: "counties.geojson").layer()
