import Geoparsing
import Indicators
import TextScanning

/// What is read from pictures is believed less: characters are misread, and what they say then reads as
/// well as what was printed.
enum ScannedText {
  /// The share of facts from scanned pages that are those of the printed text: `make test-consumers`
  /// measures it on pages of the sample reports at 200 dots an inch.
  static let factShare = 0.85
  /// The same of names of places, which lists of names correct.
  static let mentionShare = 0.97
}

extension [Observation] {
  /// The facts, those on scanned pages with less confidence.
  func lowered(in report: Report) -> [Observation] {
    guard report.origin.layout.pages.contains(where: \.isScanned) else { return self }
    return map { fact in
      var fact = fact
      if report.isScanned(fact.indicator.quote) { fact.confidence *= ScannedText.factShare }
      return fact
    }
  }
}

extension [ToponymMention] {
  /// The mentions, those on scanned pages with less confidence.
  func lowered(in report: Report) -> [ToponymMention] {
    guard report.origin.layout.pages.contains(where: \.isScanned) else { return self }
    return map { report.isScanned($0.range) ? $0.believed(by: ScannedText.mentionShare) : $0 }
  }
}

extension Report {
  /// Whether a range of the normalised text was read from a picture.
  fileprivate func isScanned(_ range: Range<Int>) -> Bool {
    origin.layout.isScanned(text.printedRange(range).lowerBound)
  }
}
