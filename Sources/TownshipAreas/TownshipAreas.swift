// TownshipAreas gives townships the areas that no open data set draws: real ones that the user has,
// else Thiessen areas of their seats, said to be that.
//
// A `TownshipAreaFinder` answers for townships of one year; `ThiessenAreas` (in Boundaries) does the
// geometry.
//
//     let finder = TownshipAreaFinder(gazetteer: gazetteer, coverage: coverage)
//     for area in finder.areas(inCounty: "140728") { print(area.kind.rawValue) }   // thiessen
