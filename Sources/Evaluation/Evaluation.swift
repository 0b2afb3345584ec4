// Evaluation compares what was found in reports with what careful readers have annotated.
//
// `GoldDocument` is an annotation, `EvaluatedReport` what the program or a `RecordFile` of it found
// in the same report, `DocumentScorer` counts agreement into `Score`, of which `Figure` makes
// precision, recall and accuracies. `EvaluationTable` holds the scores of a run, with intervals from
// `Bootstrap` and the `Reliability` of the confidence; `RunComparison` tells what changed since
// another run.
// Whoever learns from the annotation takes an `AnnotatedCorpus` and a `GoldAlignment` a report.
//
//     let gold = try GoldDocument(id: "000", directory: "gold")
//     let score = DocumentScorer(gold: gold, report: report).score
//     print(score.placePrecision)
