/// Villages that no list has, works and bodies of places, places outside Shanxi, misprints.
extension GeoparsingCase {
  static let naturalVillagesAndSites: [GeoparsingCase] = [
    GeoparsingCase(
      "naturalVillage", "岢岚县宋家沟镇石窑湾村是个自然村，只有九户人家。",
      [.names("石窑湾村", "山西省/忻州市/岢岚县/宋家沟镇/石窑湾村")]),
    GeoparsingCase(
      "naturalVillage2", "昔阳县界都乡红梅圪台村的老人搬进了幸福院。",
      [.names("红梅圪台村", "山西省/晋中市/昔阳县/界都乡/红梅圪台村")]),
    GeoparsingCase(
      "scenicSpotOfTownship", "壶关县大峡谷镇游客多了起来。",
      [.names("大峡谷镇", "山西省/长治市/壶关县/大峡谷镇")]),
    GeoparsingCase(
      "countyBeforeWorks", "平陆县生活垃圾处理厂建成运行，平陆县投资三千万元。",
      [.names("平陆县", "山西省/运城市/平陆县")]),
    GeoparsingCase(
      "villageBeforeStation", "夏县庙前镇西村寄递服务站一天收发三百件。",
      [.names("西村", "山西省/运城市/夏县/庙前镇/西村")]),
    GeoparsingCase(
      "villageBeforeScale", "沁县册村镇报道。册村镇漫水村千头肉牛养殖场建成。",
      [.names("漫水村", "山西省/长治市/沁县/册村镇/漫水村")]),
    GeoparsingCase(
      "countyInPassing", "偏关县窑头乡的杂粮供货朔州、平鲁等地，老刘去平鲁的工地干活。",
      [.names("平鲁", "山西省/朔州市/平鲁区", occurrence: 2)]),
    GeoparsingCase(
      "villageBeforeWorks", "平陆县张店镇侯王村高标准农田项目开工。",
      [.names("张店镇", "山西省/运城市/平陆县/张店镇")]),
    GeoparsingCase(
      "committeeOfVillage", "浮山县北王镇党委组织培训，北王镇人大代表参加。",
      [.names("北王镇", "山西省/临汾市/浮山县/北王镇")]),
    GeoparsingCase(
      "peopleOfCounty", "蒲县群众喝上了放心水，蒲县籍企业家捐了款。",
      [.names("蒲县", "山西省/临汾市/蒲县")]),
    GeoparsingCase(
      "bureauOfCounty", "汾西县农业农村局发放了种子。",
      [.names("汾西县", "山西省/临汾市/汾西县")]),
    GeoparsingCase(
      "courtOfCounty", "安泽县法院送法下乡。",
      [.names("安泽县", "山西省/临汾市/安泽县")]),
    GeoparsingCase(
      "leagueOfCity", "共青团晋中市委组织青年植树。",
      [.names("晋中市", "山西省/晋中市")]),
    GeoparsingCase(
      "supplyCoop", "大宁县供销社收购西瓜。",
      [.names("大宁县", "山西省/临汾市/大宁县")]),
  ]

