import Indicators
import Testing

@Suite("Quantities in every form")
struct QuantityFormTests {
  @Test("Arabic numbers", arguments: arabic)
  func arabicNumbers(row: QuantityCase) { check(row) }

  @Test("Chinese numbers", arguments: chinese)
  func chineseNumbers(row: QuantityCase) { check(row) }

  @Test("ranges", arguments: ranges)
  func rangesOfNumbers(row: QuantityCase) { check(row) }

  @Test("approximations", arguments: approximations)
  func approximateNumbers(row: QuantityCase) { check(row) }

  static let arabic = QuantityCase.rows(
    """
    ears of corn | 冷藏鲜玉米30万穗 | 300000 穗
    plain integer | 栽下侧柏1260株 | 1260 株
    space before ten thousand | 栽植油松5.6 万株 | 56000 株
    letter O for a nought | 栽植油松4O5株 | 405 株
    integer before noun | 新修3座蓄水池 | 3 座
    decimal | 渠道衬砌4.75公里 | 4.75 公里
    thousands separator | 财政支出12,480元 | 12480 元
    two separators | 发放补助1,234,567元 | 1234567 元
    separator and decimal | 种植面积12,345.5亩 | 12345.5 亩
    ten thousand | 筹集资金36万元 | 360000 元
    hundred million | 完成产值7.8亿元 | 780000000 元
    decimal ten thousand | 产粮2.35万吨 | 23500 吨
    thousand | 订单3千份 | 3000 份
    hundred ten thousand | 总投资5百万元 | 5000000 元
    thousand ten thousand | 落实资金2千万元 | 20000000 元
    mixed ten thousand | 全县存栏羊3万4000只 | 34000 只
    mixed with zero | 登记在册2万0500人 | 20500 人
    hundred million split | 总额1亿2000万元 | 120000000 元
    percent | 成活率91.5% | 91.5 %
    percent integer | 入户率100% | 100 %
    points | 比重提高2.3个百分点 | 2.3 %
    per mille | 发病率为3‰ | 3 ‰
    mu | 复垦耕地42亩 | 42 亩
    hectare | 造林15公顷 | 15 公顷
    square metres | 建成厂房2600平方米 | 2600 平方米
    short square metres | 活动室面积90平米 | 90 平方米
    square kilometres | 治理水土流失8.6平方公里 | 8.6 平方公里
    kilometres | 硬化道路12公里 | 12 公里
    latin kilometres | 铺设管道7km | 7 公里
    metres | 护坡长340米 | 340 米
    tons | 清运垃圾58吨 | 58 吨
    kilograms | 发放种子900公斤 | 900 公斤
    thousand grams | 收获木耳75千克 | 75 公斤
    jin | 采收蘑菇2万斤 | 20000 斤
    cubic metres | 清淤1.2万立方米 | 12000 立方米
    kilowatt | 装机容量60千瓦 | 60 千瓦
    megawatt | 建成20兆瓦光伏电站 | 20 兆瓦
    megawatt latin | 装机规模50MW | 50 兆瓦
    ten thousand kilowatt | 装机10万千瓦 | 100000 千瓦
    kilowatt hours | 年发电240万千瓦时 | 2400000 千瓦时
    households | 搬迁安置86户 | 86 户
    people | 受训学员240人 | 240 人
    named people | 招录网格员14名 | 14 名
    heads | 赡养老人35位 | 35 位
    mouths | 全村共有412口人 | 412 人
    visits | 接待游客5.6万人次 | 56000 人次
    head of cattle | 存栏肉牛320头 | 320 头
    fowl | 出栏肉鸡8万只 | 80000 只
    horses | 养马26匹 | 26 匹
    fish | 投放鱼苗5000尾 | 5000 尾
    poultry feathers | 年出栏蛋鸡3万羽 | 30000 羽
    trees | 补植油松700棵 | 700 棵
    greenhouses | 搭建大棚46座 | 46 座
    wells | 新打机井9眼 | 9 眼
    caves | 修缮窑洞31孔 | 31 孔
    houses | 拆除危房18间 | 18 间
    buildings | 建成住宅楼6栋 | 6 栋
    courtyards | 改造院落25院 | 25 院
    vehicles | 配备清运车7辆 | 7 辆
    machines | 购置收割机11台 | 11 台
    sets | 安装健身器材13套 | 13 套
    lamps | 安装路灯120盏 | 120 盏
    copies | 发放宣传单4500份 | 4500 份
    books | 添置图书1800册 | 1800 册
    cases | 受理案件24件 | 24 件
    accidents | 处置火情2起 | 2 起
    events | 开展义诊16场 | 16 场
    performances | 送戏下乡40场次 | 40 场次
    times | 上门服务73次 | 73 次
    items | 办理实事19项 | 19 项
    clues | 排查线索33条 | 33 条
    places | 整治乱堆乱放150处 | 150 处
    firms | 培育龙头企业4家 | 4 家
    shops | 开办网店22个 | 22 个
    villages bare | 辐射带动12村 | 12 个
    patents | 获得专利8项 | 8 项
    teams | 组建突击队5支 | 5 支
    groups | 划分作业组6组 | 6 组
    kinds | 引进新品种17种 | 17 种
    boxes | 外销苹果900箱 | 900 箱
    orders | 线上成交3200单 | 3200 单
    beds | 设置床位64张 | 64 张
    years of a run | 连续6年获评先进 | 6 年
    months | 工期缩短3个月 | 3 个月
    days | 提前12天完工 | 12 天
    hours | 平均日照时数7小时 | 7 小时
    minutes | 办理时间压缩到25分钟 | 25 分钟
    fold | 收入是去年的3倍 | 3 倍
    tenths | 减收2成 | 20 %
    compound counts | 入住34户97人 | 34 户; 97 人
    compound courtyards | 民宿12院48间 | 12 院; 48 间
    household and area | 覆盖农户210户1300亩 | 210 户; 1300 亩
    list of crops | 其中玉米900亩、谷子460亩、豆类75亩 | 900 亩; 460 亩; 75 亩
    list of animals | 存栏生猪800头、羊1500只 | 800 头; 1500 只
    bracketed | 现有企业9家(2家停产) | 9 家; 2 家
    counted noun people | 组织30余党员上阵 | about 30 人
    counted noun villagers | 带动240村民增收 | 240 人
    dollars | 出口创汇120万美元 | 1200000 美元
    tons a year | 建成3万吨/年饲料生产线 | 30000 吨/年
    jin a mu | 单产达到820斤/亩 | 820 斤/亩
    yuan a mu | 托管费180元/亩 | 180 元/亩
    yuan a jin | 收购价2.6元/斤 | 2.6 元/斤
    yuan a ton | 煤炭均价760元/吨 | 760 元/吨
    yuan and jiao | 每斤卖到3元5角 | 3.5 元/斤
    jiao | 电价每度5角 | 0.5 元/度
    """)

