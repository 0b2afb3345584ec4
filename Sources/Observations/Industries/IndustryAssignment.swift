public import Industries

/// The industry given to a fact, and how surely.
public struct IndustryAssignment: Sendable, Equatable {
  /// The code, as specific as the words support; nil where no industry applies.
  public let code: IndustryCode?
  /// The confidence that division or "none" is right, 0...1.
  public let confidence: Double

  /// An assignment.
  public init(code: IndustryCode?, confidence: Double) {
    self.code = code
    self.confidence = confidence
  }
}
