import TextScanning

/// Counted pieces that are people or goods made.
extension MeasureClassifier {
  /// 三十来个妇女, 光棍汉就有二十多个: the noun right behind or in front names people.
  func isOfPeople(_ index: Int) -> Bool {
    let behind = quantities[index].range.upperBound
    let words = context.cues(in: behind..<context.itemEnd(from: behind)).prefix(2)
    if let first = words.first, first.range.lowerBound == behind,
      context.lexicon.entries[first.entry].roles == .person
    {
      // 3个移民小区 counts what stands behind the people.
      return words.dropFirst().allSatisfy {
        $0.range.lowerBound > first.range.upperBound
          || context.lexicon.entries[$0.entry].roles == .verb
      }
    }
    let at = quantities[index].range.lowerBound
    let from = context.clause(around: quantities[index].range).lowerBound
    let end =
      UTF8Text.firstEnding(["就有", "还有", "共有", "才有", "只有", "有"], context.bytes, at: at, from: from)
      ?? at
    guard
      context.itemEnd(from: quantities[index].range.upperBound)
        == quantities[index].range.upperBound,
      let cue = context.cues(in: from..<end).last, cue.range.upperBound == end
    else { return false }
    return context.lexicon.entries[cue.entry].roles == .person
  }

  /// 生产服装4万套, 缝制校服3000件: pieces that a workshop makes.
  func isManufactured(_ index: Int) -> Bool {
    let quantity = quantities[index]
    guard quantity.value >= 100,
      ["套", "件", "双", "台", "块", "张", "瓶", "袋", "盒", "副", "顶", "把", "条", "枚", "颗", "盏", "片", "桶"]
        .contains(quantity.unit),
      let made = UTF8Text.lastOccurrence(
        of: ["生产", "制作", "缝制", "编织", "组装", "加工", "制成", "绣出", "烧制"], context.bytes,
        in: front(index))
    else { return false }
    return UTF8Text.first(
      of: ["线", "企业", "经营", "设备", "车间", "机", "厂", "基地", "中心", "安全", "资料", "技术", "设施"],
      context.bytes,
      at: made.upperBound, to: context.range.upperBound) == nil
      && UTF8Text.firstEnding(
        ["安全", "农业", "恢复"], context.bytes, at: made.lowerBound, from: context.range.lowerBound)
        == nil
  }
}
