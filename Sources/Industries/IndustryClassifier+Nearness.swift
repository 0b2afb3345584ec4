extension IndustryClassifier.Query {
  /// The nearest hit of some kinds. What stands before the number is nearer than what follows, the
  /// more so beyond the clause, since a sentence keeps its topic; the name of a thing gives way to a
  /// trade a few characters further off. One character counts only right before the number.
  func nearest(
    in words: ArraySlice<IndustryHit>, kinds: [IndustryWordKind], beyondClause: Bool = false
  ) -> IndustryHit? {
    // Weights in halves of the distance in bytes, and a handicap of four characters: chosen by hand.
    let followingHalves = beyondClause ? 5 : 3
    var best: (hit: IndustryHit, cost: Int)?
    for hit in words where kinds.contains(hit.kind) {
      if hit.isShort, hit.range.upperBound != anchor { continue }
      if let hint, let code = hit.code, !code.isWithin(hint) { continue }
      var cost =
        hit.range.lowerBound < anchor
        ? max(0, anchor - hit.range.upperBound)
        : (hit.range.lowerBound - anchor) * followingHalves / 2
      if hit.kind == .subject || hit.kind == .person || hit.kind == .none
        || hit.kind == .support
      {
        cost += 12
      }
      if cost < best?.cost ?? .max { best = (hit, cost) }
    }
    return best?.hit
  }

  /// The body that stands right before the number, at most a character off, and so is what is
  /// counted (党员38名).
  func adjacentBody(in words: ArraySlice<IndustryHit>) -> IndustryHit? {
    let before = words.last { $0.range.lowerBound < anchor && $0.kind != .link }
    guard let before, before.kind == .body, before.code?.section == IndustryRules.administration,
      anchor - before.range.upperBound <= 3
    else {
      return nil
    }
    return hint.map { before.code?.isWithin($0) == true } ?? true ? before : nil
  }

  /// The product nearest to the number, for a process that doesn't name its own.
  func product() -> IndustryCode? {
    for words in [clause, sentence] {
      if let works = words.last(where: { IndustryRules.isManufacture($0) }) { return works.code }
      if let product = nearest(in: words, kinds: [.subject]) { return product.code }
    }
    return nil
  }

  /// A section or division that a subject gives, narrowed by the clause's other words.
  func refinedByClause(_ code: IndustryCode, head: IndustryHit) -> IndustryCode {
    guard head.kind != .subject, code.level <= .division else { return code }
    return code.level == .section ? narrowedByContext(code) : narrowed(code, by: clause)
  }

  /// A section narrowed by what the sentence names of it, else the paragraph: the figures of a
  /// co-operative are of its products.
  func narrowedByContext(_ code: IndustryCode) -> IndustryCode {
    let near = narrowed(code, by: sentence)
    guard near == code else { return near }
    var tally = IndustryTally()
    for hit in paragraph where IndustryRules.isProduct(hit) && hit.code != code { tally.add(hit) }
    return tally.dominant(leastShare: 0.5, within: code)?.0 ?? code
  }

  /// The narrowest code below `code` that all words below it share.
  func narrowed(_ code: IndustryCode, by words: ArraySlice<IndustryHit>) -> IndustryCode {
    var shared: IndustryCode?
    for hit in words where !hit.isShort && hit.kind != .support {
      guard let other = hit.code, other != code, other.isWithin(code) else { continue }
      shared = shared.map { $0.commonAncestor(with: other) ?? code } ?? other
    }
    return shared ?? code
  }

  /// The members of the list that ends with a head (小麦、玉米), compounds joined to their heads.
  static func list(endingAt head: IndustryHit, after words: ArraySlice<IndustryHit>)
    -> [IndustryHit]
  {
    var members = [head]
    var next = head
    for hit in words.reversed() {
      switch next.link {
      case .list: members.append(hit)
      case .compound: break
      case .apart: return members
      }
      next = hit
    }
    return members
  }

  /// The narrowest code that all members of a list share, or nil across sections.
  static func common(_ members: [IndustryHit]) -> IndustryCode? {
    var shared = members.first?.code
    for member in members.dropFirst() {
      guard let code = member.code else { continue }
      shared = shared?.commonAncestor(with: code)
    }
    return shared
  }
}
