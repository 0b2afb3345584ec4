/// Says which quantities state facts: leaves out slogans, plan names, ages, conditions, time spans
/// and the 一 of ordinary speech.
struct QuantityFilter {
  let context: SentenceContext
  /// The texts between 《 and 》.
  private let titles: [Range<Int>]
  /// The texts between “ and ”.
  private let quotations: [Range<Int>]
  /// Where the sentence says what a word means.
  private let definition: Range<Int>?

  /// The quantities of a sentence that state facts.
  static func facts(in context: SentenceContext) -> [Quantity] {
    let filter = QuantityFilter(context: context)
    return context.quantities.filter { filter.isFact($0) }
  }

  private init(context: SentenceContext) {
    self.context = context
    titles = Self.enclosed(0x300A, 0x300B, context)
    quotations = Self.enclosed(0x201C, 0x201D, context)
    definition = UTF8Text.lastOccurrence(of: Self.definitions, context.bytes, in: context.range)
  }

  var bytes: [UInt8] { context.bytes }
  var limit: Int { context.range.upperBound }

  private func isFact(_ quantity: Quantity) -> Bool {
    if quantity.value == 0 || isNamePart(quantity) || isScenery(quantity) { return false }
    if isQuotedName(quantity) || isRhetoric(quantity) || isImprint(quantity) { return false }
    if isDenied(quantity) || isDefined(quantity) { return false }
    switch quantity.dimension {
    case .age: return isMeanAge(quantity)
    case .time: return isDuration(quantity)
    case .percent: return true
    case .fold: return quantity.unit != "番" || isSaid(["翻"], quantity)
    case .money where isNameOfCoins(quantity) || isSizeClass(quantity) || isBase(quantity):
      return false
    case .length where isSizeClass(quantity) || isPlaceName(quantity): return false
    default: break
    }
    if quantity.isChinese, ["届", "期", "季", "批", "轮"].contains(quantity.unit) {
      return isHeld(quantity)
    }
    if quantity.isChinese, !quantity.isBareScale, quantity.value < 11 {
      return isChineseFact(quantity)
    }
    return !isAbstractArabic(quantity)
  }

  /// 规模以上工业企业是指年主营业务收入2000万元及以上的工业法人单位: what a word means is no fact.
  private func isDefined(_ quantity: Quantity) -> Bool {
    if let definition, definition.upperBound <= quantity.range.lowerBound { return true }
    // 年主营业务收入2000万元及以上的工业企业: the note behind a figure.
    return quantity.dimension == .money
      && UTF8Text.ends(
        with: "及以上", bytes, at: quantity.range.upperBound, from: quantity.unitRange.lowerBound)
      && quantity.range.upperBound < limit && bytes[quantity.range.upperBound] >= 0xE4
  }

  /// 万元GDP能耗: the sum that something is counted by.
  private func isBase(_ quantity: Quantity) -> Bool {
    quantity.isBareScale
      && context.lexicon.roles(bytes, at: quantity.range.upperBound, to: limit).contains(.account)
  }

  private static let definitions: [StaticString] = ["是指", "指的是", "系指", "指年主营", "均指"]

  // MARK: Names and slogans

  /// Inside 《》, or inside quotation marks that hold a name and no speech.
  private func isQuotedName(_ quantity: Quantity) -> Bool {
    let at = quantity.numberRange
    if titles.contains(where: { $0.contains(at.lowerBound) }) { return true }
    guard let quoted = quotations.first(where: { $0.contains(at.lowerBound) }) else { return false }
    // “万亩核桃园”: the size in the name of a base is its size.
    if quantity.isBareScale, [.area, .livestock, .plants].contains(quantity.dimension) {
      return false
    }
    let hasClause = context.contains(["。", ",", ";", "!", "?"], in: quoted)
    if !hasClause { return true }
    let isSmall = quantity.value < 11 || quantity.isBareScale
    return quantity.isChinese && isSmall && quantity.dimension != .percent && quoted.count <= 45
  }

  /// The texts between opening and closing marks that both stand in the sentence.
  private static func enclosed(
    _ open: UInt32, _ close: UInt32, _ context: SentenceContext
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var index = context.range.lowerBound
    while index < context.range.upperBound {
      guard context.bytes[index] >= 0xE2, context.bytes[index] <= 0xE3 else {
        index += 1
        continue
      }
      let (scalar, next) = UTF8Text.scalar(context.bytes, index)
      if scalar == open {
        start = next
      } else if scalar == close, let begun = start {
        found.append(begun..<index)
        start = nil
      }
      index = next
    }
    return found
  }

