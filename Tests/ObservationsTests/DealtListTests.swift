import IndicatorCatalogue
import Records
import Testing

/// Lists of things or places whose numbers are dealt out by 分别; made-up texts.
@Suite struct DealtListTests {
  @Test(
    "each number has the name of its own thing or none",
    arguments: [
      // A part of a longer word is no product: 桃 of 核桃, 萝卜 of 胡萝卜, 鸡 of 笨鸡.
      (
        "2023年孝义市、汾阳市核桃面积分别为1万亩、2万亩。",
        ["walnuts_planted_area", "walnuts_planted_area"]
      ),
      (
        "2023年孝义市、汾阳市、文水县胡萝卜产量分别为1万吨、2万吨和3万吨。",
        ["output/carrots", "output/carrots", "output/carrots"]
      ),
      (
        "2023年古城镇、合盛堡乡奶牛存栏分别为2.3万头、1.2万头。",
        ["dairy_cattle_stock", "dairy_cattle_stock"]
      ),
      (
        "2023年静乐县猪、牛、羊肉产量分别为1吨、2吨、3吨。", ["pork_output", "beef_output", "mutton_output"]
      ),
      (
        "2023年静乐县小麦、玉米分别为3万亩、2万亩。", ["wheat_planted_area", "maize_planted_area"]
      ),
      (
        "2023年静乐县小麦、玉米、高粱面积分别为1、2和3万亩。",
        ["wheat_planted_area", "maize_planted_area", "planted_area/sorghum"]
      ),
      // As many things as numbers or none: which of them has no number is not said.
      ("2023年静乐县小麦、玉米、高粱分别为3万亩、2万亩。", ["", ""]),
      ("2023年静乐县地区生产总值、固定资产投资、社会消费品零售总额分别为3亿元、2亿元。", ["", ""]),
      ("2023年孝义市、汾阳市、文水县小麦面积分别为3万亩、2万亩。", ["", ""]),
      ("2023年孝义市、汾阳市小麦、玉米、高粱面积分别为1万亩、2万亩、3万亩。", ["", "", ""]),
      // A clause in front is no part of the list.
      (
        "2023年静乐县调整结构、优化布局，小麦、玉米分别为3万亩、2万亩。",
        ["wheat_planted_area", "maize_planted_area"]
      ),
      (
        "屯留区、长子县2023年是全市的米袋子，秋粮播种面积分别为58.3万亩和54.1万亩。",
        ["autumn_grain_planted_area", "autumn_grain_planted_area"]
      ),
    ])
  func names(_ text: String, _ ids: [String]) throws {
    #expect(try Analysis.rows(text).map(\.identity.id) == ids)
  }
}
