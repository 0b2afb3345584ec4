import TextScanning

/// Finds what a figure is counted by: 每亩, 亩均, 每斤 (元/亩, 元/斤), 每人, 户均 (a mean), 每月两次.
struct PerUnitReader {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let table: UnitTable

  init(bytes: [UInt8], range: Range<Int>, units: UnitTable) {
    self.bytes = bytes
    self.range = range
    table = units
  }

  /// Changes the unit of each quantity that is counted by something.
  func apply(to quantities: inout [Quantity]) {
    for index in quantities.indices {
      let quantity = quantities[index]
      let from = UTF8Text.clauseStart(
        bytes, before: quantity.range.lowerBound, from: range.lowerBound)
      switch quantity.dimension {
      case .money, .mass, .volume:
        if let per = behind(quantity) {
          quantities[index].range = quantity.range.lowerBound..<per.end
          divide(&quantities[index], by: per.unit)
        } else if let per = inFront(from..<quantity.range.lowerBound, quantity.dimension)
          .flatMap({ isDear($0, quantity) ? nil : $0 })
          ?? topic(before: from, quantity) ?? likeBefore(index, quantities, from)
        {
          divide(&quantities[index], by: per)
        }
      case .counter where quantity.unit == "次" || quantity.unit == "场":
        if let span = frequency(from..<quantity.range.lowerBound) {
          divide(&quantities[index], by: span)
        }
      case .persons:
        if UTF8Text.ends(with: "每平方公里", bytes, at: quantity.range.lowerBound, from: from) {
          divide(&quantities[index], by: "平方公里")
        }
      default: break
      }
    }
    dropPriced(&quantities)
  }

  /// Makes a figure one by `unit`; 元/亩 is compared as CNY/ha. Where the unit counted by has no
  /// comparable unit (元/张), the figure has none. People and families ("") leave the unit as it is.
  private func divide(_ quantity: inout Quantity, by unit: String) {
    quantity.isPerUnit = true
    guard !unit.isEmpty else { return }
    quantity.unit += "/" + unit
    let per = table.unit(printed: unit)
    guard let per, per.siFactor > 0, quantity.siFactor > 0 else {
      quantity.siUnit = ""
      quantity.siFactor = 0
      return
    }
    quantity.siUnit += "/" + per.siUnit
    quantity.siFactor /= per.siFactor
  }

  /// Takes out the 一斤 of 采摘一斤30元: it tells what the price is counted by.
  private func dropPriced(_ quantities: inout [Quantity]) {
    quantities.removeAll { quantity in
      guard quantity.isChinese, quantity.value == 1, quantity.approximation == .exact else {
        return false
      }
      return Self.units.contains { name, _ in
        UTF8Text.has(name, bytes, at: quantity.unitRange.lowerBound, to: range.upperBound)
      } && quantity.dimension != .counter
    }
  }

  /// 一亩打了二百斤,今年能打三百斤; 亩产600斤,比过去高出90斤: a yield that is compared with the
  /// yield before it in the sentence.
  private func likeBefore(_ index: Int, _ quantities: [Quantity], _ from: Int) -> String? {
    if quantities[index].dimension == .money { return priceBefore(index, quantities, from) }
    guard index > 0, quantities[index].dimension == .mass,
      quantities[index - 1].unit == quantities[index].unit + "/亩"
    else { return nil }
    let front = from..<quantities[index].numberRange.lowerBound
    let between = quantities[index - 1].range.upperBound..<front.upperBound
    let ratio = quantities[index].value / max(quantities[index - 1].value, 1)
    guard ratio < 4, !UTF8Text.contains(["总", "共", "全", "户", "卖", "销", "累计"], bytes, in: between)
    else { return nil }
    let isChange = Self.changes.occurs(in: bytes, front)
    let isAgain =
      ratio > 0.25
      && UTF8Text.firstEnding(
        ["打", "打了", "打到", "产到", "收到", "达到", "能收", "收了", "能产"], bytes, at: front.upperBound,
        from: front.lowerBound) != nil
    return isChange || isAgain ? "亩" : nil
  }

  /// 每公斤14.9元,较9月下跌1.1元: by how much a price changed, by the unit of that price.
  private func priceBefore(_ index: Int, _ quantities: [Quantity], _ from: Int) -> String? {
    let quantity = quantities[index]
    guard let price = quantities[..<index].last(where: { $0.dimension == .money }),
      let slash = price.unit.firstIndex(of: "/"), price.unit[..<slash] == quantity.unit[...],
      quantity.value < price.value * 5,
      Self.priceChanges.occurs(in: bytes, from..<quantity.numberRange.lowerBound)
    else { return nil }
    let unit = String(price.unit[price.unit.index(after: slash)...])
    return ["斤", "公斤", "吨", "立方米", "千瓦时", "头", "只"].contains(unit) ? unit : nil
  }

