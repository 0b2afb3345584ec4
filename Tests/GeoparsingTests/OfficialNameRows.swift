/// Official names, alone, in chains, with levels left out.
extension GeoparsingCase {
  static let officialNames: [GeoparsingCase] = [
    GeoparsingCase(
      "officialCounty", "左权县今年新栽核桃树两千亩。",
      [.names("左权县", "山西省/晋中市/左权县")]),
    GeoparsingCase(
      "officialCountyInSentence", "记者在岢岚县采访时看到，羊绒价格走高。",
      [.names("岢岚县", "山西省/忻州市/岢岚县")]),
    GeoparsingCase(
      "officialCity", "河津市把铝工业延伸到精深加工。",
      [.names("河津市", "山西省/运城市/河津市")]),
    GeoparsingCase(
      "officialDistrict", "屯留区尖椒种植面积居全市前列。",
      [.names("屯留区", "山西省/长治市/屯留区")]),
    GeoparsingCase(
      "officialPrefecture", "忻州市召开杂粮产业推进会。",
      [.names("忻州市", "山西省/忻州市")]),
    GeoparsingCase(
      "officialProvince", "山西省今年小麦总产再创新高。",
      [.names("山西省", "山西省")]),
    GeoparsingCase(
      "uniqueTownship", "喂马乡的干部一早就下了地。",
      [.names("喂马乡", "山西省/晋中市/和顺县/喂马乡")]),
    GeoparsingCase(
      "uniqueTownshipMid", "走进圪垯上乡，满山的枣树挂了果。",
      [.names("圪垯上乡", "山西省/吕梁市/兴县/圪垯上乡")]),
    GeoparsingCase(
      "uniqueTownshipDistrict", "在段家寨乡，光伏板一排挨着一排。",
      [.names("段家寨乡", "山西省/忻州市/静乐县/段家寨乡")]),
    GeoparsingCase(
      "longTownship", "岢岚县居民办事处组织社区义诊。",
      [.names("岢岚县居民办事处", "山西省/忻州市/岢岚县/岢岚县居民办事处")]),
    GeoparsingCase(
      "townshipEndsInTwoSuffixes", "娄烦县米峪镇乡的马铃薯开挖了。",
      [
        .names("娄烦县", "山西省/太原市/娄烦县"),
        .names("米峪镇乡", "山西省/太原市/娄烦县/米峪镇乡"),
      ]),
    GeoparsingCase(
      "villageInCounty", "永和县索珠村建起了粉条加工车间。",
      [.names("索珠村", "山西省/临汾市/永和县/楼山乡/索珠村")]),
    GeoparsingCase(
      "uniqueVillage", "土鱼坪村的羊倌们赶着羊群出坡。",
      [.names("土鱼坪村", "山西省/忻州市/岢岚县/温泉乡/土鱼坪村")]),
    GeoparsingCase(
      "villageLongName", "方山县前东旺坪村新修了水渠。",
      [.names("前东旺坪村", "山西省/吕梁市/方山县/圪洞镇/前东旺坪村")]),
    GeoparsingCase(
      "communityName", "古县龙岗社区开设了老年食堂。",
      [.names("龙岗社区", "山西省/临汾市/古县/岳阳镇/龙岗社区")]),
    GeoparsingCase(
      "countyTwoCharacters", "绛县的山楂今年挂果早。",
      [.names("绛县", "山西省/运城市/绛县")]),
    GeoparsingCase(
      "countyTwoCharactersMid", "从沁县到襄垣县的公路通了车。",
      [
        .names("沁县", "山西省/长治市/沁县"),
        .names("襄垣县", "山西省/长治市/襄垣县"),
      ]),
    GeoparsingCase(
      "countyProvinceInFront", "山西省盂县梨果丰收。",
      [
        .names("山西省", "山西省"),
        .names("盂县", "山西省/阳泉市/盂县"),
      ]),
    GeoparsingCase(
      "quotedSpeech", "王大爷说：“我们偏关县的羊肉谁吃谁夸。”",
      [.names("偏关县", "山西省/忻州市/偏关县")]),
    GeoparsingCase(
      "fullWidthBrackets", "这批树苗来自（右玉县）国有苗圃。",
      [.names("右玉县", "山西省/朔州市/右玉县")]),
  ]

