extension ToponymMention {
  /// The mention of a place that labels a row or column of a table, where its neighbours decide.
  package init(label range: Range<Int>, of referent: Referent, method: Method) {
    self.init(
      range: range, referent: referent, method: method, confidence: 0.95, candidates: [],
      evidence: .enumeration)
  }
}
