/// Names inside longer names, organisations, roads.
extension GeoparsingCase {
  static let nameInsideALongerName: [GeoparsingCase] = [
    GeoparsingCase(
      "countyInTownship", "平遥县襄垣乡建起冷库。",
      [.isNot("襄垣")]),
    GeoparsingCase(
      "cityInTownship", "文水县孝义镇的养鸡户领到了补贴。",
      [.isNot("孝义")]),
    GeoparsingCase(
      "cityInVillage", "小店区刘家堡乡洛阳村种起了水稻。",
      [.isNot("洛阳")]),
    GeoparsingCase(
      "countyInTownship2", "芮城县阳城镇的苹果套上了袋。",
      [.isNot("阳城")]),
    GeoparsingCase(
      "townshipInVillage", "沁源县郭道镇永和村收了谷子。",
      [.isNot("永和")]),
    GeoparsingCase(
      "townInTown", "娄烦县米峪镇乡收马铃薯。",
      [.isNot("米峪镇")]),
    GeoparsingCase(
      "cityInTown", "陵川县潞城镇的党参晒满了院。",
      [.isNot("潞城")]),
    GeoparsingCase(
      "villageInVillage", "方山县圙圄村和前东旺坪村相邻。",
      [.isNot("东旺坪村")]),
    GeoparsingCase(
      "countyInRiver", "沁水县境内的沁河水清了。",
      [.isNot("沁河")]),
    GeoparsingCase(
      "cityInLongerVillage", "长子县石哲镇岳阳村打了新井。",
      [.isNot("岳阳")]),
    GeoparsingCase(
      "shortInGreater", "襄汾县陶寺乡北赵村和南赵村通了公交。",
      [.isNot("赵村")]),
  ]

  static let companies: [GeoparsingCase] = [
    GeoparsingCase(
      "companyCity", "河津市龙门钢铁集团捐赠了物资。",
      [.isNot("河津市")]),
    GeoparsingCase(
      "companyShort", "山西晋潞煤业有限公司在高平市开了招聘会。",
      [
        .isNot("山西"),
        .names("高平市", "山西省/晋城市/高平市"),
      ]),
    GeoparsingCase(
      "companyCounty", "平遥县福盛肉牛养殖有限责任公司年加工肉牛五千头。",
      [.isNot("平遥县")]),
    GeoparsingCase(
      "companyCounty2", "项目由怀仁市恒源瓷业有限公司承建。",
      [.isNot("怀仁市")]),
    GeoparsingCase(
      "companyBracket", "中电（沁源）新能源有限公司的风机转起来了。",
      [.isNot("沁源")]),
    GeoparsingCase(
      "companyVillage", "寒王乡鹿鸣村康宏养殖专业合作社在左权县挂牌。",
      [.isNot("鹿鸣村")]),
    GeoparsingCase(
      "companyCoop", "武乡县丰达小米专业合作社与三百户签了合同。",
      [.isNot("武乡县")]),
    GeoparsingCase(
      "companyBank", "隰县农商银行放贷两千万元。",
      [.isNot("隰县")]),
    GeoparsingCase(
      "companyBank2", "邮储银行右玉县支行上门服务。",
      [.isNot("右玉县")]),
    GeoparsingCase(
      "companyInsurance", "人保财险交城支公司赔付及时，交城县农户很满意。",
      [
        .isNot("交城"),
        .names("交城县", "山西省/吕梁市/交城县"),
      ]),
    GeoparsingCase(
      "companyPlant", "大同发电厂向周边供热。",
      [.isNot("大同")]),
    GeoparsingCase(
      "companyShop", "太原酒店业回暖，阳曲宾馆客满。",
      [.isNot("阳曲")]),
    GeoparsingCase(
      "familyFarm", "曲沃县绿源家庭农场种菜三百亩。",
      [.isNot("曲沃县")]),
    GeoparsingCase(
      "factory", "汾阳酒厂的老师傅退休了。",
      [.isNot("汾阳")]),
    GeoparsingCase(
      "supermarket", "鲜菜进了临汾超市。",
      [.isNot("临汾")]),
  ]