  static let chinese = QuantityCase.rows(
    """
    three tenths and a half | 批发占两成半 | 25 %
    two courtyards | 修复两座古戏台 | 2 座
    three villages | 惠及周边三个村 | 3 个
    eight centres | 建成八个服务中心 | 8 个
    ten and more | 引来十余家客商 | about 10 家
    twelve | 新建十二座日光温室 | 12 座
    twenty odd | 聘用二十多名护林员 | about 20 名
    thirty six | 化解三十六起纠纷 | 36 起
    a hundred odd | 吸纳百余人就业 | about 100 人
    one hundred twenty | 培训一百二十人 | 120 人
    three hundred eighty | 建起三百八十余座大棚 | about 380 座
    one thousand odd | 存栏一千余只羊 | about 1000 只
    two thousand odd | 存栏两千多头牛 | about 2000 头
    bare thousand | 打造千亩连翘基地 | about 1000 亩
    bare ten thousand | 建设万亩核桃园 | about 10000 亩
    bare hundred | 栽植百亩牡丹 | about 100 亩
    tens | 带动数十名妇女就业 | about 10 名
    hundreds | 吸引数百名游客 | about 100 名
    ten something | 建起十几个大棚 | about 10 个
    some tens | 解决几十人就业 | about 10 人
    up to a thousand | 吸引上千人参加 | about 1000 人
    up to ten thousand | 吸引上万名游客 | about 10000 名
    near a hundred | 培训近百人 | about 100 人
    pair of hundreds | 亩产三五百斤 | 300..500 斤/亩
    pair of units | 雇用七八名工人 | 7..8 名
    pair of teens | 雇用十七八名工人 | 17..18 名
    pair of tens | 接待四五十人 | 40..50 人
    pair before thousand | 亩产七八千斤 | 7000..8000 斤/亩
    composed pair | 卖出一千三四百斤 | 1300..1400 斤
    two thirds | 全村三分之二的农户入社 | 66.67 %
    three quarters | 完成工程量的四分之三 | 75 %
    per cent in words | 覆盖率达到百分之八十 | 80 %
    whole in words | 通车率达到百分之百 | 100 %
    tenth parts | 七成以上农户入社 | least 70 %
    tenths and more | 收入增长两成多 | about 20 %
    half | 减产近一半 | about 50 %
    half year | 工期不到半年 | most 0.5 年
    year and a half | 工期一年半 | 1.5 年
    mu and a half | 户均承包地两亩半 | 2.5 亩
    ton and a half | 日产豆腐一吨半 | 1.5 吨
    doubling | 收入翻了一番 | 1 番
    double doubling | 产值翻了两番 | 2 番
    one list item | 设置岗亭一座,瞭望哨一个,卡口两处 | 1 座; 1 个; 2 处
    one built | 新建一座冷库 | 1 座
    one bought | 购置一台收割机 | 1 台
    twice | 经两次搬迁 | 2 次
    three festivals | 成功举办三届梨花节 | 3 届
    two months | 历时两个月完工 | 2 个月
    weeks | 采摘期推迟一个星期左右 | about 1 星期
    three years long | 连续三年受到表彰 | 3 年
    ten thousand and more | 年收入三万余元 | about 30000 元
    six thousand | 增收六千元 | 6000 元
    twelve thousand | 户均分红一万二千元 | 12000 元
    million | 总投资四百二十万元 | 4200000 元
    spoken money | 户均收入两万五,日子越过越好 | 25000 元
    spoken coins | 每斤比往年贵了一块二 | 1.2 元/斤
    wan yi | 投资二百万元 | 2000000 元
    hundred million words | 产值突破一亿元 | least 100000000 元
    zero inside | 栽植果树一千零五十棵 | 1050 棵
    with 来 | 招来二十来个客商 | about 20 个
    two villages | 东岭、西岭两村联建 | 2 个
    eleven ten thousand | 采收蘑菇十一万斤 | 110000 斤
    people two | 只剩两人 | 2 人
    two households | 新增两户养羊户 | 2 户
    people with ge | 雇了三十六个人 | 36 人
    pair of people | 安排五六十个人上班 | 50..60 人
    lakes are no people | 新修两个人工湖 | 2 个
    stations are no people | 设立3个人才工作站 | 3 个
    tenths before people | 六成人外出务工 | 60 %
    tenths before young | 七成年轻人回村 | 70 %
    wages by the month | 我一个月两千六百块 | 2600 元
    pieces of land stay | 门前两块地 | -
    boards stay | 安装展板一百二十块 | 120 块
    spoken coins below the dime | 玉米一斤八毛五 | 0.85 元/斤
    a price by the piece | 防霜机七万块一台 | 70000 元/台
    a price in dimes by weight | 收购价三毛一斤 | 0.3 元/斤
    a price in coins by weight | 卖3块5毛一斤 | 3.5 元/斤
    a price with all its coins | 每斤3块5毛2 | 3.52 元/斤
    a great sum has no coins | 花了七万块一间 | 70000 元
    a price by weight with 钱 | 蜂蜜40块钱一斤 | 40 元/斤
    a price with a coin by weight | 上等的两块八一斤 | 2.8 元/斤
    a price by the box | 一箱卖58块8 | 58.8 元/箱
    no price by the piece | 赚取人生第一桶金20万元 | 200000 元
    persons are no money | 低收入农户三千余,纳入监测 | -
    a loan in 块 | 贷了5万块贴息款 | 50000 元
    street signs stay | 设置路牌315块 | 315 块
    money earned without a unit | 一年净落九万多 | about 90000 元
    a range of money without a unit | 少说挣四五千 | 4000..5000 元
    money spent without a unit | 已经投了420万,来年能用 | 4200000 元
    spoken with more | 卖了一万来块 | about 10000 元
    spoken round money | 苹果卖了十六万。 | 160000 元
    a little over | 收了三百斤出头 | about 300 斤
    passed a mark | 收入过了三百万元 | least 3000000 元
    passed with a bare scale | 产值过千万元 | least 10000000 元
    passed is done | 通过了三十项验收 | 30 项
    quoted price | “二百五十到三百元,不带饭。” | 250..300 元
    yield compared | 亩产七百斤,比过去高出九十斤 | 700 斤/亩; 90 斤/亩
    yield again | 去年一亩打了四百斤,今年能打五百斤 | 400 斤/亩; 500 斤/亩
    whole crop is no yield | 亩产六百斤,全村总共打了三万斤 | 600 斤/亩; 30000 斤
    wind turbines | 52台风机并网 | 52 台
    households out | 30户外出务工 | 30 户
    rooms for guests | 建成20间接待室 | 20 间
    courses are counted | 开设三门课程 | 3 门
    earth is moved | 每天挖土六方 | 6 立方米
    loans are counted | 发放三笔贷款 | 3 笔
    """)

