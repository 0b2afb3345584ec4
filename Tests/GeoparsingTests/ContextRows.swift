/// What title, dateline, neighbours, other articles and the year decide.
extension GeoparsingCase {
  static let contextOfTheArticle: [GeoparsingCase] = [
    GeoparsingCase(
      "contextTitle", "# 灵石县推进农村改厕\n\n交口乡今年改厕三百座。",
      [.names("交口乡", "山西省/晋中市/灵石县/交口乡")]),
    GeoparsingCase(
      "contextTitle2", "# 沁源县药材丰收\n\n交口乡的农户采收连翘。",
      [.names("交口乡", "山西省/长治市/沁源县/交口乡")]),
    GeoparsingCase(
      "contextDateline", "本报阳城讯 东冶镇桑蚕产业兴旺，阳城县发放补贴。",
      [.names("东冶镇", "山西省/晋城市/阳城县/东冶镇")]),
    GeoparsingCase(
      "contextLater", "东冶镇的菜农忙着育苗。五台县农业局派人指导。",
      [.names("东冶镇", "山西省/忻州市/五台县/东冶镇")]),
    GeoparsingCase(
      "contextVillagesVote", "温泉乡召开现场会，咸康村、付家洼村、土鱼坪村介绍做法。",
      [.names("温泉乡", "山西省/忻州市/岢岚县/温泉乡")]),
    GeoparsingCase(
      "contextVillagesVote2", "阳城镇的堡城和王化两村不远。汾阳市农民进城卖核桃，汾阳市市场热闹。",
      [.names("阳城镇", "山西省/吕梁市/汾阳市/阳城镇")]),
    GeoparsingCase(
      "contextTownshipVillages", "和顺县喂马乡全力抗旱。古窑村、关家窑村打井三眼，河绪村也出了水。",
      [
        .names("古窑村", "山西省/晋中市/和顺县/喂马乡/古窑村"),
        .names("关家窑村", "山西省/晋中市/和顺县/喂马乡/关家窑村"),
        .names("河绪村", "山西省/晋中市/和顺县/喂马乡/河绪村"),
      ]),
    GeoparsingCase(
      "contextAmbiguousVillageByTownship", "榆社县云簇镇抓春耕。东庄村种谷子，赵庄村种豆子，高庄村种高粱。",
      [
        .names("东庄村", "山西省/晋中市/榆社县/云簇镇/东庄村"),
        .names("赵庄村", "山西省/晋中市/榆社县/云簇镇/赵庄村"),
        .names("高庄村", "山西省/晋中市/榆社县/云簇镇/高庄村"),
      ]),
    GeoparsingCase(
      "contextAmbiguousVillageByCounty", "壶关县发展旱地西红柿。河西村栽下两百亩。",
      [.names("河西村", "山西省/长治市/壶关县/百尺镇/河西村")]),
    GeoparsingCase(
      "contextUniqueVillagesVote", "东庄村、西明阳村、武家寨村、麻家寨村的肉牛存栏过万。",
      [
        .names("西明阳村", "山西省/吕梁市/文水县/南武乡/西明阳村"),
        .names("东庄村", "山西省/吕梁市/文水县/南武乡/东庄村"),
        .names("武家寨村", "山西省/吕梁市/文水县/南武乡/武家寨村"),
      ]),
    GeoparsingCase(
      "contextXiyaoNorth", "应县南泉乡小山门村植树，西窑村和教场村也行动起来。",
      [
        .names("小山门村", "山西省/朔州市/应县/南泉乡/小山门村"),
        .names("西窑村", "山西省/朔州市/应县/南泉乡/西窑村"),
        .names("教场村", "山西省/朔州市/应县/南泉乡/教场村"),
      ]),
    GeoparsingCase(
      "contextOfSecondCounty", "石楼县义牒镇和永和县楼山乡相邻。义合村的枣林与义牒村相望。",
      [
        .names("义合村", "山西省/临汾市/永和县/楼山乡/义合村"),
        .names("义牒村", "山西省/吕梁市/石楼县/义牒镇/义牒村"),
      ]),
    GeoparsingCase(
      "contextTownshipThenVillage", "交城县夏家营镇建园区。段村是镇政府所在地。",
      [.names("夏家营镇", "山西省/吕梁市/交城县/夏家营镇")]),
    GeoparsingCase(
      "contextPrefecture", "忻州市秋收进度过半，王村镇率先完成。静乐县、宁武县跟进。",
      [.names("王村镇", "山西省/忻州市/静乐县/王村镇")]),
    GeoparsingCase(
      "contextHeadingVillage", "# 孔家崖村：土地流转富了农家\n\n洪洞县明姜镇把土地流转起来。孔家崖村流转八百亩。",
      [.names("孔家崖村", "山西省/临汾市/洪洞县/明姜镇/孔家崖村")]),
    GeoparsingCase(
      "contextShortName", "# 天镇县谷前堡镇发展设施农业\n\n全镇建棚一千座。谷前堡的菜直供北京。",
      [
        .names("谷前堡", "山西省/大同市/天镇县/谷前堡镇", occurrence: 2),
        .names("北京", "北京市"),
      ]),
    GeoparsingCase(
      "contextLeadFirst", "兴县蔡家会镇召开大会。康宁镇、魏家滩镇代表发言。",
      [
        .names("康宁镇", "山西省/吕梁市/兴县/康宁镇"),
        .names("魏家滩镇", "山西省/吕梁市/兴县/魏家滩镇"),
      ]),
    GeoparsingCase(
      "contextSameNameTownshipVillage", "隰县黄土镇黄土村开了现场会。",
      [
        .names("黄土镇", "山西省/临汾市/隰县/黄土镇"),
        .names("黄土村", "山西省/临汾市/隰县/黄土镇/黄土村"),
      ]),
    GeoparsingCase(
      "contextXiaodian", "小店区西温庄乡武宿社区改造完成。",
      [
        .names("西温庄乡", "山西省/太原市/小店区/西温庄乡"),
        .names("武宿社区", "山西省/太原市/小店区/西温庄乡/武宿社区"),
      ]),
    GeoparsingCase(
      "contextFengcheng", "文水县凤城镇整治街巷。",
      [.names("凤城镇", "山西省/吕梁市/文水县/凤城镇")]),
    GeoparsingCase(
      "contextFengcheng2", "阳城县凤城镇整治街巷。",
      [.names("凤城镇", "山西省/晋城市/阳城县/凤城镇")]),
  ]

