import IndicatorCatalogue

extension IndicatorIdentity {
  /// The identity with the direction that a printed value gives: a growth below zero is a fall.
  func turned(by value: Double) -> IndicatorIdentity {
    var turned = self
    if value < 0, direction != nil { turned.direction = .down }
    return turned
  }
}
