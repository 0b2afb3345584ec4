extension IndustryClassifier {
  /// The words round one quantity, and the rules that look at them.
  struct Query {
    let anchor: Int
    let clause: ArraySlice<IndustryHit>
    let sentence: ArraySlice<IndustryHit>
    let paragraph: ArraySlice<IndustryHit>
    let hint: IndustryCode?

    /// Whether the people or the money of the clause belong to the trade round about.
    var isLinked: Bool { clause.contains { $0.kind == .link } }

    /// Rule 1: the head of the subject, or nil where the subject says nothing.
    func bySubject(_ words: ArraySlice<IndustryHit>) -> IndustryAssignment? {
      let coded = words.filter { $0.code != nil }
      guard let head = coded.last, let own = head.code else {
        guard let none = words.last(where: { $0.kind.endsSearch }) else { return nil }
        if isLinked, none.kind != .crowd || namesTrade(sentence, orBody: true) { return nil }
        if none.kind == .crowd, namesTrade(clause) { return nil }
        if none.kind == .crowd, let damage = clause.last(where: { $0.kind == .damage }) {
          return IndustryAssignment(
            code: nil, scope: .subject, evidence: damage.range, confidence: 0.85)
        }
        return IndustryAssignment(
          code: nil, scope: .subject, evidence: none.range, confidence: 0.9)
      }
      if let yielded = yielding(head) { return yielded }
      if isHurt(own, in: words, scope: .subject) {
        return IndustryAssignment(
          code: nil, scope: .subject, evidence: head.range, confidence: 0.75)
      }
      let code = code(of: head, own: own, before: coded.dropLast())
      return IndustryAssignment(
        code: code.map { refinedByClause($0, head: head) }, scope: .subject,
        evidence: head.range, confidence: code == nil ? 0.7 : 0.93)
    }

    /// Whether words name a trade or what one deals with.
    private func namesTrade(_ words: ArraySlice<IndustryHit>, orBody: Bool = false) -> Bool {
      words.contains {
        [.subject, .activity, .topic, .process].contains($0.kind) && !$0.isShort
          || orBody && $0.kind == .body
      }
    }

    /// Whether a building trade is named only as what a disaster hurt.
    private func isHurt(
      _ code: IndustryCode, in words: ArraySlice<IndustryHit>, scope: IndustryAssignment.Scope
    ) -> Bool {
      scope != .sentence && code.section == IndustryRules.construction
        && words.contains { $0.kind == .damage } && !clause.contains { isRepair($0) }
    }

    /// Whether a word tells of building anew: 重建, 修缮.
    private func isRepair(_ word: IndustryHit) -> Bool {
      word.kind == .activity && word.code == IndustryRules.construction
    }

    /// What the head of a subject stands for, given the words before it.
    private func code(
      of head: IndustryHit, own: IndustryCode, before: ArraySlice<IndustryHit>
    ) -> IndustryCode? {
      let listed = Self.list(endingAt: head, after: before)
      if listed.count > 1 { return Self.common(listed) }
      if head.kind == .process {
        return IndustryComposition.manufacture(of: before.last?.code ?? product(), or: own)
      }
      if let made = processed(head, own: own) ?? treated(head, own: own, before: before) {
        return made
      }
      if let brigade = IndustryRules.brigade(of: head, in: sentence) { return brigade }
      if let trade = IndustryRules.trade(servedBy: head, among: before) { return trade }
      return narrowed(own, by: before)
    }

    /// Rule 2: the nearest word that names a trade or what it deals with.
    func byTrade(in words: ArraySlice<IndustryHit>, scope: IndustryAssignment.Scope)
      -> IndustryAssignment?
    {
      var kinds: [IndustryWordKind] = [
        .subject, .activity, .topic, .person, .process, .support, .whole,
      ]
      if scope == .clause, !isLinked { kinds.append(.none) }
      let words = isLinked ? withoutCollectives(words) : words
      let last = scope == .clause ? words.last { $0.kind == .damage || $0.kind == .crowd } : nil
      let near = nearest(in: words, kinds: kinds, beyondClause: scope == .sentence)
      guard let found = adjacentBody(in: words) ?? near ?? (isLinked ? nil : last) else {
        return nil
      }
      if let yielded = yielding(found) { return yielded }
      if scope == .clause, isMixed(found, in: words) {
        return IndustryAssignment(code: nil, scope: scope, evidence: found.range, confidence: 0.6)
      }
      let confidence = scope == .clause ? 0.85 : 0.72
      guard let own = found.code, !isHurt(own, in: words, scope: scope) else {
        return IndustryAssignment(
          code: nil, scope: scope, evidence: found.range, confidence: confidence)
      }
      let code = code(of: found, own: own, among: words)
      let agreeing = words.count { $0.code?.division == code.division }
      let all = words.count { $0.code != nil && $0.kind != .body }
      let agreement = Double(agreeing) / Double(max(all, 1))
      return IndustryAssignment(
        code: code, scope: scope, evidence: found.range,
        confidence: confidence * (0.8 + 0.2 * min(agreement, 1)))
    }

    /// Whether a word ends a list of trades of several sections (肉牛、光伏、豆腐加工等项目).
    private func isMixed(_ last: IndustryHit, in words: ArraySlice<IndustryHit>) -> Bool {
      let members = Self.list(
        endingAt: last, after: words.filter { $0.range.upperBound <= last.range.lowerBound }[...])
      return members.count > 1 && Self.common(members) == nil
    }

    /// What a word of a clause or sentence stands for, given its neighbours.
    private func code(
      of found: IndustryHit, own: IndustryCode, among words: ArraySlice<IndustryHit>
    ) -> IndustryCode {
      if found.kind == .process {
        return IndustryComposition.manufacture(of: product(), or: own)
      }
      if let trade = IndustryRules.trade(servedBy: found, among: clause) { return trade }
      return own.level == .section ? narrowedByContext(own) : narrowed(own, by: words)
    }

    /// Rule 3: the nearest body; a farmers' co-operative takes the trade of its sentence.
    func byBody(in words: ArraySlice<IndustryHit>, scope: IndustryAssignment.Scope)
      -> IndustryAssignment?
    {
      guard let found = nearest(in: words, kinds: [.body]), let own = found.code else { return nil }
      return IndustryAssignment(
        code: narrowedByContext(own), scope: scope, evidence: found.range,
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
  }
}
