/// Short, former and common names, lists, brackets and quotation marks.
extension GeoparsingCase {
  static let shortNames: [GeoparsingCase] = [
    GeoparsingCase(
      "shortCountyWithContext", "隰县梨花节开幕。隰县县委介绍，梨果收入占一半。来隰县的客商很多。",
      [.names("隰县", "山西省/临汾市/隰县")]),
    GeoparsingCase(
      "shortAfterFull", "平遥县举办农民丰收节。平遥的村民拿出了最好的牛肉。",
      [.names("平遥", "山西省/晋中市/平遥县", occurrence: 2)]),
    GeoparsingCase(
      "shortCountyGovernment", "稷山县委召开会议，稷山县政府作了安排。",
      [.names("稷山县", "山西省/运城市/稷山县")]),
    GeoparsingCase(
      "shortTownship", "左权县寒王乡推进核桃提质，寒王的核桃皮薄仁香。",
      [.names("寒王乡", "山西省/晋中市/左权县/寒王乡")]),
    GeoparsingCase(
      "shortVillageAfterFull", "左权县寒王乡鹿鸣村修了蓄水池。如今，鹿鸣的水浇地多了三百亩。",
      [
        .names("鹿鸣村", "山西省/晋中市/左权县/寒王乡/鹿鸣村"),
        .names("鹿鸣", "山西省/晋中市/左权县/寒王乡/鹿鸣村", occurrence: 2),
      ]),
    GeoparsingCase(
      "shortOpensClause", "芮城县花椒丰收。芮城地处黄河岸边，光照足。",
      [.names("芮城", "山西省/运城市/芮城县", occurrence: 2)]),
    GeoparsingCase(
      "shortInDateline", "陵川讯 陵川县今年种植党参五千亩。",
      [.names("陵川", "山西省/晋城市/陵川县")]),
    GeoparsingCase(
      "shortProvince", "山西是小杂粮王国。",
      [.names("山西", "山西省")]),
    GeoparsingCase(
      "shortCountiesInRow", "长治市组织沁源、武乡、黎城三县的技术员下乡。",
      [
        .names("沁源", "山西省/长治市/沁源县"),
        .names("武乡", "山西省/长治市/武乡县"),
        .names("黎城", "山西省/长治市/黎城县"),
      ]),
    GeoparsingCase(
      "shortCommittee", "临猗县七级镇孝子村村委会收购苹果。",
      [.names("孝子村", "山西省/运城市/临猗县/七级镇/孝子村")]),
  ]

  static let aliasesAndFormerNames: [GeoparsingCase] = [
    GeoparsingCase(
      "formerCounty", "2016年长治县粮食总产增加。2016年6月3日",
      [.names("长治县", "山西省/长治市/长治县")]),
    GeoparsingCase(
      "formerCountyToday", "怀仁县2015年奶牛存栏两万头。2015年8月1日",
      [.names("怀仁县", "山西省/朔州市/怀仁县")]),
    GeoparsingCase(
      "formerDistrict", "2017年5月6日，大同市南郊区高山镇植树八百亩。",
      [
        .names("南郊区", "山西省/大同市/南郊区"),
        .names("高山镇", "山西省/大同市/南郊区/高山镇"),
      ]),
    GeoparsingCase(
      "formerTaigu", "2018年，太谷县的红枣外销。2018年10月2日",
      [.names("太谷县", "山西省/晋中市/太谷县")]),
    GeoparsingCase(
      "presentTaigu", "2022年10月2日，太谷区的红枣外销。",
      [.names("太谷区", "山西省/晋中市/太谷区")]),
    GeoparsingCase(
      "formerTunliu", "2017年9月1日，屯留县尖椒装车外运。",
      [.names("屯留县", "山西省/长治市/屯留县")]),
  ]

