/// Counts of the trades that words speak of.
struct IndustryTally: Sendable {
  /// Weights in halves, by division (or section, for words that say no more).
  private var divisions: [(code: IndustryCode, weight: Int)] = []
  private var groups: [(code: IndustryCode, weight: Int)] = []
  private var total = 0

  /// Counts a word; what bodies and people do counts half, short and bare words not at all.
  mutating func add(_ hit: IndustryHit, times: Int = 1) {
    guard let code = hit.code, !hit.isShort else { return }
    let weight = times * ([.body, .person, .support].contains(hit.kind) ? 1 : 2)
    total += weight
    Self.add(weight, to: code.division, in: &divisions)
    if code.level >= .group {
      Self.add(weight, to: code.truncated(to: .group), in: &groups)
    }
  }

  private static func add(
    _ weight: Int, to code: IndustryCode, in counts: inout [(code: IndustryCode, weight: Int)]
  ) {
    if let index = counts.firstIndex(where: { $0.code == code }) {
      counts[index].weight += weight
    } else {
      counts.append((code, weight))
    }
  }

  /// The division of a section that holds most of the section's weight, nil where none does.
  func division(of section: IndustryCode) -> IndustryCode? {
    let inside = divisions.filter { $0.code.isWithin(section) && $0.code != section }
    guard var best = inside.first else { return nil }
    for entry in inside.dropFirst() where entry.weight > best.weight { best = entry }
    let sum = inside.reduce(0) { $0 + $1.weight }
    return best.weight * 5 >= sum * 3 && best.weight > 2 ? best.code : nil
  }

  /// The division with the most weight (the first met among equals) and its share of all, narrowed
  /// to a group that holds nearly all of it; its section where only that reaches the share.
  func dominant(leastShare: Double, within root: IndustryCode? = nil) -> (IndustryCode, Double)? {
    let candidates = divisions.filter { entry in root.map { entry.code.isWithin($0) } ?? true }
    guard var best = candidates.first else { return nil }
    for entry in candidates.dropFirst() where entry.weight > best.weight { best = entry }
    if Double(best.weight) >= leastShare * Double(total) {
      let group = groups.first { $0.code.isWithin(best.code) && $0.weight * 5 >= best.weight * 4 }
      return (group?.code ?? best.code, Double(best.weight) / Double(total))
    }
    let section = best.code.section
    let weight = candidates.filter { $0.code.isWithin(section) }.reduce(0) { $0 + $1.weight }
    guard Double(weight) >= max(leastShare, 0.6) * Double(total) else { return nil }
    return (section, Double(weight) / Double(total))
  }
}
