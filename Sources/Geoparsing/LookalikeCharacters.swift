/// Characters that scans take for each other because they look alike: 牛 and 午, 砦 and 岩, 土 and 士.
///
/// Written down by hand from the shapes: one stroke more or less, a shared right or lower half, a
/// radical that print runs together. It weighs misprints; it never makes one.
enum LookalikeCharacters {
  /// Whether two different characters look alike.
  /// - Complexity: one look-up in a hash table, built at the first call.
  static func areAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    pairs.contains(key(left, right))
  }

  private static func key(_ left: UInt32, _ right: UInt32) -> UInt64 {
    UInt64(min(left, right)) << 32 | UInt64(max(left, right))
  }

  private static let pairs: Set<UInt64> = {
    var pairs: Set<UInt64> = []
    for group in groups.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = group.unicodeScalars.map(\.value)
      for (index, left) in scalars.enumerated() {
        for right in scalars[(index + 1)...] { pairs.insert(key(left, right)) }
      }
    }
    return pairs
  }()

  private static let groups = """
    己已巳 末未 末朱 土士工 日曰目 白自百 千干于 人入八 大太犬丈 王玉主壬 天夫无元 午牛生年 里星黑 田由甲申电 曲由 木本术禾 刀力刁
    几九 儿几 折拆析 杏查 李季 宋宗未末 米来 北比化 石右古后 左右 占古吉 台合 西酉 酒洒 湾弯 河何 沟勾构 汪注洼 江红 汾汶 沁泌
    沙妙 洪共 清青请 责青 贵责 黄寅 堡保墅 壁璧 窑窖 砦岩炭 岭岑 峪裕 峰锋蜂 崖涯 岔岱 岗冈 坪平乎 坡披破 坝贝 圪吃 垴恼脑 埝念
    塬源 塔搭 境镜 庄压床 庙庆 店庄 康庚 庞宠 底低 郎朗 都郁 郭敦 邓郑 那邢刑 阳阴 陈阵 陀驼 陵凌 陡徒 南甫 神种 祁祈 秦泰奉 善普
    普晋 曹曾 会全金 余佘 令今 介个 任仕 候侯 兴关 关美 芦芹 芮芳 苏芬 茅茂 草章 荆刑 蒲浦 薛薜 辛幸亲 新亲 杨扬 柏拍 柳卯 栗粟
    桑柔 梁粱 槐魂 榆愉 杜社壮 村材林 权杈 板扳 永水氷 泉皇 皋皐 狐孤 狼狠 牙开 井并开升 弓引 弘张 马乌鸟 鱼渔鲁 龙尤 龚龙 虎虑虞
    麻床鹿 鼓豉 羊半年 前剪 归旧 旦且 早旱 昌冒 昔音 晏宴 景影 更史吏 界男 畔时 皮度 度席 盂孟 盖盍 盘盆 直真 砖石 碾展 示未 和利
    稷穆 穴六空 立主 管菅营 箕其 纪记 线钱浅 练炼 绛降 羔羊 翟瞿 老考孝 耿取 职织 胡湖 膏高亭 臣巨 市布 舍含 舟丹月 良艮 邑色 苗田
    范茫 荷苛 莲连 菜采 落洛 蓬篷 蕉焦 街衔 麦表 哀袁 裴斐 褚诸 解触 角甬 计汁 训川 词祠 谷各合 豆豇 贝见 贾贺 赵起 赤亦 走足 路略
    东车乐 辽过 达迭 迎迪 近折 遥谣 野墅 钢铜 铁钱 铺辅 锦绵 镇填 闫阎 间问闻 阮院 陕峡 陶淘 隰湿 雁雇 雷雪 霍雀 霄宵 静争 革草
    韩朝 顶项 顺须 风凤 饭饮 高亭 黎犁 刘对 孔扎 子于 安妥 官宫 宁宇 定走 宝宣宜 容客 富宫 寒赛寨塞 寿春 小少 尧晓 尹伊 屋展 山出 川州
    师帅 常堂掌 广厂 府附 延廷 建健 弟第 强张 彭澎 徐涂 心必 忻析 怀坏 恒桓 慈兹 成咸威戚 戴截 房户 承丞 招拓 挂桂 支文交 斗头
    科料 方万力 旗施旅 卞下 卜下 上止 中申 丰手 丘乒 乔桥 乐东 代伐 仓仑 仙仿 伏优 但侣 佛拂 保堡 信佰 党堂 兰三 兵岳 冯马 冶治
    刚冈 刺剌 勤勒 勾匀 北此 区匹 半平 南甬 卢芦 卧邸 厚原 原源 叶旪 吴昊 吕品 君群 呼乎 固因 圆园 坊坟 埔浦 垣坦 城域 堆推 墙樯
    壑整 夏复 夹央 奇寄 套奔 姚跳 孙孔 孟盆 宿缩 将蒋 尉慰 尖少 岚风 岸芹 峨俄 崔雀 嵩高 巍魏 帽冒 弯湾 徽微 恩思 惠慧 戊戌 扫归
    找我 择泽 拐另 捉促 掩淹 撒散 故古 敬苟 斜料 旺汪 昊吴 昭照 晓绕 暖缓 曾会 朔溯 杆秆 杖仗 条务 松柏 柴紫 栋株 核该 根恨 桃挑
    梅海 梧语 棠堂 椿春 楼搂 檀擅 欢吹 歧岐 武式 段段 毛手 氏民 汇汁 沃活 泥尼 泽择 洞同 津律 浑辉 浪狼 涝劳 淤於 渠果 温湿 渠架
    滩难 漳障 潞路 澜阑 灵录 焦蕉 照熙 熬敖 牧枚 犊续 狄秋 猫苗 玛码 珏钰 班斑 琅狼 瑶谣 瓦互 甘廿 畅场 疙疸 盐益 盛威 眉盾 矿扩
    码马 磁碰 磨摩 祥样 禅蝉 秀禿 秋秩 稍梢 窊洼 竖坚 笔竿 筒简 粉份 紫柴 繁紧 缑候 罗岁 翠卒 耙把 联朕 肖尚 胜性 脚却 腰要 舒予
    艾文 芝支 花化 芽牙 苇韦 若苦 茶荼 荞乔 莱菜 莘辛 营宫 葫湖 蓝监 蔺闯 藏臧 虹红 蜀蜡 蟠潘 衡街 裹襄 西四 观现 许讦 诸储 谢射
    豁割 贤坚 赛寨 赶走 轩斩 轿桥 辉浑 辕猿 返近 远过 迪油 逯录 遮庶 郝赤 郊交 酆丰 野舒 钟种 铎译 银很 锁销 闹闸 阜卓 阪板 陂坡 隆降
    隍煌 雕周 霞暇 青肯 鞍按 韦书 颜颇 饶绕 驮驼 骆路 鲍鱼 鸦鸭 鸽鸠 麓鹿 黛黑 鼎晶 龛龙
    """
}
