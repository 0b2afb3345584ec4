extension IndicatorIdentity {
  /// Whether the number is of an indicator: its level, or a level with a qualifier of its own. A
  /// growth or share is only of itself, and a kind or part of a row is not the row.
  ///
  /// - Parameter wanted: An id, as `IndicatorCatalogue.resolve` gives it.
  public func isOf(_ wanted: String) -> Bool {
    guard id.hasPrefix(wanted) else { return false }
    let rest = id.dropFirst(wanted.count)
    return rest.isEmpty || rest.first == "~" || rest.first == "@"
  }
}
