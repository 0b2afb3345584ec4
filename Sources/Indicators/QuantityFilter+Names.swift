import TextScanning

/// Numerals that are part of a word or a name: 三门镇, 五台山, 四方来客, 五笔写生.
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
    case "门": if !context.contains(Self.taught, in: around) { return true }
    case "立方米": if !context.contains(Self.moved, in: around) { return true }
    case "笔": if !context.contains(Self.booked, in: around) { return true }
    default: break
    }
    return isBeforePlaceWord(quantity)
  }

  /// 三门镇, 七角乡, 五台山: the last character of a place's name right behind.
  private func isBeforePlaceWord(_ quantity: Quantity) -> Bool {
    guard Self.nameUnits.contains(exactly: quantity.unitRange, of: bytes) else { return false }
    let end = quantity.range.upperBound
    if let inner = Self.landforms.match(bytes, at: end, to: limit),
      UTF8Text.first(of: ["村", "镇", "乡"], bytes, at: inner, to: limit) != nil,
      Self.notPlaceEnds.match(bytes, at: inner, to: limit) == nil
    {
      return true
    }
    return Self.placeEnds.match(bytes, at: end, to: limit) != nil
      && Self.notPlaceEnds.match(bytes, at: end, to: limit) == nil
  }

  /// 只见两台收割机来回作业: what stands before the writer's eyes is no figure.
  func isScenery(_ quantity: Quantity) -> Bool {
    guard quantity.isChinese, quantity.value < 11, quantity.dimension == .counter else {
      return false
    }
    let clause = context.clause(around: quantity.range)
    return UTF8Text.first(
      of: ["只见", "但见"], bytes, at: clause.lowerBound, to: quantity.range.lowerBound) != nil
  }

  private static let taught: [StaticString] = [
    "课", "学", "技", "手艺", "功", "炮", "亲", "语", "考", "科", "生意", "专业", "本领", "本事", "绝活", "艺",
  ]
  private static let moved: [StaticString] = [
    "土", "石", "沙", "砂", "水", "泥", "垃圾", "木", "粪", "浇", "挖", "填", "拉运", "渣", "池", "罐",
  ]
  private static let booked: [StaticString] = [
    "款", "资金", "贷", "钱", "业务", "交易", "生意", "单", "账", "收入", "捐", "费", "债", "投资", "财", "元",
  ]
  private static let nameUnits: WordSet = [
    "门", "台", "里", "道", "头", "家", "间", "井", "眼", "孔", "口", "角", "度", "团", "面", "层", "盘", "双", "对",
    "条",
    "块", "根", "枝", "棵", "株", "包", "柜", "堂", "方",
  ]
  private static let placeEnds: WordSet = [
    "镇", "乡", "村", "县", "峡", "屯", "铺", "峪", "寨", "堡", "塬", "坪", "岭", "洼", "垴", "庄子", "社区",
  ]
  private static let landforms: WordSet = [
    "店", "铺", "沟", "河", "湾", "坡", "梁", "岔", "泉", "窑", "庄", "桥", "井", "口", "关", "塔", "寨", "堡", "峪",
    "洼", "坪",
    "庙", "院", "头", "嘴", "咀", "滩", "塬", "峁", "渠", "石", "坟", "柳", "槐", "岭",
  ]
  private static let notPlaceEnds: WordSet = [
    "村民", "村干", "村医", "村级", "村集", "村支", "村官", "村委", "村里", "村内", "村组", "村办", "村企", "村道", "村史", "镇办",
    "镇村", "镇干", "镇级", "镇属", "乡镇", "乡村", "乡亲", "乡贤", "乡土", "乡干", "乡道", "乡级", "县级", "县城", "县委", "县直",
    "县乡",
    "县域", "县道", "县外", "县内", "县属", "铺设", "铺面", "堡垒", "社区工", "社区干", "社区医", "社区卫", "社区食",
  ]
}
