import ByteScanning
import TextScanning

/// Tells names that are part of something else: an organisation, a site, a road, a quotation.
struct NameGuard {
  let bytes: [UInt8]
  let lexicon: GeoparsingLexicon
  /// Stretches in short quotation marks or in 《》.
  private let quotations: [Range<Int>]

  /// The longest quotation, in bytes, that is a name and no speech.
  private static let longestName = 60
  /// How far behind a place the word that makes an organisation of it may stand, in bytes.
  private static let longestOrganisation = 75

  init(_ bytes: [UInt8], _ range: Range<Int>, _ lexicon: GeoparsingLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    quotations = Self.quotations(in: bytes, range)
  }

  /// What a word behind a place makes of it.
  enum Follower: Equatable {
    /// Nothing: the place stands for itself.
    case none
    /// Its government, party or people.
    case government
    /// The place is part of an organisation's name.
    case organisation
    /// A site whose name ends there.
    case site(end: Int)
    /// A road, dish, battle, brand.
    case saying
    /// What would be the name of an organisation or a brand, but is counted or measured there: 某县小学
    /// 38所, 某县苹果产量.
    case counted
  }

  /// Looks at the words behind a place.
  func follower(_ end: Int, to limit: Int) -> Follower {
    if countsMembers(end, limit) { return .none }
    let first = lexicon.lengths(in: bytes, at: end, to: limit)
    // 人民 begins a government's name and a hospital's.
    if first[.government] > 0, first[.government] >= first[.organisation] { return .government }
    var index = quotedNameEnd(at: end, limit) ?? end
    let far = min(limit, end + Self.longestOrganisation)
    if namesFirm(at: end, limit) { return .organisation }
    var isBareProduct = true
    while index < far {
      if isDocumentNumber(at: index, limit) { return .organisation }
      let words = index == end ? first : lexicon.lengths(in: bytes, at: index, to: limit)
      if isScale(words, at: index, limit) { return .none }
      if words[.brand] > 0, index - end <= 12 { return .saying }
      if words[.organisation] > 0, words[.organisation] >= words[.site] {
        let next = index + words[.organisation]
        return isCounted(at: next, limit, byNumber: index == end) ? .counted : .organisation
      }
      if words[.site] > 0, index - end <= 15 { return .site(end: index + words[.site]) }
      if isBareProduct, let next = productEnd(words, at: index, limit) {
        return isCounted(at: next, limit, byNumber: true) ? .counted : .saying
      }
      if isBareProduct, words[.praise] > 0 {
        index += words[.praise]
        continue
      }
      isBareProduct = false
      if index == end {
        if isLandscape(words, index, limit) { return .saying }
        if words[.road] > 0, !continuesWord(index + words[.road], limit) { return .saying }
      }
      guard bytes[index] >= 0xE3 || bytes[index] == 0x28 else { return .none }
      if Self.isPunctuation(bytes, index) { return .none }
      if words[.namepart] > 0 {
        index += words[.namepart]
        continue
      }
      if words[.breaker] > 0, !isInsideMotto(index, after: end, limit) { return .none }
      index = bytes.scalarEnd(at: index)
    }
    return .none
  }

  /// Whether the words that end at a place are counted or measured behind it, or have a number there.
  private func isCounted(at next: Int, _ limit: Int, byNumber: Bool) -> Bool {
    next < limit
      && (byNumber && bytes[next].isASCIIDigit
        || isMeasured(at: next, to: limit))
  }

  /// Whether what ends at a place is measured: 桑园|面积.
  func isMeasured(at end: Int, to limit: Int) -> Bool {
    lexicon.length(of: .measured, in: bytes, at: end, to: limit) > 0
  }

  /// The end of a product or saying that begins at a place, or nil.
  private func productEnd(_ words: GeoparsingLexicon.Lengths, at index: Int, _ limit: Int) -> Int? {
    if words[.saying] > 0 { return index + words[.saying] }
    return isProduct(at: index, limit) ? index + 6 : nil
  }

