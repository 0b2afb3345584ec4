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
      if isScale(at: index, limit) { return .none }
      if index - end <= 12, isBrand(at: index, limit) { return .saying }
      let words = index == end ? first : lexicon.lengths(in: bytes, at: index, to: limit)
      if words[.organisation] > 0, words[.organisation] >= words[.site] {
        let next = index + words[.organisation]
        return isCounted(at: next, limit, byNumber: index == end) ? .counted : .organisation
      }
      if words[.site] > 0, index - end <= 15 { return .site(end: index + words[.site]) }
      if isBareProduct, let next = productEnd(words, at: index, limit) {
        return isCounted(at: next, limit, byNumber: true) ? .counted : .saying
      }
      if isBareProduct, let praised = praiseEnd(at: index, limit) {
        index = praised
        continue
      }
      isBareProduct = false
      if index == end {
        if isLandscape(index, limit) { return .saying }
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
    if range.lowerBound == start, bytes.hasWord("报", at: range.upperBound, before: bytes.count) {
      let next = range.upperBound + 3
      return next >= block.range.upperBound || bytes[next] < 0x80
    }
    return range.lowerBound == start + 6 && bytes.hasWord("今日", at: start, before: bytes.count)
      && (range.upperBound == block.range.upperBound || bytes[range.upperBound] < 0x80)
  }

  /// Whether 乡 or 镇 follows and makes a township of another name: 黄龙池|乡, not 乡村 or 镇区.
  func goesOn(at index: Int) -> Bool {
    guard
      bytes.hasWord("乡", at: index, before: bytes.count)
        || bytes.hasWord("镇", at: index, before: bytes.count)
    else { return false }
    return !["镇", "村", "亲", "党", "土", "音", "里", "间", "区", "域", "上", "长", "下"].contains {
      bytes.hasWord($0, at: index + 3, before: bytes.count)
    }
  }

  /// 吕梁山, 五台山, 永济湖: the mountain or lake, not the place; 吕梁山区 is the place's.
  private func isLandscape(_ index: Int, _ limit: Int) -> Bool {
    if bytes.hasWord("河", at: index, before: limit) { return isRiver(index + 3, limit) }
    return ["山", "湖", "岭"].contains { bytes.hasWord($0, at: index, before: limit) }
      && !["区", "村", "乡", "镇", "庄", "川", "水", "路", "里"].contains {
        bytes.hasWord($0, at: index + 3, before: limit)
      }
  }

  /// 城北临汾河,西靠山地: a river and no more behind 河, which begins and ends many names.
  private func isRiver(_ next: Int, _ limit: Int) -> Bool {
    next >= limit || Self.isPunctuation(bytes, next)
      || ["流", "水", "岸", "畔", "谷", "滩", "干"].contains {
        bytes.hasWord($0, at: next, before: limit)
      }
  }

  /// `三村`, `两县`, `五个乡镇` behind the last member of a list: no name goes on there.
  private func countsMembers(_ index: Int, _ limit: Int) -> Bool {
    guard Self.numerals.contains(where: { bytes.hasWord($0, at: index, before: limit) }) else {
      return false
    }
    let next = index + (bytes.hasWord("个", at: index + 3, before: limit) ? 6 : 3)
    return Self.kinds.contains { bytes.hasWord($0, at: next, before: limit) }
  }

  private static let numerals: [StaticString] = ["两", "三", "四", "五", "六", "七", "八", "九", "十"]
  private static let kinds: [StaticString] = ["村", "乡", "镇", "县", "区", "市", "地", "社区", "街道"]

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
    let products: [StaticString] = ["枣", "梨", "杏", "桃", "菇", "薯", "醋", "瓜", "椒", "葱", "蒜"]
    return products.contains { bytes.hasWord($0, at: index + 3, before: limit) }
      && !["树", "园", "林", "农", "木", "花", "区", "坪", "沟", "村", "庄"].contains {
        bytes.hasWord($0, at: index + 6, before: limit)
      }
  }

  /// The end of a word of praise between a place and its product: 东山|生态|苹果.
  private func praiseEnd(at index: Int, _ limit: Int) -> Int? {
    let praises: [StaticString] = [
      "智慧", "生态", "有机", "绿色", "优质", "富硒", "特色", "精品", "高端", "高山", "旱地", "古法",
    ]
    return praises.contains { bytes.hasWord($0, at: index, before: limit) } ? index + 6 : nil
  }

  /// Two or more of the next four characters are those that firms are named with (恒, 源, 泰, 隆), and
  /// the name ends there or at a number: 东山市恒源泰60兆瓦.
  private func namesFirm(at end: Int, _ limit: Int) -> Bool {
    var index = end
    var lucky = 0
    var count = 0
    while index < limit, count < 5, bytes[index] >= 0xE4, bytes[index] < 0xEF {
      guard index + 3 <= limit else { break }
      let scalar =
        UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
        | UInt32(bytes[index + 2] & 0x3F)
      if Self.lucky.contains(scalar) { lucky += 1 }
      index += 3
      count += 1
    }
    guard count >= 3, count <= 4, lucky >= 2 else { return false }
    // 昌源河, 宏源街: what ends so is a place again.
    let isPlace = ["河", "镇", "乡", "村", "山", "湖", "路", "街", "区", "桥", "庄", "沟", "县", "市"].contains {
      bytes.hasWord($0, endingAt: index)
    }
    return !isPlace
  }

  private static let lucky = "鑫顺达盛隆宏泰瑞祥恒昌晟亿诚旺茂裕利通源福荣润丰佳浩腾凯森".unicodeScalars.map(\.value)

  /// 为 between two single characters, with no place in front of them: 民为本, as co-operatives are called.
  private func isInsideMotto(_ index: Int, after end: Int, _ limit: Int) -> Bool {
    let start = bytes.hasWord("村", at: end, before: limit) ? end + 3 : end
    return index == start + 3 && bytes.hasWord("为", at: index, before: limit)
  }

  /// 千头, 万亩: the scale of works, before which the place stands for itself.
  private func isScale(at index: Int, _ limit: Int) -> Bool {
    ["百", "千", "万"].contains { bytes.hasWord($0, at: index, before: limit) }
      && ["头", "只", "亩", "吨", "株", "羽", "平", "箱", "尾"].contains {
        bytes.hasWord($0, at: index + 3, before: limit)
      }
  }

  private func isBrand(at index: Int, _ limit: Int) -> Bool {
    bytes.hasWord("品牌", at: index, before: limit) || bytes.hasWord("商标", at: index, before: limit)
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
    ["边", "上", "下", "灯", "面", "网", "口", "程", "径", "道"].contains {
      bytes.hasWord($0, at: index, before: limit)
    }
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
