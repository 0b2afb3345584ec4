/// The trade that a heading or the lead phrase of a paragraph announces ((二)抓好护林防火。), for what
/// the paragraph says without naming a trade of its own.
public struct IndustryTheme: Sendable, Equatable {
  /// The trade announced.
  public let code: IndustryCode
  /// The bytes of the word that announces it.
  public let evidence: Range<Int>
  /// Whether a heading announces it, for all paragraphs below, rather than the paragraph's own lead.
  public let isHeading: Bool
  /// Whether it names the project that an item of a list is about.
  public let isItem: Bool

  /// The theme of a lead phrase or heading; nil where it names no trade or several.
  public init?(lead: Range<Int>, isHeading: Bool = false, isItem: Bool = false, hits: [IndustryHit])
  {
    let words = IndustryClassifier.slice(hits, in: lead)
    let query = IndustryClassifier.Query(
      anchor: lead.upperBound, clause: words, sentence: words, paragraph: words, hint: nil)
    guard let found = query.bySubject(words), let code = found.code, let evidence = found.evidence
    else { return nil }
    self.code = code
    self.evidence = evidence
    self.isHeading = isHeading
    self.isItem = isItem
  }

  /// Whether the theme is public work (a campaign, a service, party affairs) rather than a product:
  /// its paragraph then names bodies, people and means that are only there for it.
  var isPublicWork: Bool {
    ["D", "E", "N", "P", "Q", "R", "S"].contains(code.section.description)
      || code.description == "A0522"
  }

  /// Whether what was found for a quantity is only a means of the theme.
  func overrules(_ found: IndustryAssignment, kind: IndustryWordKind?) -> Bool {
    if isItem { return overrulesItem(found, kind: kind) }
    guard let own = found.code else {
      return found.scope == .nothing || kind == .crowd && isPublicWork
    }
    guard isPublicWork, !own.isWithin(code.division) else { return false }
    let means = IndustryRules.means(of: code.division)
    let isMeans = means.contains { own.isWithin($0) || own == $0.section }
    switch found.scope {
    case .subject:
      return isMeans && kind != .person && own.section.description != "A"
        && !(code == IndustryRules.party && IndustryRules.standsBesideParty(own))
    case .clause: return isMeans || kind == .body || kind == .person
    case .sentence:
      return isMeans || kind == .body
        || !isHeading && code.section == IndustryRules.administration
          && own.section.description == "N"
    case .paragraph, .article, .nothing: return true
    case .measure: return false
    }
  }

  /// Within an item all is of its project but what the subject itself says, and people as such.
  private func overrulesItem(_ found: IndustryAssignment, kind: IndustryWordKind?) -> Bool {
    guard let own = found.code else { return kind == nil && found.scope != .subject }
    return found.scope != .subject && !own.isWithin(code)
  }
}
