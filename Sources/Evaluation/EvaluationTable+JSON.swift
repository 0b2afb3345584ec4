import ByteCoding

extension EvaluationTable {
  /// The table as one JSON object, keys in alphabetical order; null where a figure is not defined.
  ///
  /// `counts` and `figures` are those of all documents, `intervals` the ends of each figure's 95 %
  /// interval, `documents` the counts of each, `calibration` the bins of confidence, and
  /// `comparison`, where there is one, the differences from an older run.
  public func json(comparison: RunComparison? = nil) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.object("calibration") { json in
      json.object("facts") { Self.append(factReliability, to: &$0) }
      json.object("mentions") { Self.append(mentionReliability, to: &$0) }
    }
    if let comparison { json.object("comparison") { Self.append(comparison, to: &$0) } }
    json.object("counts") { Self.append(total.counts, to: &$0) }
    json.objects("documents", rows) { json, row in
      json.object("counts") { Self.append(row.score.counts, to: &$0) }
      json.member("id", row.id)
    }
    json.object("figures") { Self.append(Figure.self, of: total, to: &$0) }
    json.object("intervals") { Self.append(estimates, to: &$0) }
    json.endObject()
    return json.finished().text
  }

  /// Counts by name.
  static func append(_ counts: [(name: String, count: Int)], to json: inout JSONWriter) {
    for entry in counts.sorted(by: { $0.name < $1.name }) {
      json.key(text: entry.name)
      json.value(entry.count)
    }
  }

  /// The ends of each figure's interval under its name.
  static func append(_ estimates: [Estimate<some CountedFigure>], to json: inout JSONWriter) {
    for estimate in estimates.sorted(by: { $0.figure.name < $1.figure.name }) {
      json.key(text: estimate.figure.name)
      json.beginArray()
      json.value(number: estimate.low)
      json.value(number: estimate.high)
      json.endArray()
    }
  }

  /// JSON knows no NaN: a figure that is none is null.
  static func append<Figure: CountedFigure>(
    _ figures: Figure.Type, of score: Figure.Score, to json: inout JSONWriter
  ) {
    for figure in figures.allCases.sorted(by: { $0.name < $1.name }) {
      json.key(text: figure.name)
      json.value(number: figure.value(of: score))
    }
  }

  private static func append(_ comparison: RunComparison, to json: inout JSONWriter) {
    json.object("differences") { json in
      for difference in comparison.differences.sorted(by: { $0.figure.name < $1.figure.name }) {
        json.key(text: difference.figure.name)
        json.beginObject()
        for (name, number) in [
          ("high", difference.high), ("low", difference.low), ("value", difference.value),
        ] where !number.isNaN {
          json.key(text: name)
          json.value(number: number)
        }
        json.endObject()
      }
    }
    json.object("figures") { append(Figure.self, of: comparison.old.total, to: &$0) }
    json.member("with", comparison.name)
  }

  static func append(_ reliability: Reliability, to json: inout JSONWriter) {
    json.objects("bins", reliability.bins) { json, bin in
      json.member("confidence", number: bin.confidence)
      json.member("count", bin.count)
      json.member("low", number: bin.bounds.lowerBound)
      json.member("right", number: bin.accuracy)
    }
    json.member("count", reliability.count)
    json.member("error", number: reliability.expectedCalibrationError)
    json.object("sure") { json in
      json.member("count", reliability.sure.count)
      if !reliability.sure.accuracy.isNaN {
        json.member("right", number: reliability.sure.accuracy)
      }
      if !reliability.sure.share.isNaN { json.member("share", number: reliability.sure.share) }
    }
  }
}
