public import Gazetteers

/// A name that was seen and not taken for a place, with the reason.
public struct RejectedToponym: Sendable {
  /// The bytes of the report's text.
  public let range: Range<Int>
  /// The place it would have been at best.
  public let place: PlaceID
  /// The score of that reading; readings are taken from `ToponymResolver.threshold` on.
  public let score: Double
  /// What spoke for it and against it.
  public let evidence: Evidence

  /// How little a reading may miss the threshold by and still count as unresolved: one weak reason.
  static let doubt = 1.0

  /// Whether the name may well be a place's, which too little tells.
  public var isUnresolved: Bool { score >= ToponymResolver.threshold - Self.doubt }
}
