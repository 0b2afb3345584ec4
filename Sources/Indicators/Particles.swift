/// The words that begin or end a noun phrase in front of a number, which are no part of it.
enum Particles {
  private static let leading: [StaticString] = [
    "其中", "目前", "现有", "共有", "全乡", "全镇", "全县", "全村", "全市", "全省", "我县", "我市", "我镇", "我乡", "我村", "该村",
    "该镇", "该乡", "该县", "累计", "总计", "合计", "共计", "现已", "已经", "先后", "同时", "此外", "另外", "并", "共", "已", "还", "又", "也",
    "使", "让", "对", "为", "将", "把", "由", "在", "有", "与", "和", "及", "的", "了", "年", "等",
  ]
  private static let trailing: [StaticString] = [
    "达到了", "达到", "完成了", "完成", "实现", "超过", "突破", "共有", "现有", "增加到", "增加至", "提高到", "发展到", "扩大到", "扩大至",
    "共计", "累计", "总计", "合计", "高达", "多达", "达", "约", "近", "有", "为", "是", "共", "在", "了", "到", "至", "仅", "只", "需", "需要",
    "分别", "均", "各", "就", "的", "也", "已", "全部", "每年", "年", ":", "“", "”",
  ]
  private static let stops: [StaticString] = [
    "的", "了", "在", "被", "由", "对", "为", "将", "是", "进行", "实施", "开展", "完成", "全部", "达", "发放", "参加", "参与", "受到", "得到",
    "增收", "走进", "签订", "成立", "已经", "正在", "以", "等", "”", "“", "颁发", "实现", "取得", "建成",
  ]

  /// The index after the particles that a phrase begins with.
  static func skipLeading(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    while let next = UTF8Text.first(of: leading, bytes, at: start, to: range.upperBound) { start = next }
    return start
  }

  /// The index before the verbs and particles that a phrase ends with.
  static func skipTrailing(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while let at = UTF8Text.firstEnding(trailing, bytes, at: end, from: range.lowerBound) { end = at }
    return end
  }

  /// At most the last sixteen characters of a phrase, begun behind a particle if there is one.
  static func tail(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    var count = 0
    while count < 16,
      let (_, at) = UTF8Text.scalarBefore(bytes, start, from: range.lowerBound)
    {
      start = at
      count += 1
    }
    return start..<range.upperBound
  }

  /// The start of a phrase up to the first word that ends a noun phrase.
  static func head(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    if let next = UTF8Text.first(of: ["的"], bytes, at: start, to: range.upperBound) { start = next }
    var end = start
    while end < range.upperBound {
      if UTF8Text.first(of: stops, bytes, at: end, to: range.upperBound) != nil { break }
      end = UTF8Text.scalar(bytes, end).next
    }
    return start..<min(end, range.upperBound)
  }
}