  static let chains: [GeoparsingCase] = [
    GeoparsingCase(
      "chainCountyTownship", "右玉县李达窑乡种植沙棘六千亩。",
      [
        .names("右玉县", "山西省/朔州市/右玉县"),
        .names("李达窑乡", "山西省/朔州市/右玉县/李达窑乡"),
      ]),
    GeoparsingCase(
      "chainThree", "兴县奥家湾乡沟门前村建起养牛小区。",
      [
        .names("兴县", "山西省/吕梁市/兴县"),
        .names("奥家湾乡", "山西省/吕梁市/兴县/奥家湾乡"),
        .names("沟门前村", "山西省/吕梁市/兴县/奥家湾乡/沟门前村"),
      ]),
    GeoparsingCase(
      "chainFour", "吕梁市石楼县和合乡铁头村栽枣八百亩。",
      [
        .names("吕梁市", "山西省/吕梁市"),
        .names("石楼县", "山西省/吕梁市/石楼县"),
        .names("和合乡", "山西省/吕梁市/石楼县/和合乡"),
        .names("铁头村", "山西省/吕梁市/石楼县/和合乡/铁头村"),
      ]),
    GeoparsingCase(
      "chainFive", "山西省运城市万荣县王显乡张仪村的果库建成了。",
      [
        .names("运城市", "山西省/运城市"),
        .names("万荣县", "山西省/运城市/万荣县"),
        .names("王显乡", "山西省/运城市/万荣县/王显乡"),
        .names("张仪村", "山西省/运城市/万荣县/王显乡/张仪村"),
      ]),
    GeoparsingCase(
      "chainAmbiguousTownship", "灵石县交口乡的养驴场扩了规模。",
      [.names("交口乡", "山西省/晋中市/灵石县/交口乡")]),
    GeoparsingCase(
      "chainAmbiguousTownship2", "沁源县交口乡的药材地绿油油的。",
      [.names("交口乡", "山西省/长治市/沁源县/交口乡")]),
    GeoparsingCase(
      "chainAmbiguousVillage", "文水县南武乡东庄村发展肉牛。",
      [.names("东庄村", "山西省/吕梁市/文水县/南武乡/东庄村")]),
    GeoparsingCase(
      "chainAmbiguousVillage2", "榆社县云簇镇东庄村发展大棚。",
      [.names("东庄村", "山西省/晋中市/榆社县/云簇镇/东庄村")]),
    GeoparsingCase(
      "chainNamesake", "汾阳市阳城镇的核桃苗销往外省。",
      [.names("阳城镇", "山西省/吕梁市/汾阳市/阳城镇")]),
    GeoparsingCase(
      "chainNamesake2", "芮城县阳城镇的苹果套上了袋。",
      [.names("阳城镇", "山西省/运城市/芮城县/阳城镇")]),
    GeoparsingCase(
      "chainTownshipNamedCounty", "平遥县襄垣乡建起了冷库。",
      [
        .names("平遥县", "山西省/晋中市/平遥县"),
        .names("襄垣乡", "山西省/晋中市/平遥县/襄垣乡"),
      ]),
    GeoparsingCase(
      "chainTownshipNamedCity", "文水县孝义镇的养鸡户领到了补贴。",
      [.names("孝义镇", "山西省/吕梁市/文水县/孝义镇")]),
    GeoparsingCase(
      "chainTownshipNamedCity2", "陵川县潞城镇义门村的黄梨熟了。",
      [
        .names("潞城镇", "山西省/晋城市/陵川县/潞城镇"),
        .names("义门村", "山西省/晋城市/陵川县/潞城镇/义门村"),
      ]),
    GeoparsingCase(
      "chainVillageNamedCity", "小店区刘家堡乡洛阳村种起了水稻。",
      [.names("洛阳村", "山西省/太原市/小店区/刘家堡乡/洛阳村")]),
    GeoparsingCase(
      "chainVillageNamedCity2", "万荣县高村镇和里望乡的桃园连成了片。",
      [
        .names("高村镇", "山西省/运城市/万荣县/高村镇"),
        .names("里望乡", "山西省/运城市/万荣县/里望乡"),
      ]),
    GeoparsingCase(
      "chainShortTownshipVillage", "静乐县辛村乡儿女多在外务工，辛村乡石茄沟村只剩老人。",
      [.names("石茄沟村", "山西省/忻州市/静乐县/辛村乡/石茄沟村")]),
    GeoparsingCase(
      "chainWithCommunity", "清徐县孟封镇尧城村举办了飞行节。",
      [
        .names("孟封镇", "山西省/太原市/清徐县/孟封镇"),
        .names("尧城村", "山西省/太原市/清徐县/孟封镇/尧城村"),
      ]),
    GeoparsingCase(
      "chainDongye", "阳城县东冶镇扩大桑园面积。",
      [.names("东冶镇", "山西省/晋城市/阳城县/东冶镇")]),
    GeoparsingCase(
      "chainDongye2", "五台县东冶镇的菜农忙着育苗。",
      [.names("东冶镇", "山西省/忻州市/五台县/东冶镇")]),
    GeoparsingCase(
      "chainXinzhuang", "古县北平镇新庄村采收连翘。",
      [.names("新庄村", "山西省/临汾市/古县/北平镇/新庄村")]),
    GeoparsingCase(
      "chainNanzhuang", "永和县望海寺乡南庄村枣林遭了雨。",
      [.names("南庄村", "山西省/临汾市/永和县/望海寺乡/南庄村")]),
  ]