  /// The name of a newspaper at the head of its page: 东山报 2018年3月5日, 今日东山.
  func isMasthead(_ range: Range<Int>, in block: TextBlock) -> Bool {
    let start = block.range.lowerBound
    if range.lowerBound == start, has(.newspaper, at: range.upperBound) {
      let next = range.upperBound + 3
      return next >= block.range.upperBound || bytes[next] < 0x80
    }
    return start + lexicon.length(of: .mastheadOpening, in: bytes, at: start, to: bytes.count)
      == range.lowerBound && range.lowerBound > start
      && (range.upperBound == block.range.upperBound || bytes[range.upperBound] < 0x80)
  }

  /// Whether 乡 or 镇 follows and makes a township of another name: 黄龙池|乡, not 乡村 or 镇区.
  func goesOn(at index: Int) -> Bool {
    let length = lexicon.length(of: .townshipEnd, in: bytes, at: index, to: bytes.count)
    return length > 0 && !has(.afterTownshipEnd, at: index + length)
  }

  /// Whether a word of a kind stands at a place.
  private func has(_ kind: GeoparsingLexicon.Kind, at index: Int, to limit: Int? = nil) -> Bool {
    lexicon.has(kind, in: bytes, at: index, to: limit ?? bytes.count)
  }

  /// 吕梁山, 五台山, 永济湖: the mountain or lake, not the place; 吕梁山区 is the place's.
  private func isLandscape(
    _ words: GeoparsingLexicon.Lengths, _ index: Int, _ limit: Int
  ) -> Bool {
    if words[.river] > 0 { return isRiver(index + words[.river], limit) }
    return words[.landscape] > 0
      && !has(.afterLandscape, at: index + words[.landscape], to: limit)
  }

  /// 城北临汾河,西靠山地: a river and no more behind 河, which begins and ends many names.
  private func isRiver(_ next: Int, _ limit: Int) -> Bool {
    next >= limit || Self.isPunctuation(bytes, next) || has(.afterRiver, at: next, to: limit)
  }

  /// `三村`, `两县`, `五个乡镇` behind the last member of a list: no name goes on there.
  private func countsMembers(_ index: Int, _ limit: Int) -> Bool {
    let count = lexicon.length(of: .memberCount, in: bytes, at: index, to: limit)
    return count > 0 && has(.memberKind, at: index + count, to: limit)
  }

  /// The end of a short quotation right behind the place: the brand in the name of a firm.
  private func quotedNameEnd(at index: Int, _ limit: Int) -> Int? {
    guard bytes.hasWord("“", at: index, before: limit) else { return nil }
    var at = index + 3
    while at < min(limit, index + 21) {
      if bytes.hasWord("”", at: at, before: limit) { return at + 3 }
      at = bytes.scalarEnd(at: at)
    }
    return nil
  }

  /// `发(2019)47号`: the year in brackets of a document's number.
  private func isDocumentNumber(at index: Int, _ limit: Int) -> Bool {
    guard ["(", "〔", "["].contains(where: { bytes.hasWord($0, at: index, before: limit) }) else {
      return false
    }
    let digits = bytes.scalarEnd(at: index)
    return digits + 4 < limit && bytes[digits..<digits + 4].allSatisfy(\.isASCIIDigit)
      && [")", "〕", "]"].contains { bytes.hasWord($0, at: digits + 4, before: limit) }
  }

  /// Two characters of which the second names a product, and no orchard or trade: 板枣, 香梨, 贡米.
  private func isProduct(at index: Int, _ limit: Int) -> Bool {
    guard index + 6 <= limit, bytes[index] >= 0xE4, bytes[index] < 0xEA else { return false }
    return has(.productEnd, at: index + 3, to: limit)
      && !has(.afterProduct, at: index + 6, to: limit)
  }

  /// Two or more of the next four characters are those that firms are named with (恒, 源, 泰, 隆), and
  /// the name ends there or at a number: 东山市恒源泰60兆瓦.
  private func namesFirm(at end: Int, _ limit: Int) -> Bool {
    var index = end
    var lucky = 0
    var count = 0
    while index < limit, count < 5, bytes[index] >= 0xE4, bytes[index] < 0xEF {
      guard index + 3 <= limit else { break }
      if has(.firmCharacter, at: index, to: limit) { lucky += 1 }
      index += 3
      count += 1
    }
    // 昌源河, 宏源街: what ends so is a place again.
    return count >= 3 && count <= 4 && lucky >= 2
      && !lexicon.has(.placeEnd, in: bytes, endingAt: index)
  }