  private func isSaid(_ words: [StaticString], _ quantity: Quantity) -> Bool {
    let front = context.clause(around: quantity.range).lowerBound..<quantity.range.lowerBound
    return context.contains(words, in: front)
  }

  /// The line of a printer or an office: 印数:300份.
  private func isImprint(_ quantity: Quantity) -> Bool {
    UTF8Text.firstEnding(
      ["印数:", "印发:", "共印:", "定价:", "邮编:", "电话:", "零售价:", "印数", "共印"], bytes,
      at: quantity.range.lowerBound,
      from: context.range.lowerBound) != nil
  }

  /// 三元 of a company's or a district's name: a small Chinese number of 元 with a noun behind it.
  private func isNameOfCoins(_ quantity: Quantity) -> Bool {
    quantity.isChinese && quantity.value <= 10 && quantity.approximation == .exact
      && !quantity.isPerUnit
      && UTF8Text.first(
        of: [",", "。", "、", ";", "一", "每", "钱", "的", "到", "至", ")"], bytes,
        at: quantity.unitRange.upperBound, to: limit) == nil
      && quantity.range.upperBound < limit
  }

  /// 亿元以上项目, 4.3米以下焦炉: a class of things, not a quantity.
  private func isSizeClass(_ quantity: Quantity) -> Bool {
    let end = quantity.range.upperBound
    guard quantity.isBareScale || quantity.dimension == .length,
      UTF8Text.firstEnding(["以上", "以下", "以内"], bytes, at: end, from: quantity.unitRange.upperBound)
        != nil
    else { return false }
    return end < limit
      && UTF8Text.first(
        of: [",", "。", "、", ";", "的村", "(", ")", "的"], bytes, at: end, to: limit) == nil
  }

  /// 七里铺, 十里河: a Chinese number of 里 that no word of distance follows is part of a name.
  private func isPlaceName(_ quantity: Quantity) -> Bool {
    guard quantity.isChinese, quantity.unit == "里" else { return false }
    return UTF8Text.first(
      of: ["地", "路", "长", "远", "外", ",", "。", "、"], bytes, at: quantity.unitRange.lowerBound + 3,
      to: limit) == nil
      && !UTF8Text.has("华里", bytes, at: quantity.unitRange.lowerBound, to: limit)
  }

  /// A number of festivals, issues or terms counts where they were held.
  private func isHeld(_ quantity: Quantity) -> Bool {
    quantity.value > 1
      && isSaid(["举办", "举行", "召开", "承办", "开办", "开设", "主办", "培训"], quantity)
  }

  private func isRhetoric(_ quantity: Quantity) -> Bool {
    let roles = context.lexicon.roles(bytes, at: quantity.range.upperBound, to: limit)
    if quantity.value == 365, quantity.unit == "个" { return true }
    return roles.contains(.rhetoric) || roles.contains(.planName)
  }

  // MARK: Ages and times

  /// A mean age or a change of it; the age of a person or an age limit is none.
  private func isMeanAge(_ quantity: Quantity) -> Bool {
    let clause = context.clause(around: quantity.range)
    let front = clause.lowerBound..<quantity.range.lowerBound
    return context.contains(["平均", "下降", "降低", "提高", "年轻", "最大", "最小"], in: front)
  }

  private func isDuration(_ quantity: Quantity) -> Bool {
    let front = context.clause(around: quantity.range).lowerBound..<quantity.range.lowerBound
    let end = quantity.range.upperBound
    if Self.afterTimeSpan.match(bytes, at: end, to: limit) != nil { return false }
    let start = quantity.range.lowerBound
    if UTF8Text.ends(with: "提前", bytes, at: start, from: context.range.lowerBound) { return true }
    if Self.beforeTimeSpan.matchEnding(
      bytes, at: quantity.range.lowerBound, from: context.range.lowerBound)
      != nil
    {
      return false
    }
    if UTF8Text.first(of: ["时间", "周期", "工期"], bytes, at: end, to: limit) != nil { return true }
    if Self.durationVerbs.occurs(in: bytes, front) { return true }
    if quantity.approximation == .atMost || quantity.approximation == .atLeast { return true }
    if UTF8Text.first(of: ["就", "便可", "即可", "才能", "出栏", "成熟", "挂果"], bytes, at: end, to: limit)
      != nil
    {
      return quantity.value != 1
    }
    if quantity.unit == "年" { return false }
    if quantity.isChinese, quantity.value == 1 {
      return quantity.approximation == .about && quantity.unit != "天"
    }
    return !isSetDuration(quantity)
  }

