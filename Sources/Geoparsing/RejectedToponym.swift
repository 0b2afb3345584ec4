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
}