  private static let priceChanges: WordSet = [
    "高", "低", "涨", "跌", "降", "贵", "便宜", "多卖", "少卖", "上浮", "下浮", "回升", "回落", "卖到",
  ]

  private static let changes: WordSet = [
    "高出", "多打", "多收", "多产", "增产", "提高", "增加", "减产", "少打", "少收", "减少", "高了", "多了", "低了", "少了", "降低",
    "翻",
  ]

  /// What a figure may be counted by, with the unit as recorded; empty for people and families,
  /// whose figures keep their unit.
  private static let units: [(StaticString, String)] = [
    ("平方米", "平方米"), ("平米", "平方米"), ("立方米", "立方米"), ("千瓦时", "千瓦时"), ("公斤", "公斤"),
    ("公里", "公里"), ("公顷", "公顷"), ("亩", "亩"), ("斤", "斤"), ("吨", "吨"), ("头", "头"), ("只", "只"),
    ("株", "株"), ("棵", "棵"), ("方", "立方米"), ("度", "度"), ("瓦", "瓦"), ("羽", "羽"),
    ("米", "米"), ("餐", "餐"), ("件", "件"), ("张", "张"), ("匹", "匹"), ("棒", "棒"), ("单", "单"),
  ]

  /// What money alone is counted by: 一箱卖58块8 is 58.8 元/箱.
  private static let containers: [(StaticString, String)] = [
    ("箱", "箱"), ("袋", "袋"), ("盒", "盒"), ("瓶", "瓶"), ("桶", "桶"), ("碗", "碗"), ("颗", "颗"),
    ("台", "台"),
  ]

  /// 第一桶金20万元, 一台CT机800万元: more than a thing costs that is sold by the piece.
  private func isDear(_ unit: String, _ quantity: Quantity) -> Bool {
    quantity.value >= 100_000 && Self.containers.contains { $0.1 == unit }
  }

  private static let goods = Set((units + containers).map(\.1))

  /// 元/亩, 元每亩, 吨/年 and 3000元一亩 behind the figure.
  private func behind(_ quantity: Quantity) -> (unit: String, end: Int)? {
    let at = quantity.range.upperBound
    guard let next = UTF8Text.first(of: ["/", "每", "一"], bytes, at: at, to: range.upperBound)
    else { return nil }
    let named: [(StaticString, String)] =
      Self.units + Self.containers + [
        ("年", "年"), ("天", "天"), ("日", "日"), ("人", "人"), ("户", "户"), ("月", "月"), ("次", "次"),
      ]
    for (name, unit) in named {
      guard let end = UTF8Text.first(of: [name], bytes, at: next, to: range.upperBound) else {
        continue
      }
      let isSpelled = bytes[at] != 0x2F
      return isSpelled && !Self.goods.contains(unit) ? nil : (unit, end)
    }
    return nil
  }

  /// The nearest 每X, X均 or 一X in front; "" for people and families.
  private func inFront(_ front: Range<Int>, _ dimension: MeasurementUnit.Dimension) -> String? {
    var index = front.upperBound
    while let (scalar, start) = UTF8Text.scalarBefore(bytes, index, from: front.lowerBound) {
      index = start
      switch scalar {
      case 0x5171, 0x603B:  // 共 总: a sum over all
        if index > front.lowerBound,
          UTF8Text.first(of: ["共计", "总计", "总共", "共", "总"], bytes, at: start, to: front.upperBound)
            != nil
        {
          return nil
        }
      case 0x6BCF:  // 每
        if let per = counted(after: start + 3, front, dimension) { return per }
      case 0x4E00 where dimension == .money:  // 一
        if let per = counted(after: start + 3, front, dimension), !per.isEmpty { return per }
      case 0x4E00 where UTF8Text.has("一亩", bytes, at: start, to: front.upperBound):
        return "亩"
      case 0x5428 where start == front.lowerBound:  // 吨钢成本, 吨煤
        return "吨"
      case 0x5747:  // 均
        if let per = averaged(before: start, front) { return per }
      case 0x4EA9:  // 亩
        if let per = perMu(start, front) { return per }
      default: break
      }
    }
    return nil
  }