  /// 24小时 is a set phrase: round the clock.
  private func isSetDuration(_ quantity: Quantity) -> Bool {
    (quantity.unit == "小时" && quantity.value == 24)
      || (quantity.unit == "天" && quantity.value >= 365)
  }

  private static let afterTimeSpan: WordSet = [
    "来", "以来", "间", "内", "前", "后", "之后", "以后", "之内", "之前", "以前", "级", "行动", "计划", "规划", "生产",
    "目标", "任务", "的经验", "经验", "工龄", "党龄", "历史", "的历史", "从", "老", "如一日", "生活圈", "服务圈", "圈", "制",
    "一次", "两次", "一个", "任期", "义务教育", "一轮", "攻坚", "上台阶", "打", "建机制", "的老", "的时光", "的努力", "多来",
    "余来", "热线", "值班", "值守", "在线", "不间断", "全天候", "再", "攻坚战", "大变样", "见成效", "免费教育", "学制",
  ]
  private static let beforeTimeSpan: WordSet = [
    "近", "过去", "过去的", "未来", "今后", "最近", "前", "这", "头", "每", "未来的", "接下来", "下一个", "又", "又是", "同",
    "往后",
    "从业", "从教", "从医", "党龄", "工龄", "任职", "上一", "满", "每隔", "不同", "在党", "第", "建党", "建国", "最初", "短短",
  ]
  private static let durationVerbs: WordSet = [
    "连续", "历时", "用时", "耗时", "为期", "工期", "期限", "持续", "长达", "缩短", "延长", "租期", "使用寿命", "周期", "提前",
    "推迟", "推后", "期为", "时长", "有效期", "合同期", "流转期", "生育期", "无霜期", "平均", "时间", "日照", "用了", "花了", "培训期",
    "压缩", "承包期", "保质期", "挂果期", "采摘期", "花期", "节省",
  ]

  // MARK: Small Chinese numbers

  private func isChineseFact(_ quantity: Quantity) -> Bool {
    if quantity.isPerUnit { return true }
    if isParallel(quantity) { return false }
    let isQualified = quantity.approximation != .exact
    switch quantity.dimension {
    case .persons, .households, .livestock, .plants, .money, .area, .mass, .length, .floor, .volume,
      .power, .energy:
      return quantity.value > 1 || isQualified || quantity.isPerUnit
    default: break
    }
    if quantity.value <= 1 { return isOneCounted(quantity) }
    return isCounted(quantity)
  }

  /// 一院两户, 两园三区: small numbers in a row without a pause are a formula.
  private func isParallel(_ quantity: Quantity) -> Bool {
    guard
      let (_, one) = UTF8Text.scalarBefore(
        bytes, quantity.range.lowerBound, from: context.range.lowerBound),
      let (digit, _) = UTF8Text.scalarBefore(bytes, one, from: context.range.lowerBound)
    else { return false }
    return ChineseNumeral.digit(digit) != nil && quantity.value < 10
  }

  /// 一个 counts only in a list of things, right behind its noun (瞭望哨一个), or where qualified.
  private func isOneCounted(_ quantity: Quantity) -> Bool {
    if quantity.approximation == .atLeast || quantity.approximation == .atMost { return true }
    if endsItem(quantity) {
      return !nounBefore(quantity).isDisjoint(with: [.facility, .concrete])
        || isListed(quantity)
    }
    guard
      UTF8Text.firstEnding(
        Self.building, bytes, at: quantity.range.lowerBound, from: context.range.lowerBound) != nil
        || UTF8Text.firstEnding(
          ["和", "、", "及"], bytes, at: quantity.range.lowerBound, from: context.range.lowerBound)
          != nil
          && isSaid(Self.building, quantity)
    else { return false }
    return quantity.unit != "个" && quantity.unit != "批"
      && !nounsBehind(quantity).isDisjoint(with: [.concrete, .facility])
  }

  /// Verbs of building and buying: 新建一座气调库 counts one.
  private static let building: [StaticString] = [
    "新建", "新上", "新增", "新建成", "建成", "建起", "建起了", "建成了", "修建", "修建了", "兴建", "投建", "购置", "购置了", "购进",
    "引进",
    "引进了", "设立", "设立了", "落成", "改建", "扩建", "建设", "建设了", "购买", "添置", "架设", "开通", "新设", "新添", "打造",
    "打造了",
  ]