  static let enumerations: [GeoparsingCase] = [
    GeoparsingCase(
      "villagesShareSuffix", "左权县寒王乡下丰堠、上丰堠、鹿鸣等村连片栽植核桃。",
      [
        .names("下丰堠", "山西省/晋中市/左权县/寒王乡/下丰堠村"),
        .names("上丰堠", "山西省/晋中市/左权县/寒王乡/上丰堠村"),
        .names("鹿鸣", "山西省/晋中市/左权县/寒王乡/鹿鸣村"),
      ]),
    GeoparsingCase(
      "villagesShareSuffixThree", "兴县奥家湾乡的沟门前、峁底、石畔三村联办合作社。",
      [
        .names("沟门前", "山西省/吕梁市/兴县/奥家湾乡/沟门前村"),
        .names("峁底", "山西省/吕梁市/兴县/奥家湾乡/峁底村"),
        .names("石畔", "山西省/吕梁市/兴县/奥家湾乡/石畔村"),
      ]),
    GeoparsingCase(
      "villagesFull", "万荣县王显乡王正村、贤胡村、青谷村修通了水泥路。",
      [
        .names("王正村", "山西省/运城市/万荣县/王显乡/王正村"),
        .names("贤胡村", "山西省/运城市/万荣县/王显乡/贤胡村"),
        .names("青谷村", "山西省/运城市/万荣县/王显乡/青谷村"),
      ]),
    GeoparsingCase(
      "countiesShareSuffix", "忻州市静乐、岢岚两县种植红芸豆。",
      [
        .names("静乐", "山西省/忻州市/静乐县"),
        .names("岢岚", "山西省/忻州市/岢岚县"),
      ]),
    GeoparsingCase(
      "countiesFull", "石楼县、永和县、隰县的干部前来学习。",
      [
        .names("石楼县", "山西省/吕梁市/石楼县"),
        .names("永和县", "山西省/临汾市/永和县"),
        .names("隰县", "山西省/临汾市/隰县"),
      ]),
    GeoparsingCase(
      "countiesAnd", "霍州和洪洞两地联手治理汾河，霍州市、洪洞县签了协议。",
      [
        .names("霍州", "山西省/临汾市/霍州市"),
        .names("洪洞", "山西省/临汾市/洪洞县"),
      ]),
    GeoparsingCase(
      "townshipsShareSuffix", "陵川县六泉、古郊、夺火三个乡发展中药材。",
      [
        .names("六泉", "山西省/晋城市/陵川县/六泉乡"),
        .names("古郊", "山西省/晋城市/陵川县/古郊乡"),
        .names("夺火", "山西省/晋城市/陵川县/夺火乡"),
      ]),
    GeoparsingCase(
      "townshipsMixed", "五台县阳白乡、高洪口乡和豆村镇受灾较轻。",
      [
        .names("阳白乡", "山西省/忻州市/五台县/阳白乡"),
        .names("高洪口乡", "山西省/忻州市/五台县/高洪口乡"),
        .names("豆村镇", "山西省/忻州市/五台县/豆村镇"),
      ]),
    GeoparsingCase(
      "townshipsEtc", "盂县苌池、西烟、梁家寨等乡镇植树造林。",
      [
        .names("苌池", "山西省/阳泉市/盂县/苌池镇"),
        .names("西烟", "山西省/阳泉市/盂县/西烟镇"),
        .names("梁家寨", "山西省/阳泉市/盂县/梁家寨乡"),
      ]),
    GeoparsingCase(
      "prefecturesRow", "太原、大同、阳泉等市派出了代表。",
      [
        .names("太原", "山西省/太原市"),
        .names("大同", "山西省/大同市"),
        .names("阳泉", "山西省/阳泉市"),
      ]),
    GeoparsingCase(
      "prefecturesFull", "会议在临汾市、运城市、晋城市同时举行。",
      [
        .names("临汾市", "山西省/临汾市"),
        .names("运城市", "山西省/运城市"),
        .names("晋城市", "山西省/晋城市"),
      ]),
    GeoparsingCase(
      "villagesOfTwoTownships", "沁县松村镇康公村、青修村，新店镇太里村、栋村列入名单。",
      [
        .names("康公村", "山西省/长治市/沁县/松村镇/康公村"),
        .names("青修村", "山西省/长治市/沁县/松村镇/青修村"),
        .names("太里村", "山西省/长治市/沁县/新店镇/太里村"),
        .names("栋村", "山西省/长治市/沁县/新店镇/栋村"),
      ]),
    GeoparsingCase(
      "commonVillageInList", "保德县腰庄乡赵家峁、年延、代家沟等村打了机井。",
      [
        .names("赵家峁", "山西省/忻州市/保德县/腰庄乡/赵家峁村"),
        .names("年延", "山西省/忻州市/保德县/腰庄乡/年延村"),
        .names("代家沟", "山西省/忻州市/保德县/腰庄乡/代家沟村"),
      ]),
    GeoparsingCase(
      "listWithNumbers", "怀仁市河头乡蒲里村30户、旧站村25户、王皓疃村18户领到羊羔。",
      [
        .names("蒲里村", "山西省/朔州市/怀仁市/河头乡/蒲里村"),
        .names("旧站村", "山西省/朔州市/怀仁市/河头乡/旧站村"),
        .names("王皓疃村", "山西省/朔州市/怀仁市/河头乡/王皓疃村"),
      ]),
    GeoparsingCase(
      "listFromTo", "公路从曲沃县史村镇经高显镇至侯马市。",
      [
        .names("史村镇", "山西省/临汾市/曲沃县/史村镇"),
        .names("高显镇", "山西省/临汾市/曲沃县/高显镇"),
        .names("侯马市", "山西省/临汾市/侯马市"),
      ]),
  ]

  static let bracketsAndQuotes: [GeoparsingCase] = [
    GeoparsingCase(
      "bracketedCounty", "参展的有黄芪（浑源县）、苦荞（灵丘县）。",
      [
        .names("浑源县", "山西省/大同市/浑源县"),
        .names("灵丘县", "山西省/大同市/灵丘县"),
      ]),
    GeoparsingCase(
      "bracketedParent", "张仪村（万荣县王显乡）今年卖果两百万斤。",
      [
        .names("张仪村", "山西省/运城市/万荣县/王显乡/张仪村"),
        .names("王显乡", "山西省/运城市/万荣县/王显乡"),
      ]),
    GeoparsingCase(
      "quotedName", "“长征村”原来叫“和合乡铁头村”，属石楼县。",
      [.names("石楼县", "山西省/吕梁市/石楼县")]),
    GeoparsingCase(
      "titleQuotedCounty", "《右玉县志》记载，右玉县过去风沙大。",
      [.isNot("右玉县志")]),
    GeoparsingCase(
      "bracketedFormer", "云州区（原大同县）黄花种植面积大。2021年3月4日",
      [.names("云州区", "山西省/大同市/云州区")]),
    GeoparsingCase(
      "quotedSlogan", "该县喊出“富裕”“振兴”的口号，临猗县也不例外。",
      [
        .isNot("富裕"),
        .isNot("振兴"),
      ]),
  ]
}
