import Indicators
import Testing

@Suite("Measures")
struct MeasureTests {
  @Test("the measure of each quantity", arguments: rows)
  func measures(row: FieldCase) {
    let found = Extraction.indicators(row.sentence).map(\.measure.rawValue)
    #expect(found == row.expected)
  }

  @Test("an area with no word of its own is of what the paragraph spoke of")
  func areaOfParagraph() {
    let found = Extraction.paragraphs(["栽核桃300亩。如今一千二百亩。", "共600亩。"])
    #expect(found.map(\.measure) == [.plantedArea, .plantedArea, .landArea])
  }

  @Test("every measure has a row with a name")
  func table() {
    let entries = Extraction.extractor.measures.entries
    #expect(entries.count == Measure.allCases.count)
    #expect(entries.allSatisfy { !$0.alias.isEmpty || $0.measure == .capacity })
  }

  static let rows = FieldCase.rows(
    """
    全乡退耕2400亩。 | planted_area
    花椒是全村的摇钱树，面积900亩。 | planted_area
    上架菌棒60万支。 | stock
    侯三旦家种了3亩西瓜，卖了2万元。 | planted_area per_capita_income
    镇里拿出50万元硬化村道。 | investment
    雇工每天110元。 | price
    农作物受灾3200亩，其中绝收700亩。 | planted_area planted_area
    年产包装纸2亿平方米。 | output
    资金缺口约40万元。 | other
    文盲率由3%下降为1.5%。 | rate rate
    颗粒物平均浓度34微克/立方米。 | other
    投产后年加工莜面800吨。 | capacity
    抽采量6亿立方米，利用量5亿立方米。 | output other
    修堤防用石料1.6万立方米。 | other
    建高位水池600立方米。 | capacity
    建成青贮窖4.8万立方米。 | capacity
    建设年出栏6000头的养殖场。 | capacity
    全县年出栏6000头。 | slaughter
    冷库能贮苹果900吨。 | capacity
    封山育林800亩。 | planted_area
    全村有冷棚500亩。 | planted_area
    大棚占地30亩。 | land_area
    一期日产高纯氢8吨。 | capacity
    去年一期年产原煤达到120万吨。 | output
    在车间干活,每人每天能挣130元。 | price
    养鸡亏损3万元。 | other
    全县国内生产总值21亿元，工业增加值8亿元。 | output_value output_value
    冷库项目拟投资900万元。 | investment
    晚会吸引观众3000人次。 | visitors
    累计免疫生猪2万头、羊3万只。 | count count
    电厂全年消纳煤矸石20万吨。 | mass
    景区成人票40元，学生票20元。 | price price
    区里拿出8万元奖励种植大户。 | subsidy
    省里下拨抗旱资金90万元。 | subsidy
    红薯每斤多卖3毛钱。 | price
    工业用电量5亿千瓦时。 | other
    对全市增长的贡献率达21%。 | rate
    果库已入库苹果800吨。 | other
    去年育苗500万株。 | output
    年可育苗500万株。 | capacity
    设计年出栏2万头。 | capacity
    年可生产菌袋90万个。 | capacity
    这里有6个年轻人。 | persons
    果汁厂收购残果900吨。 | other
    降水较常年偏少三成。 | growth
    小区绿化4000平方米。 | land_area
    长途汽车站发送旅客3万人次。 | persons
    全镇劳务收入860万元。 | revenue
    发放蚕种300张。 | count
    储备编织袋2万条。 | count
    冷棚棚租12万元。 | revenue
    人口自然增长率3.2‰。 | rate
    玉米播种面积1.2万亩 | planted_area
    种植连翘860亩 | planted_area
    千亩花椒基地 | planted_area
    新打水井12口 | count
    全村410口人 | persons
    全年养蚕800张 | stock
    存栏中蜂320箱 | stock
    全年货运量560万吨 | mass
    接待来访群众90余人次 | persons
    日工资110元 | price
    一天能挣90元 | price
    年收入10万元以上的有80户 | per_capita_income households
    花椒亩产300斤,共收花椒90万斤 | yield output
    采煤产量占比提高2个百分点 | growth
    花了26万元修水渠 | investment
    累计降雨86毫米 | other
    农村居民18200元 | per_capita_income
    污水厂日处理6000吨 | capacity
    三次产业结构为20.5∶38.2∶41.3 | rate rate rate
    一箱鸡蛋卖45元 | price
    运费每公斤3元 | price
    爱心企业捐款捐物折价6万元 | subsidy
    一年营业额40余万元 | revenue
    站点总面积180平方米 | building_area
    通关时间压缩一半 | growth
    其中谷子300亩、黑豆120亩 | planted_area planted_area
    新发展经济林500亩 | planted_area
    流转土地1100亩 | land_area
    整治撂荒地230亩 | land_area
    园区占地45亩 | land_area
    1600亩耕地全部托管 | land_area
    新建高标准农田3000亩 | land_area
    承包地65亩入股 | land_area
    治理水土流失面积12平方公里 | land_area
    果园托管900亩 | land_area
    建筑面积1800平方米 | building_area
    新建羊舍2400平方米 | building_area
    存栏生猪2600头 | stock
    饲养湖羊450只 | stock
    栽植国槐700株 | stock
    核桃树3200棵 | stock
    引进种羊60只 | stock
    出栏肉羊1300只 | slaughter
    年产量25万斤 | output
    粮食总产量2.1万吨 | output
    日产鲜奶9吨 | output
    年产煤90万吨 | output
    加工辣椒40吨 | output
    年产石灰20万吨/年项目 | capacity
    装机容量30兆瓦 | capacity
    年可出栏800头 | capacity
    5000头肉牛养殖项目 | capacity
    万只蛋鸡养殖场 | capacity
    一次可储菜900吨 | capacity
    可容纳200人就餐 | capacity
    新建300吨冷库 | capacity
    亩产1100斤 | yield
    平均亩产小麦820斤 | yield
    工业总产值12亿元 | output_value
    产品价值150万元 | output_value
    地区生产总值86亿元 | output_value
    村集体收入32万元 | revenue
    旅游综合收入560万元 | revenue
    实现利润70万元 | revenue
    销售额突破300万元 | revenue
    为村集体增收20万元 | revenue
    每年收取租金8万元 | revenue
    每亩纯收入2200元 | revenue
    社会消费品零售总额20亿元 | revenue
    人均可支配收入14500元 | per_capita_income
    户均增收6000元 | per_capita_income
    每户分红2800元 | per_capita_income
    务工人员月工资2600元 | per_capita_income
    带动30人每人每年增收8000元 | persons per_capita_income
    固定资产投资5.2亿元 | investment
    总投资1.1亿元 | investment
    投入资金260万元 | investment
    筹措9万元资金 | investment
    争取项目资金400万元 | investment
    上缴税收1.6亿元 | tax
    完成税收3200万元 | tax
    发放补贴36万元 | subsidy
    兑现奖金12万元 | subsidy
    救助资金22万元 | subsidy
    发放助学金5万元 | subsidy
    发放贷款900万元 | subsidy
    减免学费每人每年600元 | subsidy
    批发价每斤4元 | price
    门票25元 | price
    收购价2.8元/斤 | price
    每亩流转费500元 | price
    每亩节约成本260元 | other
    直接经济损失180万元 | other
    外债8万元 | other
    平均年龄43岁 | other
    较换届前下降8.2岁 | growth
    海拔1300米 | other
    平均日照时数7小时 | other
    建成蓄水池6座 | count
    企业24户 | count
    规上企业18户 | count
    提供岗位80个 | count
    检查企业90户次 | count
    脱贫户56户 | households
    43户村民 | households
    受损农房17户 | households
    培训农民120人 | persons
    党员46名 | persons
    受教育群众800人次 | persons
    接待游客3万人次 | visitors
    游客2.6万人 | visitors
    接待参观团队60批、4000人次 | count visitors
    覆盖率96% | rate
    占总数的31% | rate
    完成率达到98% | rate
    转化率由21%提高到35% | rate rate
    贫困发生率降至0.4% | rate
    同比增长9.2% | growth
    比上年下降3% | growth
    成本降低10%—15% | growth
    收入翻了一番 | growth
    减产近一半 | growth
    增幅达到12% | growth
    分别增长6%和7% | growth growth
    是全县平均水平的1.3倍 | rate
    硬化道路4.2公里 | length
    铺设管道900米 | length
    清理垃圾70吨 | mass
    生活垃圾46吨 | mass
    每年减排二氧化硫300吨 | other
    销售种苗80万株 | other
    工期缩短2个月 | duration
    连续5年 | duration
    年产花馍6万件 | output
    发展香菇12万棒 | stock
    进出口总值6亿元 | other
    发放口罩2万只 | count
    可同时接待90人住宿、200人就餐 | capacity capacity
    平均降雨量60毫米 | other
    引进社会资本900万元 | investment
    保洁员一个月1500元 | per_capita_income
    平均年龄由53岁下降到46岁 | other other
    她上个月挣了3100元 | per_capita_income
    种植户王小林今年卖了13万元 | per_capita_income
    我家去年多收6000元 | per_capita_income
    合作社今年卖了13万元 | revenue
    我县收入13亿元 | revenue
    村民李家沟的苹果卖了13万元 | revenue
    今年光卖枣就卖到90万元 | revenue
    出口订单达2600万元 | revenue
    花45万元盖起戏台 | investment
    花了45万元看病 | other
    下拨救灾资金150万元 | subsidy
    三百元一晚 | price
    每亩租金700元 | price
    戏台能坐500人 | capacity
    一年来了三万人 | visitors
    去年游客6000人,今年掉到2000人 | visitors visitors
    光棍汉就有二十多个 | persons
    二十来个妇女 | persons
    生产童装3.6万套 | output
    生产线3条 | count
    购置生产设备120台 | count
    黑鹳80余只 | count
    裂果少了三成 | growth
    六成社员靠养牛增收 | rate
    改造成900平方米的厂房 | building_area
    面积扩到600亩 | land_area
    栽了600亩 | planted_area
    冷库能存苹果300吨 | capacity
    千只羊场 | capacity
    订单90吨 | other
    3个移民小区 | count
    两家加工企业带动周边四百多户 | count households
    送去价值2.6万元的书包 | subsidy
    年交易量800吨 | other
    卖出菜苗90万株 | other
    占地3亩的育苗中心 | land_area
    一桌饭三百元 | price
    工人一天八十块 | price
    """)
}
