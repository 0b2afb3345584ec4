import Gazetteers

/// Whole processes: what a user waits for.
enum StartupWorkloads {
  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let program = context.program
    let output = context.scratch + "/place.txt"
    // The compiled file is made once, as every first command does.
    _ = ChildProcess([program, "gazetteer", "compile", "--gazetteer", context.location.directory])
    func place(_ words: [String], _ expected: String) -> Workload {
      Workload(
        "jintu place \(words.joined(separator: " "))", data: "whole process, full gazetteer",
        amount: 1, unit: "runs", rounds: 21
      ) {
        let child = ChildProcess(
          [program, "place"] + words + ["--gazetteer", context.location.directory], output: output)
        guard let status = child.status else { throw WrongAnswer("no \(program); build it first") }
        try require(status == 0, "jintu place ended with \(status)")
        let text = String(decoding: try context.read(output), as: UTF8.self)
        try require(text.contains(expected), "jintu place \(words) does not list \(expected)")
        return Outcome(duration: child.duration, residentKilobytes: child.residentKilobytes)
      }
    }
    return [
      try firstRecord(context, program),
      place(["交口"], "山西省/晋中市/灵石县/交口乡"),
      place(["长治县", "--on", "2017"], "山西省/长治市/长治县"),
      place(["--at", "112.549,37.870"], "太原市"),
    ]
  }

  /// From the start of the program to the records of a report of one sentence.
  private static func firstRecord(_ context: BenchmarkContext, _ program: String) throws -> Workload
  {
    let text = "平遥县岳壁乡种植小麦3000亩。\n"
    let report = try context.write(Array(text.utf8), "sentence.txt")
    let output = context.scratch + "/records.jsonl"
    return Workload(
      "jintu extract of one sentence", data: "whole process, full gazetteer", amount: 1,
      unit: "runs", rounds: 21
    ) {
      let child = ChildProcess(
        [program, "extract", "--gazetteer", context.location.directory, report], output: output)
      guard let status = child.status else { throw WrongAnswer("no \(program); build it first") }
      try require(status == 0, "jintu extract ended with \(status)")
      let records = String(decoding: try context.read(output), as: UTF8.self)
      try require(
        records.contains("\"path\":\"山西省/晋中市/平遥县/岳壁乡\"")
          && records.contains("\"measure\":\"planted_area\""), "not the records of the sentence")
      return Outcome(duration: child.duration, residentKilobytes: child.residentKilobytes)
    }
  }
}