  /// 为 between two single characters, with no place in front of them: 民为本, as co-operatives are called.
  private func isInsideMotto(_ index: Int, after end: Int, _ limit: Int) -> Bool {
    let start = end + lexicon.length(of: .villageEnd, in: bytes, at: end, to: limit)
    return index == start + 3 && has(.mottoLink, at: index, to: limit)
  }

  /// 千头, 万亩: the scale of works, before which the place stands for itself.
  private func isScale(
    _ words: GeoparsingLexicon.Lengths, at index: Int, _ limit: Int
  ) -> Bool {
    words[.scale] > 0 && has(.scaledUnit, at: index + words[.scale], to: limit)
  }

  /// Whether the range stands alone in brackets behind a word: the place in a firm's name.
  func isBracketedInName(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 1, bytes[range.lowerBound - 1] == 0x28,
      range.upperBound < bytes.count, bytes[range.upperBound] == 0x29,
      let before = bytes.scalarStart(before: range.lowerBound - 1)
    else { return false }
    return !Self.isPunctuation(bytes, before)
  }

  /// `路` in 路边, `线` in 线上: a word that only begins with the character.
  private func continuesWord(_ index: Int, _ limit: Int) -> Bool {
    has(.afterRoad, at: index, to: limit)
  }

  /// Whether a range lies in a short quotation or a title without filling it.
  func isQuoted(_ range: Range<Int>) -> Bool {
    near(range).contains {
      $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound && $0 != range
    }
  }

  /// Whether a quotation holds the range and nothing else.
  func fillsQuotation(_ range: Range<Int>) -> Bool { near(range).contains(range) }

  /// The quotations that may hold a range: those that end behind it, and not too far to begin
  /// before it. They stand in the order of their ends.
  private func near(_ range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = quotations.partition { $0.upperBound >= range.upperBound }
    return quotations[first...].prefix { $0.upperBound <= range.lowerBound + Self.longestName }
  }

  /// `。`, `、`, quotes and the like: scalars of the block U+3000 and U+2010...
  static func isPunctuation(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return true }
    if byte == 0xE2 { return true }
    return byte == 0xE3 && index + 1 < bytes.count && bytes[index + 1] == 0x80
  }

  private static func quotations(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // Behind the last opening mark of each kind; -1 where it is closed.
    var starts = SIMD8<Int>(repeating: -1)
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      // The marks lie in the blocks that begin with these bytes.
      guard bytes[index] == 0xE2 || bytes[index] == 0xE3 else {
        index += 1
        continue
      }
      let last = UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
      if let mark = mark(UInt32(bytes[index]) << 16 | last) {
        if mark.opens {
          starts[mark.kind] = index + 3
        } else if starts[mark.kind] >= 0 {
          let quoted = starts[mark.kind]..<index
          if quoted.count <= longestName, !isSpeech(bytes, quoted) { found.append(quoted) }
          starts[mark.kind] = -1
        }
      }
      index += 3
    }
    return found
  }

  /// Which pair of quotation marks the three bytes of a character belong to, if any.
  private static func mark(_ bytes: UInt32) -> (kind: Int, opens: Bool)? {
    switch bytes {
    case 0xE2809C: (0, true)  // “
    case 0xE2809D: (0, false)  // ”
    case 0xE28098: (1, true)  // ‘
    case 0xE28099: (1, false)  // ’
    case 0xE3808A: (2, true)  // 《
    case 0xE3808B: (2, false)  // 》
    case 0xE3808C: (3, true)  // 「
    case 0xE3808D: (3, false)  // 」
    case 0xE38090: (4, true)  // 【
    case 0xE38091: (4, false)  // 】
    default: nil
    }
  }

  /// Speech has the punctuation of sentences.
  private static func isSpeech(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x2C || bytes[index] == 0x21 || bytes[index] == 0x3F { return true }
      if bytes.hasWord("。", at: index, before: range.upperBound) { return true }
      index = bytes.scalarEnd(at: index)
    }
    return false
  }
}
