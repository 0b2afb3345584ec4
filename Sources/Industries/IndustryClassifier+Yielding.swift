/// Words that give way to the trade that they serve.
extension IndustryClassifier.Query {
  /// What a word of people, means or village money stands for where a trade is named beside it; nil
  /// where it stands for itself.
  func yielding(_ word: IndustryHit) -> IndustryAssignment? {
    if word.kind == .support, word.code != IndustryRules.lodging { return served(by: word) }
    if IndustryRules.isGuests(word) { return hosted(word) }
    if IndustryRules.isCrew(word) { return joined(word) }
    if IndustryRules.isCleanUp(word), let works = factory(besides: word) { return works }
    if word.code == IndustryRules.lodging, word.kind == .support { return nursed() }
    if word.kind == .person, let topic = nearest(in: clause, kinds: [.topic]) {
      return assignment(topic, .clause, 0.85)
    }
    if let own = word.code, own.division == IndustryRules.collectives, isLinked {
      return earned()
    }
    return nil
  }

  private func assignment(
    _ word: IndustryHit, _ scope: IndustryAssignment.Scope, _ confidence: Double
  ) -> IndustryAssignment {
    IndustryAssignment(
      code: word.code, scope: scope, evidence: word.range, confidence: confidence)
  }

  /// The product that a facility serves, or its processing where the sentence speaks of that.
  private func served(by facility: IndustryHit) -> IndustryAssignment? {
    func products(_ words: ArraySlice<IndustryHit>) -> ArraySlice<IndustryHit> {
      ArraySlice(words.filter { IndustryRules.isProduct($0) && $0.range != facility.range })
    }
    let near = products(sentence)
    if let works = near.last(where: { IndustryRules.isManufacture($0) }) {
      return assignment(works, .sentence, 0.75)
    }
    if let process = nearest(in: near, kinds: [.process]), let own = process.code {
      let code = IndustryComposition.manufacture(of: product() ?? paragraphProduct(), or: own)
      return IndustryAssignment(
        code: code, scope: .sentence, evidence: process.range, confidence: 0.7)
    }
    if let found = nearest(in: near, kinds: [.subject, .activity], beyondClause: true) {
      return assignment(found, .sentence, 0.75)
    }
    var tally = IndustryTally()
    for word in products(paragraph) { tally.add(word) }
    guard let (code, share) = tally.dominant(leastShare: 0.4) else { return nil }
    let evidence = paragraph.first { $0.code?.isWithin(code) == true }
    return IndustryAssignment(
      code: code, scope: .paragraph, evidence: evidence?.range, confidence: 0.4 + 0.25 * share)
  }

  private func paragraphProduct() -> IndustryCode? {
    nearest(in: paragraph, kinds: [.subject])?.code
  }

  /// The works whose own pollution is cleaned up: 水泥厂投入环保资金.
  private func factory(besides word: IndustryHit) -> IndustryAssignment? {
    let works = sentence.filter {
      $0.range != word.range && $0.kind != .process && $0.kind != .support
        && ["B", "C"].contains($0.code?.section.description ?? "")
    }
    return nearest(in: ArraySlice(works), kinds: [.subject, .activity]).map {
      assignment($0, .sentence, 0.7)
    }
  }

  /// The hospital or home that beds stand in, where one is spoken of rather than an inn.
  private func nursed() -> IndustryAssignment? {
    for (words, scope) in [(sentence, IndustryAssignment.Scope.sentence), (paragraph, .paragraph)] {
      let houses = words.filter {
        ["Q84", "Q85", "H61"].contains($0.code?.division.description ?? "") && $0.kind != .support
      }
      if let house = nearest(in: ArraySlice(houses), kinds: [.topic, .activity, .body, .person]) {
        return assignment(house, scope, 0.7)
      }
    }
    return nil
  }

  /// The inn or museum that guests come to, where the sentence names one before them, or where the
  /// paragraph names no sight.
  private func hosted(_ guests: IndustryHit) -> IndustryAssignment? {
    let after = sentence.filter { $0.range.lowerBound >= guests.range.upperBound }
    if after.contains(where: isSight) { return nil }
    let before = sentence.last {
      $0.range.upperBound <= guests.range.lowerBound
        && (IndustryRules.isHost($0) || isSight($0))
    }
    if let before { return isSight(before) ? nil : assignment(before, .sentence, 0.7) }
    guard !paragraph.contains(where: isSight) else { return nil }
    let hosts = paragraph.filter { IndustryRules.isHost($0) }
    return hosts.last { $0.range.upperBound <= guests.range.lowerBound }
      .map { assignment($0, .paragraph, 0.6) }
  }

  private func isSight(_ word: IndustryHit) -> Bool {
    word.kind != .person && word.kind != .body && word.code?.description.hasPrefix("N786") == true
  }

  /// The work that party members or officials turn out for.
  private func joined(_ crew: IndustryHit) -> IndustryAssignment? {
    for (words, scope) in [(clause, IndustryAssignment.Scope.clause), (sentence, .sentence)] {
      let work = words.filter { $0.range != crew.range }
      if let found = nearest(in: ArraySlice(work), kinds: [.topic, .activity]) {
        return assignment(found, scope, 0.7)
      }
    }
    return nil
  }

  /// The trade of the sentence that earns the village its money.
  private func earned() -> IndustryAssignment? {
    nearest(
      in: withoutCollectives(sentence), kinds: [.subject, .activity, .process], beyondClause: true
    ).flatMap { $0.kind == .process ? nil : assignment($0, .sentence, 0.7) }
  }

  /// Words other than those of the collective economy, unless they are all there is.
  func withoutCollectives(_ words: ArraySlice<IndustryHit>) -> ArraySlice<IndustryHit> {
    let others = words.filter { $0.code?.division != IndustryRules.collectives }
    return others.contains { $0.code != nil } ? ArraySlice(others) : words
  }

  /// What a product becomes where the verb 加工 stands right before it (日加工大豆).
  func processed(_ product: IndustryHit, own: IndustryCode) -> IndustryCode? {
    guard product.kind == .subject,
      let verb = clause.last(where: { $0.range.upperBound <= product.range.lowerBound }),
      verb.kind == .process, let manufacture = verb.code, verb.range.count == Self.verbLength,
      product.range.lowerBound - verb.range.upperBound <= Self.verbLength
    else { return nil }
    return IndustryComposition.manufacture(of: own, or: manufacture)
  }

  /// What is done to a thing rather than made of it: crops that are insured, roads that are greened.
  func treated(
    _ thing: IndustryHit, own: IndustryCode, before: ArraySlice<IndustryHit>
  ) -> IndustryCode? {
    if own.section.description == "A",
      let insurance = clause.first(where: { $0.code?.division == IndustryRules.insurance })
    {
      return insurance.code
    }
    if own.division == IndustryRules.roads, thing.link == .compound,
      before.last?.code?.division == IndustryRules.greening
    {
      return before.last?.code
    }
    return nil
  }

  /// The bytes of a verb of two characters.
  private static var verbLength: Int { 6 }
}