  /// 一只育肥羊... in an earlier clause of the sentence: the sentence reckons for one.
  private func topic(before index: Int, _ quantity: Quantity) -> String? {
    guard quantity.dimension == .money, quantity.value < 100_000 else { return nil }
    var start = index
    while start > range.lowerBound {
      guard let (scalar, at) = UTF8Text.scalarBefore(bytes, start, from: range.lowerBound) else {
        break
      }
      if ClauseEnd.aside.holds(scalar) || at == range.lowerBound {
        let begin = ClauseEnd.aside.holds(scalar) ? start : at
        for (name, unit) in Self.animals
        where UTF8Text.has(name, bytes, at: begin, to: range.upperBound) {
          return unit
        }
      }
      start = at
    }
    return nil
  }

  private static let animals: [(StaticString, String)] = [
    ("一头", "头"), ("一只", "只"), ("一亩", "亩"), ("一株", "株"), ("一棵", "棵"), ("一匹", "匹"),
  ]

  private func counted(
    after index: Int, _ front: Range<Int>, _ dimension: MeasurementUnit.Dimension
  ) -> String? {
    if UTF8Text.first(
      of: ["人", "户", "名", "位", "生", "家", "村", "个", "月", "年", "天", "日", "学期", "人次", "孩"], bytes,
      at: index,
      to: range.upperBound) != nil
    {
      if UTF8Text.first(of: ["天", "日"], bytes, at: index, to: range.upperBound) != nil {
        return UTF8Text.contains(
          ["工资", "工钱", "工价", "收费", "女工", "男工", "小工", "用工", "雇工", "人工"], bytes, in: front)
          ? "天" : nil
      }
      return UTF8Text.first(of: ["月", "年"], bytes, at: index, to: range.upperBound) != nil
        ? nil : ""
    }
    // What a bed for the night or a table costs is recorded in 元.
    if UTF8Text.first(
      of: ["张床", "间", "晚", "顿", "桌"], bytes, at: index, to: range.upperBound) != nil
    {
      return ""
    }
    for (name, unit) in Self.containers
    where UTF8Text.has(name, bytes, at: index, to: range.upperBound) {
      return dimension == .money ? unit : ""
    }
    for (name, unit) in Self.units
    where UTF8Text.has(name, bytes, at: index, to: range.upperBound) {
      return unit
    }
    return nil
  }

  /// 户均, 人均, 亩均 and 均价 per unit.
  private func averaged(before index: Int, _ front: Range<Int>) -> String? {
    if UTF8Text.ends(with: "亩", bytes, at: index, from: front.lowerBound) { return "亩" }
    if UTF8Text.firstEnding(["户", "人", "村"], bytes, at: index, from: front.lowerBound) != nil {
      return ""
    }
    return nil
  }

  /// 亩产, 亩纯收入, 亩收益; the 亩 of a number is another thing.
  private func perMu(_ index: Int, _ front: Range<Int>) -> String? {
    guard
      UTF8Text.first(
        of: ["产", "纯收入", "收入", "收益", "效益", "增收", "增产", "年收益", "净收益", "净利", "利润", "获利", "租金"], bytes,
        at: index + 3,
        to: range.upperBound) != nil
    else { return nil }
    if let (before, _) = UTF8Text.scalarBefore(bytes, index, from: range.lowerBound) {
      let isNumber =
        before >= 0x30 && before <= 0x39 || ChineseNumeral.digit(before) != nil
        || ChineseNumeral.smallUnit(before) != nil || ChineseNumeral.largeUnit(before) != nil
        || before == 0x4F59 || before == 0x591A
      if isNumber { return nil }
    }
    return "亩"
  }

  /// 每月, 每周, 每半年 in front of a number of times.
  private func frequency(_ front: Range<Int>) -> String? {
    let spans: [(StaticString, String)] = [
      ("每半年", "半年"), ("每季度", "季度"), ("每学期", "学期"), ("每个月", "月"), ("每月", "月"), ("每周", "周"),
      ("每天", "天"),
      ("每日", "日"), ("每年", "年"), ("每季", "季度"), ("一周", "周"), ("一月", "月"), ("每两个月", "两个月"),
      ("每两周", "两周"), ("每星期", "周"),
    ]
    for (words, span) in spans {
      guard let found = UTF8Text.lastOccurrence(of: [words], bytes, in: front) else { continue }
      let between = found.upperBound..<front.upperBound
      return UTF8Text.contains(["共", "累计", "总", "”"], bytes, in: between) ? nil : span
    }
    return nil
  }
}
