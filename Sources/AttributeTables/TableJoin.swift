/// What joining a user's table to the gazetteer came to: nothing is lost in silence.
public struct TableJoin: Sendable, Hashable {
  /// The table's name.
  public let name: String
  /// How many rows were matched to a place.
  public internal(set) var matched = 0
  /// What was left out or needs a look, by reason.
  public private(set) var counts: [String: Int] = [:]
  /// The first of them by reason, in the order of the file.
  public private(set) var samples: [String: [String]] = [:]

  private static let sampleCount = 5

  init(name: String) { self.name = name }

  mutating func add(reason: String, sample: String) {
    counts[reason, default: 0] += 1
    if samples[reason, default: []].count < Self.sampleCount {
      samples[reason, default: []].append(sample)
    }
  }

  /// One line: rows matched, and what was not, with the first samples.
  public var summary: String {
    var line = "\(name): \(matched) rows matched"
    for reason in counts.keys.sorted() {
      let shown = samples[reason, default: []].joined(separator: ", ")
      let rest = counts[reason, default: 0] > Self.sampleCount ? ", ..." : ""
      line += "; \(counts[reason, default: 0]) \(reason) (\(shown)\(rest))"
    }
    return line
  }
}
