import IndicatorCatalogue
import Records
import Testing

/// Every number of a text is given its indicator, direction and scope; made-up texts.
@Suite struct IndicatorAssignmentTests {
  /// What the numbers of a text must be: the end of the quote, the id, `up`, `down` or nothing.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let expected: [(quote: String, id: String, direction: String)]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ expected: (String, String, String)...) {
      self.name = name
      self.text = text
      self.expected = expected
    }
  }

  static let cases = [
    Case(
      "growth is of the number before",
      "2022年静乐县地区生产总值30.5亿元，比上年增长4.2%；固定资产投资下降6.1%。",
      ("30.5亿元", "gdp", ""), ("4.2%", "growth_of/gdp", "up"),
      ("6.1%", "growth_of/fixed_asset_investment", "down")),
    Case(
      "the parts of a total are named by their first words",
      "2022年静乐县居民人均可支配收入1.8万元，其中城镇居民3.2万元，农村居民9860元，分别增长5%和8.1%。",
      ("1.8万元", "disposable_income_all", ""), ("3.2万元", "disposable_income_urban", ""),
      ("9860元", "disposable_income_rural", ""), ("5%", "growth_of/disposable_income_urban", "up"),
      ("8.1%", "growth_of/disposable_income_rural", "up")),
    Case(
      "people of what is counted otherwise are no number of it",
      "2022年静乐县选派116支驻村工作队、362名工作队员。乙处驻村工作队40人。",
      ("116支驻村工作队", "village_work_teams", ""),
      ("362名工作队员", "village_work_teams.members", ""),
      ("40人", "village_work_teams@persons", "")),
    Case(
      "what each village has passed is no sum of the county",
      "2022年静乐县村集体经营性收入全部突破5万元。全县集体经营性收入1.2亿元。",
      ("5万元", "collective_operating_income~every", ""),
      ("1.2亿元", "collective_operating_income", "")),
    Case(
      "figures of construction are of qualified firms anyway",
      "2022年静乐县资质以上建筑企业完成建筑业总产值7.96亿元。",
      ("7.96亿元", "gross_output_construction", "")),
    Case(
      "two names share their ending",
      "2022年静乐县城镇、农村居民人均可支配收入分别达到31200元和9650元。",
      ("31200元", "disposable_income_urban", ""), ("9650元", "disposable_income_rural", "")),
    Case(
      "town and country in one word", "2022年静乐县城乡居民人均可支配收入分别增长5.1%和8.3%。",
      ("5.1%", "growth_of/disposable_income_urban", "up"),
      ("8.3%", "growth_of/disposable_income_rural", "up")),
    Case(
      "a value of the year before is of the number in front of it",
      "2022年静乐县规模以上工业利润总额1.3亿元，上年为1.1亿元；支出临时救助资金148万元，上年支出131万元。",
      ("1.3亿元", "industrial_profit_above_scale", ""),
      ("1.1亿元", "industrial_profit_above_scale", ""),
      ("148万元", "temporary_relief", ""), ("131万元", "temporary_relief", "")),
    Case(
      "another thing of another year is not of the number in front of it",
      "2022年静乐县羊存栏5万只，去年出栏3万只；城镇登记失业率2.1%，上年下降0.3%；建成大棚20座，去年有3个村脱贫。",
      ("5万只", "sheep_stock", ""), ("3万只", "sheep_slaughter", ""),
      ("2.1%", "unemployment_rate_registered", ""),
      ("0.3%", "growth_of/unemployment_rate_registered", "down"),
      ("20座", "greenhouses", ""), ("3个村脱贫", "", "")),
    Case(
      "a loss of others is none of the profit spoken of",
      "2022年静乐县规模以上工业企业实现利润12亿元，其中亏损企业亏损2.3亿元。",
      ("12亿元", "industrial_profit_above_scale", ""), ("2.3亿元", "", "")),
    Case(
      "families and persons of a population, and of each kind of a list",
      "2022年静乐县户籍人口4216户10853人，监测对象中脱贫不稳定户19户44人、边缘易致贫户22户51人。",
      ("4216户", "households_total", ""), ("10853人", "population_registered", ""),
      ("19户", "unstable_relieved_households", ""),
      ("44人", "unstable_relieved_households@persons", ""), ("22户", "marginal_households", ""),
      ("51人", "marginal_households@persons", "")),
    Case(
      "a word in front of a name is its member where it has one",
      "2022年静乐县城市低保平均标准为618元，农村低保平均标准5200元。",
      ("618元", "dibao_standard.urban", ""), ("5200元", "dibao_standard.rural", "")),
    Case(
      "three names, three numbers",
      "2022年静乐县规模以上工业增加值、固定资产投资、社会消费品零售总额分别增长6.2%、8.4%、3.1%。",
      ("6.2%", "growth_of/value_added_industry_above_scale", "up"),
      ("8.4%", "growth_of/fixed_asset_investment", "up"), ("3.1%", "growth_of/retail_sales", "up")),
    Case(
      "a kind, a bound and an age are no whole",
      "2022年末静乐县有酿酒企业14家，产值超2亿元的企业3家，65岁及以上常住人口1.9万人，18岁以上常住人口9.2万人。",
      ("14家", "enterprises~酿酒", ""), ("2亿元", "", ""), ("3家", "enterprises~超2亿元", ""),
      ("1.9万人", "population_aged_65", ""), ("9.2万人", "population_resident~18岁以上", "")),
    Case(
      "figures of the same firms share their name",
      "2022年静乐县规模以上工业企业实现营业收入21.4亿元，增长4.4%；实现利润1.3亿元，按可比价计算增长2%。",
      ("21.4亿元", "industrial_revenue_above_scale", ""),
      ("4.4%", "growth_of/industrial_revenue_above_scale", "up"),
      ("1.3亿元", "industrial_profit_above_scale", ""),
      ("2%", "growth_of/industrial_profit_above_scale", "up")),
    Case(
      "a change in the unit of what has no dimension",
      "2022年静乐县PM2.5平均浓度31微克/立方米，比上年下降3微克/立方米。",
      ("31微克/立方米", "pm25", ""), ("3微克/立方米", "change_of/pm25", "down")),
    Case(
      "the shares of a structure are those of the sectors",
      "2022年静乐县三次产业结构为18.4∶41.2∶40.4，第三产业占比提高0.8个百分点。",
      ("18.4", "primary_share_of_gdp", ""), ("41.2", "secondary_share_of_gdp", ""),
      ("40.4", "tertiary_share_of_gdp", "")),
    Case(
      "the output of what was sown, and an amount of change",
      "2022年静乐县粮食播种面积21.6万亩，比上年减少0.3万亩，总产量5.92万吨，增产2.1%。",
      ("21.6万亩", "grain_planted_area", ""), ("0.3万亩", "change_of/grain_planted_area", "down"),
      ("5.92万吨", "grain_output", ""), ("2.1%", "growth_of/grain_output", "up")),
    Case(
      "a rate and its change in points", "2022年末静乐县城镇化率45.3%，比上年提高1.2个百分点。",
      ("45.3%", "urbanization_rate", ""), ("1.2个百分点", "change_of/urbanization_rate", "up")),
    Case(
      "a rate and its change in points behind a comma",
      "2022年末静乐县常住人口13.1万人，城镇化率45.3%，提高1.2个百分点。",
      ("13.1万人", "population_resident", ""), ("45.3%", "urbanization_rate", ""),
      ("1.2个百分点", "change_of/urbanization_rate", "up")),
    Case(
      "a product that opens the clause before its number",
      "2022年静乐县夏粮1.2万吨，增长2%；秋粮遭了早霜，产量4.1万吨，减产7%。",
      ("1.2万吨", "summer_grain_output", ""), ("2%", "growth_of/summer_grain_output", "up"),
      ("4.1万吨", "autumn_grain_output", ""), ("7%", "growth_of/autumn_grain_output", "down")),
    Case(
      "another place with nothing but its name",
      "2022年静乐县农村居民人均可支配收入9860元，岚县为9120元。",
      ("9860元", "disposable_income_rural", ""), ("9120元", "disposable_income_rural", "")),
    Case(
      "times another year's are no growth", "2022年静乐县粮食产量5.9万吨，是2012年的2.5倍。",
      ("5.9万吨", "grain_output", ""), ("2.5倍", "", "")),
    Case(
      "the output of those firms",
      "2022年静乐县建筑业企业9户，全年总产值1.6亿元，增长4%。",
      ("9户", "construction_enterprises", ""), ("1.6亿元", "gross_output_construction", ""),
      ("4%", "growth_of/gross_output_construction", "up")),
    Case(
      "firms of construction are no firms above scale", "2022年末静乐县有资质以上建筑业企业9家。",
      ("9家", "construction_enterprises", "")),
    Case(
      "shares of a whole named once",
      "2022年静乐县第一产业增加值4亿元，占地区生产总值的13%；第二产业增加值15亿元，占49%。",
      ("4亿元", "value_added_primary", ""), ("13%", "primary_share_of_gdp", ""),
      ("15亿元", "value_added_secondary", ""), ("49%", "secondary_share_of_gdp", "")),
    Case(
      "an increase to is a level", "2022年静乐县连翘种植面积增加到3万亩，森林覆盖率提高到31%。",
      ("3万亩", "planted_area/forsythia", ""), ("31%", "forest_cover_rate", "")),
    Case(
      "a mark that was passed takes no name, what follows is of the one before",
      "2022年静乐县一产完成9.6亿元，首次突破9亿元大关，增速为4.8%，二产完成12亿元。",
      ("一产完成9.6亿元", "value_added_primary", ""), ("9亿元", "", ""),
      ("4.8%", "growth_of/value_added_primary", "up"), ("12亿元", "value_added_secondary", "")),
    Case(
      "a list without as many names has none", "2022年静乐县肉、蛋、奶总产量分别达到16吨、12吨、3吨。",
      ("16吨", "", ""), ("12吨", "", ""), ("3吨", "", "")),
    Case(
      "products of one list", "2022年静乐县苹果、核桃产量分别为1.6万吨和1200吨。",
      ("1.6万吨", "apples_output", ""), ("1200吨", "walnuts_output", "")),
    Case(
      "families and their members", "2021年静乐县易地搬迁416户1265人。",
      ("416户", "resettled_households", ""), ("1265人", "resettled_persons", "")),
    Case(
      "whom something benefits is no group of the place", "2021年静乐县带动脱贫户210户就业。",
      ("210户", "benefited_households", "")),
    Case(
      "an unknown noun gives no id", "2022年静乐县新媒体作品1200件。", ("1200件", "", "")),
    Case(
      "an unknown branch is not its total",
      "2022年静乐县规模以上工业增加值增长6%，其中宇航器材业增长30%。",
      ("6%", "growth_of/value_added_industry_above_scale", "up"), ("30%", "", "")),
    Case(
      "another's average is no figure of the place",
      "2022年静乐县规模以上工业增加值增长6%，高于全省平均水平2个百分点。",
      ("6%", "growth_of/value_added_industry_above_scale", "up"), ("2个百分点", "", "")),
    Case(
      "above a threshold is a kind of its own", "2022年静乐县规模以上工业企业原煤产量500万吨。",
      ("500万吨", "coal_raw_output.above_scale", "")),
    Case(
      "what is counted is the subject of what follows",
      "2022年静乐县有小学41所，在校学生9874人；初中8所，在校学生4210人。",
      ("9874人", "students.primary", ""), ("4210人", "students.junior", "")),
    Case(
      "of two kinds in a list neither is", "2022年静乐县有小学41所、初中8所，在校学生1.4万人。",
      ("1.4万人", "students", "")),
    Case(
      "remarks in brackets say nothing of what is counted",
      "2022年静乐县固定资产投资（不含农户、不含跨县）比上年增长9.3%。",
      ("9.3%", "growth_of/fixed_asset_investment", "up")),
    Case(
      "a bound is no value", "2022年静乐县消除集体经济收入10万元以下的薄弱村42个。",
      ("10万元以下", "", ""), ("42个", "", "")),
    Case(
      "a bound that is part of a name", "2022年静乐县60岁以上老年人1.2万人。",
      ("1.2万人", "population_aged_60", "")),
    Case(
      "what is counted by others is no value", "2022年静乐县每千人拥有卫生技术人员3.5人。",
      ("3.5人", "", "")),
    Case(
      "a level and its change without a word in between",
      "2022年静乐县粮食播种面积43.52万亩，增加0.31万亩。",
      ("43.52万亩", "grain_planted_area", ""), ("0.31万亩", "change_of/grain_planted_area", "up")),
    Case(
      "a change behind an unknown noun is of nothing known",
      "2022年静乐县旅游总收入3亿元，公益演出收入0.2亿元，同比减少0.1亿元。",
      ("0.1亿元", "", "")),
    Case(
      "the shares of three sectors in one list",
      "2022年静乐县第一、二、三产业增加值占地区生产总值的比重分别为22.2%、36.8%和41.0%。",
      ("22.2%", "primary_share_of_gdp", ""), ("36.8%", "secondary_share_of_gdp", ""),
      ("41.0%", "tertiary_share_of_gdp", "")),
    Case(
      "a total behind what is new", "2022年静乐县新培育规上工业企业7户，总数达到46户。",
      ("7户", "industrial_enterprises_above_scale~新培育", ""),
      ("46户", "industrial_enterprises_above_scale", "")),
    Case(
      "the sum of what years add is a stock", "2022年静乐县建成高标准农田1.8万亩，累计达到9.6万亩。",
      ("1.8万亩", "high_standard_fields_new", ""), ("9.6万亩", "high_standard_fields_total", "")),
    Case(
      "new ones of a list are all new", "2022年静乐县新增规上工业企业3户、高新技术企业2户。",
      ("3户", "industrial_enterprises_above_scale~新增", ""),
      ("2户", "high_tech_enterprises~新增", "")),
    Case(
      "a mark that was passed gives way to the value",
      "2022年静乐县一般公共预算收入首次突破3亿元大关，达到3.12亿元，增长18.2%。",
      ("3亿元", "", ""), ("3.12亿元", "budget_revenue", ""),
      ("18.2%", "growth_of/budget_revenue", "up")),
    Case(
      "on hand and slaughtered together is no stock", "2022年静乐县山羊饲养量12.6万只。",
      ("12.6万只", "raised/goats", "")),
    Case(
      "insurance of the two kinds together is of neither",
      "2022年静乐县参加基本医疗保险12.4万人，参加城乡居民基本医疗保险11.1万人。",
      ("12.4万人", "medical_insured", ""), ("11.1万人", "medical_residents_insured", "")),
    Case(
      "new ones of a list do not make what is rebuilt new", "2022年静乐县新建公厕3座、改造户厕1130座。",
      ("1130座", "toilets_rebuilt", "")),
    Case(
      "the growth of a trade is not of its product",
      "2022年静乐县规模以上工业增加值增长10.4%，其中洗煤行业下降6.3%。", ("6.3%", "", "")),
    Case(
      "a kind keeps its word", "2022年静乐县养殖蛋鸡3万只，湖羊存栏2000只。",
      ("3万只", "stock/layers", ""), ("2000只", "sheep_stock~湖羊", "")),
    Case(
      "nor where the end is nothing", "2022年静乐县煤矿由12座降到0座。", ("12座", "coal_mines~from", "")),
    Case(
      "a rate comes to a rate", "2022年静乐县森林覆盖率由25%提高到31%。",
      ("25%", "forest_cover_rate~from", ""), ("31%", "forest_cover_rate", "")),
    Case(
      "what an amount was, whatever verb follows", "2022年静乐县地区生产总值由81.9亿元跨越百亿台阶。",
      ("81.9亿元", "gdp~from", "")),
    Case(
      "the value of an earlier year",
      "2022年末，静乐县城镇化率46.15%，比2017年的44.82%提高1.33个百分点。",
      ("46.15%", "urbanization_rate", ""), ("44.82%", "urbanization_rate", ""),
      ("1.33个百分点", "change_of/urbanization_rate", "up")),
    Case(
      "numbers with their noun for a unit are no list with the next", "2022年静乐县辖4镇10乡，381个行政村。",
      ("381个行政村", "administrative_villages", "")),
    Case(
      "the structure of 一、二、三产业", "2022年静乐县一、二、三产业之比为12.3：37.2：50.5。",
      ("12.3", "primary_share_of_gdp", ""), ("50.5", "tertiary_share_of_gdp", "")),
    Case(
      "firms counted in 户 come to more", "2022年静乐县市场主体由6842户增加到1.27万户。",
      ("6842户", "market_entities~from", ""), ("1.27万户", "market_entities", "")),
    Case(
      "figures of the firms just counted", "2022年静乐县规模以上工业企业31户；完成总产值16亿元。",
      ("16亿元", "gross_output_industry_above_scale", "")),
    Case(
      "the highest point is not the height of the place", "静乐县平均海拔1140米，最高点云中山海拔2654米。",
      ("1140米", "altitude", ""), ("2654米", "altitude~最高", "")),
    Case(
      "days of good air and their share", "2022年静乐县优良天数262天，占71.8%。",
      ("262天", "good_air_days", ""), ("71.8%", "good_air_days_rate", "")),
    Case(
      "an index without a unit", "2022年静乐县居民消费价格总指数为102.8（以上年为100）。",
      ("102.8", "consumer_price_index", "")),
    Case(
      "who from is no value before", "2022年静乐县由3家企业种植连翘300亩。",
      ("300亩", "planted_area/forsythia", "")),
    Case(
      "a verb of change has what changed as its object", "2022年静乐县减少连翘120亩，扩大黄芪80亩。",
      ("120亩", "change_of/planted_area/forsythia", "down"),
      ("80亩", "change_of/planted_area/astragalus", "up")),
    Case(
      "what is lost is no stock", "2022年静乐县死亡生猪30头，淘汰肉牛20头，拆除日光温室3座，关闭煤矿2座。",
      ("30头", "pigs_stock~死亡", ""), ("20头", "beef_cattle_stock~淘汰", ""),
      ("3座", "greenhouses.solar~拆除", ""), ("2座", "coal_mines~关闭", "")),
    Case(
      "an aside that bounds firms is none of their number",
      "2022年静乐县规模以上工业企业（年主营业务收入500万元以上）52户，完成增加值31.8亿元。",
      ("52户", "industrial_enterprises_above_scale", ""),
      ("31.8亿元", "value_added_industry_above_scale", "")),
    Case(
      "a name is known by its end behind one of the same thing",
      "2022年静乐县规模以上工业总产值86.4亿元，实现营业收入79.6亿元，增长3%。",
      ("营业收入79.6亿元", "industrial_revenue_above_scale", ""),
      ("增长3%", "growth_of/industrial_revenue_above_scale", "up")),
    Case(
      "shares in per cent right behind the word for a structure",
      "2022年静乐县三次产业占比分别为3.6%、78.9%、17.5%。",
      ("3.6%", "primary_share_of_gdp", ""), ("78.9%", "secondary_share_of_gdp", ""),
      ("17.5%", "tertiary_share_of_gdp", "")),
    Case(
      "behind 由 stands when it was", "2022年静乐县贫困发生率由2014年建档立卡时的5.8%降至0.03%。",
      ("5.8%", "poverty_rate", ""), ("0.03%", "poverty_rate", "")),
    Case(
      "a mark of a footnote parts no name", "2022年静乐县规模以上工业③企业67家，常住人口[2]为14.8万人。",
      ("67家", "industrial_enterprises_above_scale", ""), ("14.8万人", "population_resident", "")),
    Case(
      "how far two values lie apart is neither", "2022年静乐县户籍人口18.6万人，与常住人口相差3.8万人。",
      ("18.6万人", "population_registered", ""), ("3.8万人", "", "")),
    Case(
      "persons of an area", "2022年静乐县人口密度为每平方公里98人。", ("98人", "population_density", "")),
    Case(
      "sown less", "2022年静乐县连翘少种了120亩。", ("120亩", "planted_area/forsythia~少种", "")),
  ]

  @Test(arguments: cases)
  func identity(_ row: Case) throws {
    let rows = try Analysis.rows(row.text)
    for (quote, id, direction) in row.expected {
      let found = try #require(rows.first { $0.quote.hasSuffix(quote) }, "\(quote) is no fact")
      #expect(found.identity.id == id, "\(quote)")
      #expect(found.identity.direction?.rawValue ?? "" == direction, "\(quote)")
      #expect(id.isEmpty == found.identity.name.isEmpty)
    }
  }

  /// Of what a value was before and what it came to, only the end is a level, in reading order.
  @Test(arguments: [
    ("2022年静乐县连翘种植面积由300亩减少到100亩。", ["planted_area/forsythia~from", "planted_area/forsythia"]),
    (
      "2022年静乐县连翘种植面积从300亩、500亩扩大到900亩。",
      ["planted_area/forsythia~from", "", "planted_area/forsythia"]
    ),
    (
      "2022年静乐县连翘种植面积由2019年的300亩扩大到900亩。",
      ["planted_area/forsythia", "planted_area/forsythia"]
    ),
    ("2022年静乐县连翘300亩发展到900亩。", ["planted_area/forsythia~from", "planted_area/forsythia"]),
    ("2022年静乐县煤矿由12座减少到5座。", ["coal_mines~from", "coal_mines"]),
    ("2022年静乐县种植连翘300亩，产量达到90吨。", ["planted_area/forsythia", "output/forsythia"]),
  ])
  func origins(_ text: String, _ ids: [String]) throws {
    #expect(try Analysis.rows(text).map(\.identity.id) == ids)
  }

  /// A caption that lists what the columns are of makes none of them another.
  @Test func columnsUnderACaptionThatLists() throws {
    let rows = try Analysis.rows(
      """
      静乐县第七次全国人口普查公报
      2021年6月18日

      表2　各乡镇家庭户、性别和老年人口
      乡　镇\t家庭户（户）\t男（人）\t女（人）\t60岁及以上（人）
      鹅城镇\t22790\t31883\t30535\t8838
      娘子神乡\t6420\t7911\t7325\t3920
      """)
    let ids = ["households_family", "population_male", "population_female", "population_aged_60"]
    #expect(rows.map(\.identity.id) == ids + ids)
  }

  @Test(arguments: [
    ("2022年静乐县天柱山景区全年接待游客6万人次。", "body"),
    ("2022年静乐县娘子神乡种植玉米3000亩。", "place"),
    ("2022年静乐县娘子神乡兴农合作社种植玉米3000亩。", "body"),
    ("2022年静乐县兴农合作社成立。该合作社流转土地3000亩。", "body"),
    ("2022年静乐县兴农合作社成立。全县流转土地3000亩。", "place"),
    ("2022年静乐县24家合作社流转土地3000亩。", "place"),
    ("2022年静乐县农民专业合作社达到320家。", "place"),
    ("2022年静乐县规模以上工业企业利润总额3亿元。", "place"),
    ("2022年静乐县一家占地300亩的养殖场建成。", "body"),
    ("2022年静乐县总投资3.8亿元的抽水灌溉一期工程开工。", "body"),
    ("2022年静乐县一家企业加工梨膏1200吨。粮食播种面积16.9万亩。", "place"),
    ("2022年静乐县实施道路工程，新建农村公路120公里。", "place"),
    ("静乐县2022年小学、初中、普通高中在校生分别为7136人、3582人和2140人。", "place"),
  ])
  func scope(_ text: String, _ scope: String) throws {
    let row = try #require(try Analysis.rows(text).last)
    #expect(row.identity.scope.rawValue == scope)
  }
}
