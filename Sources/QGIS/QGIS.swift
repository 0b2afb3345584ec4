// Styles and projects for QGIS 3.22 and newer.
//
// A `LayerStyle` says how a layer looks: a renderer with `Symbol`s, labels, a map tip. `StyleWriter`
// writes it as the `.qml` that lies beside a layer's file and in a GeoPackage; `ProjectWriter` writes
// a `Project` of several layers with a print layout. Nothing is drawn from the clock or from chance:
// identifiers are derived from names, so the same style always gives the same bytes.
//
//     let style = LayerStyle.areas(counties, theme: theme)
//     let qml = StyleWriter.write(style, of: counties)
