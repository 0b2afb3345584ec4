import Geoparsing
import IndicatorCatalogue
import Indicators

extension IndicatorIdentity {
  /// The identity with the direction that a printed value gives: a growth below zero is a fall.
  func turned(by value: Double) -> IndicatorIdentity {
    var turned = self
    if value < 0, direction != nil { turned.direction = .down }
    return turned
  }
}

extension [Observation] {
  /// The facts of one article with the named indicators that their numbers are of.
  ///
  /// - Parameters:
  ///   - bytes: The text of the report.
  ///   - mentions: The places named in the article, in order: their characters are no nouns.
  func identified(
    by catalogue: IndicatorCatalogue, in bytes: [UInt8], naming mentions: [ToponymMention]
  ) -> [Observation] {
    let identifier = IndicatorIdentifier(
      catalogue: catalogue, bytes: bytes, names: mentions.map(\.range))
    return zip(self, identifier.identities(of: map(\.indicator))).map { observation, identity in
      var named = observation
      named.identity = identity
      return named
    }
  }
}
