import ByteScanning
import InputFiles
import TextScanning

/// The classes of words that tell how a number belongs to a name, read from `indicator-words.tsv`.
struct CatalogueWords: Sendable {
  /// The classes.
  ///
  /// The table writes the names of the cases; a coding key, since the compiler writes them down then.
  enum Class: Int, CodingKey, Sendable, CaseIterable {
    /// Says nothing of what is counted: 达到, 全县, 比上年.
    case filler
    /// In front of a name makes a kind of its own: 女性, 新增.
    case restriction
    /// Above a threshold of the statistics: 规模以上.
    case threshold
    case up, down
    /// In front of a number makes it an amount of change rather than a level: 增加.
    case change
    /// Ends a verb of change that gives a level after all: 增加到.
    case level
    /// One business or family: 公司, 合作社, 他家.
    case body
    /// The whole place: 全县, 全乡.
    case whole
    /// A place or time that is compared with: 全省平均, 高于.
    case comparison
    /// Verbs of benefit: 带动, 吸纳.
    case benefit
    /// What makes a benefit work: 就业, 务工.
    case work
    /// 占: what stands behind is the whole of a share.
    case share
    /// 完成率: of the number before.
    case completion
    /// 分别: several numbers of several names.
    case distribution
    /// By head and family in front of a sum: 每人.
    case each
    /// By the month, where the year is meant by itself.
    case monthly
    /// Growing wild.
    case wild
    /// Verbs that may stand inside a name: 完成 of 建筑业企业完成总产值.
    case inner
    /// 其中, 其余: parts of what was said.
    case part
    /// What is there no longer, or never was: 拆除, 死亡, 不再, 没有.
    case lost
    /// In front of what a value was before: 由, 从.
    case origin
    /// Ends a change with the value that it led to: 发展到, 变为.
    case reached
    /// 总数: the whole of what a number before is a part of.
    case total
    /// 每: what stands behind is what others are counted by.
    case base
    /// 计划: says what the modality says anyway.
    case plan
    /// 饲养量: animals on hand and slaughtered together.
    case raised
    /// 最大: one of all, not all.
    case superlative
    /// 大关: behind a round number that a value passed.
    case milestone
    /// 行业: behind the name of a product makes its growth that of an industry, which is not the product's.
    case trade
    /// 新增: in front of a list makes all of it new.
    case newly
    // The classes from here on are only listed, never looked for in text.
    /// Two in one: 城乡/城镇/农村.
    case pair
    /// What a growth is of where its name stops short: 增加值 of 第一产业增长.
    case tail
    /// Counters of things, as against events.
    case counter
    /// What may stand between the names and numbers of a list: 、 和.
    case connector
    /// Units of time that others are counted by.
    case span
    /// 三次产业结构: shares of a whole stand behind it.
    case structure
    /// 比重: a share of what was named before.
    case proportion
    /// 含: opens an aside that says what else is counted.
    case including
    /// 相差: behind a name makes the number how far two values lie apart, which has no row.
    case difference
    /// 净亏损: in front of a number makes it a profit below zero.
    case loss
    /// 利润总额: what a loss is of.
    case profit
    /// 上年, 为, 只有: tell when something stood and that it did, and nothing of what it is.
    case stood
    /// 全部达到: in front of a floor that each of several reaches.
    case every
    /// 岁: behind a number, the age of those who are counted.
    case age
    /// How composed ids are called: growth_of/增速.
    case naming

    /// The class among others.
    var bit: UInt32 { 1 << UInt32(rawValue) }
    /// Whether text is searched for its words.
    var isSought: Bool { rawValue < Self.pair.rawValue }
  }

  /// The words of each class, in the order of the table.
  private let words: [[[UInt8]]]
  /// All words in one trie: one walk tells them all.
  private let trie: DoubleArrayTrie
  /// The classes that each of them is of.
  private let bits: [UInt32]

  init(path: String) throws(InputError) {
    let table = try TableFile(path: path, header: ["class", "words"])
    var kinds: [String: Class] = [:]
    for kind in Class.allCases { kinds[kind.stringValue] = kind }
    let lines = table.lines
    var words = [[[UInt8]]](repeating: [], count: Class.allCases.count)
    var keys: [Range<Int>] = []
    var told: [UInt32] = []
    for row in table.body {
      guard let kind = kinds[lines.string(row, 0)] else {
        let known = Class.allCases.map(\.stringValue)
        throw table.error(row, "no such class; write one of \(list: known)")
      }
      let own = lines.words(row, 1)
      words[kind.rawValue] += own.map { Array(lines.bytes[$0]) }
      guard kind.isSought else { continue }
      keys += own
      told += own.map { _ in kind.bit }
    }
    self.words = words
    let grouped = DoubleArrayTrie.grouping(keys, of: lines.bytes)
    trie = grouped.trie
    var bits = [UInt32](repeating: 0, count: grouped.count)
    for (number, bit) in zip(grouped.numbers, told) { bits[number] |= bit }
    self.bits = bits
  }

  /// The words of a class, in the order of the table.
  func all(_ kind: Class) -> [[UInt8]] { words[kind.rawValue] }

  /// The parts of the words of a class that are written `a/b/c`.
  func parts(_ kind: Class) -> [[String]] {
    all(kind).map { word in
      word.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The classes of all words that begin at `index`, as bits.
  func classes(of bytes: [UInt8], at index: Int) -> UInt32 {
    var found: UInt32 = 0
    trie.forEachMatch(in: bytes, from: index, to: bytes.count) { _, word in
      found |= bits[word]
    }
    return found
  }

  /// The end of the longest word of a class that begins at `index`, or nil.
  func end(_ kind: Class, _ bytes: [UInt8], at index: Int, to limit: Int) -> Int? {
    var found: Int?
    trie.forEachMatch(in: bytes, from: index, to: limit) { end, word in
      if bits[word] & kind.bit != 0 { found = end }
    }
    return found
  }

  /// The word of a class that ends at `end` and begins at or after `start`; the longest.
  func ending(_ kind: Class, _ bytes: [UInt8], at end: Int, from start: Int) -> Range<Int>? {
    var index = max(start, end - 30)
    while index < end {
      if bytes[index].beginsScalar, self.end(kind, bytes, at: index, to: end) == end {
        return index..<end
      }
      index += 1
    }
    return nil
  }
}
