/// Brands, dishes, battles, slogans, persons, accidents across words.
extension GeoparsingCase {
  static let brandsAndDishes: [GeoparsingCase] = [
    GeoparsingCase(
      "brandQuoted", "“沁州黄”小米远销海外，沁县农民受益。",
      [
        .isNot("沁州黄"),
        .names("沁县", "山西省/长治市/沁县"),
      ]),
    GeoparsingCase(
      "ordinalOfACongress", "右玉县第十七届人民代表大会召开，第十社区也派了代表。",
      [
        .isNot("第十"),
        .names("右玉县", "山西省/朔州市/右玉县"),
      ]),
    GeoparsingCase(
      "lake", "游客来到永济市，环湖骑行，五姓湖村民开起了饭店，永济湖边也有了栈道。",
      [
        .isNot("永济"),
        .names("永济市", "山西省/运城市/永济市"),
      ]),
    GeoparsingCase(
      "riverBehindAVerb", "洪洞县城北临汾河，西靠山地，涝河两岸都是稻田。",
      [
        .isNot("临汾"),
        .names("洪洞县", "山西省/临汾市/洪洞县"),
      ]),
    GeoparsingCase(
      "modelVillage", "太谷区评出示范村9个。",
      [.isNot("范村")]),
    GeoparsingCase(
      "productThatIsMeasured", "2022年沁县谷子11.2万亩，隰县苹果产量增长3%。",
      [.names("沁县", "山西省/长治市/沁县"), .names("隰县", "山西省/临汾市/隰县")]),
    GeoparsingCase(
      "landThatIsMeasured", "2022年，阳城县桑园面积稳定在12.6万亩。",
      [.isNot("桑园"), .names("阳城县", "山西省/晋城市/阳城县")]),
    GeoparsingCase(
      "productThatIsABrand", "2022年隰县玉露香梨卖到了广州。", [.isNot("隰县")]),
    GeoparsingCase(
      "bodiesThatAreCounted", "襄垣县小学38所，城镇职工养老保险参保2.1万人。",
      [.names("襄垣县", "山西省/长治市/襄垣县")]),
    GeoparsingCase(
      "bodyThatActs", "记者在襄垣县丰源合作社看到，谷子已经收完。", [.isNot("襄垣县")]),
    GeoparsingCase(
      "brandWord", "打响汾阳品牌，让核桃走得更远。",
      [.isNot("汾阳")]),
    GeoparsingCase(
      "dishNoodles", "他在城里开了一家大同刀削面馆。",
      [.isNot("大同")]),
    GeoparsingCase(
      "dishBeef", "平遥牌牛肉香飘四方。",
      [.isNot("平遥")]),
    GeoparsingCase(
      "vinegar", "清徐老陈醋越陈越香。",
      [.isNot("清徐")]),
    GeoparsingCase(
      "opera", "上党梆子唱响了山村。",
      [.isNot("上党")]),
    GeoparsingCase(
      "dance", "汾阳秧歌扭起来，村里热闹非凡。",
      [.isNot("汾阳")]),
    GeoparsingCase(
      "papercut", "广灵剪纸走进校园。",
      [.isNot("广灵")]),
    GeoparsingCase(
      "folksong", "左权民歌唱了百年。",
      [.isNot("左权")]),
    GeoparsingCase(
      "folksong2", "河曲民歌悠扬动听。",
      [.isNot("河曲")]),
    GeoparsingCase(
      "daoqing", "右玉道情进了社区。",
      [.isNot("右玉")]),
  ]

