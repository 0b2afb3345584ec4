extension IndustryClassifier {
  /// The words round one quantity, and the rules that look at them.
  struct Query {
    let anchor: Int
    let clause: ArraySlice<IndustryHit>
    let sentence: ArraySlice<IndustryHit>
    let paragraph: ArraySlice<IndustryHit>
    let hint: IndustryCode?

    /// Whether the people or the money of the clause belong to the trade round about.
    private var isLinked: Bool { clause.contains { $0.kind == .link } }

    /// Rule 1: the head of the subject, or nil where the subject says nothing.
    func bySubject(_ words: ArraySlice<IndustryHit>) -> IndustryAssignment? {
      let coded = words.filter { $0.code != nil }
      guard let head = coded.last, let own = head.code else {
        guard let none = words.last(where: { $0.kind == .none }), !isLinked else { return nil }
        return IndustryAssignment(
          code: nil, scope: .subject, evidence: none.range, confidence: 0.9)
      }
      if head.kind == .person, let topic = nearest(in: clause, kinds: [.topic]) {
        return IndustryAssignment(
          code: topic.code, scope: .clause, evidence: topic.range, confidence: 0.85)
      }
      let listed = Self.list(endingAt: head, in: coded)
      let code: IndustryCode? =
        if listed.count > 1 {
          Self.common(listed)
        } else if head.kind == .process {
          IndustryComposition.manufacture(of: coded.dropLast().last?.code ?? product(), or: own)
        } else {
          narrowed(own, by: coded.dropLast()[...])
        }
      return IndustryAssignment(
        code: code.map { refinedByClause($0, head: head) }, scope: .subject,
        evidence: head.range, confidence: code == nil ? 0.7 : 0.93)
    }

    /// Rule 2: the nearest word that names a trade or what it deals with.
    func byTrade(in words: ArraySlice<IndustryHit>, scope: IndustryAssignment.Scope)
      -> IndustryAssignment?
    {
      var kinds: [IndustryWordKind] = [.subject, .activity, .topic, .person, .process]
      if scope == .clause, !isLinked { kinds.append(.none) }
      guard let found = nearest(in: words, kinds: kinds) else { return nil }
      let confidence = scope == .clause ? 0.85 : 0.72
      guard let own = found.code else {
        return IndustryAssignment(
          code: nil, scope: scope, evidence: found.range, confidence: confidence)
      }
      let code: IndustryCode =
        if found.kind == .process {
          IndustryComposition.manufacture(of: product(), or: own)
        } else {
          narrowed(own, by: words)
        }
      let agreeing = words.count { $0.code?.division == code.division }
      let all = words.count { $0.code != nil && $0.kind != .body }
      let agreement = Double(agreeing) / Double(max(all, 1))
      return IndustryAssignment(
        code: code, scope: scope, evidence: found.range,
        confidence: confidence * (0.8 + 0.2 * min(agreement, 1)))
    }

    /// Rule 3: the nearest body; a farmers' co-operative takes the trade of its sentence.
    func byBody(in words: ArraySlice<IndustryHit>, scope: IndustryAssignment.Scope)
      -> IndustryAssignment?
    {
      guard let found = nearest(in: words, kinds: [.body]), let own = found.code else { return nil }
      return IndustryAssignment(
        code: narrowed(own, by: sentence), scope: scope, evidence: found.range,
        confidence: scope == .clause ? 0.6 : 0.45)
    }

    /// Rule 3: the trade that most of the paragraph speaks of.
    func byParagraph() -> IndustryAssignment? {
      var tally = IndustryTally()
      for hit in paragraph where hit.kind != .body { tally.add(hit) }
      guard let (code, share) = tally.dominant(leastShare: 0.5, within: hint) else { return nil }
      let evidence = paragraph.first { $0.code?.isWithin(code) == true }
      return IndustryAssignment(
        code: code, scope: .paragraph, evidence: evidence?.range,
        confidence: 0.4 + 0.25 * share)
    }

    /// Rules 4 and 5: the article's trade, else the measure's.
    func byArticle(_ article: ArticleIndustryContext) -> IndustryAssignment {
      if let code = article.dominant, hint.map({ code.isWithin($0) }) ?? true {
        return IndustryAssignment(
          code: code, scope: .article, evidence: nil, confidence: 0.3 + 0.25 * article.share)
      }
      return IndustryAssignment(
        code: hint, scope: hint == nil ? .nothing : .measure, evidence: nil,
        confidence: hint == nil ? 0.4 : 0.6)
    }

    /// The nearest hit of some kinds. What stands before the number is nearer than what follows;
    /// the name of a thing gives way to a trade one or two words further off.
    private func nearest(in words: ArraySlice<IndustryHit>, kinds: [IndustryWordKind])
      -> IndustryHit?
    {
      var best: (hit: IndustryHit, cost: Int)?
      for hit in words where kinds.contains(hit.kind) && !hit.isShort {
        if let hint, let code = hit.code, !code.isWithin(hint) { continue }
        var cost =
          hit.range.lowerBound < anchor
          ? max(0, anchor - hit.range.upperBound) : (hit.range.lowerBound - anchor) * 3 / 2
        if hit.kind == .subject || hit.kind == .person { cost += 12 }
        if cost < best?.cost ?? .max { best = (hit, cost) }
      }
      return best?.hit
    }

    /// The product nearest to the number, for a process that doesn't name its own.
    private func product() -> IndustryCode? {
      nearest(in: clause, kinds: [.subject])?.code ?? nearest(in: sentence, kinds: [.subject])?.code
    }

    /// A section or division that a subject gives, narrowed by the clause's other words.
    private func refinedByClause(_ code: IndustryCode, head: IndustryHit) -> IndustryCode {
      guard head.kind != .subject, code.level <= .division else { return code }
      return narrowed(code, by: code.level == .section ? sentence : clause)
    }

    /// The narrowest code below `code` that all words below it share.
    private func narrowed(_ code: IndustryCode, by words: ArraySlice<IndustryHit>) -> IndustryCode {
      var shared: IndustryCode?
      for hit in words where !hit.isShort {
        guard let other = hit.code, other != code, other.isWithin(code) else { continue }
        shared = shared.map { $0.commonAncestor(with: other) ?? code } ?? other
      }
      return shared ?? code
    }

    /// The members of the list that ends with a head (小麦、玉米), compounds joined to their heads.
    private static func list(endingAt head: IndustryHit, in words: [IndustryHit]) -> [IndustryHit] {
      var members = [head]
      var next = head
      for hit in words.dropLast().reversed() {
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
    private static func common(_ members: [IndustryHit]) -> IndustryCode? {
      var shared = members.first?.code
      for member in members.dropFirst() {
        guard let code = member.code else { continue }
        shared = shared?.commonAncestor(with: code)
      }
      return shared
    }
  }
}
