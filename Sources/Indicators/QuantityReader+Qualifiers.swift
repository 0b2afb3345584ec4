import TextScanning

/// The words round a quantity that qualify it: 约, 超过, 至少 in front; 多, 以上, 左右 behind.
extension QuantityReader {
  /// 多, 余, 半 and 以上, 左右 behind the unit.
  func behind(_ quantity: inout Quantity, _ approximation: inout Quantity.Approximation) {
    var at = quantity.range.upperBound
    if UTF8Text.has("半", bytes, at: at, to: limit),
      [.time, .area, .mass, .length].contains(quantity.dimension)
    {
      quantity.value += 0.5
      at += 3
    } else if quantity.dimension == .percent, UTF8Text.has("半", bytes, at: at, to: limit),
      UTF8Text.has("成", bytes, at: quantity.unitRange.lowerBound, to: limit)
    {
      // 三成半: tenths are tens of per cent.
      quantity.value += 5
      at += 3
    }
    if let next = UTF8Text.first(of: ["多", "余", "有余", "来"], bytes, at: at, to: limit),
      isMoreBehind(quantity, next)
    {
      approximation = .about
      at = next
    }
    for (words, meaning) in Self.suffixes {
      guard let next = words.match(bytes, at: at, to: limit) else { continue }
      if approximation == .exact || meaning != .about { approximation = meaning }
      at = next
      break
    }
    quantity.range = quantity.range.lowerBound..<at
  }

  /// 3亩多 and 两年多, but not 30人多次 or 5户来自.
  private func isMoreBehind(_ quantity: Quantity, _ next: Int) -> Bool {
    switch quantity.dimension {
    case .time, .area, .money, .mass, .length, .fold, .percent: break
    default: return false
    }
    return UTF8Text.first(
      of: ["次", "种", "元", "样", "年", "来", "自", "个", "家", "名", "方", "项", "渠"], bytes,
      at: next, to: limit) == nil
  }

  private static let suffixes: [(WordSet, Quantity.Approximation)] = [
    (["左右", "上下", "有余", "出头", "挂零", "还多"], .about),
    (["以上", "及以上", "开外", "之上", "起步"], .atLeast),
    (["以内", "以下", "之内", "及以下", "封顶"], .atMost),
  ]

  /// 约, 近, 超过, 不到 in front, which belong to the quantity.
  func front(_ quantity: inout Quantity, _ approximation: inout Quantity.Approximation) {
    let start = quantity.range.lowerBound
    if approximation != .atLeast, approximation != .atMost, let bound = bound(before: start) {
      approximation = bound
    }
    if Self.passed.matchEnding(bytes, at: start, from: range.lowerBound) != nil {
      approximation = .atLeast
      quantity.range = (start - 3)..<quantity.range.upperBound
      return
    }
    for (words, meaning) in Self.prefixes {
      guard let at = words.matchEnding(bytes, at: start, from: range.lowerBound) else {
        continue
      }
      guard meaning != .about || !isPlaceNear(at, start), !isDone(at, start) else { return }
      if approximation == .exact || meaning != .about { approximation = meaning }
      if quantity.isBareScale, meaning == .about { approximation = .about }
      quantity.range = at..<quantity.range.upperBound
      return
    }
  }

  /// 至少 and the like further in front in the clause, with no other number between.
  private func bound(before start: Int) -> Quantity.Approximation? {
    var index = start
    while let (scalar, at) = UTF8Text.scalarBefore(bytes, index, from: range.lowerBound),
      !ClauseEnd.aside.holds(scalar), scalar != 0x3001, !(scalar >= 0x30 && scalar <= 0x39)
    {
      index = at
      if Self.floors.match(bytes, at: at, to: start) != nil { return .atLeast }
      if let end = Self.ceilings.match(bytes, at: at, to: start),
        !UTF8Text.has("时", bytes, at: end, to: start)
      {
        return .atMost
      }
    }
    return nil
  }

  private static let floors: WordSet = ["至少", "不少于", "不低于", "起码"]
  /// 产值过千万元: 过 behind the name of a figure.
  private static let passed: WordSet = [
    "值过", "额过", "入过", "量过", "数过", "资过", "润过", "税过", "率过", "益过", "均过",
  ]
  private static let ceilings: WordSet = ["不及", "不超过"]

  /// 通过了3项, 举办过了两届: 过了 behind a verb tells that it is done, not how much.
  private func isDone(_ at: Int, _ start: Int) -> Bool {
    UTF8Text.has("过了", bytes, at: at, to: start)
      && UTF8Text.firstEnding(
        [
          "通", "经", "度", "走", "见", "用", "做", "搞", "办", "开", "举行", "吃", "看", "到", "来", "去", "渡", "穿",
          "越",
        ],
        bytes, at: at, from: range.lowerBound) != nil
  }

  /// 附近3个村, 最近两次, 节约310元: 近 and 约 are no "about" there.
  private func isPlaceNear(_ at: Int, _ start: Int) -> Bool {
    if UTF8Text.has("约", bytes, at: at, to: start) {
      return UTF8Text.firstEnding(
        ["节", "签", "契", "制", "合", "条", "集"], bytes, at: at, from: range.lowerBound) != nil
    }
    guard UTF8Text.has("近", bytes, at: at, to: start) else { return false }
    return UTF8Text.firstEnding(
      ["附", "最", "靠", "临", "邻", "亲", "远", "就", "周"], bytes, at: at, from: range.lowerBound)
      != nil
  }

  /// Longer words stand first: 不低于 before 低于.
  private static let prefixes: [(WordSet, Quantity.Approximation)] = [
    // Not even so much could be had.
    (["打不下", "剩不下", "落不下", "挣不下", "收不下", "攒不下", "存不下", "产不下"], .atMost),
    (
      [
        "少说也有", "少说", "不得低于", "不得少于", "不能低于", "不能少于", "不低于", "不少于", "不小于", "不下于", "不下", "至少", "最少",
        "起码",
      ], .atLeast
    ),
    (
      ["不超过", "不到", "不足", "不满", "未满", "最多", "至多", "低于", "少于", "小于", "控制在", "不高于", "不多于"],
      .atMost
    ),
    (
      ["超过了", "超过", "超出", "突破了", "冲过了", "跨过", "过了", "突破", "高于", "多于", "大于", "超", "逾", "已过", "保底"],
      .atLeast
    ),
    (["约占", "约合", "约达", "大约", "大概", "将近", "接近", "差不多", "约为", "约有", "约", "近"], .about),
  ]
}