  static let ranges = QuantityCase.rows(
    """
    em dash with scale | 集体收入达20—50万元 | 200000..500000 元
    double dash | 年产30——40吨 | 30..40 吨
    hyphen | 亩产600-800斤 | 600..800 斤/亩
    tilde | 温差15~20天 | 15..20 天
    wave | 单棚收入2～3万元 | 20000..30000 元
    units on both sides | 批发价4元至5元 | 4..5 元
    scale on both sides | 单棚收入2万元至3万元 | 20000..30000 元
    to | 每车装3到5吨 | 3..5 吨
    zhi | 每村1至2个 | 1..2 个
    percent both | 成本降低8%—12% | 8..12 %
    percent once | 利用率提高5-8% | 5..8 %
    jin both | 亩产在2800斤至3500斤 | 2800..3500 斤/亩
    wan both dash | 年收入3万—5万元 | 30000..50000 元
    chinese range | 月工资两千至三千元 | 2000..3000 元
    chinese counters | 每户养三到五头 | 3..5 头
    price per kilo | 每公斤收购价12元至16元 | 12..16 元/公斤
    people | 吸纳务工30至40人 | 30..40 人
    mu | 每户种植5—8亩 | 5..8 亩
    days | 花期10-15天 | 10..15 天
    decimals | 增幅1.5%—2.5% | 1.5..2.5 %
    years | 连续3至5年 | 3..5 年
    coins | 每斤四块五到六块 | 4.5..6 元/斤
    metres | 埋深1.2米至1.5米 | 1.2..1.5 米
    from to is no range | 从20亩到60亩 | 20 亩; 60 亩
    falling is no range | 由90户扩大到150户 | 90 户; 150 户
    """)

