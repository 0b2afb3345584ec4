import TextScanning

/// Tells whether a text speaks of one family or one worker: 她, 我家, 全家, 种植户张某.
enum HouseholdSubject {
  /// Whether the subject spoken of last in the range is one person or family and no body.
  /// - Complexity: O(length).
  static func isSpokenOf(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var index = range.lowerBound
    var isOne = false
    while index < range.upperBound {
      let (scalar, next) = UTF8Text.scalar(bytes, index)
      if bodies.match(bytes, at: index, to: range.upperBound) != nil {
        isOne = false
      } else if families.match(bytes, at: index, to: range.upperBound) != nil {
        isOne = true
      } else if let end = trades.match(bytes, at: index, to: range.upperBound) {
        isOne = isOne || isName(bytes, at: end, to: range.upperBound)
      } else if surnames.contains(scalar), namesOne(bytes, after: next, range) {
        isOne = true
      } else if pronouns.contains(scalar) {
        isOne = isOne || !isPlural(bytes, index, next, range)
      }
      index = next
    }
    return isOne
  }

  /// 侯三旦家, 崔玉柱种了: two characters behind a surname, and a family or what it lives by.
  private static func namesOne(_ bytes: [UInt8], after index: Int, _ range: Range<Int>) -> Bool {
    let end = index + 6
    guard end < range.upperBound, bytes[index] >= 0xE4, bytes[index + 3] >= 0xE4 else {
      return false
    }
    return livings.match(bytes, at: end, to: range.upperBound).map { next in
      UTF8Text.first(
        of: ["庄", "沟", "村", "河", "山", "镇", "乡", "岭", "湾", "店", "铺", "口", "坪", "塔"], bytes, at: next,
        to: range.upperBound) == nil
    } ?? false
  }

  private static let livings: WordSet = [
    "家", "种了", "养了", "种着", "养着", "包了", "承包", "靠着", "卖了", "夫妇", "一家", "两口子", "开起", "办起",
  ]

  /// Bodies whose takings are revenue.
  private static let bodies: WordSet = [
    "合作社", "公司", "企业", "集体", "全村", "全乡", "全镇", "全县", "全市", "村里", "乡里", "镇里", "县里", "工厂", "协会", "基地",
    "园区", "市场", "景区", "我们", "咱们", "他们", "她们", "群众", "村民们", "带动", "户均", "人均", "两委", "合作", "演出队",
    "花戏队",
  ]

  /// Words of one family.
  private static let families: WordSet = [
    "我家", "他家", "她家", "俺家", "自家", "自己家", "全家", "一家", "家里", "夫妻俩", "两口子", "夫妇俩", "老两口", "小两口", "婆媳",
    "媳妇", "老伴", "丈夫", "妻子",
    "父子俩",
    "兄弟俩",
  ]

  /// What a person is called in front of the name.
  private static let trades: WordSet = [
    "种植户", "养殖户", "种养户", "大户", "果农", "菜农", "瓜农", "药农", "棉农", "茶农", "蜂农", "牧民", "村民", "农民", "社员",
    "户主",
    "脱贫户", "贫困户", "农户", "工人", "员工", "女工", "师傅", "青年", "老汉", "移民", "搬迁户",
    "村的", "庄的", "社区的", "组的",
  ]

  /// 我, 他, 她, 俺.
  private static let pronouns = ScalarSet(firstOf: ["我", "他", "她", "俺"])

  /// 我们, 我县, 其他, 他乡: not one person.
  private static func isPlural(
    _ bytes: [UInt8], _ index: Int, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    UTF8Text.first(
      of: ["们", "县", "市", "省", "区", "镇", "乡", "村", "国", "校", "院", "社", "厂", "公司", "局", "站", "人"],
      bytes,
      at: next, to: range.upperBound) != nil
      || UTF8Text.firstEnding(
        ["其", "自", "利", "忘", "吉"], bytes, at: index, from: range.lowerBound) != nil
  }

  /// Whether a name begins: one of the common surnames that begin no common word here.
  private static func isName(_ bytes: [UInt8], at index: Int, to limit: Int) -> Bool {
    guard index < limit else { return false }
    let (first, next) = UTF8Text.scalar(bytes, index)
    return surnames.contains(first)
      && UTF8Text.first(
        of: ["家", "子", "树", "庄", "沟", "村", "河", "山", "镇", "乡", "岭", "湾", "店", "铺"], bytes, at: next,
        to: limit) == nil
  }

  private static let surnames = ScalarSet(
    firstOf: ("王李张刘陈杨赵周吴徐孙胡朱郭罗郑梁谢宋唐韩冯邓曹彭萧董潘袁蔡蒋杜叶魏苏吕丁卢姚沈姜崔谭陆汪廖韦贾邹熊孟秦邱侯薛"
      + "闫阎雷郝邵史顾赖武贺严樊葛邢翟聂焦耿郗宫岳冀郜卫裴靳霍柴祁乔梅骆鲁尉闻窦").map(String.init))
}
