/// Chooses the measure of a quantity from its dimension and the words around it.
///
/// The nearest telling word in front inside the clause wins, then the noun right behind, then the
/// measure of the quantity before it in the same list, then words of earlier clauses; last the
/// dimension alone. Rules on top follow the conventions of the gold annotation: income by head is
/// `per_capita_income`, firms counted in 户 are a `count`, a scale in front of 养殖 is `capacity`.
struct MeasureClassifier {
  let context: SentenceContext
  let quantities: [Quantity]
  var phrases: PhraseLexicon { context.phrases }
  /// What areas were of in the sentence before, in the same paragraph.
  private let earlierArea: Measure?

  /// The measures of all quantities of a sentence, in order.
  /// - Parameter earlierArea: the measure of the last area spoken of before in the paragraph.
  static func measures(in context: SentenceContext, earlierArea: Measure? = nil) -> [Measure] {
    let classifier = MeasureClassifier(context: context, earlierArea: earlierArea)
    var measures: [Measure] = []
    measures.reserveCapacity(context.quantities.count)
    for index in context.quantities.indices {
      measures.append(classifier.measure(at: index, before: measures))
    }
    return measures
  }

  private init(context: SentenceContext, earlierArea: Measure?) {
    self.context = context
    self.earlierArea = earlierArea
    quantities = context.quantities
  }

  private func measure(at index: Int, before: [Measure]) -> Measure {
    let quantity = quantities[index]
    switch quantity.dimension {
    case .counter: return counterMeasure(index)
    case .persons: return personsMeasure(index, before)
    case .households: return householdsMeasure(index, before)
    case .time: return isSaid(.climateSpans, index) ? .other : .duration
    case .age: return ageMeasure(index)
    case .temperature: return .other
    // Against a mean a multiple is a ratio, against an earlier time a growth.
    case .fold: return isSaid(.mean, index) ? .rate : .growth
    case .voltage, .power: return .capacity
    // Rain is told in millimetres.
    case .length where quantity.unit == "毫米": return .other
    case .length: return isSaid(.levels, index) ? .other : .length
    case .percent: return percentMeasure(index, before)
    case .money: return moneyMeasure(index, before)
    case .area: return areaMeasure(index, before)
    case .livestock where context.contains(.wildlife, in: context.range): return .count
    case .livestock, .plants, .mass, .volume, .energy, .floor:
      if let told = worded(index, before) { return told }
      // 只 counts masks and tools as well as animals.
      if quantity.dimension == .livestock, !context.allRoles.contains(.animal) { return .count }
      if quantity.dimension == .volume { return holdsVolume(index) ? .capacity : .other }
      return fallback(quantity.dimension)
    }
  }

  /// A mean age, or by how much it fell; 下降到46岁 is the age again.
  private func ageMeasure(_ index: Int) -> Measure {
    let isChange = context.contains(.ageChange, in: front(index))
    return isChange && !endsInReach(index) ? .growth : .other
  }

  private func fallback(_ dimension: MeasurementUnit.Dimension) -> Measure {
    switch dimension {
    case .floor: .buildingArea
    case .livestock, .plants: .stock
    case .mass, .energy: .output
    default: .other
    }
  }

  // MARK: Words around

  /// 总产值(现价)5亿元: where the clause begins that a bracket closes right in front of a number.
  private func clauseBeforeBracket(closedAt end: Int) -> Int? {
    guard end > context.range.lowerBound, context.bytes[end - 1] == UInt8(ascii: ")"),
      let open = context.bytes[context.range.lowerBound..<end].lastIndex(of: UInt8(ascii: "(")),
      open > context.range.lowerBound
    else { return nil }
    return context.clause(around: open - 1..<open).lowerBound
  }

  /// The text in front of a quantity inside its clause, not reaching back over the quantity before
  /// it unless that one is in the same clause and nothing stands between.
  func front(_ index: Int) -> Range<Int> {
    let quantity = quantities[index]
    let clause = context.clause(around: quantity.range)
    var start = clause.lowerBound
    if start == quantity.range.lowerBound, let named = clauseBeforeBracket(closedAt: start) {
      start = named
    }
    if index > 0 {
      start = max(start, min(quantities[index - 1].range.upperBound, quantity.range.lowerBound))
    }
    return start..<quantity.range.lowerBound
  }

