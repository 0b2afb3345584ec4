/// A piece of work to time, which throws when its answer is wrong.
struct Workload {
  /// What is done, a line in the result.
  let name: String
  /// What it is done to.
  let data: String
  /// How much a round does, and of what.
  let amount: Double
  let unit: String
  /// How often; the best and the median are reported.
  var rounds = 5
  /// Does the work once.
  let run: () throws -> Outcome

  init(
    _ name: String, data: String, amount: Double, unit: String, rounds: Int = 5,
    run: @escaping () throws -> Outcome
  ) {
    self.name = name
    self.data = data
    self.amount = amount
    self.unit = unit
    self.rounds = rounds
    self.run = run
  }
}

/// What a round tells besides its time.
struct Outcome {
  /// Wall time of the round, where the workload takes it itself; else the round is timed whole.
  var duration: Duration?
  /// The greatest resident memory of a process started, in kB.
  var residentKilobytes: Int?

  static let done = Outcome()
}

/// An answer that is not what it must be.
struct WrongAnswer: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Throws when a condition that the answer must meet is not met.
func require(_ condition: Bool, _ what: @autoclosure () -> String) throws {
  if !condition { throw WrongAnswer(what()) }
}
