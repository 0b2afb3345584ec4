// What reports say in numbers: swift run facts REPORT...
import JintuKit

let jintu = try Jintu()
for path in CommandLine.arguments.dropFirst() {
  for report in try jintu.read(contentsOf: path) {
    for fact in report.facts where fact.modality == .actual && fact.confidence >= 0.9 {
      let place = fact.place?.name ?? "?"
      print(
        "\(place)\t\(fact.indicator?.name ?? fact.subject)\t\(fact.value) \(fact.unit)\t\(fact.period)"
      )
    }
  }
}
