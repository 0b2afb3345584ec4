public import Messages

/// What joining a user's table to the gazetteer came to: nothing is lost in silence.
public struct TableJoin: Sendable, Hashable {
  /// The table's name.
  public let name: String
  /// How many rows were matched to a place.
  public internal(set) var matched = 0
  /// What was left out or needs a look, by reason.
  public private(set) var counts: [Message: Int] = [:]
  /// The first of them by reason, in the order of the file.
  public private(set) var samples: [Message: [Message]] = [:]

  private static let sampleCount = 5

  init(name: String) { self.name = name }

  mutating func add(reason: Message, sample: Message) {
    counts[reason, default: 0] += 1
    if samples[reason, default: []].count < Self.sampleCount {
      samples[reason, default: []].append(sample)
    }
  }

  /// The reasons in the order of their English.
  public var reasons: [Message] { counts.keys.sorted { $0.description < $1.description } }

  /// One line: rows matched, and what was not, with the first samples.
  public var summary: Message {
    var line: Message = "\(name): \(matched) rows matched"
    for reason in reasons {
      let count = counts[reason, default: 0]
      let shown = samples[reason, default: []] + (count > Self.sampleCount ? ["..."] : [])
      line = "\(line); \(count) \(reason) (\(list: shown))"
    }
    return line
  }
}
