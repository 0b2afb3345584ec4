// Evaluation compares what was found in reports with what careful readers have annotated.
//
// `GoldDocument` is an annotation, `EvaluatedReport` what the program found in the same report,
// `DocumentScorer` counts agreement into `Score`, whose `figures` are precision, recall and
// accuracies; `Reliability` tells whether the confidence of the records can be believed.
//
//     let gold = try GoldDocument(id: "000", directory: "gold")
//     let score = DocumentScorer(gold: gold, report: report).score
//     print(score.figures.placePrecision)
