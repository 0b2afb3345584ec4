// Layers as a GeoPackage (OGC 12-128r17), the one-file form that QGIS, GDAL and ArcGIS open.
//
// `GeoPackageWriter` writes `GeoPackageLayer`s: a feature table a layer with a spatial index, Chinese
// field names in `gpkg_data_columns`, and QGIS styles in `layer_styles`. `GeometryBlob` is the binary
// form of a geometry. The same layers always give the same bytes.
//
//     let writer = GeoPackageWriter(lastChange: "2021-12-31T00:00:00.000Z")
//     try writer.write([GeoPackageLayer(counties, styles: [style])], to: "jintu.gpkg")
