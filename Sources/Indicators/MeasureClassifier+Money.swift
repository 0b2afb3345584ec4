import TextScanning

/// What a sum of money is of: income, price, investment, grant, spending.
extension MeasureClassifier {
  func moneyMeasure(_ index: Int, _ before: [Measure]) -> Measure {
    let quantity = quantities[index]
    let front = self.front(index)
    let told = moneySense(index, before)
    if isGranted(index) { return .subsidy }
    if phrases.ends(
      with: .dayEarning, context.bytes, at: quantity.range.lowerBound, from: front.lowerBound)
    {
      return .price
    }
    if told == .revenue, quantity.value < 5000, isByNight(index), !isByHead(index) { return .price }
    if told == .investment, context.contains(.aid, in: front) { return .subsidy }
    if told == nil, quantity.unit.utf8.contains(0x2F) || isByNight(index) { return .price }
    if quantity.unit == "元/亩", context.contains(.rents, in: front) {
      return .price
    }
    if told == .outputValue, context.contains(.worth, in: front),
      context.contains(.donating, in: front)
    {
      return .subsidy
    }
    if told == .revenue, context.contains(.turnover, in: front) {
      return .revenue
    }
    let measure = told ?? earlierSense(index) ?? .other
    if measure == .price, isSaid(.relief, index) { return .subsidy }
    if quantity.isPerUnit, quantity.unit.hasSuffix("/天") { return .price }
    // 每斤多卖2毛钱
    if measure == .revenue, quantity.unit.hasSuffix("斤") { return .price }
    if measure == .price, !quantity.unit.utf8.contains(0x2F), quantity.value >= 10_000,
      context.contains(.selling, in: front)
    {
      return isOfOneFamily(index) ? .perCapitaIncome : .revenue
    }
    if measure == .price, !isPriced(quantity) { return .other }
    if measure == .other || measure == .revenue, isSpentOnWorks(index) { return .investment }
    if measure == .perCapitaIncome, !isByHead(index), quantity.value >= 200_000 { return .other }
    if measure == .revenue || measure == .other && told == nil,
      isByHead(index) || measure == .revenue && isOfOneFamily(index)
    {
      return .perCapitaIncome
    }
    if measure == .revenue, isOfCountedFamilies(index) { return .perCapitaIncome }
    if measure == .perCapitaIncome, quantity.unit.utf8.contains(0x2F) { return .revenue }
    return measure
  }

  /// 每亩补60元, 每斤再奖5元: a grant, by whatever it is reckoned.
  private func isGranted(_ index: Int) -> Bool {
    phrases.ends(
      with: .granting, context.bytes, at: quantities[index].range.lowerBound,
      from: context.range.lowerBound)
  }

  /// The measure that the words round a sum of money tell, or the sum before it.
  private func moneySense(_ index: Int, _ before: [Measure]) -> Measure? {
    let quantity = quantities[index]
    let front = self.front(index)
    var told = lastSense(front, .money)
    let noun = senseBehind(behind(index), .money)
    if told == nil || told == .subsidy && noun == .revenue { told = noun ?? told }
    // 花了45万元看病: spent, but on no works; 拿出11万元奖励大户: given.
    if told == .investment, noun == .other || noun == .subsidy { told = noun }
    if told == nil { told = between(index) ?? inherited(index, before) }
    if told == nil || told == .other, quantity.value >= 5000, !quantity.unit.utf8.contains(0x2F),
      context.contains(.selling, in: front)
    {
      return .revenue
    }
    return told
  }

  /// 三百元一晚, 每间200元: what a night, a room or a table costs.
  private func isByNight(_ index: Int) -> Bool {
    let range = quantities[index].range
    let front = self.front(index)
    return phrases.has(.lodging, context.bytes, at: range.upperBound, to: context.range.upperBound)
      || front.count <= 24 && context.contains(.lodging, in: front)
  }

  /// 花五十万元盖的, 花了30万元修路: money spent on works.
  private func isSpentOnWorks(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard
      phrases.ends(
        with: .spending, context.bytes, at: quantity.range.lowerBound,
        from: context.range.lowerBound)
    else { return false }
    let clause = context.clause(around: quantity.range)
    return context.contains(.works, in: context.range.lowerBound..<clause.upperBound)
  }

  /// The takings of one family or one worker: 她一个月挣了3100元, 种植户张某卖了8万元.
  private func isOfOneFamily(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard quantity.value < 1_000_000, !quantity.unit.utf8.contains(0x2F) else { return false }
    return HouseholdSubject(phrases: phrases).isSpokenOf(
      in: context.range.lowerBound..<quantity.range.lowerBound, of: context.bytes)
  }

  /// 年收入10万元以上的有80户: what each of the families has that are counted behind.
  private func isOfCountedFamilies(_ index: Int) -> Bool {
    guard index + 1 < quantities.count, quantities[index + 1].dimension == .households else {
      return false
    }
    let gap = quantities[index].range.upperBound..<quantities[index + 1].range.lowerBound
    return gap.count <= 24
      && phrases.has(.possessive, context.bytes, at: gap.lowerBound, to: gap.upperBound)
  }

  /// A price is of a unit, a ticket or piece work: never tens of millions.
  private func isPriced(_ quantity: Quantity) -> Bool {
    quantity.isPerUnit || quantity.value < 100_000
  }

  /// Income of one head or family: 人均, 户均, 每人, 每户, 月工资.
  private func isByHead(_ index: Int) -> Bool {
    let clause = context.clause(around: quantities[index].range)
    let front = clause.lowerBound..<quantities[index].range.lowerBound
    return context.contains(.byHead, in: front)
  }
}
