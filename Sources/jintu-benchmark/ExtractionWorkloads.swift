import ByteCoding
import Gazetteers
import Observations
import Records
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
    var page: [UInt8] = []
    for _ in 0..<20 {
      for (_, bytes) in reports { page += bytes + [0x0A, 0x0A] }
    }
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
      },
      whole(analyzer, "extract one report of many articles", page),
      whole(analyzer, "extract one article of one paragraph", paragraph(of: reports)),
    ]
  }

  /// One report as it would be written out.
  private static func whole(
    _ analyzer: ReportAnalyzer, _ name: String, _ bytes: [UInt8]
  ) -> Workload {
    let records = RecordWriter(gazetteer: analyzer.gazetteer)
    return Workload(
      name, data: "\(bytes.count / 1000) kB, read, analysed, written as records, 1 thread",
      amount: Double(bytes.count) / 1e6, unit: "MB"
    ) {
      let report = try ReportReader(statedYear: 2020).read(bytes, name: "page.txt")
      var writer = ByteWriter()
      records.append(analyzer.analyze(report), to: &writer)
      try require(writer.count > bytes.count, "fewer bytes of records than of text")
      return .done
    }
  }

  /// The running text of all reports on one line, to show what grows faster than the text.
  private static func paragraph(of reports: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    let full = Array("。".utf8)
    let lines = reports.flatMap { $0.bytes.split(separator: 0x0A) }
      .filter { $0.count > 90 && $0.suffix(3).elementsEqual(full) }
    var text = Array("# 农业生产情况\n\n".utf8)
    while text.count < 200_000, !lines.isEmpty { for line in lines { text += line } }
    return text + [0x0A]
  }
}
