import ByteScanning
import TextScanning

/// Finds every number with a unit in a stretch of text, and every date, in one walk.
///
/// What is found is grammatical: a number, its unit, its qualifiers. Whether it states a fact is
/// for `QuantityFilter` to say.
struct QuantityScanner {
  /// What a walk found, each in the order of the text.
  struct Findings {
    var quantities: [Quantity] = []
    var times: [TimeExpression] = []
  }

  let units: UnitTable
  let lexicon: CueLexicon
  let phrases: PhraseLexicon
  let times: TimeScanner
  /// The scalars that begin a number, an ordinal, a time word or a set phrase.
  private let starters: ScalarSet

  init(units: UnitTable, lexicon: CueLexicon, phrases: PhraseLexicon, times: TimeScanner) {
    self.units = units
    self.lexicon = lexicon
    self.phrases = phrases
    self.times = times
    var starters = phrases.idiomStarters
    starters.formUnion(times.lexicon.starters)
    starters.formUnion(ChineseNumeral.starters)
    self.starters = starters
  }

  /// Scans a range that lies on scalar boundaries, usually a sentence.
  /// - Complexity: O(length).
  func scan(_ bytes: [UInt8], _ range: Range<Int>) -> Findings {
    var findings = Findings()
    var index = range.lowerBound
    while index < range.upperBound {
      let lead = bytes[index]
      if lead < 0x80 {
        index = ascii(bytes, index, range, &findings)
      } else if lead >= 0xE2, lead <= 0xE9 {
        index = chinese(bytes, index, range, &findings)
      } else {
        index = UTF8Text.scalar(bytes, index).next
      }
    }
    return findings
  }

  /// One step at an ASCII byte: a number, or a run of letters that digits belong to (G20, A4).
  private func ascii(
    _ bytes: [UInt8], _ index: Int, _ range: Range<Int>, _ findings: inout Findings
  ) -> Int {
    let lead = bytes[index]
    if lead &- 0x30 <= 9 {
      return number(bytes, index, range, &findings)
    }
    guard Self.isLetter(lead) else { return index + 1 }
    var end = index
    while end < range.upperBound, Self.isLetter(bytes[end]) || bytes[end] &- 0x30 <= 9 { end += 1 }
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func chinese(
    _ bytes: [UInt8], _ index: Int, _ range: Range<Int>, _ findings: inout Findings
  ) -> Int {
    let (scalar, next) = UTF8Text.scalar(bytes, index)
    guard starters.contains(scalar) else { return next }
    if scalar == 0x7B2C { return ordinal(bytes, next, range, &findings) }  // 第
    let idiom = phrases.end(of: .idiom, bytes, at: index, to: range.upperBound)
    let isNumeral = idiom.map { isDecimal(bytes, behind: $0, range) } ?? true
    if isNumeral, ChineseNumeral.mayBegin(scalar) {
      return number(bytes, index, range, &findings)
    }
    // 四季度 is no 四季.
    let time = times.word(bytes, at: index, to: range.upperBound)
    guard let time, time.range.upperBound > idiom ?? index else { return idiom ?? next }
    findings.times.append(time)
    return time.range.upperBound
  }

  /// 一点五 is no 一点: a digit stands behind the point.
  private func isDecimal(_ bytes: [UInt8], behind idiom: Int, _ range: Range<Int>) -> Bool {
    guard idiom < range.upperBound, UTF8Text.scalarBefore(bytes, idiom, from: 0)?.value == 0x70B9
    else { return false }
    return ChineseNumeral.digit(UTF8Text.scalar(bytes, idiom).value) != nil
  }

  /// Steps over the number of an ordinal: 第三届, 第1批; 第二年 and 第一季度 are times.
  private func ordinal(
    _ bytes: [UInt8], _ index: Int, _ range: Range<Int>, _ findings: inout Findings
  ) -> Int {
    if let time = times.word(bytes, at: index - 3, to: range.upperBound) {
      findings.times.append(time)
      return time.range.upperBound
    }
    return NumeralReader.read(bytes, at: index, to: range.upperBound)?.end ?? index
  }

  /// A date, else a quantity, else nothing, at the first character of a number.
  private func number(
    _ bytes: [UInt8], _ index: Int, _ range: Range<Int>, _ findings: inout Findings
  ) -> Int {
    if let time = times.read(bytes, at: index, to: range.upperBound) {
      findings.times.append(time)
      return time.range.upperBound
    }
    if let shares = StructureReader(bytes: bytes, limit: range.upperBound).shares(at: index),
      let last = shares.last
    {
      findings.quantities += shares
      return last.range.upperBound
    }
    if let priceIndex = PriceIndexReader.read(bytes, at: index, in: range, phrases) {
      findings.quantities.append(priceIndex)
      return priceIndex.range.upperBound
    }
    guard let numeral = NumeralReader.readAny(bytes, at: index, to: range.upperBound) else {
      return pastNumerals(bytes, index, range.upperBound)
    }
    let isPart =
      numeral.isChinese
      ? NumeralEdges.isChineseTail(bytes, at: index, isBareScale: numeral.isBareScale)
      : NumeralEdges.isTail(bytes, at: index)
    guard numeral.isPossible, !isPart else { return max(numeral.end, index + 1) }
    let reader = QuantityReader(scanner: self, bytes: bytes, range: range)
    guard let quantity = reader.read(numeral) else {
      guard let shared = reader.sharedUnit(numeral) else { return max(numeral.end, index + 1) }
      findings.quantities += shared.quantities
      return shared.end
    }
    if !numeral.isBareScale || !isPrintedUnit(bytes, quantity.range) {
      findings.quantities.append(quantity)
    }
    return quantity.range.upperBound
  }

  /// Whether 万吨 stands alone in brackets, or between commas with a number behind: the unit of the
  /// numbers that follow, and no number itself.
  private func isPrintedUnit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    switch (bytes[range.lowerBound - 1], bytes[range.upperBound]) {
    case (UInt8(ascii: "("), UInt8(ascii: ")")): return true
    case (UInt8(ascii: ","), UInt8(ascii: ",")):
      return range.upperBound + 1 < bytes.count && bytes[range.upperBound + 1] &- 0x30 <= 9
    default: return false
    }
  }

  /// The index after a run of numeral characters that make no number.
  private func pastNumerals(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int {
    let (first, next) = UTF8Text.scalar(bytes, index)
    guard Self.isNumeral(first) else { return next }
    var at = next
    while at < limit {
      let (scalar, next) = UTF8Text.scalar(bytes, at)
      guard Self.isNumeral(scalar) else { break }
      at = next
    }
    return at
  }

  private static func isNumeral(_ scalar: UInt32) -> Bool {
    scalar &- 0x30 <= 9 || ChineseNumeral.digit(scalar) != nil
      || ChineseNumeral.smallUnit(scalar) ?? ChineseNumeral.largeUnit(scalar) != nil
      || ChineseNumeral.tens(scalar) != nil
  }
}