  static let outsideShanxi: [GeoparsingCase] = [
    GeoparsingCase(
      "outsideProvince", "浮山县的苹果销往湖北、广东。",
      [
        .names("湖北", "湖北省"),
        .names("广东", "广东省"),
      ]),
    GeoparsingCase(
      "outsideProvinceFull", "河北省客商来到平定县看货。",
      [.names("河北省", "河北省")]),
    GeoparsingCase(
      "outsideCity", "产品卖到了河南省郑州市。",
      [
        .names("河南省", "河南省"),
        .names("郑州市", "河南省/郑州市"),
      ]),
    GeoparsingCase(
      "outsideMunicipality", "北京市的超市摆上了右玉羊肉，右玉县羊肉供不应求。",
      [.names("北京市", "北京市")]),
    GeoparsingCase(
      "outsideNeverNamesake", "技术员到陕西省大荔县学习冬枣种植。",
      [.names("大荔县", "陕西省/渭南市/大荔县")]),
    GeoparsingCase(
      "outsideChain", "内蒙古自治区清水河县与偏关县一河之隔。",
      [
        .names("清水河县", "内蒙古自治区/呼和浩特市/清水河县"),
        .names("偏关县", "山西省/忻州市/偏关县"),
      ]),
    GeoparsingCase(
      "outsideChain2", "山东省寿光市的师傅在阳高县指导大棚。",
      [.names("寿光市", "山东省/潍坊市/寿光市")]),
    GeoparsingCase(
      "outsideNotHere", "福建省龙岩市长汀县的经验在蒲县推广。",
      [.names("长汀县", "福建省/龙岩市/长汀县")]),
    GeoparsingCase(
      "outsideWuxiang", "浙江省宁波市来武乡县结对帮扶。",
      [
        .names("宁波市", "浙江省/宁波市"),
        .names("武乡县", "山西省/长治市/武乡县"),
      ]),
    GeoparsingCase(
      "outsideShortCities", "天津、上海等地的客商来交城县采购核桃。",
      [
        .names("天津", "天津市"),
        .names("上海", "上海市"),
      ]),
  ]

  static let misprints: [GeoparsingCase] = [
    GeoparsingCase(
      "misprintTownshipChain", "陵川县六臬乡栽种党参。",
      [.names("六臬乡", "山西省/晋城市/陵川县/六泉乡")]),
    GeoparsingCase(
      "misprintTownshipChain2", "左权县塞王乡的核桃开杆了。",
      [.names("塞王乡", "山西省/晋中市/左权县/寒王乡")]),
    GeoparsingCase(
      "misprintTownshipChain3", "静乐县段豕寨乡安装光伏。",
      [.names("段豕寨乡", "山西省/忻州市/静乐县/段家寨乡")]),
    GeoparsingCase(
      "misprintTownshipFree", "兴县召开会议。魏家摊镇作了发言，兴县县委表态。",
      [.names("魏家摊镇", "山西省/吕梁市/兴县/魏家滩镇")]),
    GeoparsingCase(
      "misprintMissing", "五台县高洪乡受了旱。",
      [.names("高洪乡", "山西省/忻州市/五台县/高洪口乡")]),
    GeoparsingCase(
      "misprintVillage", "兴县奥家湾乡樊家圪锅村修了路。",
      [.names("樊家圪锅村", "山西省/吕梁市/兴县/奥家湾乡/樊家圪埚村")]),
    GeoparsingCase(
      "misprintListMember", "左权县寒王乡上丰堠、下半堠、鹿鸣等村栽核桃。",
      [.names("下半堠", "山西省/晋中市/左权县/寒王乡/下丰堠村")]),
    GeoparsingCase(
      "misprintRadical", "右⽟县的沙棘熟了。",
      [.names("右⽟县", "山西省/朔州市/右玉县")]),
    GeoparsingCase(
      "misprintZeroWidth", "岢\u{200B}岚县羊绒涨价。",
      [.names("岢\u{200B}岚县", "山西省/忻州市/岢岚县")]),
    GeoparsingCase(
      "brokenLine", "今年以来，繁峙县把中\n药材作为富民产业，岢\n岚县也跟了上来，全年\n种植黄芪两万多亩，户\n均增收三千元。",
      [.names("岢\n岚县", "山西省/忻州市/岢岚县")]),
    GeoparsingCase(
      "notMisprintElsewhere", "陵川县六泉乡的代表去和顺县喂马乡参观。",
      [.names("喂马乡", "山西省/晋中市/和顺县/喂马乡")]),
    GeoparsingCase(
      "traditional", "左權縣的核桃熟了。",
      [.names("左權縣", "山西省/晋中市/左权县")]),
  ]
}
