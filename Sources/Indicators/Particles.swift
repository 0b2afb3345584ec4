/// The words that begin or end a noun phrase beside a number, which are no part of it.
enum Particles {
  private static let leading: WordSet = [
    "较上年", "比上年", "每亩地", "每公斤", "据统计", "其中", "现有", "共有", "全乡",
    "全镇", "全县", "全村", "全市", "全省", "我县", "我市", "我镇", "我乡", "我村", "该村",
    "该镇", "该乡", "该县", "累计", "总计", "合计", "共计", "现已", "已经", "先后", "同时",
    "此外", "另外", "——", "一是", "二是", "三是", "四是", "五是", "六是", "分别", "预计",
    "计划", "力争", "只有", "各类", "各种", "同比", "每年", "每亩", "每斤", "每吨",
    "每头", "每只", "每天", "每月", "一斤", "一亩", "达到", "目前", "同期", "此次", "并", "已",
    "还", "又", "也", "使", "让", "把", "由", "与", "和", "及", "的", "了", "等", "—", "仅",
    "各", "都", "“", "”",
  ]
  private static let trailing: WordSet = [
    "达到了", "完成了", "增加到", "增加至", "提高到", "发展到", "扩大到", "扩大至", "下降到",
    "增长到", "比上年", "较上年", "稳定在", "控制在", "不低于", "不少于", "达到", "完成", "实现",
    "超过", "突破", "共有", "现有", "降至", "降到", "增至", "共计", "累计", "总计", "合计",
    "高达", "多达", "需要", "分别", "全部", "每年", "同比", "上年", "共同", "每月", "每周",
    "至少", "达", "约", "近", "有", "为", "是", "共", "在", "了", "到", "至", "仅", "只", "需",
    "均", "各", "就", "的", "也", "已", "年", ":", "“", "”", "还", "可", "能", "和", "与",
    "月", "由", "从", "去",
  ]
  private static let stops: WordSet = [
    "比上年", "比去年", "进行", "全部", "受到", "得到", "正在", "取得",
    "户均", "人均", "分别", "累计", "先后", "纷纷", "实行", "用于", "提高", "迅速", "扎实",
    "不同", "作出", "按照", "签了", "的", "了", "被", "由", "对", "为", "将", "是", "达",
    "已", "等", "”", "“", "和", "与", "就", "也", "每", "均", "共", "从", "给", "较", "又",
    "还", "都", "—",
  ]
  private static let measuring: WordSet = [
    "计划投资", "完成投资", "累计投资", "投入资金", "同比增长", "环比增长", "同比下降",
    "平均下降", "平均提高", "占地面积", "年可出栏", "建设面积", "建筑面积", "成功举办",
    "销售总额", "全年投资", "总投资", "可存栏", "可出栏", "年产量",
    "总产量", "年产值", "总产值", "年收入", "总收入", "销售额", "总面积", "可打造", "每公斤",
    "每亩地", "提高到", "发展到", "扩大到", "投资", "投入", "资金", "增长", "下降",
    "提高", "降低", "减少", "增加", "占地", "存栏", "出栏", "规模", "产量", "产值", "收入",
    "面积", "历时", "连续", "占比", "增幅", "增速", "达到", "打造", "种植", "举办", "总长",
    "全长", "容量", "单价", "售价", "价格", "均价", "亩产", "亩均", "每亩", "每斤", "每人",
    "每户", "户均", "人均", "数目", "筹措", "自筹", "注资", "斥资", "耗资", "补贴",
    "每吨", "总价", "涨幅", "降幅", "至少", "最多", "超过", "突破", "下跌", "上涨", "可达",
    "共有", "现有", "确保", "预计", "实现", "完成", "高出", "净赚", "获利", "年均", "月均",
    "日均", "连年", "降至", "发展", "扩大", "总额", "时间", "计划", "出资", "拿到", "翻了",
    "繁殖", "产出", "增产", "减产", "最终", "提供", "低于", "不足", "不到", "卖", "翻", "占",
    "达", "长", "宽", "高", "约", "降", "涨", "增", "减", "赚", "挣", "经",
  ]

  /// The index after the particles that a phrase begins with.
  static func skipLeading(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while let next = leading.match(bytes, at: start, to: range.upperBound) { start = next }
    return start
  }

  /// The index before the verbs and particles that a phrase ends with.
  static func skipTrailing(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while let at = trailing.matchEnding(bytes, at: end, from: range.lowerBound) { end = at }
    return end
  }

  /// Whether the range is exactly one word of measuring.
  static func isMeasuring(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    measuring.contains(exactly: range, of: bytes)
  }

  /// Whether a word that ends a noun phrase begins at `index`.
  static func stopsNoun(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
    if UTF8Text.has("在", bytes, at: index, to: limit) {
      return UTF8Text.first(of: ["在建", "在校", "在岗", "在册", "在读"], bytes, at: index, to: limit) == nil
    }
    return stops.match(bytes, at: index, to: limit) != nil
  }

  /// The end of the noun phrase that begins with a range: the first word that ends one.
  static func nounEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound, !stopsNoun(bytes, end, range.upperBound) {
      end = UTF8Text.scalar(bytes, end).next
    }
    return min(end, range.upperBound)
  }

  /// At most the last sixteen characters of a phrase.
  static func tail(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    var count = 0
    while count < 16, let (_, at) = UTF8Text.scalarBefore(bytes, start, from: range.lowerBound) {
      start = at
      count += 1
    }
    return start..<range.upperBound
  }
}
