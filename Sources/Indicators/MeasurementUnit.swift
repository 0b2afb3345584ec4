/// A unit as reports print it, with what it measures and the comparable unit.
public struct MeasurementUnit: Sendable, Equatable {
  /// What a unit measures, as far as the choice of a measure needs it.
  public enum Dimension: String, Sendable, CaseIterable {
    /// 元.
    case money
    /// 亩, 公顷: land.
    case area
    /// 平方米: floors and squares.
    case floor
    /// 公里, 米.
    case length
    /// 吨, 公斤, 斤.
    case mass
    /// 立方米.
    case volume
    /// 千瓦, 兆瓦.
    case power
    /// 千瓦时.
    case energy
    /// 千伏.
    case voltage
    /// 年, 个月, 天, 小时.
    case time
    /// 岁.
    case age
    /// %, 个百分点, 成.
    case percent
    /// 倍, 番.
    case fold
    /// 摄氏度.
    case temperature
    /// 人, 名, 人次.
    case persons
    /// 户.
    case households
    /// 头, 只.
    case livestock
    /// 株, 棵.
    case plants
    /// The open class of counters: 个, 座, 项.
    case counter

    /// The dimension's place among all.
    public var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The form in the text.
  public let printed: String
  /// The unit that records print (平米 gives 平方米).
  public let name: String
  /// What it measures.
  public let dimension: Dimension
  /// The comparable unit (ha, kg, CNY), empty where there is none.
  public let siUnit: String
  /// What the value is multiplied by to give the comparable unit; 0 where there is none.
  public let siFactor: Double
}
