import Gazetteers

/// Whole processes: what a user waits for.
enum StartupWorkloads {
  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let program = context.programs + "/jintu"
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
      place(["交口"], "山西省/晋中市/灵石县/交口乡"),
      place(["长治县", "--on", "2017"], "山西省/长治市/长治县"),
      place(["--at", "112.549,37.870"], "太原市"),
    ]
  }
}
