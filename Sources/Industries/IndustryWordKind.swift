/// How a word leads to an industry.
public enum IndustryWordKind: String, Sendable, CaseIterable {
  /// It names what an industry deals with: 小麦, 肉牛, 焦炭.
  case subject
  /// It names an industry or its site: 光伏发电, 煤矿, 民宿.
  case activity
  /// It names what a measure is about: 防火, 垃圾, 养老, 培训.
  case topic
  /// It names a body, which often only acts in another industry: 党支部, 村委会, 合作社.
  case body
  /// It names people by their industry: 果农, 养殖户. What is done for them (培训) comes first.
  case person
  /// It names what serves an industry more than it is one: 机井, 冷库, 烘干设备, 苗木. The industry that it
  /// stands with comes first.
  case support
  /// It turns a product into a manufacture: 加工, 深加工.
  case process
  /// It ties people or money to the industry round about: 带动, 务工. It lifts the effect of `none`.
  case link
  /// It says that no industry applies: 人口, 税收, 脱贫户.
  case none
  /// It names the economy as a whole, which is of no industry: 固定资产投资, 进出口总值. Unlike `none` it
  /// holds for the whole sentence.
  case whole
  /// It counts people or villages that belong to the industry of their clause, else to none: 贫困户,
  /// 个行政村.
  case crowd
  /// It tells of a disaster: houses and roads that it hurt belong to no industry (受损农房).
  case damage
  /// It hides the words inside it: 领头羊, and 人参加, which is no 人参.
  case mask

  /// Whether words of this kind stand for an industry.
  public var hasCode: Bool {
    switch self {
    case .subject, .activity, .topic, .body, .person, .support, .process: true
    case .link, .none, .whole, .crowd, .damage, .mask: false
    }
  }

  /// Whether a subject of such words alone is of no industry.
  public var endsSearch: Bool {
    switch self {
    case .none, .whole, .crowd, .damage: true
    default: false
    }
  }
}
