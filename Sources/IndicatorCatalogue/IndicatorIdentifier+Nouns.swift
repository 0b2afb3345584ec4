import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// A printed form found in text with the row that it stands for.
  struct Found {
    let range: Range<Int>
    let row: Int
    let member: String
  }

  /// A product found in text.
  struct FoundProduct {
    let range: Range<Int>
    let product: Int
    let isKind: Bool
  }

  /// Characters between a name and its number that may be unknown and only restrict it.
  static let longestGap = 4

  /// The name of a range that ends last, of those the longest, among those that a test lets pass.
  func lastName(in range: Range<Int>, where passes: (CatalogueRow, Int) -> Bool) -> Found? {
    var best: Found?
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard words.mayHave(MarkedText.Sign.form, at: index) else { continue }
      catalogue.formTrie.forEachMatch(in: bytes, from: index, to: range.upperBound) { end, number in
        let candidate = index..<end
        if let best, (best.range.upperBound, best.range.count) >= (end, candidate.count) { return }
        guard !isInsideName(candidate) else { return }
        let found = found(number, at: candidate) { passes($0, candidate.count) }
        if let found, !isCutOut(candidate, of: range) { best = found }
      }
    }
    return best.map { longer(than: $0, in: range, where: passes) ?? $0 }
  }

  /// Whether a word of a range begins inside another word or stands in an aside of the range, which
  /// says what else is counted: 蔬菜(含食用菌).
  private func isCutOut(_ word: Range<Int>, of range: Range<Int>) -> Bool {
    let start = word.lowerBound
    if beginsInsideWord(start, of: bytes, from: range.lowerBound) { return true }
    let front = bytes[range.lowerBound..<start]
    guard let open = front.lastIndex(of: UInt8(ascii: "(")),
      catalogue.words.all(.including).contains(where: { bytes[(open + 1)...].starts(with: $0) })
    else { return false }
    return !front[open...].contains(UInt8(ascii: ")"))
      && bytes[word.upperBound..<range.upperBound].contains(UInt8(ascii: ")"))
  }

  /// Whether what begins at a place of a text is cut out of a word: 中小学 of 其中小学, 羊肉 of 猪牛羊肉.
  func beginsInsideWord(_ start: Int, of text: [UInt8], from first: Int) -> Bool {
    guard start - 3 >= first, start + 3 <= text.count else { return false }
    return catalogue.words.end(.part, text, at: start - 3, to: start + 3) == start + 3
      || catalogue.productTrie.value(of: text[start - 3..<start]) != nil
        && catalogue.productTrie.value(of: text[start..<start + 3]) != nil
  }

  /// A longer name that begins in front of another and leaves nothing of it but words that say
  /// nothing of what is counted: 城乡居民基本养老保险 where 养老保险参保 ends last.
  private func longer(
    than found: Found, in range: Range<Int>, where passes: (CatalogueRow, Int) -> Bool
  ) -> Found? {
    var index = max(range.lowerBound, found.range.lowerBound - 36)
    while index < found.range.lowerBound {
      defer { index += 1 }
      guard words.mayHave(MarkedText.Sign.form, at: index) else { continue }
      var longer: Found?
      catalogue.formTrie.forEachMatch(in: bytes, from: index, to: found.range.upperBound) {
        end, number in
        guard end > found.range.lowerBound, end - index > found.range.count,
          unknown(in: end..<found.range.upperBound).isEmpty, !isInsideName(index..<end),
          !isCutOut(index..<end, of: range)
        else { return }
        longer = self.found(number, at: index..<end) { passes($0, end - index) } ?? longer
      }
      if let longer { return longer }
    }
    return nil
  }

  /// The name in front of a number that fits it, with little unknown in between.
  func name(before range: Range<Int>, of figure: Indicator) -> Found? {
    guard words.mayHave(MarkedText.Sign.form, in: range),
      let found = lastName(in: range, where: { fits(figure, $0, $1) })
    else { return nil }
    // 由2014年建档立卡时的: behind the word for an origin stands when it was.
    let origin = words.end(.origin, at: found.range.upperBound, to: range.upperBound)
    let gap = origin == nil ? unknown(in: found.range.upperBound..<range.upperBound) : []
    guard Self.length(gap) <= Self.longestGap else { return nil }
    return catalogue.words.all(.difference).contains(gap) ? nil : found
  }

  /// The name of any amount in front of a growth or share, with little unknown in between.
  func amount(before range: Range<Int>) -> Found? {
    let found = lastName(in: range) { row, length in !row.isRate && length >= 6 }
    guard let found else { return nil }
    let gap = unknown(in: found.range.upperBound..<range.upperBound)
    return Self.length(gap) <= 2 ? found : nil
  }

  /// The name right behind a number. Behind a joiner stands that of the next one: 营业收入121亿元、
  /// 利润总额5亿元.
  func nameBehind(_ index: Int, _ sentence: Sentence) -> Found? {
    let tail = tail(of: index, in: sentence)
    return beginsWithJoiner(tail) ? nil : name(behind: tail, of: sentence.figures[index])
  }

  func beginsWithJoiner(_ tail: Range<Int>) -> Bool {
    connectors.contains { bytes[tail].starts(with: $0) }
  }

  /// The name right behind a number: 560 名党员, 87 家规模以上工业企业.
  func name(behind range: Range<Int>, of figure: Indicator) -> Found? {
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard words.mayHave(MarkedText.Sign.form, at: index) else { continue }
      var best: Found?
      catalogue.formTrie.forEachMatch(in: bytes, from: index, to: range.upperBound) { end, number in
        best = found(number, at: index..<end) { fits(figure, $0, end - index) } ?? best
      }
      if let best {
        return Self.length(unknown(in: range.lowerBound..<index)) <= Self.longestGap ? best : nil
      }
    }
    return nil
  }

  /// Whether a number can be of a row that is printed with a form of so many bytes.
  func fits(_ figure: Indicator, _ row: CatalogueRow, _ formLength: Int) -> Bool {
    let quantity = figure.quantity
    let isKnown = row.measure == figure.measure || row.otherMeasures.contains(figure.measure)
    if quantity.isShare || row.isRate {
      return quantity.isShare && row.isRate && quantity.dimension == .percent
    }
    if quantity.dimension == .money, quantity.unit != row.unit,
      quantity.siUnit != "CNY" || row.unit == Self.dollar
    {
      return false
    }
    guard let dimension = row.dimension else { return isKnown }
    guard
      dimension == quantity.dimension || isFirm(row, quantity)
        || row.otherMeasures.contains(figure.measure)
    else { return false }
    // Short words have other senses; long ones are names.
    let isCounted: Bool =
      switch quantity.dimension {
      case .persons, .households, .counter: true
      default: false
      }
    guard isKnown || isCounted || formLength >= 12 else { return false }
    return !quantity.isPerUnit || row.isPer || row.unit == quantity.unit
      || isPerTime(quantity.unit)
  }

  /// Whether a number of families may be one of a row: firms and farms are also counted in 户.
  func isFirm(_ row: CatalogueRow, _ quantity: Quantity) -> Bool {
    row.unit == "家" && quantity.dimension == .households
  }

  /// The unit of money that is not converted, for no rate is known.
  private static let dollar = "美元"

  /// Whether a unit is by time: 吨/年, 次/月.
  private func isPerTime(_ unit: String) -> Bool {
    guard let slash = unit.lastIndex(of: "/") else { return false }
    return catalogue.words.all(.span).contains(Array(unit[unit.index(after: slash)...].utf8))
  }

  /// The product of a range that ends last, of those the longest; of the families that fit.
  func lastProduct(in range: Range<Int>, for figure: Indicator) -> FoundProduct? {
    guard words.mayHave(MarkedText.Sign.product, in: range) else { return nil }
    let families = Self.families(for: figure)
    var best: FoundProduct?
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard words.mayHave(MarkedText.Sign.product, at: index) else { continue }
      catalogue.productTrie.forEachMatch(in: bytes, from: index, to: range.upperBound) {
        end, number in
        let candidate = index..<end
        if let best, (best.range.upperBound, best.range.count) >= (end, candidate.count) { return }
        guard families.isEmpty || families.contains(catalogue.products[number / 2].family),
          !isInsideName(candidate), !isCutOut(candidate, of: range),
          candidate.count > 3 || standsAlone(candidate, in: range)
        else { return }
        best = FoundProduct(range: candidate, product: number / 2, isKind: number % 2 == 1)
      }
    }
    return best
  }

  /// A product of one character (羊, 桃) stands at the end of its text or in front of a heading.
  private func standsAlone(_ product: Range<Int>, in range: Range<Int>) -> Bool {
    unknown(in: product.upperBound..<range.upperBound).isEmpty
      && unknown(in: range.lowerBound..<product.lowerBound).isEmpty
  }

  static func families(for figure: Indicator) -> Set<String> {
    switch (figure.measure, figure.quantity.dimension) {
    case (_, .livestock): ["animal", "basket"]
    case (_, .plants): ["tree", "plant", "crop", "forest"]
    case (.plantedArea, _), (.yield, _), (.landArea, _): ["crop", "tree", "plant", "forest"]
    case (_, .power), (_, .energy): ["energy"]
    default: []
    }
  }
}