  /// Two to ten of something: things are counted, abstractions are slogans.
  private func isCounted(_ quantity: Quantity) -> Bool {
    let noun = nounsBehind(quantity)
    switch quantity.unit {
    case "次", "场", "场次", "趟", "门", "笔":  // 门 and 笔 of words are out already
      return true
    case _ where isOfPlaces(quantity): fallthrough
    case "遍", "道", "校", "厂", "店":
      return isAfterList(quantity) || endsItem(quantity) && !nounBefore(quantity).isEmpty
    case "家", "座", "所", "名", "位", "台", "辆", "栋", "间", "处", "支", "口", "眼", "院", "起", "幢", "孔", "盏",
      "套", "份", "架",
      "艘", "株", "棵", "场所", "家庭", "宗", "例":
      if noun.contains(.abstract), noun.isDisjoint(with: [.concrete, .facility, .firm, .person]) {
        return false
      }
      return true
    default:
      if !noun.isDisjoint(with: [.concrete, .facility, .person, .household, .firm]) {
        return quantity.unit != "项" || noun.contains(.concrete)
      }
      if noun.contains(.abstract) { return false }
      if namesInFront(quantity) == Int(quantity.value) { return true }
      return endsItem(quantity)
        && !nounBefore(quantity).isDisjoint(with: [.concrete, .facility, .firm])
    }
  }

  /// 三村, 两县: places themselves are the unit.
  private func isOfPlaces(_ quantity: Quantity) -> Bool {
    UTF8Text.first(
      of: ["村", "乡", "镇", "县"], context.bytes, at: quantity.unitRange.lowerBound,
      to: quantity.unitRange.upperBound) == quantity.unitRange.upperBound
  }

  /// 岗亭2个,瞭望台一个: a neighbour in the list is a counted thing as well.
  private func isListed(_ quantity: Quantity) -> Bool {
    guard let index = context.quantities.firstIndex(where: { $0.range == quantity.range }),
      context.clause(around: quantity.range).lowerBound < quantity.range.lowerBound
    else { return false }
    let neighbours = [index - 1, index + 1].filter(context.quantities.indices.contains)
    return neighbours.contains { neighbour in
      let other = context.quantities[neighbour]
      let gap =
        max(other.range.lowerBound, quantity.range.lowerBound)
        - min(other.range.upperBound, quantity.range.upperBound)
      return other.dimension == .counter && gap <= 36 && endsItem(other)
    }
  }

  /// How many names joined by 、 stand right in front: 东坡、西坡两个 has two.
  private func namesInFront(_ quantity: Quantity) -> Int {
    let start = quantity.range.lowerBound
    let clause = context.clause(around: quantity.range)
    var count = 1
    var index = clause.lowerBound
    while index < start {
      let (scalar, next) = UTF8Text.scalar(bytes, index)
      if scalar == 0x3001 { count += 1 }
      index = next
    }
    return count > 1 && isAfterList(quantity) ? count : 0
  }

  /// 堡内、东关两村: the number sums up the names in front of it.
  private func isAfterList(_ quantity: Quantity) -> Bool {
    let start = quantity.range.lowerBound
    let clause = context.clause(around: quantity.range)
    guard let (before, _) = UTF8Text.scalarBefore(bytes, start, from: clause.lowerBound),
      before != 0x3001
    else { return false }
    return context.contains(["、"], in: max(clause.lowerBound, start - 45)..<start)
  }

  /// 3个方面 and 5项制度: an Arabic number of an abstraction.
  private func isAbstractArabic(_ quantity: Quantity) -> Bool {
    guard quantity.dimension == .counter, quantity.value < 13, quantity.valueMax == nil else {
      return false
    }
    return UTF8Text.first(
      of: ["方面", "层面", "维度", "环节", "关键", "阶段", "步骤", "字", "大方面", "重点环节", "转变", "坚持", "到位"], bytes,
      at: quantity.range.upperBound, to: limit) != nil
  }

  /// Whether the item ends right behind the quantity.
  private func endsItem(_ quantity: Quantity) -> Bool {
    context.itemEnd(from: quantity.range.upperBound) == quantity.range.upperBound
  }

  /// The roles of the word that ends where the quantity begins.
  private func nounBefore(_ quantity: Quantity) -> CueLexicon.Roles {
    let start = quantity.range.lowerBound
    var roles: CueLexicon.Roles = []
    let near = max(context.range.lowerBound, start - 24)
    for cue in context.cues(in: near..<start) where cue.range.upperBound == start {
      roles.formUnion(context.lexicon.entries[cue.entry].roles)
    }
    return roles
  }

  /// The roles of the words in the noun phrase behind the quantity: some ten characters.
  private func nounsBehind(_ quantity: Quantity) -> CueLexicon.Roles {
    let end = context.itemEnd(from: quantity.range.upperBound)
    return context.roles(in: quantity.range.upperBound..<min(end, quantity.range.upperBound + 36))
  }
}
