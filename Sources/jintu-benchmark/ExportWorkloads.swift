import Gazetteers

/// The whole job on many facts: reports in, every layer, table and map out.
enum ExportWorkloads {
  static let facts = 100_000
  static let places = 10_000

  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let program = context.program
    let folder = try reports(context)
    let output = context.scratch + "/out"
    return [
      Workload(
        "jintu export of 100,000 facts",
        data: "whole process, \(places) villages in 100 reports, all files, default threads",
        amount: Double(facts), unit: "facts", rounds: 2
      ) {
        let child = ChildProcess(
          [program, "export", folder, "--out", output, "--quiet", "--gazetteer"]
            + [context.location.directory])
        guard let status = child.status else { throw WrongAnswer("no \(program); build it first") }
        try require(status == 0, "jintu export ended with \(status)")
        let rows = try context.read(output + "/facts.csv").count { $0 == 0x0A }
        try require(rows > facts, "facts.csv has \(rows) lines")
        return Outcome(duration: child.duration, residentKilobytes: child.residentKilobytes)
      }
    ]
  }

  /// A hundred reports of a hundred villages each, ten facts a village.
  private static func reports(_ context: BenchmarkContext) throws -> String {
    let gazetteer = try context.gazetteer()
    let inForce = gazetteer.allPlaces.filter { place in
      gazetteer.level(of: place) == .village && !gazetteer.isOutside(place)
        && gazetteer.isInForce(place)
    }
    let villages = inForce.prefix(places).map {
      gazetteer.path(of: $0).split(separator: "/").suffix(3).joined()
    }
    try require(villages.count == places, "only \(villages.count) villages")
    let products = ["小麦", "玉米", "谷子", "核桃", "红枣", "连翘", "苹果", "土豆", "辣椒", "黄芪"]
    var number = 0
    for report in 0..<100 {
      var text = ""
      for village in villages[(report * 100)..<(report * 100 + 100)] {
        text += "\(village)2021年"
        for product in products {
          number += 1
          text += "\(product == products[0] ? "" : "，")种植\(product)\(number % 9000 + 11)亩"
        }
        text += "。\n"
      }
      _ = try context.write(Array(text.utf8), "reports/\(report + 100).txt")
    }
    return context.scratch + "/reports"
  }
}