  static let approximations = QuantityCase.rows(
    """
    about in front of the share | 林地约占四成 | about 40 %
    must not be fewer | 每队不得少于12人 | least 12 人
    not in time is no ceiling | 上报不及时的有9处 | 9 处
    cannot be had | 一亩莜麦打不下150斤 | most 150 斤/亩
    yu in scale | 筹资60余万元 | about 600000 元
    yu before unit | 整治80余处 | about 80 处
    duo before unit | 流转3300多亩 | about 3300 亩
    duo in scale | 投资500多万元 | about 5000000 元
    duo after unit | 历时两年多 | about 2 年
    about | 产量约25万斤 | about 250000 斤
    roughly | 大约120人参会 | about 120 人
    near | 近3万人受益 | about 30000 人
    nearly | 将近400户搬迁 | about 400 户
    approaching | 接近2000吨 | about 2000 吨
    left right | 每亩增收300元左右 | about 300 元/亩
    up down | 亩均收益三千元上下 | about 3000 元/亩
    above | 集体收入达30万元以上 | least 300000 元
    over | 产值超2亿元 | least 200000000 元
    exceeding | 接待游客超过8万人次 | least 80000 人次
    breaking | 年收入突破50万元 | least 500000 元
    not below | 亩纯收入不低于1500元 | least 1500 元/亩
    not fewer | 到岗不少于20天 | least 20 天
    at least | 至少2人就业 | least 2 人
    at least far | 每月至少开展两次活动 | least 2 次/月
    yu surpass | 逾百人参赛 | least 100 人
    not reaching | 不到30户 | most 30 户
    not enough | 面积不足500亩 | most 500 亩
    within | 控制在15分钟以内 | most 15 分钟
    below | 发病率在2%以下 | most 2 %
    not over | 费用不超过800元 | most 800 元
    at most | 最多40人 | most 40 人
    low than | 能耗低于5% | most 5 %
    up to is exact | 存栏达到900头 | 900 头
    high as is exact | 高达70% | 70 %
    saving is exact | 每亩节约260元 | 260 元/亩
    nearby is exact | 附近4个村受益 | 4 个
    recent is exact | 最近3次会议 | 3 次
    contract is exact | 签约5家 | 5 家
    jiejin people | 接近两千人 | about 2000 人
    odd thousand | 增加到近千只 | about 1000 只
    ten thousand odd | 增收1万余元 | about 10000 元
    hundred more | 引进了百余只种鹅 | about 100 只
    more than with suffix | 年收益70余万元 | about 700000 元
    or so people | 二百人左右 | about 200 人
    """)
}

/// Checks that the sentence of a row states the row's quantities, in order.
func check(_ row: QuantityCase, sourceLocation: SourceLocation = #_sourceLocation) {
  let found = Extraction.indicators(row.sentence).map { Extraction.notation($0.quantity) }
  #expect(found == row.expected, "\(row.sentence)", sourceLocation: sourceLocation)
}
