public import Gazetteers

/// One occurrence of a place's name in a report, resolved.
public struct ToponymMention: Sendable {
  /// What a name refers to.
  public enum Referent: Sendable, Hashable {
    /// A place of the gazetteer.
    case place(PlaceID)
    /// A place that the gazetteer lacks and the text names as such: a natural village, a scenic
    /// spot, a mine; with the known place that it lies in.
    case local(name: String, level: AdministrativeLevel, parent: PlaceID)
  }

  /// How the name was recognised.
  public enum Method: String, Sendable, Hashable {
    /// The official name.
    case exact
    /// The official name without the word for its kind.
    case short
    /// A former or common name.
    case alias
    /// A misprinted name, repaired inside its context.
    case ocr
    /// Known only from the words around it.
    case inferred
  }

  /// Another place that the name could mean.
  public struct Candidate: Sendable, Hashable {
    /// The place.
    public let place: PlaceID
    /// The share of the confidence that it has, 0...1.
    public let score: Double
  }

  /// The bytes of the report's text.
  public let range: Range<Int>
  /// What the name refers to.
  public let referent: Referent
  /// How it was recognised.
  public let method: Method
  /// The confidence that the referent is right, 0...1.
  public let confidence: Double
  /// Further plausible places, best first; empty where there is but one.
  public let candidates: [Candidate]
  /// What spoke for it and against it.
  public let evidence: Evidence

  /// The same mention with a share of its confidence.
  public func believed(by share: Double) -> ToponymMention {
    ToponymMention(
      range: range, referent: referent, method: method, confidence: confidence * share,
      candidates: candidates, evidence: evidence)
  }

  /// The place of the gazetteer that the name refers to or lies in.
  public var anchor: PlaceID {
    switch referent {
    case .place(let id): id
    case .local(_, _, let parent): parent
    }
  }
}
