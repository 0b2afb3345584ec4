/// An industry that a search term may mean.
public struct IndustryMatch: Sendable, Equatable {
  /// Why it was found; better reasons come first.
  public enum Reason: String, Sendable, CaseIterable {
    /// The term is the code.
    case code
    /// The term is the standard's name, without or with its 业 at the end.
    case name
    /// The term is a word of the lexicon.
    case word
    /// The name begins with the term.
    case nameStart
    /// The name contains the term.
    case namePart
  }

  /// The code.
  public let code: IndustryCode
  /// The standard's name of it.
  public let name: String
  /// Why it was found.
  public let reason: Reason
}
