import Gazetteers

/// A name that no list has, read in this report: a misprint or an unlisted place.
struct CoinedName {
  /// What is printed.
  let bytes: [UInt8]
  /// What it refers to.
  let referent: ToponymMention.Referent
  /// `ocr` or `inferred`.
  let method: ToponymMention.Method
  /// The confidence in it.
  let confidence: Double
  /// Why.
  let evidence: Evidence
}
