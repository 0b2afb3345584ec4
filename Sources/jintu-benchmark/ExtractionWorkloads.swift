import Gazetteers
import Observations
import TextScanning

/// From the bytes of reports to mentions and facts.
enum ExtractionWorkloads {
  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let reports = try context.reports()
    let analyzer = try ReportAnalyzer(
      gazetteer: context.gazetteer(), directory: context.location.directory)
    let reader = ReportReader(statedYear: 2020)
    func facts() throws -> (mentions: Int, facts: Int) {
      var counts = (mentions: 0, facts: 0)
      for (name, bytes) in reports {
        let report = try reader.read(bytes, name: name)
        for article in analyzer.analyze(report).articles {
          counts.mentions += article.mentions.count
          counts.facts += article.observations.count
        }
      }
      return counts
    }
    let once = try facts()
    try require(once.mentions > 0 && once.facts > 0, "nothing found in \(context.seeds)")
    let size = Double(reports.reduce(0) { $0 + $1.bytes.count })
    let times = 10
    return [
      Workload(
        "extract mentions and facts",
        data:
          "\(reports.count) seeds \(times) times, \(once.mentions) mentions, \(once.facts) facts"
          + " each, 1 thread",
        amount: size * Double(times) / 1e6, unit: "MB"
      ) {
        for _ in 0..<times {
          let counts = try facts()
          try require(counts == once, "other counts in a later round")
        }
        return .done
      }
    ]
  }
}
