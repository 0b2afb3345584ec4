/// The times of a workload's rounds.
struct Measurement {
  let workload: Workload
  private(set) var times: [Duration] = []
  private(set) var residentKilobytes = 0

  /// Runs all rounds.
  init(_ workload: Workload) throws {
    self.workload = workload
    let clock = ContinuousClock()
    for _ in 0..<workload.rounds {
      let start = clock.now
      let outcome = try workload.run()
      times.append(outcome.duration ?? (clock.now - start))
      residentKilobytes = max(residentKilobytes, outcome.residentKilobytes ?? 0)
    }
    times.sort()
  }

  /// How much of the work is done in a second, by the best round.
  var rate: Double { workload.amount / (Self.milliseconds(times[0]) / 1000) }

  /// The cells of the result: name, rounds, best, median, rate, memory, data.
  var cells: [String] {
    let best = Self.milliseconds(times[0])
    let median = Self.milliseconds(times[times.count / 2])
    return [
      workload.name, "\(workload.rounds)", Self.rounded(best) + " ms",
      Self.rounded(median) + " ms", Self.grouped(rate) + " \(workload.unit)/s",
      residentKilobytes > 0 ? "\(residentKilobytes / 1024) MB" : "", workload.data,
    ]
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }

  /// Two decimals below ten, one below a hundred, none above.
  static func rounded(_ value: Double) -> String {
    let factor = value < 10 ? 100.0 : value < 100 ? 10.0 : 1.0
    let number = (value * factor).rounded() / factor
    return factor == 1 ? "\(Int(number))" : "\(number)"
  }

  static func grouped(_ value: Double) -> String {
    guard value >= 1000 else { return rounded(value) }
    let digits = Array("\(Int(value))")
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
