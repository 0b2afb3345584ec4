/// Sentences made up for the tests, in which a word gives way to the trade that it serves.
extension ClassifierCase {
  static let yielding: [ClassifierCase] = [
    // Facilities go with the crop, the animals or the works.
    .init("合作社种植黄瓜，配套打了[机井]{3眼}", "A01"),
    .init("全村栽植苹果，今年又建[冷库]{2座}", "A01"),
    .init("引进草莓新品种，购置[分拣线]{1条}", "A01"),
    .init("红枣成熟了。村里购回[烘干设备]{4台}，年加工能力大增", "C13"),
    .init("养殖场存栏肉牛，还租种[荒地]{80亩}", "A03"),
    .init("利用[荒坡]{900亩}建设光伏电站", "D44"),
    .init("水泥厂投资实施[脱硝]改造，花费{300万元}", "C30"),
    .init("全县[二氧化硫]浓度下降{12%}", "N77"),
    .init("[机井]{30眼}", "E48"),
    // What is done to a product.
    .init("日[加工核桃]{3吨}", "C13"),
    .init("年可加工鲜[红薯]{500吨}", "C13"),
    .init("为[小麦]{3万亩}投保", "J68"),
    .init("绿化[村道]{5公里}", "E48"),
    .init("完成[绿化街巷]{5公里}", "N78"),
    // People who are there for what they do.
    .init("组织[党员干部]{60人}清理垃圾", "N78"),
    .init("[志愿者]{200人}开展环境整治", "N78"),
    .init("[党员]{38名}", "S91"),
    .init("[党员干部]{38名}", "S91"),
    // Guests.
    .init("村里开办民宿，年[接待游客]{3000人次}", "H61"),
    .init("[接待游客]{3000人次}", "N786"),
    .init("开办民宿，[接待游客]{3000人次}，实现旅游收入翻番", "N786"),
    .init("该馆去年[接待游客]{2万人次}", "R88"),
    // Co-operatives take the paragraph's product.
    .init("村里种的葡萄丰收了。葡萄畅销各地。合作社[社员]{60户}", "A01"),
    // The whole economy, and people counted.
    .init("全县[进出口总值]完成{3亿元}", ""),
    .init("完成固定资产投资3亿元，占年度任务的{80%}", ""),
    .init("[贫困户]{3户}", ""),
    .init("[贫困户]{3户}栽上了连翘", "A01"),
    .init("全县[个行政村]{120}", ""),
    .init("实施肉羊养殖、光伏发电、豆腐加工等项目{6个}", ""),
    // What a disaster hurt, and its repair.
    .init("[受损农房]{12户}", ""),
    .init("[受损农房]{12户}全部完成修缮", "E47"),
    // Money of the village that a trade earns.
    .init("光伏电站并网发电，为村集体增收{6万元}", "D44"),
    .init("[村集体收入]{6万元}", "L72"),
  ]
}
