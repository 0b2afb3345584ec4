// Industries: the classes of GB/T 4754-2017 and the way from the words of a report to them.
//
// - `IndustryCode` is a section letter with 0 or 2 to 4 digits (`A`, `A01`, `A011`, `A0112`).
// - `IndustryTable` holds the standard's names and answers a user's search (`煤炭`, `采矿业`, `B06`).
// - `IndustryLexicon` finds the words of a text that speak of a trade, in one pass.
// - `IndustryClassifier` gives each quantity of a text its code, from the nearest words outwards.
//
//     let table = try IndustryTable(directory: "Gazetteer")
//     let lexicon = try IndustryLexicon(directory: "Gazetteer", table: table)
//     let hits = lexicon.hits(in: bytes, range: 0..<bytes.count)
//     let context = ArticleIndustryContext(hits: hits, title: titleRange)
//     let found = IndustryClassifier().classify(
//       subject: nil, clause: clause, sentence: sentence, paragraph: paragraph, article: context,
//       hits: hits)
//     found.code?.description                                    // "A0112"
