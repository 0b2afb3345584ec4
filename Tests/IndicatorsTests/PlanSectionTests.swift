import Indicators
import TextScanning
import Testing

@Suite("Parts that tell plans")
struct PlanSectionTests {
  private static func indicators(_ parts: [(TextBlock.Kind, String)]) -> [Indicator] {
    Extraction.blocks(parts, year: 2020)
  }

  @Test("a heading of plans holds until the next heading of its level")
  func heading() {
    let found = Self.indicators([
      (.heading, "一、2020年工作回顾"), (.body, "建成冷库2座。"),
      (.heading, "二、2021年工作打算"), (.body, "新建服务中心3个。"), (.heading, "(一)抓产业"),
      (.body, "发展大棚40座。"), (.heading, "三、保障措施"), (.body, "现有干部12名。"),
    ])
    #expect(found.map(\.modality) == [.actual, .planned, .planned, .actual])
    #expect(found.map(\.period.description) == ["2020", "2021", "2021", "2020"])
  }

  @Test("a numbered paragraph is headed by its short first sentence, until the next")
  func item() {
    let found = Self.indicators([
      (.body, "五、项目建设。新开工项目12个。"), (.body, "六、2021年目标。改造农田300亩。新建大棚40座。"),
      (.body, "七、工作计划。培训农民200人。"), (.body, "八、保障措施。现有干部12名。"),
    ])
    #expect(found.map(\.period.description) == ["2020", "2021", "2021", "2020", "2020"])
    #expect(found.map { $0.modality == .actual } == [true, false, false, false, true])
  }

  @Test("recommendations tell plans")
  func recommendations() {
    let found = Self.indicators([
      (.heading, "四、对策建议"), (.body, "建成繁育基地3个。"), (.heading, "五、附记"), (.body, "走访9个村。"),
      (.body, "建议改造温室120座。"),
    ])
    #expect(found.map { $0.modality == .actual } == [false, true, false])
  }

  @Test("a heading of shortcomings tells no plans")
  func shortcomings() {
    let found = Self.indicators([
      (.heading, "五、存在问题和2021年工作思路"), (.body, "薄弱村还有6个。"),
    ])
    #expect(found.map(\.modality) == [.actual])
  }

  @Test("the title of an article says its year")
  func title() {
    let plans = Self.indicators([
      (.title, "某县2021年重点工程项目"), (.body, "新建羊舍60栋。2020年已完成投资300万元。"),
    ])
    #expect(plans.map(\.modality) == [.planned, .actual])
    #expect(plans.map(\.period.description) == ["2021", "2020"])
    let account = Self.indicators([(.title, "2019年统计公报"), (.body, "粮食产量3万吨。")])
    #expect(account.map(\.period.description) == ["2019"])
    let other = Self.indicators([(.title, "从2015年的那场大雨说起"), (.body, "种植谷子300亩。")])
    #expect(other.map(\.period.description) == ["2020"])
  }

  @Test("behind 下一步 a paragraph tells plans, but what is done stays done")
  func nextStep() {
    let found = Self.indicators([
      (.body, "下一步,抓好产业。新建大棚40座。已签约企业3家。"), (.body, "存栏羊600只。"),
    ])
    #expect(found.map(\.modality) == [.planned, .actual, .actual])
  }
}