  static let skippedLevels: [GeoparsingCase] = [
    GeoparsingCase(
      "skipPrefectureTownship", "大同市米薪关镇的黍子地里一片金黄。",
      [.names("米薪关镇", "山西省/大同市/天镇县/米薪关镇")]),
    GeoparsingCase(
      "skipPrefectureTownship2", "吕梁市蔡家崖乡红色旅游升温。",
      [.names("蔡家崖乡", "山西省/吕梁市/兴县/蔡家崖乡")]),
    GeoparsingCase(
      "skipPrefectureTownship3", "长治市分水岭乡发展肉羊养殖。",
      [.names("分水岭乡", "山西省/长治市/武乡县/分水岭乡")]),
    GeoparsingCase(
      "skipCountyVillage", "河津市沙樊头村的菜窖装满了。",
      [.names("沙樊头村", "山西省/运城市/河津市/樊村镇/沙樊头村")]),
    GeoparsingCase(
      "skipCountyVillage2", "和顺县棋盘垴村搬进了新居。",
      [.names("棋盘垴村", "山西省/晋中市/和顺县/义兴镇/棋盘垴村")]),
    GeoparsingCase(
      "skipCountyVillage3", "应县圣水塘村引来了自来水。",
      [.names("圣水塘村", "山西省/朔州市/应县/大临河乡/圣水塘村")]),
    GeoparsingCase(
      "skipPrefectureVillage", "晋中市迷沙沟村的谷子卖上了好价。",
      [.names("迷沙沟村", "山西省/晋中市/榆社县/云簇镇/迷沙沟村")]),
    GeoparsingCase(
      "skipProvinceCounty", "山西灵丘县的苦荞出口海外。",
      [.names("灵丘县", "山西省/大同市/灵丘县")]),
    GeoparsingCase(
      "skipProvinceTownship", "山西省老牛湾镇游客盈门。",
      [.names("老牛湾镇", "山西省/忻州市/偏关县/老牛湾镇")]),
    GeoparsingCase(
      "skipAmbiguousVillage", "壶关县河西村栽下旱地西红柿。",
      [.names("河西村", "山西省/长治市/壶关县/百尺镇/河西村")]),
    GeoparsingCase(
      "skipAmbiguousVillage2", "高平市中村的黄梨园办起了采摘。高平市神农镇换马村也来取经。",
      [.names("换马村", "山西省/晋城市/高平市/神农镇/换马村")]),
  ]
}