  static let twoArticles: [GeoparsingCase] = [
    GeoparsingCase(
      "twoArticles", "# 灵石县改厕进村\n\n灵石县交口乡改厕三百座。\n\n# 沁源县采收连翘\n\n沁源县发展药材，交口的农户采了连翘。交口乡很忙。",
      [
        .names("交口乡", "山西省/晋中市/灵石县/交口乡"),
        .names("交口乡", "山西省/长治市/沁源县/交口乡", occurrence: 2),
      ]),
    GeoparsingCase(
      "twoArticlesTownships", "# 阳城县桑蚕丰收\n\n东冶镇的蚕茧装满了筐。\n\n# 五台县蔬菜上市\n\n东冶镇的黄瓜装满了车。",
      [
        .names("东冶镇", "山西省/晋城市/阳城县/东冶镇"),
        .names("东冶镇", "山西省/忻州市/五台县/东冶镇", occurrence: 2),
      ]),
    GeoparsingCase(
      "twoArticlesVillages", "# 文水县南武乡：肉牛富民\n\n东庄村养牛三千头。\n\n# 榆社县云簇镇：谷子飘香\n\n东庄村种谷五百亩。",
      [
        .names("东庄村", "山西省/吕梁市/文水县/南武乡/东庄村"),
        .names("东庄村", "山西省/晋中市/榆社县/云簇镇/东庄村", occurrence: 2),
      ]),
    GeoparsingCase(
      "twoArticlesNamesakes", "# 汾阳市核桃开杆\n\n阳城镇的核桃熟了。\n\n# 芮城县苹果上市\n\n阳城镇的苹果红了。",
      [
        .names("阳城镇", "山西省/吕梁市/汾阳市/阳城镇"),
        .names("阳城镇", "山西省/运城市/芮城县/阳城镇", occurrence: 2),
      ]),
    GeoparsingCase(
      "twoArticlesWhite", "# 左权县寒王乡植树\n\n寒王乡植树千亩。\n\n# 和顺县喂马乡养牛\n\n喂马乡养牛千头，古窑村建场。",
      [
        .names("寒王乡", "山西省/晋中市/左权县/寒王乡"),
        .names("古窑村", "山西省/晋中市/和顺县/喂马乡/古窑村"),
      ]),
    GeoparsingCase(
      "continuedArticle", "# 隰县梨果走俏\n\n隰县梨果卖得好。\n\n（上接1版）石楼县的枣也卖得好，义牒镇建了冷库。",
      [.names("义牒镇", "山西省/吕梁市/石楼县/义牒镇")]),
    GeoparsingCase(
      "briefsOnAPage", "# 简讯\n\n本报讯 方山县圙圄乡植树。方山县大武镇也在植树。\n\n本报讯 浑源县大仁庄乡栽黄芪。",
      [
        .names("大武镇", "山西省/吕梁市/方山县/大武镇"),
        .names("大仁庄乡", "山西省/大同市/浑源县/大仁庄乡"),
      ]),
  ]

