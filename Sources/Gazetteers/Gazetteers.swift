// The places of Shanxi in time: what they were called, where they lie and how well that is known.
//
// `Gazetteer` is the immutable set of all places, opened from the tables in `Gazetteer/` through
// a compiled file that is mapped into memory. `Place` is one place with its years; a `Toponym` is
// one written name with the places it can mean. `Datum` turns the displaced coordinates of Chinese
// map services into WGS 84.
//
//     let gazetteer = try Gazetteer.open(.find())
//     for sense in gazetteer.places(named: "长治县") {
//       print(gazetteer.path(of: sense.place, on: 2017))   // 山西省/长治市/长治县
//     }
