extension MeasureTable {
  /// The measure that the heading of a table's column names: the one with the longest word in it.
  /// - Parameter dimension: What the column's unit measures, nil where it has none; measures that
  ///   are never in such units are passed over.
  /// - Returns: nil where no word of a measure stands in the heading and its unit tells none.
  public func measure(ofHeading heading: String, dimension: MeasurementUnit.Dimension?) -> Measure?
  {
    var best: (length: Int, measure: Measure)?
    for entry in entries {
      if let dimension, !entry.dimensions.contains(dimension) { continue }
      let words = (entry.before + entry.after).filter {
        $0.dimension == nil || $0.dimension == dimension
      }
      for word in words.map(\.text) + [entry.alias] {
        // One character is too little to tell by.
        guard word.utf8.count > 3, heading.contains(word) else { continue }
        if word.utf8.count > best?.length ?? 0 { best = (word.utf8.count, entry.measure) }
      }
    }
    if let best { return best.measure }
    switch dimension {
    case .persons: return .persons
    case .households: return .households
    case .percent: return heading.contains("增") || heading.contains("降") ? .growth : .rate
    default: return nil
    }
  }
}