  static let yearEditions: [GeoparsingCase] = [
    GeoparsingCase(
      "yearDistrictBefore", "# 2017年大同市矿区工作总结\n\n2017年，矿区完成棚改。",
      [.names("大同市", "山西省/大同市")]),
    GeoparsingCase(
      "yearChangzhiCity", "2017年3月2日，长治市郊区老顶山镇植树。",
      [.names("郊区", "山西省/长治市/郊区")]),
    GeoparsingCase(
      "yearLuzhou", "2021年3月2日，长治市潞州区老顶山街道植树。",
      [.names("潞州区", "山西省/长治市/潞州区")]),
    GeoparsingCase(
      "yearShangdang", "2020年4月5日，上党区韩店镇栽树。",
      [.names("上党区", "山西省/长治市/上党区")]),
    GeoparsingCase(
      "yearYungang", "2020年4月5日，大同市云冈区高山镇植树。",
      [
        .names("云冈区", "山西省/大同市/云冈区"),
        .names("高山镇", "山西省/大同市/云冈区/高山镇"),
      ]),
    GeoparsingCase(
      "yearPingcheng", "2022年4月5日，平城区推进旧城改造。",
      [.names("平城区", "山西省/大同市/平城区")]),
    GeoparsingCase(
      "yearTownshipGone", "2019年6月1日，隰县陡坡乡植树。",
      [.names("隰县", "山西省/临汾市/隰县")]),
  ]

