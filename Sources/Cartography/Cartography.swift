// Cartography decides what a thematic map looks like, without knowing of any file format.
//
// A `MapSpecification` says what to show; `MapComposer` projects the boundaries, cuts the values into
// `ClassBreaks`, colours them by a `ColorScheme`, places labels and furniture, and returns a
// `MapScene`: plain shapes and texts on a sheet, in printer's points, for a writer to put down.
//
//     let composer = MapComposer(coverage: coverage)
//     let scene = try composer.scene(for: specification)
