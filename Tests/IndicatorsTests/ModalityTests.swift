import Indicators
import Testing

@Suite("Modality")
struct ModalityTests {
  @Test("fact, plan, forecast or target", arguments: rows)
  func modality(row: FieldCase) {
    let found = Extraction.indicators(row.sentence, year: 2021).map(\.modality.rawValue)
    #expect(found == row.expected)
  }

  @Test("a part of what the sentence before planned is planned")
  func partOfPlan() {
    let found = Extraction.indicators("计划实施项目42个。其中新建项目25个。已完成12个。", year: 2021)
    #expect(found.map(\.modality) == [.planned, .planned, .actual])
  }

  static let rows = FieldCase.rows(
    """
    建成大棚32座 | actual
    已种植连翘900亩 | actual
    在建项目4个 | actual
    将涉及的6个村划分为40个网格 | actual actual
    由60名党员负责 | actual
    占年度任务的104% | actual
    超额完成全年任务,造林2600亩 | actual
    咬定目标不放松,全县产值完成32亿元,接待游客9万人次 | actual actual
    发展目标为:产值达到32亿元,接待游客9万人次 | target target
    对照目标任务,造林2600亩 | actual
    产值3.2亿元,高出年初预期目标2个百分点;造林2600亩,完成计划的110% | actual actual actual actual
    完工38处,超出计划3处,完成投资900万元 | actual actual actual
    投资下降3%(年度目标为增长9%),产值达到2亿元 | actual target actual
    产量不得超过80万吨 | target
    争取财政资金300万元 | actual
    计划投资800万元 | planned
    总投资9亿元,年度计划3亿元,已完成2亿元 | actual planned actual
    拟建冷库3座 | planned
    将新建文化广场2处 | planned
    下一步,将投资260万元改造管网 | planned
    2022年,全乡将新建高标准农田5000亩 | planned
    规划建设安置房120套 | planned
    实施坡改梯项目,建设面积1800亩,目前已完成前期勘察 | planned
    预计可收入30万元 | forecast
    预计全年可达2亿元 | forecast
    有望突破500万元 | forecast
    预计总产量60万斤,产值90万元 | forecast forecast
    建成后每年增加集体收入15万元 | forecast
    投产后可带动90人就业 | forecast
    建成后年可加工药材500吨 | planned
    力争年内增长8%以上 | target
    力争突破5000万元 | target
    确保1200户改造任务按期完成 | target
    目标是收入增长7% | target
    2022年,农村居民收入增长9% | target
    计划把规模由现在的300亩扩大到800亩 | actual target
    保障亩纯收入不低于1800元 | target
    明年面积要突破8000亩 | target
    计划把销售额做到900万元 | target
    2022年,城镇新增就业1600人 | target
    2022年,接待游客2万人次以上 | target
    今年咋也能打五百斤 | forecast
    十月底就能投产,可安排30人上班 | forecast
    “十四五”以来,流转土地900亩 | actual
    “十四五”期间,培育合作社45家 | actual
    年底前还要上两条生产线 | planned
    组织实施提升计划,26名干部取得学历 | actual
    年产值达到200万元 | actual
    每年可发电90万千瓦时 | actual
    """)
}