  static let battlesSpiritsSlogans: [GeoparsingCase] = [
    GeoparsingCase(
      "spirit", "弘扬右玉精神，久久为功。",
      [.isNot("右玉")]),
    GeoparsingCase(
      "spirit2", "吕梁精神激励着干部。",
      [.isNot("吕梁")]),
    GeoparsingCase(
      "battle", "平型关战役纪念馆接待了学生。",
      [.isNot("平型关")]),
    GeoparsingCase(
      "campaign", "上党战役的老战士回到故地。",
      [.isNot("上党")]),
    GeoparsingCase(
      "uprising", "离石起义的故事代代相传。",
      [.isNot("离石")]),
    GeoparsingCase(
      "experience", "昔阳经验在全省推广。",
      [.isNot("昔阳")]),
    GeoparsingCase(
      "pattern", "推广隰县模式，做强果业。",
      [.isNot("隰县")]),
    GeoparsingCase(
      "sloganPeace", "建设平安乡镇，守护万家灯火。",
      [
        .isNot("平安乡"),
        .isNot("平安"),
      ]),
    GeoparsingCase(
      "sloganLong", "为了国家长治久安，大家齐心协力。",
      [.isNot("长治")]),
    GeoparsingCase(
      "sloganRevival", "全面推进乡村振兴，加快农业农村现代化。",
      [.isNot("振兴")]),
    GeoparsingCase(
      "sloganRich", "带领群众走上富裕路。",
      [.isNot("富裕")]),
    GeoparsingCase(
      "sloganCoop", "加强合作，互利共赢。",
      [.isNot("合作")]),
    GeoparsingCase(
      "sloganHarmony", "建设和顺美满的家庭。",
      [.isNot("和顺")]),
    GeoparsingCase(
      "sloganUnity", "天下大同是古人的理想。",
      [.isNot("大同")]),
    GeoparsingCase(
      "sloganSimilar", "两地做法大同小异。",
      [.isNot("大同")]),
    GeoparsingCase(
      "sloganIntegrity", "干部要清正廉洁，为政以德。",
      [.isNot("清")]),
    GeoparsingCase(
      "wordResources", "盘活闲置资源，发展集体经济。",
      [.isNot("资源")]),
    GeoparsingCase(
      "wordSunshine", "这里日照时间长，昼夜温差大。",
      [.isNot("日照")]),
    GeoparsingCase(
      "wordSameHeart", "大家同心协力抢收小麦。",
      [.isNot("同心")]),
    GeoparsingCase(
      "wordForever", "把永和善的种子播下去。",
      [.isNot("永和")]),
    GeoparsingCase(
      "wordSpirit", "小伙子灵丘脑子，点子多。",
      [.isNot("灵丘")]),
    GeoparsingCase(
      "wordOldVillages", "改造老旧村容，整治新村面貌。",
      [.isNot("新村")]),
    GeoparsingCase(
      "wordYangquan", "正阳泉水叮咚，流过山脚。",
      [.isNot("阳泉")]),
    GeoparsingCase(
      "wordXingXian", "新兴县域经济发展势头好。",
      [.isNot("兴县")]),
    GeoparsingCase(
      "wordGuxian", "自古县里就有种麻的传统。",
      [.isNot("古县")]),
    GeoparsingCase(
      "wordYingxian", "供应县城的蔬菜充足。",
      [.isNot("应县")]),
    GeoparsingCase(
      "wordPuxian", "听蒲县县委书记讲公开课。",
      [.names("蒲县", "山西省/临汾市/蒲县")]),
    GeoparsingCase(
      "wordLinxian", "面临县里考核，干部们不敢松劲。",
      [.isNot("临县")]),
    GeoparsingCase(
      "wordQixian", "开发商祁总说，年底交房。",
      [.isNot("祁")]),
    GeoparsingCase(
      "wordJiangxian", "指标由市下降县乡一级落实。",
      [.isNot("降县")]),
    GeoparsingCase(
      "wordQinxian", "亲赴沁县调研。",
      [.names("沁县", "山西省/长治市/沁县")]),
    GeoparsingCase(
      "wordDaixian", "历史上，历代县官都重视水利。",
      [.isNot("代县")]),
    GeoparsingCase(
      "wordWenshui", "冬天补文水彩画课。",
      [.isNot("文水")]),
    GeoparsingCase(
      "wordPinglu", "把不平陆续填平。",
      [.isNot("平陆")]),
    GeoparsingCase(
      "wordTunliu", "粮食囤屯留足口粮。",
      [.isNot("屯留")]),
    GeoparsingCase(
      "wordGaoping", "提高平均单产。",
      [.isNot("高平")]),
    GeoparsingCase(
      "wordJiexiu", "不停歇介休息区供应热水。",
      [.isNot("介休")]),
    GeoparsingCase(
      "wordHequ", "沿河曲折前行，走了十里。",
      [.isNot("河曲")]),
    GeoparsingCase(
      "wordYuanping", "将高原平整成梯田。",
      [.isNot("原平")]),
    GeoparsingCase(
      "wordFangshan", "前方山势险要，道路难行。",
      [.isNot("方山")]),
    GeoparsingCase(
      "wordWutai", "一共搭了五台戏，唱了半个月。",
      [.isNot("五台")]),
    GeoparsingCase(
      "wordZezhou", "恩泽州里百姓。",
      [.isNot("泽州")]),
    GeoparsingCase(
      "wordShuozhou", "数据由硕士朔方提供。",
      [.isNot("朔")]),
    GeoparsingCase(
      "wordShanyin", "山阴面种药材，阳面种果树。",
      [.isNot("山阴")]),
    GeoparsingCase(
      "wordHuairen", "他胸怀仁爱之心。",
      [.isNot("怀仁")]),
    GeoparsingCase(
      "wordShouyang", "老人百岁寿阳光正好。",
      [.isNot("寿阳")]),
    GeoparsingCase(
      "wordPianguan", "不能偏关注一头。",
      [.isNot("偏关")]),
    GeoparsingCase(
      "wordJiaocheng", "完成交城建费用。",
      [.isNot("交城")]),
    GeoparsingCase(
      "wordYuncheng", "货物转运城里销售。",
      [.isNot("运城")]),
    GeoparsingCase(
      "wordDaning", "扩大宁缺毋滥的评选标准。",
      [.isNot("大宁")]),
    GeoparsingCase(
      "wordYonghe", "愿望永和平安相伴。",
      [.isNot("永和")]),
    GeoparsingCase(
      "wordChangzi", "增长子女教育投入。",
      [.isNot("长子")]),
    GeoparsingCase(
      "wordWuxiang", "修武乡间小路。",
      [.isNot("武乡")]),
    GeoparsingCase(
      "wordPingyao", "生平遥想当年。",
      [.isNot("平遥")]),
  ]

  static let persons: [GeoparsingCase] = [
    GeoparsingCase(
      "personCounty", "村民高平原种了十亩谷子。",
      [.isNot("高平")]),
    GeoparsingCase(
      "personSurname", "队长武乡生带着大家干。",
      [.isNot("武乡")]),
    GeoparsingCase(
      "personTownship", "老支书马长治今年七十岁。",
      [.isNot("长治")]),
    GeoparsingCase(
      "personQuoted", "“李大同，快来搭把手！”有人喊道。",
      [.isNot("大同")]),
    GeoparsingCase(
      "personReporter", "本报记者 王晋城 通讯员 张运城",
      [
        .isNot("晋城"),
        .isNot("运城"),
      ]),
    GeoparsingCase(
      "personByline", "沁水县种桑养蚕。\n\n（王高平 李阳泉）",
      [
        .isNot("高平"),
        .isNot("阳泉"),
      ]),
    GeoparsingCase(
      "personMayor", "县长郝太原到场讲话。",
      [.isNot("太原")]),
  ]
}
