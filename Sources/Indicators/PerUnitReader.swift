import TextScanning

/// Finds what a figure is counted by: 每亩, 亩均, 每斤 (元/亩, 元/斤), 每人, 户均 (a mean), 每月两次.
struct PerUnitReader {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let table: UnitTable
  private let phrases: PhraseLexicon

  init(bytes: [UInt8], range: Range<Int>, units: UnitTable, phrases: PhraseLexicon) {
    self.bytes = bytes
    self.range = range
    self.phrases = phrases
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
          divide(&quantities[index], by: per.recorded)
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
        if phrases.ends(with: .perSquareKilometre, bytes, at: quantity.range.lowerBound, from: from)
        {
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
      return quantity.dimension != .counter
        && phrases.has(.goodsUnit, bytes, at: quantity.unitRange.lowerBound, to: range.upperBound)
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
    guard ratio < 4, !phrases.occurs(.otherTotals, bytes, in: between)
    else { return nil }
    let isChange = phrases.occurs(.yieldChange, bytes, in: front)
    let isAgain =
      ratio > 0.25
      && phrases.ends(with: .yieldAgain, bytes, at: front.upperBound, from: front.lowerBound)
    return isChange || isAgain ? "亩" : nil
  }

  /// 每公斤14.9元,较9月下跌1.1元: by how much a price changed, by the unit of that price.
  private func priceBefore(_ index: Int, _ quantities: [Quantity], _ from: Int) -> String? {
    let quantity = quantities[index]
    guard let price = quantities[..<index].last(where: { $0.dimension == .money }),
      let slash = price.unit.firstIndex(of: "/"), price.unit[..<slash] == quantity.unit[...],
      quantity.value < price.value * 5,
      phrases.occurs(.priceChange, bytes, in: from..<quantity.numberRange.lowerBound)
    else { return nil }
    let unit = String(price.unit[price.unit.index(after: slash)...])
    return phrases.holds(.pricedGoods, word: unit) ? unit : nil
  }

  /// 第一桶金20万元, 一台CT机800万元: more than a thing costs that is sold by the piece.
  private func isDear(_ unit: String, _ quantity: Quantity) -> Bool {
    quantity.value >= 100_000 && phrases.holds(.container, word: unit)
  }

  /// 元/亩, 元每亩, 吨/年 and 3000元一亩 behind the figure.
  private func behind(_ quantity: Quantity) -> (recorded: String, end: Int)? {
    let at = quantity.range.upperBound
    guard let next = phrases.end(of: .perMark, bytes, at: at, to: range.upperBound)
    else { return nil }
    if let per = goods(at: next) { return per }
    // 吨/年, but no 吨每年: what is spelled so is a frequency.
    guard bytes[at] == 0x2F else { return nil }
    return phrases.meaning(of: .otherUnit, bytes, at: next, to: range.upperBound)
  }

  /// The nearest 每X, X均 or 一X in front; "" for people and families.
  private func inFront(_ front: Range<Int>, _ dimension: MeasurementUnit.Dimension) -> String? {
    var index = front.upperBound
    while let (scalar, start) = UTF8Text.scalarBefore(bytes, index, from: front.lowerBound) {
      index = start
      switch scalar {
      case 0x5171, 0x603B:  // 共 总: a sum over all
        if index > front.lowerBound,
          phrases.has(.sumOver, bytes, at: start, to: front.upperBound)
        {
          return nil
        }
      case 0x6BCF:  // 每
        if let per = counted(after: start + 3, front, dimension) { return per }
      case 0x4E00 where dimension == .money:  // 一
        if let per = counted(after: start + 3, front, dimension), !per.isEmpty { return per }
      case 0x4E00 where phrases.has(.oneMu, bytes, at: start, to: front.upperBound):
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
        if let found = phrases.meaning(of: .animalTopic, bytes, at: begin, to: range.upperBound) {
          return found.recorded
        }
      }
      start = at
    }
    return nil
  }

  private func counted(
    after index: Int, _ front: Range<Int>, _ dimension: MeasurementUnit.Dimension
  ) -> String? {
    if phrases.has(.headsCounted, bytes, at: index, to: range.upperBound) {
      if phrases.has(.days, bytes, at: index, to: range.upperBound) {
        return phrases.occurs(.dayWages, bytes, in: front)
          ? "天" : nil
      }
      return phrases.has(.monthsAndYears, bytes, at: index, to: range.upperBound)
        ? nil : ""
    }
    // What a bed for the night or a table costs is recorded in 元.
    if phrases.has(.lodgingUnits, bytes, at: index, to: range.upperBound) {
      return ""
    }
    if dimension != .money, phrases.has(.container, bytes, at: index, to: range.upperBound) {
      return ""
    }
    return goods(at: index)?.recorded
  }

  /// 户均, 人均, 亩均 and 均价 per unit.
  private func averaged(before index: Int, _ front: Range<Int>) -> String? {
    if phrases.ends(with: .mu, bytes, at: index, from: front.lowerBound) { return "亩" }
    if phrases.ends(with: .headsAveraged, bytes, at: index, from: front.lowerBound) {
      return ""
    }
    return nil
  }

  /// 亩产, 亩纯收入, 亩收益; the 亩 of a number is another thing.
  private func perMu(_ index: Int, _ front: Range<Int>) -> String? {
    guard
      phrases.has(.perMuNouns, bytes, at: index + 3, to: range.upperBound)
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
    guard let found = phrases.last(.frequency, bytes, in: front) else { return nil }
    let between = found.upperBound..<front.upperBound
    return phrases.occurs(.totalOfTimes, bytes, in: between)
      ? nil
      : phrases.meaning(of: .frequency, bytes, at: found.lowerBound, to: found.upperBound)?.recorded
  }

  /// What a figure may be by at a place, as it is recorded, and where it ends: goods, or what money
  /// alone is by (一箱卖58块8 is 58.8 元/箱).
  private func goods(at index: Int) -> (recorded: String, end: Int)? {
    phrases.meaning(of: .goodsUnit, bytes, at: index, to: range.upperBound)
      ?? phrases.meaning(of: .container, bytes, at: index, to: range.upperBound)
  }
}