  static let harderContexts: [GeoparsingCase] = [
    GeoparsingCase(
      "enumerationOfEtc", "晋中市祁县、平遥、介休等五县（市、区）通了天然气。",
      [
        .names("祁县", "山西省/晋中市/祁县"),
        .names("平遥", "山西省/晋中市/平遥县"),
        .names("介休", "山西省/晋中市/介休市"),
      ]),
    GeoparsingCase(
      "townshipsThreeTowns", "洪洞县辛村、明姜、赵城三镇建起粮食储备库。",
      [
        .names("辛村", "山西省/临汾市/洪洞县/辛村镇"),
        .names("明姜", "山西省/临汾市/洪洞县/明姜镇"),
        .names("赵城", "山西省/临汾市/洪洞县/赵城镇"),
      ]),
    GeoparsingCase(
      "countiesThree", "吕梁市兴县、临县、方山县三县联动治沙。",
      [
        .names("兴县", "山西省/吕梁市/兴县"),
        .names("临县", "山西省/吕梁市/临县"),
        .names("方山县", "山西省/吕梁市/方山县"),
      ]),
    GeoparsingCase(
      "tableLike", "右玉县：杨千河乡，3000亩；牛心堡乡，2000亩。",
      [
        .names("杨千河乡", "山西省/朔州市/右玉县/杨千河乡"),
        .names("牛心堡乡", "山西省/朔州市/右玉县/牛心堡乡"),
      ]),
    GeoparsingCase(
      "countyTown", "她在平定县城开了一家面馆。",
      [.names("平定县", "山西省/阳泉市/平定县")]),
    GeoparsingCase(
      "countyTown2", "吉县县城的街道拓宽了，吉县群众拍手叫好。",
      [.names("吉县", "山西省/临汾市/吉县")]),
    GeoparsingCase(
      "villageBranch", "万荣县里望乡平原村党支部书记牵头种药材。",
      [.names("里望乡", "山西省/运城市/万荣县/里望乡")]),
    GeoparsingCase(
      "cityChengqu", "晋城市城区的背街小巷改造完工。",
      [
        .names("晋城市", "山西省/晋城市"),
        .names("城区", "山西省/晋城市/城区"),
      ]),
    GeoparsingCase(
      "ambiguousTownshipChain", "柳林县三交镇的红枣晒满了院子。",
      [.names("三交镇", "山西省/吕梁市/柳林县/三交镇")]),
    GeoparsingCase(
      "ambiguousTownshipChain2", "临县三交镇的肉牛卖得好。",
      [.names("三交镇", "山西省/吕梁市/临县/三交镇")]),
    GeoparsingCase(
      "naturalOrder", "祁县峪口乡、柳林县穆村镇和方山县峪口镇先后举办培训。",
      [
        .names("穆村镇", "山西省/吕梁市/柳林县/穆村镇"),
        .names("峪口镇", "山西省/吕梁市/方山县/峪口镇"),
      ]),
    GeoparsingCase(
      "dujiacun", "静乐县杜家村镇的藜麦红了，杜家村镇年轻人返乡创业。",
      [.names("杜家村镇", "山西省/忻州市/静乐县/杜家村镇")]),
    GeoparsingCase(
      "villageOfTwoNames", "榆社县箕城镇、郝北镇和云簇镇的屯村、王宁村、马兰村先行先试。",
      [
        .names("王宁村", "山西省/晋中市/榆社县/郝北镇/王宁村"),
        .names("马兰村", "山西省/晋中市/榆社县/云簇镇/马兰村"),
      ]),
    GeoparsingCase(
      "afterColon", "高平市：神农镇换马村建成黄梨交易市场。",
      [
        .names("高平市", "山西省/晋城市/高平市"),
        .names("换马村", "山西省/晋城市/高平市/神农镇/换马村"),
      ]),
    GeoparsingCase(
      "semicolons", "一是浮山县；二是安泽县；三是古县。",
      [
        .names("浮山县", "山西省/临汾市/浮山县"),
        .names("安泽县", "山西省/临汾市/安泽县"),
        .names("古县", "山西省/临汾市/古县"),
      ]),
    GeoparsingCase(
      "sentenceFinal", "获奖单位来自曲沃。曲沃县农业农村局领了奖。",
      [.names("曲沃", "山西省/临汾市/曲沃县")]),
    GeoparsingCase(
      "quotesAroundCounty", "摘掉贫困帽子的“静乐县”如今换了模样。",
      [.names("静乐县", "山西省/忻州市/静乐县")]),
    GeoparsingCase(
      "numberBefore", "全市8县中，蒲县第一个完成任务。",
      [.names("蒲县", "山西省/临汾市/蒲县")]),
    GeoparsingCase(
      "yearBefore", "2021年黎城县核桃产量增加。",
      [.names("黎城县", "山西省/长治市/黎城县")]),
    GeoparsingCase(
      "afterPercent", "增长5%，高于襄汾县和曲沃县。",
      [
        .names("襄汾县", "山西省/临汾市/襄汾县"),
        .names("曲沃县", "山西省/临汾市/曲沃县"),
      ]),
    GeoparsingCase(
      "spaced", "代 县",
      [.isNot("代 县")]),
    GeoparsingCase(
      "shortGovernment", "稷山县的板枣红了，稷山县委书记带头直播。",
      [.names("稷山县", "山西省/运城市/稷山县", occurrence: 2)]),
    GeoparsingCase(
      "shortListOfVillages", "壶关县树掌镇神南、神北、翠微、福头四个村种中药材。",
      [
        .names("神南", "山西省/长治市/壶关县/树掌镇/神南村"),
        .names("神北", "山西省/长治市/壶关县/树掌镇/神北村"),
        .names("翠微", "山西省/长治市/壶关县/树掌镇/翠微村"),
        .names("福头", "山西省/长治市/壶关县/树掌镇/福头村"),
      ]),
    GeoparsingCase(
      "villageCommittee", "芮城县学张乡斜口村“两委”换届顺利。",
      [.names("斜口村", "山西省/运城市/芮城县/学张乡/斜口村")]),
    GeoparsingCase(
      "villageShortAfter", "长子县石哲镇宣花村打井三眼，宣花的水甜。",
      [.names("宣花", "山西省/长治市/长子县/石哲镇/宣花村", occurrence: 2)]),
    GeoparsingCase(
      "provinceCityShort", "山西长治市屯留区建成粮仓。",
      [
        .names("长治市", "山西省/长治市"),
        .names("屯留区", "山西省/长治市/屯留区"),
      ]),
    GeoparsingCase(
      "farAway", "她从黑龙江省嫁到浑源县官儿乡。",
      [
        .names("黑龙江省", "黑龙江省"),
        .names("官儿乡", "山西省/大同市/浑源县/官儿乡"),
      ]),
    GeoparsingCase(
      "titleWithDash", "# 灵丘县红石塄乡：有机农业铺就致富路\n\n全乡发展有机杂粮。红石塄的小米走进超市。",
      [.names("红石塄", "山西省/大同市/灵丘县/红石塄乡", occurrence: 2)]),
    GeoparsingCase(
      "photoCaption", "▲应县臧寨乡农民采收胡萝卜。 王某 摄",
      [.names("臧寨乡", "山西省/朔州市/应县/臧寨乡")]),
    GeoparsingCase(
      "neighboursOfCounty", "沁县东邻武乡、襄垣，南接屯留，西连沁源，北靠祁县、平遥。",
      [
        .names("武乡", "山西省/长治市/武乡县"),
        .names("襄垣", "山西省/长治市/襄垣县"),
        .names("祁县", "山西省/晋中市/祁县"),
        .names("平遥", "山西省/晋中市/平遥县"),
      ]),
    GeoparsingCase(
      "partOfProvince", "沁县位于山西省东南部。",
      [.isNot("东南")]),
    GeoparsingCase(
      "partOfCity", "长治市北部和西南部降了雨。",
      [
        .isNot("北部"),
        .isNot("西南"),
      ]),
    GeoparsingCase(
      "unknownTownship", "2014年偏关县林业工作要点\n\n偏关县万家寨镇、黄龙坝乡完成补植。",
      [.isNot("黄龙坝乡")]),
    GeoparsingCase(
      "helpedVillage", "万荣县荣河镇抓帮扶。县人社局帮扶寨子村，县供销社帮扶周王村。",
      [
        .names("寨子村", "山西省/运城市/万荣县/荣河镇/寨子村"),
        .names("周王村", "山西省/运城市/万荣县/荣河镇/周王村"),
      ]),
    GeoparsingCase(
      "travelledThrough", "客运班车途经临晋镇，开往运城市，临猗县群众出行方便。",
      [.names("临晋镇", "山西省/运城市/临猗县/临晋镇")]),
    GeoparsingCase(
      "acrossTheRiver", "万荣县荣河镇与陕西省韩城市隔河相望。",
      [.names("韩城市", "陕西省/渭南市/韩城市")]),
    GeoparsingCase(
      "fromCapital", "记者从太原出发，一路向北来到娄烦县。",
      [
        .names("太原", "山西省/太原市"),
        .names("娄烦县", "山西省/太原市/娄烦县"),
      ]),
  ]
}
