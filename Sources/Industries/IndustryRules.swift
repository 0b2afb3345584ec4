/// Rules on particular trades that words alone can't carry.
enum IndustryRules {
  /// 建筑业: houses and roads.
  static let construction = IndustryCode("E")
  private static let state = IndustryCode("S92")
  static let villages = IndustryCode("S96")
  static let lodging = IndustryCode("H61")
  private static let environment = IndustryCode("N77")
  static let party = IndustryCode("S91")

  /// Whether work is named that party accounts tell of without its being the party's: village
  /// committees, petitions, safety.
  static func standsBesideParty(_ code: IndustryCode) -> Bool {
    code.division == villages || code.division == state && code.level > .division
  }
  private static let education = IndustryCode("P83")
  static let administration = IndustryCode("S")
  static let insurance = IndustryCode("J68")
  static let greening = IndustryCode("N78")
  static let roads = IndustryCode("E48")
  private static let socialWork = IndustryCode("Q85")
  private static let forestFires = IndustryCode("A0522")
  private static let manufacturing = IndustryCode("C")

  /// 农村集体经济组织管理: the money of villages.
  static let collectives = IndustryCode("L72")

  /// The trades whose words only name means where a theme of public work is announced: who acts
  /// (the party, offices, grids), how (training, loudspeakers) and for whom.
  static func means(of theme: IndustryCode) -> [IndustryCode] {
    let codes: [String] =
      switch theme.description {
      case "S91": ["S92", "S95", "S96", "P83", "O80", "R87"]
      case "S96": ["S92", "P83", "O80", "R87"]
      case "S92": ["S95", "S96", "R87"]
      case "P83", "Q84": ["S91", "S92", "S96"]
      case "Q85": ["S91", "S92", "S96", "H62"]
      case "R88": ["S91", "S96"]
      case "N78": ["S91", "S92", "S95", "S96", "R87", "A02"]
      default: ["S91", "S92", "S95", "S96", "R87"]
      }
    return codes.compactMap { IndustryCode($0) }
  }

  /// The trade that a check, a grid or a training serves, where a word beside it names one: safety
  /// checks and grid workers of one trade go with it (煤矿|安全检查), a body's own training with the
  /// body (网格员|培训).
  static func trade(servedBy word: IndustryHit, among others: ArraySlice<IndustryHit>)
    -> IndustryCode?
  {
    guard let own = word.code?.division else { return nil }
    if own == state && word.kind == .topic || own == villages && word.kind == .body {
      let served = others.last { other in
        (other.kind == .activity || other.kind == .topic) && other.code?.section != administration
      }
      return served?.code
    }
    if own == education, word.kind == .topic, word.link == .compound {
      let body = others.last { $0.range.upperBound == word.range.lowerBound }
      return body?.kind == .body && body?.code?.section == administration ? body?.code : nil
    }
    return nil
  }

  /// The trade that equipment of public safety serves: 消防车 of a forest fire brigade.
  static func brigade(of word: IndustryHit, in sentence: ArraySlice<IndustryHit>) -> IndustryCode? {
    guard let forestFires, word.kind == .topic, word.code?.division == state else { return nil }
    return sentence.contains { $0.code == forestFires } ? forestFires : nil
  }

  /// Whether a word names a manufactured thing or its works.
  static func isManufacture(_ word: IndustryHit) -> Bool {
    word.kind == .activity && word.code?.section == manufacturing && word.code?.level != .section
  }

  /// Whether a word names members of the party, officials or volunteers, who are there for what they do.
  static func isCrew(_ word: IndustryHit) -> Bool {
    word.kind == .person && (word.code?.section == administration || word.code == socialWork)
  }

  /// Whether a word names the protection of the environment, which works also do for themselves.
  static func isCleanUp(_ word: IndustryHit) -> Bool {
    word.kind == .topic && word.code?.division == environment
  }

  /// Whether a word names guests, who are those of the inn or museum that is spoken of.
  static func isGuests(_ word: IndustryHit) -> Bool {
    guard word.kind == .person, let guests = hosts.first else { return false }
    return word.code?.isWithin(guests) == true
  }

  /// Whether a word names a house that guests come to.
  static func isHost(_ word: IndustryHit) -> Bool {
    guard let code = word.code, word.kind == .activity || word.kind == .topic else { return false }
    return hosts.dropFirst().contains { code.isWithin($0) } && code != camps
  }

  private static let camps = IndustryCode("H6140")
  private static let hosts = ["N786", "H61", "R88", "H62"].compactMap { IndustryCode($0) }

  /// Whether a word names a product that facilities are built for.
  static func isProduct(_ word: IndustryHit) -> Bool {
    guard let section = word.code?.section.description else { return false }
    return [.subject, .activity, .process].contains(word.kind)
      && ["A", "B", "C", "D", "G"].contains(section)
  }
}
