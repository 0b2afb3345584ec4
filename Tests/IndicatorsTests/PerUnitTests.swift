import Testing

@Suite("Figures counted by something")
struct PerUnitTests {
  @Test("per mu, jin, head, month", arguments: rows)
  func perUnit(row: QuantityCase) { check(row) }

  @Test("whole sentences", arguments: sentences)
  func sentence(row: QuantityCase) { check(row) }

  static let rows = QuantityCase.rows(
    """
    per mu cost | 每亩投入420元 | 420 元/亩
    per mu income with words between | 每亩果园年收入可达6000元 | 6000 元/亩
    mu average | 亩均增收800元 | 800 元/亩
    mu yield | 亩产1200斤 | 1200 斤/亩
    average mu yield | 平均亩产干椒560斤 | 560 斤/亩
    mu net income | 亩纯收入2600元 | 2600 元/亩
    mu benefit | 亩效益在4000元左右 | about 4000 元/亩
    one mu | 一亩地能多打150斤 | 150 斤/亩
    per jin | 每斤售价5元 | 5 元/斤
    per kilo | 每公斤保底价3.1元 | 3.1 元/公斤
    one jin | 采摘一斤25元 | 25 元/斤
    per head | 每头补贴500元 | 500 元/头
    per fowl | 每只可获利60元 | 60 元/只
    per tree | 每株成本12元 | 12 元/株
    per ton | 每吨运费45元 | 45 元/吨
    per kilowatt hour | 每度0.33元 | 0.33 元/度
    per square metre | 每平方米造价1100元 | 1100 元/平方米
    per person is plain | 每人补助200元 | 200 元
    per household is plain | 每户分红3500元 | 3500 元
    head mean is plain | 人均可支配收入14600元 | 14600 元
    household mean is plain | 户均增收5200元 | 5200 元
    per year is plain | 每年收取租金6万元 | 60000 元
    per pupil and term | 每生每学期400元 | 400 元
    per meal | 每餐只收2元 | 2 元/餐
    times a month | 每月入户两次 | 2 次/月
    times a week | 每周巡查3次 | 3 次/周
    times a half year | 每半年至少体检一次 | least 1 次/半年
    times a quarter | 每季度评比1次 | 1 次/季度
    times a year | 每年检修两次 | 2 次/年
    quoted weekly is a name | “每周一课”已举办8次 | 8 次
    sum over mu | 每亩补贴共计5万元 | 50000 元
    water per mu | 亩均节水50立方米 | 50 立方米/亩
    ticket | 门票每张30元 | 30 元/张
    day wage | 每天工资110元 | 110 元/天
    month wage | 月工资2800元 | 2800 元
    persons of an area | 人口密度为每平方公里98人 | 98 人/平方公里
    behind the figure | 流转费600元每亩 | 600 元/亩
    one mu behind | 收入9000元一亩 | 9000 元/亩
    sheep reckoned | 一只羊养半年出栏,净赚三百元 | 0.5 年; 300 元/只
    """)

  static let sentences = QuantityCase.rows(
    """
    change of a price | 羊肉每公斤72元，比8月上涨3元。 | 72 元/公斤; 3 元/公斤
    crops of a township | 全乡播种玉米1.6万亩、谷子2300亩,亩产分别达1100斤和600斤 | 16000 亩; 2300 亩; 1100 斤/亩; 600 斤/亩
    fixed assets | 完成固定资产投资8.6亿元,同比增长11.3% | 860000000 元; 11.3 %
    poverty | 脱贫户143户385人,人均纯收入突破万元 | 143 户; 385 人; least 10000 元
    road works | 投资86万元硬化村道3.2公里,安装路灯54盏,受益群众1100余人 | 860000 元; 3.2 公里; 54 盏; about 1100 人
    cattle | 存栏肉牛620头,年出栏400头,产值超800万元 | 620 头; 400 头; least 8000000 元
    visitors | 国庆期间接待游客1.8万人次,实现旅游收入96万元 | 18000 人次; 960000 元
    village bands | 集体收入50万元以上的村6个,10万元以上的村14个 | least 500000 元; 6 个; least 100000 元; 14 个
    leaders | 共有党支部21个,党员436名,其中女党员98名 | 21 个; 436 名; 98 名
    training | 举办培训班7期,培训农民310人次 | 7 期; 310 人次
    relief | 为38户困难群众发放救助金4.6万元 | 38 户; 46000 元
    solar | 建成300千瓦光伏电站2座,年发电36万千瓦时,收益25万元 | 300 千瓦; 2 座; 360000 千瓦时; 250000 元
    mean age | 班子成员平均年龄42.5岁,较上届下降6.3岁 | 42.5 岁; 6.3 岁
    safety | 检查企业46家次,整改隐患112条,整改率98.2% | 46 家次; 112 条; 98.2 %
    fruit | 种植苹果2600亩,挂果1500亩,年产量300万斤 | 2600 亩; 1500 亩; 3000000 斤
    toilets | 改厕286座,完成率97% | 286 座; 97 %
    trusteeship | 托管土地1.2万亩,涉及9个村740户 | 12000 亩; 9 个; 740 户
    guest rooms | 改造民宿7院36间,带动18人就业 | 7 院; 36 间; 18 人
    prices | 地头价每斤3元至4元,每斤比去年高出5角 | 3..4 元/斤; 0.5 元/斤
    speech | “我家种了6亩梨,去年卖了3万多元。”他说 | 6 亩; about 30000 元
    plan | 计划投资1200万元,新建冷库4座 | 12000000 元; 4 座
    dam | 新修护村坝360米,清淤河道2.4公里 | 360 米; 2.4 公里
    school | 现有小学2所、幼儿园3所,教师67名,在校生580人 | 2 所; 3 所; 67 名; 580 人
    clinic | 卫生室9个、村医11名,家庭医生签约率88% | 9 个; 11 名; 88 %
    online shop | 直播带货32场,日均发货400单,销售额160万元 | 32 场; 400 单; 1600000 元
    loans | 发放小额贷款73户365万元 | 73 户; 3650000 元
    forest | 造林4600亩,成活率92%,管护林地3.1万亩 | 4600 亩; 92 %; 31000 亩
    flats | 建成安置楼8栋312套,入住298户 | 8 栋; 312 套; 298 户
    flood | 转移群众126户401人,抢修道路23处 | 126 户; 401 人; 23 处
    grain | 粮食总产量1.9万吨,比上年增产600吨 | 19000 吨; 600 吨
    coal | 生产原煤260万吨,上缴税费3.4亿元 | 2600000 吨; 340000000 元
    """)
}
