/// The industry given to a quantity, with the words that it rests on.
public struct IndustryAssignment: Sendable, Equatable {
  /// How far from the quantity the words stand.
  public enum Scope: String, Sendable, CaseIterable {
    /// In the quantity's own subject or quote.
    case subject
    /// In its clause.
    case clause
    /// In its sentence.
    case sentence
    /// In its paragraph.
    case paragraph
    /// In its article as a whole.
    case article
    /// Nowhere: the measure alone tells.
    case measure
    /// Nowhere at all.
    case nothing
  }

  /// The code, as specific as the words support; nil where no industry applies or none is known.
  public let code: IndustryCode?
  /// Where the words stand.
  public let scope: Scope
  /// The bytes of the word that decided, or nil for the scopes `article`, `measure` and `nothing`.
  public let evidence: Range<Int>?
  /// 0...1, by scope and by how much the words of the scope agree.
  public let confidence: Double

  /// An assignment.
  public init(code: IndustryCode?, scope: Scope, evidence: Range<Int>?, confidence: Double) {
    self.code = code
    self.scope = scope
    self.evidence = evidence
    self.confidence = confidence
  }

  /// The assignment, or that of the article where most of it is of one trade and the word that decided
  /// stands outside the number's own clause.
  func drawn(
    by article: ArticleIndustryContext, kind: IndustryWordKind?, hint: IndustryCode?
  ) -> IndustryAssignment {
    guard let code, let trade = article.dominant, article.share >= 0.5,
      trade.division != code.division, hint.map({ trade.isWithin($0) }) ?? true,
      scope == .paragraph || scope == .sentence && kind != .process
    else { return self }
    return IndustryAssignment(
      code: trade, scope: .article, evidence: nil, confidence: confidence * 0.9)
  }

  /// The assignment with a section narrowed by what the article is about.
  func narrowed(by article: ArticleIndustryContext) -> IndustryAssignment {
    guard let code, code.level == .section else { return self }
    return IndustryAssignment(
      code: article.narrowed(code), scope: scope, evidence: evidence,
      confidence: confidence * 0.9)
  }
}