  static let schoolsAndHospitals: [GeoparsingCase] = [
    GeoparsingCase(
      "schoolUniversity", "山西农业大学的专家来到岚县。",
      [
        .isNot("山西"),
        .names("岚县", "山西省/吕梁市/岚县"),
      ]),
    GeoparsingCase(
      "schoolCollege", "吕梁学院的学生支教归来。",
      [.isNot("吕梁")]),
    GeoparsingCase(
      "schoolMiddle", "灵石一中的学生参加义务植树。",
      [.isNot("灵石")]),
    GeoparsingCase(
      "schoolMiddle2", "应县中学新建了操场。",
      [.isNot("应县")]),
    GeoparsingCase(
      "schoolPrimary", "寒王乡中心小学的孩子们喝上了牛奶。",
      [.isNot("寒王乡")]),
    GeoparsingCase(
      "schoolNursery", "万荣县第二幼儿园扩建完工。",
      [.isNot("万荣县")]),
    GeoparsingCase(
      "schoolParty", "中共临汾市委党校举办培训班。",
      [.isNot("临汾市")]),
    GeoparsingCase(
      "hospitalCounty", "黎城县人民医院添了新设备。",
      [.isNot("黎城县")]),
    GeoparsingCase(
      "hospitalTownship", "六泉乡卫生院的大夫上门看病。",
      [.isNot("六泉乡")]),
    GeoparsingCase(
      "hospitalProvince", "山西省中医院专家义诊。",
      [.isNot("山西省")]),
    GeoparsingCase(
      "hospitalShort", "长治医学院附属和平医院来了医疗队。",
      [.isNot("长治")]),
    GeoparsingCase(
      "instituteProvince", "山西省农业科学院谷子研究所提供种子。",
      [.isNot("山西省")]),
  ]

  static let newspapersAndMedia: [GeoparsingCase] = [
    GeoparsingCase(
      "masthead", "岚县报 2019年3月4日 第二版\n\n岚县种植马铃薯三十万亩。",
      [.isNot("岚县"), .names("岚县", "山西省/吕梁市/岚县", occurrence: 2)]),
    GeoparsingCase(
      "mastheadToday", "今日沁源 2018年6月1日\n\n沁源县修通了旅游公路。", [.isNot("沁源")]),
    GeoparsingCase(
      "newspaperDaily", "《山西日报》刊发了长文。",
      [.isNot("山西")]),
    GeoparsingCase(
      "newspaperEvening", "太原晚报记者到场采访。",
      [.isNot("太原")]),
    GeoparsingCase(
      "newspaperCity", "吕梁日报社组织采风。",
      [.isNot("吕梁")]),
    GeoparsingCase(
      "television", "长治电视台播出了专题片。",
      [.isNot("长治")]),
    GeoparsingCase(
      "mediaCentre", "隰县融媒体中心直播卖梨。",
      [.isNot("隰县")]),
    GeoparsingCase(
      "publisher", "该书由山西人民出版社出版。",
      [.isNot("山西")]),
    GeoparsingCase(
      "website", "忻州新闻网作了报道。",
      [.isNot("忻州")]),
  ]

  static let roads: [GeoparsingCase] = [
    GeoparsingCase(
      "roadExpressway", "太长高速公路长治段恢复通行，大运高速照常。",
      [.isNot("大运高速")]),
    GeoparsingCase(
      "roadCity", "车队驶上太原路，向北开去。",
      [.isNot("太原")]),
    GeoparsingCase(
      "roadStreet", "商铺开在平遥街上。",
      [.isNot("平遥")]),
    GeoparsingCase(
      "roadAvenue", "长治大道两旁栽上国槐。",
      [.isNot("长治")]),
    GeoparsingCase(
      "roadRailway", "侯月铁路和大秦铁路运力充足，阳涉铁路也在扩能。",
      [.isNot("大秦")]),
    GeoparsingCase(
      "roadBridge", "风陵渡大桥通车那天人山人海。",
      [.isNot("风陵渡")]),
    GeoparsingCase(
      "roadCountyRoad", "路过和顺巷口的老槐树。",
      [.isNot("和顺")]),
    GeoparsingCase(
      "roadNational", "右平公路穿村而过，右玉县交通局负责养护。",
      [.names("右玉县", "山西省/朔州市/右玉县")]),
    GeoparsingCase(
      "roadSideWord", "右玉县路边的杨树长高了。",
      [.names("右玉县", "山西省/朔州市/右玉县")]),
    GeoparsingCase(
      "lineWord", "平定县线上卖货，平定县线下发货。",
      [.names("平定县", "山西省/阳泉市/平定县")]),
  ]
}
