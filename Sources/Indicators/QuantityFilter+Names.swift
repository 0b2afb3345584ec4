import TextScanning

/// Numerals that are part of a word or a name: 三门镇, 五台山, 四方来客, 五笔描绘.
extension QuantityFilter {
  /// Whether a small Chinese number and its one-character unit begin a name or another word.
  func isNamePart(_ quantity: Quantity) -> Bool {
    guard quantity.isChinese, quantity.value <= 10 || quantity.isBareScale,
      quantity.approximation == .exact || quantity.isBareScale, quantity.unitRange.count == 3,
      quantity.unitRange.upperBound == quantity.range.upperBound
    else { return false }
    let front = max(context.range.lowerBound, quantity.range.lowerBound - 30)
    let around = front..<min(limit, quantity.range.upperBound + 18)
    switch quantity.unit {
    case "门": if !context.contains(.taught, in: around) { return true }
    case "立方米": if !context.contains(.moved, in: around) { return true }
    case "笔": if !context.contains(.booked, in: around) { return true }
    default: break
    }
    return isBeforePlaceWord(quantity)
  }

  /// 三门镇, 七角乡, 五台山: the last character of a place's name right behind.
  private func isBeforePlaceWord(_ quantity: Quantity) -> Bool {
    guard phrases.isExactly(.nameUnits, bytes, quantity.unitRange) else { return false }
    let end = quantity.range.upperBound
    if let inner = phrases.end(of: .landforms, bytes, at: end, to: limit),
      phrases.has(.placeEnd, bytes, at: inner, to: limit),
      !phrases.has(.notPlaceEnds, bytes, at: inner, to: limit)
    {
      return true
    }
    return phrases.has(.placeNameEnds, bytes, at: end, to: limit)
      && !phrases.has(.notPlaceEnds, bytes, at: end, to: limit)
  }

  /// 只见三台旋耕机来回作业: what stands before the writer's eyes is no figure.
  func isScenery(_ quantity: Quantity) -> Bool {
    guard quantity.isChinese, quantity.value < 11, quantity.dimension == .counter else {
      return false
    }
    let clause = context.clause(around: quantity.range)
    return phrases.has(.beholding, bytes, at: clause.lowerBound, to: quantity.range.lowerBound)
  }
}
