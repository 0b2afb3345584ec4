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

  @Test("a heading of shortcomings tells no plans")
  func shortcomings() {
    let found = Self.indicators([
      (.heading, "五、存在问题和2021年工作思路"), (.body, "薄弱村还有6个。"),
    ])
    #expect(found.map(\.modality) == [.actual])
  }

  @Test("behind 下一步 a paragraph tells plans, but what is done stays done")
  func nextStep() {
    let found = Self.indicators([
      (.body, "下一步,抓好产业。新建大棚40座。已签约企业3家。"), (.body, "存栏羊600只。"),
    ])
    #expect(found.map(\.modality) == [.planned, .actual, .actual])
  }
}
