import AreaSums
import Gazetteers
import Geoparsing
import Indicators
import Observations
import Records
import TextScanning

/// Sums over many facts, as a running collection has them.
enum SumWorkloads {
  static let places = 10_000

  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let gazetteer = try context.gazetteer()
    let analyzer = try ReportAnalyzer(
      gazetteer: gazetteer, directory: context.location.directory)
    return try [25_000, 50_000, 100_000].map { count in
      let rows = try rows(count, analyzer)
      return Workload(
        "values of areas of \(count) facts",
        data: "10 indicators, 4 years, \(places) villages, summed up to the province",
        amount: Double(count), unit: "facts"
      ) {
        let values = IndicatorValues(
          Aggregation(rows, in: gazetteer, of: analyzer.catalogue),
          levels: Set(AdministrativeLevel.allCases))
        let tally = AreaTally(rows, in: gazetteer)
        let total = tally.places.map { tally[$0].facts }.max()
        try require(total == count, "\(total ?? 0) facts lie in the province")
        try require(values.entries.count > places, "\(values.entries.count) values")
        return .done
      }
    }
  }

  /// Facts like those of a report on crops, dealt out over villages.
  private static func rows(_ count: Int, _ analyzer: ReportAnalyzer) throws -> [FactRow] {
    let gazetteer = analyzer.gazetteer
    let crops = ["玉米", "谷子", "高粱", "马铃薯", "小麦", "大豆", "莜麦", "藜麦", "核桃", "苹果"]
    let text = "静乐县2022年" + crops.map { "种植\($0)3000亩" }.joined(separator: "，") + "。"
    let report = try ReportReader(statedYear: nil).read(Array(text.utf8), name: "a.txt")
    let models = analyzer.analyze(report).articles.flatMap(\.observations)
      .map { FactRow($0, of: report, in: gazetteer) }
    try require(models.count == crops.count, "\(models.count) facts in the sentence")
    let villages = gazetteer.allPlaces.filter {
      gazetteer.level(of: $0) == .village && gazetteer.today($0) == $0
    }.prefix(places)
    return (0..<count).map { number in
      let model = models[number % models.count]
      let village = villages[villages.startIndex + number / models.count % villages.count]
      return FactRow(
        report: "\(number / 100).txt", article: 0, span: number..<number + 1, quote: model.quote,
        sentence: model.sentence, subject: model.subject, measure: model.measure,
        quantity: model.quantity, modality: .actual,
        period: .at(ReferencePeriod.Moment(year: 2019 + number % 4)), industry: model.industry,
        place: PlaceDescription(.place(village), in: gazetteer, on: nil), anchor: village,
        confidence: 1, identity: model.identity)
    }
  }
}
