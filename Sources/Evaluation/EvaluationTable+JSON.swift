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
    json.object("figures") { Self.append(figuresOf: total, to: &$0) }
    json.object("intervals") { json in
      for estimate in Self.sorted(estimates) {
        Self.append(estimate.figure.name, estimate.low, estimate.high, to: &json)
      }
    }
    json.endObject()
    return json.finished().text
  }

  private static func sorted(_ estimates: [Estimate]) -> [Estimate] {
    estimates.sorted { $0.figure.name < $1.figure.name }
  }

  /// Counts by name.
  static func append(_ counts: [(name: String, count: Int)], to json: inout JSONWriter) {
    for entry in counts.sorted(by: { $0.name < $1.name }) {
      json.key(text: entry.name)
      json.value(entry.count)
    }
  }

  /// The ends of a figure's interval under its name.
  static func append(_ name: String, _ low: Double, _ high: Double, to json: inout JSONWriter) {
    json.key(text: name)
    json.beginArray()
    json.value(number: low)
    json.value(number: high)
    json.endArray()
  }

  /// JSON knows no NaN: a figure that is none is null.
  private static func append(figuresOf score: Score, to json: inout JSONWriter) {
    for figure in Figure.allCases.sorted(by: { $0.name < $1.name }) {
      json.key(text: figure.name)
      json.value(number: figure.value(of: score))
    }
  }

  private static func append(_ comparison: RunComparison, to json: inout JSONWriter) {
    json.object("differences") { json in
      for difference in sorted(comparison.differences) {
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
    json.object("figures") { append(figuresOf: comparison.old.total, to: &$0) }
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
