import Testing

@Suite("Numbers that state no fact")
struct NoFactTests {
  @Test("dates, names, ordinals", arguments: names)
  func datesAndNames(row: QuantityCase) { check(row) }

  @Test("slogans and ordinary speech", arguments: slogans)
  func slogansAndSpeech(row: QuantityCase) { check(row) }

  static let names = QuantityCase.rows(
    """
    a note on what is counted | 年主营业务收入2000万元及以上的工业企业 | -
    what a word means | 大型商场是指营业面积5000平方米以上的商场 | -
    year | 2019年春天动工 | -
    year in words | 二〇二〇年脱贫摘帽 | -
    month and day | 3月12日植树 | -
    day alone | 每月15日集中学习 | -
    span of days | 6月1日至7日放假 | -
    span of years | 2016年—2020年规划 | -
    clock | 晚上19:30开演 | -
    hour | 上午9时30分集合 | -
    hour with point | 早上6点出发 | -
    weekday | 每周三入户 | -
    first day | 正月初八开集 | -
    festival | “七一”前夕走访 | -
    plan period | “十四五”期间推进 | -
    congress | 党的二十大精神 | -
    plenum | 十九届六中全会召开 | -
    ordinal term | 第三届梨花节开幕 | -
    ordinal batch | 入选第二批名录 | -
    ordinal Arabic | 位居全县第5名 | -
    first secretary | 驻村第一书记到任 | -
    list number | 一是抓党建,二是抓产业 | -
    bracketed list number | (三)改善环境 | -
    Arabic list number | 1.强化领导 | -
    phone | 监督电话:0351-7654321 | -
    hotline | 拨打12345热线 | -
    document | 晋政发〔2018〕32号文件 | -
    law article | 依据第十七条规定 | -
    issue | 工作简报第12期 | -
    page | (下转3版) | -
    road | 沿307国道两侧 | -
    road letters | G55高速出口 | -
    network | 5G基站建设 | -
    grade | 创建4A级景区 | -
    paper | 使用A4纸打印 | -
    variety | 种植晋薯16号 | -
    model | 型号TX300机组 | -
    age | 今年58岁的李大叔 | -
    age limit | 60岁以上老人免费 | -
    age in words | 年过六十岁仍下地 | -
    experience | 他有20多年的经验 | -
    party age | 党龄50年的老党员 | -
    anniversary | 庆祝建党100周年 | -
    century | 上世纪90年代 | -
    print run | 印数:500份 | -
    round clock | 24小时值班 | -
    life circle | 打造15分钟生活圈 | -
    second phase | 二期工程 | -
    third quarter of day | 一中校园 | -
    compulsory years | 九年义务教育 | -
    three-year plan | 实施三年行动计划 | -
    village name | 七里坡村党支部 | -
    ward name | 三元区街道 | -
    title in brackets | 学习《八项规定》 | -
    quoted badge | 颁发“光荣在党50年”纪念章 | -
    idiom hundred | 百年大计 | -
    idiom thousand | 走进千家万户 | -
    idiom ten thousand | 万众一心 | -
    data word | 数据显示 | -
    number word | 数十年如一日 | -
    last years | 近三年来变化很大 | -
    coming years | 未来5年将持续发力 | -
    past years | 过去两年受灾 | -
    in years | 三年内见成效 | -
    ago | 十年前这里是荒沟 | -
    years gone | 六年过去,旧貌换新颜 | -
    gate town | 通往三门镇的公路 | -
    pagoda village | 来到双塔沟的三家店村 | -
    all quarters | 大路通达四方 | -
    guests from everywhere | 四方来客络绎不绝 | -
    strokes of a brush | 五笔描绘田园 | -
    year after next inside | 投产后年年有余 | -
    scenery | 只见三台旋耕机来回作业 | -
    no longer done | 不再种植核桃100亩 | -
    not done | 没有新建温室30座 | -
    never done | 从未养殖肉牛300头 | -
    """)

  static let slogans = QuantityCase.rows(
    """
    three meetings | 落实“三会一课”制度 | -
    four awarenesses | 树牢“四个意识” | -
    two safeguards | 做到“两个维护” | -
    two worries | 紧盯“两不愁三保障” | -
    five in one | 推行“五事共商”工作法 | -
    plus formula | 采取“6+1”模式 | -
    ratio formula | 按“442”比例分配 | -
    village one product | 打造一村一品 | -
    household one plan | 一户一策精准帮扶 | -
    three big actions | 三大行动齐头并进 | -
    four big industries | 四大特色产业 | -
    two systems | 健全两项制度 | -
    three links | 抓好三个环节 | -
    three aspects | 从三个方面入手 | -
    Arabic aspects | 围绕5个方面发力 | -
    two big functions | 履行两大职能 | -
    six unifications | 实现六统一 | -
    seven ways | 兵分七路入户 | -
    courtyard formula | 摸清一院两户情况 | -
    one road | 走出一条致富路 | -
    one picture | 绘就一幅新画卷 | -
    one team | 锻造一支过硬队伍 | -
    one batch | 建成一批项目 | -
    one method | 这是一项好办法 | -
    one line | 筑牢一道防线 | -
    one time | 一次性补贴政策 | -
    one aspect | 一方面抓防控 | -
    at one heart | 一心一意谋发展 | -
    one game | 全县一盘棋 | -
    one day | 一天到晚忙不停 | -
    one person | 组织一名干部主讲 | -
    one family | 像一家人一样 | -
    one year's plan | 一年之计在于春 | -
    goals quoted | 提出“一年打基础、两年见成效、三年大变样”目标 | -
    first time | 第一时间赶赴现场 | -
    one more | 又一个丰收年 | -
    unify | 统一规划、统一管理 | -
    advance | 进一步提升 | -
    one industry chain | 构建一二三产业融合体系 | -
    both hands | 两手抓、两手硬 | -
    two committees | 村“两委”班子 | -
    three rural | 服务“三农”工作 | -
    365 days | 365个日夜的坚守 | -
    five colours | 五颜六色的花海 | -
    all around | 四面八方的游客 | -
    eight villages around | 十里八乡的乡亲 | -
    toilet wars | 开展厕所革命攻坚战 | -
    new steps | 经济发展迈上新台阶 | -
    three steps | 三步走战略 | -
    ten things | 办好十件事情 | -
    double | 双拥模范县 | -
    one group | 悬挂一组标语 | -
    """)
}
