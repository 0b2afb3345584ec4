/// Words that a name of a place can be cut out of; more of organisations.
extension GeoparsingCase {
  static let namesThatEndOrBeginWords: [GeoparsingCase] = [
    GeoparsingCase(
      "riverBankSouth", "黄河南岸的滩地种上了花生。",
      [.isNot("河南")]),
    GeoparsingCase(
      "riverBankNorth", "汾河北岸建起湿地。",
      [.isNot("河北")]),
    GeoparsingCase(
      "mountainWest", "太行山西麓雨水偏少。",
      [.isNot("山西")]),
    GeoparsingCase(
      "mountainEast", "吕梁山东坡栽满油松。",
      [.isNot("山东")]),
    GeoparsingCase(
      "lakeSouth", "漳泽湖南岸修了步道。",
      [.isNot("湖南")]),
    GeoparsingCase(
      "promoteEast", "全面推广东部乡镇的做法。",
      [.isNot("广东")]),
    GeoparsingCase(
      "celebrate", "全村隆重庆祝丰收节。",
      [.isNot("重庆")]),
    GeoparsingCase(
      "fertilizer", "今春购进复合肥三百吨。",
      [.isNot("合肥")]),
    GeoparsingCase(
      "hideWest", "他东躲西藏不肯还钱。",
      [.isNot("西藏")]),
    GeoparsingCase(
      "benefit", "造福建档立卡户。",
      [.isNot("福建")]),
    GeoparsingCase(
      "mountainLvliang", "吕梁山连绵起伏，风景如画。",
      [.isNot("吕梁")]),
    GeoparsingCase(
      "mountainTaihang", "太行山下的小院飘着饭香。",
      [.isNot("太行")]),
    GeoparsingCase(
      "basin", "太原盆地是主要产粮区。",
      [.isNot("太原")]),
    GeoparsingCase(
      "person", "左权将军牺牲在十字岭。",
      [.isNot("左权")]),
    GeoparsingCase(
      "person2", "青年学生缅怀刘胡兰烈士。",
      [.isNot("刘胡兰")]),
    GeoparsingCase(
      "ancientCity", "乔家大院和平遥古城游人如织。",
      [.isNot("平遥")]),
    GeoparsingCase(
      "grotto", "云冈石窟是世界文化遗产。",
      [.isNot("云冈")]),
    GeoparsingCase(
      "airport", "飞机从大同机场起飞。",
      [.isNot("大同")]),
    GeoparsingCase(
      "station", "高铁停靠太原南站。",
      [.isNot("太原")]),
    GeoparsingCase(
      "university", "太原理工大学的团队来做规划。",
      [.isNot("太原")]),
    GeoparsingCase(
      "college", "长治学院和运城学院派出了志愿者。",
      [
        .isNot("长治"),
        .isNot("运城"),
      ]),
    GeoparsingCase(
      "wordDemonstrationVillage", "全县建成示范村十个、文明村八个、专业村六个。",
      [
        .isNot("示范村"),
        .isNot("文明村"),
        .isNot("专业村"),
      ]),
    GeoparsingCase(
      "wordCountryside", "农村面貌变了，山村的夜晚亮了，新农村建设加快。",
      [
        .isNot("农村"),
        .isNot("山村"),
        .isNot("新农村"),
      ]),
    GeoparsingCase(
      "wordPoorVillage", "贫困村全部退出，空心村得到治理，城中村改造完成。",
      [
        .isNot("贫困村"),
        .isNot("空心村"),
        .isNot("城中村"),
      ]),
    GeoparsingCase(
      "wordNaturalVillage", "该村由三个自然村合并成一个行政村。",
      [
        .isNot("自然村"),
        .isNot("行政村"),
      ]),
    GeoparsingCase(
      "wordAllVillage", "全村老少齐上阵，各村都动了起来，邻村也来帮忙。",
      [
        .isNot("全村"),
        .isNot("各村"),
        .isNot("邻村"),
      ]),
    GeoparsingCase(
      "wordTownArea", "镇区绿化率提高，乡镇干部驻村，集镇建设提速。",
      [
        .isNot("镇区"),
        .isNot("乡镇"),
        .isNot("集镇"),
      ]),
    GeoparsingCase(
      "wordCityDistrict", "城区和郊区的公交连成了网，矿区职工也能坐上。",
      [
        .isNot("城区"),
        .isNot("郊区"),
        .isNot("矿区"),
      ]),
    GeoparsingCase(
      "wordHappiness", "大家过上了幸福生活，光明前景就在眼前。",
      [
        .isNot("幸福"),
        .isNot("光明"),
      ]),
    GeoparsingCase(
      "wordEast", "朝阳产业蓬勃发展，向阳坡上果树成林。",
      [
        .isNot("朝阳"),
        .isNot("向阳"),
      ]),
    GeoparsingCase(
      "wordUnionPeace", "邻里和平相处，家庭团结和睦。",
      [
        .isNot("和平"),
        .isNot("团结"),
      ]),
    GeoparsingCase(
      "wordNewBuild", "新建改建公路三十公里。",
      [.isNot("新建")]),
    GeoparsingCase(
      "wordVictory", "取得脱贫攻坚的全面胜利。",
      [.isNot("胜利")]),
    GeoparsingCase(
      "wordRedFlag", "一面面红旗迎风飘扬。",
      [.isNot("红旗")]),
    GeoparsingCase(
      "wordRiches", "富民政策暖人心，惠民工程得人心，兴业富县步子大。",
      [
        .isNot("富民"),
        .isNot("惠民"),
        .isNot("富县"),
      ]),
    GeoparsingCase(
      "wordCleanLeader", "清廉从政，安康度日。",
      [.isNot("安康")]),
    GeoparsingCase(
      "wordBeautifulWater", "建设美丽水乡。",
      [.isNot("丽水")]),
    GeoparsingCase(
      "wordComplete", "已建成县级示范社三家，完成县城提质。",
      [.isNot("成县")]),
    GeoparsingCase(
      "wordEntryCity", "工业品进城、农产品出村。",
      [.isNot("进城")]),
    GeoparsingCase(
      "wordOpenVillage", "专家走村入户，送技术进村。",
      [.isNot("进村")]),
    GeoparsingCase(
      "wordUpper", "实现上网下乡两不误。",
      [.isNot("下乡")]),
    GeoparsingCase(
      "wordNorthSouth", "南来北往的客人在东关西关转悠。",
      [.isNot("南来")]),
    GeoparsingCase(
      "wordGoodDay", "今天的天气不错，太阳高照。",
      [.isNot("阳高")]),
    GeoparsingCase(
      "wordStatePlain", "这片坡地平定下来再种树。",
      [.isNot("平定")]),
    GeoparsingCase(
      "wordStrengthen", "大力发扬高平均主义之外的激励办法。",
      [.isNot("高平")]),
    GeoparsingCase(
      "newsSource", "记者从省农业农村厅获悉，阳泉市场价格平稳。",
      [.isNot("阳泉")]),
    GeoparsingCase(
      "brandLiquor", "汾阳王酒走向全国。",
      [.isNot("汾阳")]),
    GeoparsingCase(
      "brandMill", "石楼枣业的产品获奖。",
      [.isNot("石楼")]),
    GeoparsingCase(
      "companyShortName", "山西焦煤集团捐款百万元。",
      [.isNot("山西")]),
    GeoparsingCase(
      "companyTisco", "太原钢铁集团的工人来献血。",
      [.isNot("太原")]),
    GeoparsingCase(
      "companyDatong", "大同煤矿集团送来了取暖煤。",
      [.isNot("大同")]),
    GeoparsingCase(
      "companyBrackets2", "华润（大宁）能源有限公司建成投产。",
      [.isNot("大宁")]),
    GeoparsingCase(
      "cooperativeFull", "阳高县守口堡杏果种植专业合作社有社员百户。",
      [.isNot("阳高县")]),
    GeoparsingCase(
      "schoolVocational", "怀仁职业技术学校开了新专业。",
      [.isNot("怀仁")]),
    GeoparsingCase(
      "hospitalCityPeople", "吕梁市人民医院的专家下乡义诊。",
      [.isNot("吕梁市")]),
    GeoparsingCase(
      "hospitalMaternal", "孝义市妇幼保健院开设门诊。",
      [.isNot("孝义市")]),
    GeoparsingCase(
      "bankCounty", "中国农业银行榆社县支行放款及时。",
      [.isNot("榆社县")]),
    GeoparsingCase(
      "insuranceShanxi", "中国人寿山西分公司承保。",
      [.isNot("山西")]),
    GeoparsingCase(
      "planQuoted", "《长治市乡村振兴规划》通过评审。",
      [.isNot("长治市")]),
    GeoparsingCase(
      "festivalQuoted", "第三届“平遥国际摄影大展”开幕。",
      [.isNot("平遥")]),
    GeoparsingCase(
      "song", "一曲《人说山西好风光》赢得掌声。",
      [.isNot("山西")]),
    GeoparsingCase(
      "liveStream", "抖音号“岢岚好物”粉丝过万。",
      [.isNot("岢岚")]),
    GeoparsingCase(
      "roadGaosu", "霍永高速通车，出行方便了。",
      [.isNot("永")]),
    GeoparsingCase(
      "roadG", "青银高速平定段施工。",
      [.isNot("青银")]),
    GeoparsingCase(
      "streetName", "门店在临汾市鼓楼大街上。",
      [.names("临汾市", "山西省/临汾市")]),
    GeoparsingCase(
      "ambiguousAlone", "新庄村今年种了谷子。",
      [.isNot("新庄村")]),
    GeoparsingCase(
      "mountainWutai", "五台山的杏花开了，五台县游客多了。",
      [
        .isNot("五台山"),
        .names("五台县", "山西省/忻州市/五台县"),
      ]),
    GeoparsingCase(
      "mountainArea", "吕梁山区的群众搬出了深山，吕梁市帮他们就业。",
      [.names("吕梁", "山西省/吕梁市")]),
  ]
}