  /// The text behind a quantity up to the end of its item or the next quantity.
  func behind(_ index: Int) -> Range<Int> {
    let quantity = quantities[index]
    var end = context.itemEnd(from: quantity.range.upperBound)
    if index + 1 < quantities.count { end = min(end, quantities[index + 1].range.lowerBound) }
    return quantity.range.upperBound..<max(end, quantity.range.upperBound)
  }

  func isSaid(_ phrase: Phrase, _ index: Int) -> Bool {
    context.contains(phrase, in: context.clause(around: quantities[index].range))
  }

  /// The measure told by the last word of a range that applies to the dimension.
  func lastSense(_ range: Range<Int>, _ dimension: MeasurementUnit.Dimension) -> Measure? {
    for cue in context.cues(in: range).reversed() {
      if let sense = context.lexicon.entries[cue.entry].senses.first(where: {
        $0.isBefore && $0.dimensions.contains(dimension)
      }) {
        return sense.measure
      }
    }
    return nil
  }

  /// The measure told by a noun that stands within a few characters behind.
  func senseBehind(_ range: Range<Int>, _ dimension: MeasurementUnit.Dimension) -> Measure? {
    let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 30)
    for cue in context.cues(in: near) {
      if let sense = context.lexicon.entries[cue.entry].senses.first(where: {
        !$0.isBefore && $0.dimensions.contains(dimension)
      }) {
        return sense.measure
      }
    }
    return nil
  }

  /// The measure of the nearest earlier quantity of the same dimension, as lists go on.
  func inherited(_ index: Int, _ before: [Measure]) -> Measure? {
    for earlier in stride(from: index - 1, through: 0, by: -1)
    where quantities[earlier].dimension == quantities[index].dimension {
      return before[earlier]
    }
    return nil
  }

  /// The last telling word behind the nearest earlier quantity of the same dimension; nil where
  /// there is no such quantity.
  func between(_ index: Int) -> Measure? {
    let dimension = quantities[index].dimension
    guard let earlier = quantities[..<index].last(where: { $0.dimension == dimension }),
      earlier.range.upperBound < quantities[index].range.lowerBound
    else { return nil }
    return lastSense(earlier.range.upperBound..<quantities[index].range.lowerBound, dimension)
  }

  /// The last telling word of the sentence in front of the clause.
  func earlierSense(_ index: Int) -> Measure? {
    let start = front(index).lowerBound
    return lastSense(context.range.lowerBound..<start, quantities[index].dimension)
  }

  private func worded(_ index: Int, _ before: [Measure]) -> Measure? {
    let dimension = quantities[index].dimension
    let isRatio = quantities[index].unit.utf8.contains(0x2F)
    if isRatio, quantities[index].unit.hasSuffix("/年") { return .capacity }
    // So much in a cubic metre of air or water is no product.
    if isRatio, quantities[index].unit.hasSuffix("/立方米") { return .other }
    if isSaid(.savedEmissions, index) { return .other }
    if isRatio, quantities[index].unit.hasSuffix("斤/亩") || quantities[index].unit == "吨/亩" {
      return .yield
    }
    let front = front(index)
    let told = lastSense(front, dimension)
    let noun = senseBehind(behind(index), dimension) ?? (isProject(index) ? .capacity : nil)
    // 年产包装纸2亿平方米: sheets are measured by their face, as floors are.
    if dimension == .floor, context.contains(.yearlyMaking, in: front) {
      return context.contains(.yearlyCapacity, in: front) ? .capacity : .output
    }
    if dimension == .floor, noun == .buildingArea, !isSaid(.tenure, index) {
      return .buildingArea
    }
    if isAbility(index) { return .capacity }
    if noun == .capacity, told != .slaughter, told != .stock || !reaches(index) { return .capacity }
    if let told = told ?? noun ?? between(index) ?? inherited(index, before) {
      // No mu yields so much: what stands behind a yield is the whole.
      return told == .yield && quantities[index].value >= 20_000 ? .output : told
    }
    return dimension == .floor ? nil : earlierSense(index)
  }

  /// 年可储运农产品5万吨, 一次可储菜1500吨: 可 in front of the verb; 投产后年加工小米5000吨.
  private func isAbility(_ index: Int) -> Bool {
    guard [.mass, .volume, .livestock, .plants].contains(quantities[index].dimension) else {
      return false
    }
    let front = front(index)
    if context.contains(.onceBuilt, in: front),
      context.contains(.yearlyProcessing, in: front),
      !context.contains(.expecting, in: front)
    {
      return true
    }
    if context.contains(.phaseMaking, in: front), !context.contains(.producing, in: front),
      !reaches(index)
    {
      return true
    }
    return context.contains(.ability, in: front) || isOfWorks(index)
  }

  /// 年出栏3000头的养殖场: what works are of that stand behind it.
  private func isOfWorks(_ index: Int) -> Bool {
    let end = quantities[index].range.upperBound
    return phrases.has(.possessive, context.bytes, at: end, to: context.range.upperBound)
      && context.contains(.yearlyProcessing, in: front(index))
  }

  /// 10万吨乙二醇项目: tonnage right in front of works is what they can make.
  private func isProject(_ index: Int) -> Bool {
    guard [.mass, .volume, .livestock].contains(quantities[index].dimension) else { return false }
    let start = quantities[index].range.upperBound
    let clause = context.clause(around: quantities[index].range)
    let near = start..<min(clause.upperBound, start + 75)
    guard
      let found = phrases.last(
        .productiveWorks, context.bytes, in: near.clamped(to: start..<max(start, clause.upperBound))
      )
    else { return false }
    return !context.contains(.producing, in: start..<found.lowerBound)
  }

  /// 达到, 发展到, 扩大至 right in front: what is there or shall be, no scale of works.
  private func reaches(_ index: Int) -> Bool {
    context.contains(.keeping, in: front(index))
  }

  // MARK: By dimension

  private func personsMeasure(_ index: Int, _ before: [Measure]) -> Measure {
    let clause = context.clause(around: quantities[index].range)
    // 口 counts wells, ponds and kilns as well as people.
    if quantities[index].unit == "口",
      context.contains(.vessels, in: clause)
    {
      return .count
    }
    if context.contains(.petitioning, in: clause) { return .persons }
    let near =
      (index > 0
        ? max(clause.lowerBound, quantities[index - 1].range.upperBound) : clause.lowerBound)
    let around = min(near, quantities[index].range.lowerBound)..<behind(index).upperBound
    let front = self.front(index)
    if index > 0, front.count <= 12, quantities[index - 1].dimension == .persons,
      before[index - 1] == .capacity
    {
      return .capacity
    }
    if context.contains(.holdingPeople, in: front) {
      return .capacity
    }
    return areGuests(index, before, around) ? .visitors : .persons
  }

  /// Whether people are guests, by the words round them or by the figure before.
  private func areGuests(_ index: Int, _ before: [Measure], _ around: Range<Int>) -> Bool {
    let front = self.front(index)
    let clause = context.clause(around: quantities[index].range)
    if quantities[index].unit == "人次", context.contains(.receiving, in: clause) {
      return true
    }
    if index > 0, quantities[index - 1].dimension == .persons, before[index - 1] == .visitors,
      context.contains(.reachedCounts, in: front)
    {
      return true
    }
    // Whoever comes in hundreds or lodges is a guest.
    if context.contains(.arriving, in: front), quantities[index].value >= 300 {
      return true
    }
    return lastSense(around, .persons) == .visitors
      || senseBehind(behind(index), .persons) == .visitors
  }

  private func householdsMeasure(_ index: Int, _ before: [Measure]) -> Measure {
    let around = front(index).lowerBound..<behind(index).upperBound
    let roles = context.roles(in: around)
    if roles.contains(.household) || roles.contains(.person) { return .households }
    if let helped = phrases.last(.benefiting, context.bytes, in: front(index)),
      !context.roles(in: helped.upperBound..<around.upperBound).contains(.firm)
    {
      return .households
    }
    if roles.contains(.firm) { return .count }
    // 新增经营主体900户,总量达到4000户: what was counted before goes on.
    return inherited(index, before) ?? .households
  }

  private func percentMeasure(_ index: Int, _ before: [Measure]) -> Measure {
    let front = self.front(index)
    // 百分点 are the difference of two rates.
    if context.contains(.percentagePoints, in: quantities[index].unitRange) { return .growth }
    if endsInReach(index) || isShareOfNoun(index) || context.contains(.rateNouns, in: front) {
      return .rate
    }
    if let told = lastSense(front, .percent) {
      guard told == .rate else { return told }
      // 较上年提高 ... 达到 is still a rate; 同比增长达 is growth.
      if context.contains(.growing, in: front) { return .growth }
      return .rate
    }
    if let noun = senseBehind(behind(index), .percent) { return noun }
    if index > 0, quantities[index - 1].dimension == .percent, front.count <= 30 {
      return before[index - 1]
    }
    return .rate
  }

  /// 六成社员靠药材增收: tenths of the noun right behind are a share of it.
  private func isShareOfNoun(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard quantity.isChinese else { return false }
    let roles = context.lexicon.roles(
      context.bytes, at: quantity.range.upperBound, to: context.range.upperBound)
    return !roles.isDisjoint(with: [.person, .household, .firm])
  }

  /// 提高到40%, 降至0.3%: the level reached, not the change.
  func endsInReach(_ index: Int) -> Bool {
    let front = self.front(index)
    return phrases.last(.levelReached, context.bytes, in: front).map {
      front.upperBound - $0.upperBound <= 15
    } ?? false
  }

  private func areaMeasure(_ index: Int, _ before: [Measure]) -> Measure {
    let quantity = quantities[index]
    let front = self.front(index)
    let behind = self.behind(index)
    let noun = context.roles(in: behind.lowerBound..<min(behind.upperBound, behind.lowerBound + 36))
    let told = lastSense(front, .area)
    if told == .capacity { return .capacity }
    let clause = context.clause(around: quantity.range)
    let rest = quantity.range.upperBound..<max(clause.upperBound, quantity.range.upperBound)
    if context.contains(.entrusted, in: rest) { return .landArea }
    if context.contains(.sowing, in: rest) { return .plantedArea }
    if told == .landArea, context.contains(.replanting, in: front),
      context.contains(.orchards, in: front.lowerBound..<behind.upperBound)
    {
      return .plantedArea
    }
    if told == .landArea, context.contains(.totalArea, in: front),
      context.roles(in: front).contains(.crop)
    {
      return .plantedArea
    }
    if told == .landArea, context.contains(.leasing, in: front) {
      return .landArea
    }
    if let first = firstNoun(behind) { return first }
    if noun.contains(.crop), told == nil { return .plantedArea }
    if let told { return told }
    let subject = context.roles(in: front)
    if subject.contains(.crop) { return .plantedArea }
    if subject.contains(.farmland) { return .landArea }
    if let same = inherited(index, before) { return same }
    if let told = earlierSense(index), told != .capacity { return told }
    if let earlierArea { return earlierArea }
    // 花椒是全村的摇钱树,面积900亩.
    let earlier = context.roles(in: context.range.lowerBound..<front.lowerBound)
    return earlier.contains(.crop) ? .plantedArea : .landArea
  }

  /// 千亩中药材种植 and 1500亩耕地: the noun right behind decides.
  private func firstNoun(_ behind: Range<Int>) -> Measure? {
    let near = behind.lowerBound..<min(behind.upperBound, behind.lowerBound + 36)
    for cue in context.cues(in: near) {
      let roles = context.lexicon.entries[cue.entry].roles
      if roles.contains(.farmland), !roles.contains(.crop) { return .landArea }
      if roles.contains(.crop) { return .plantedArea }
      if roles.contains(.animal) { return .landArea }
    }
    return nil
  }
}
