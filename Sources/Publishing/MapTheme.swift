public import AreaSums
public import AttributeTables
import Boundaries
import Gazetteers
import SimpleFeatures

/// What a thematic map shows.
public struct MapTheme: Sendable, Hashable {
  /// The quantity that is mapped.
  public enum Subject: Sendable, Hashable {
    /// An indicator, summed without double counting.
    case indicator(IndicatorColumn)
    /// How many facts the reports hold.
    case factCount
    /// A column of a user's table.
    case attribute(AttributeColumn)
  }

  /// What the values stand at.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// Areas of prefectures.
    case prefecture
    /// Areas of counties.
    case county
    /// Points at the seats of townships.
    case township
    /// Points at villages, or where they stand for their township.
    case village

    /// The level of the boundaries drawn: points stand on a map of counties.
    var boundary: BoundaryLevel { self == .prefecture ? .prefecture : .county }
    /// The level in the gazetteer.
    var administrative: AdministrativeLevel {
      switch self {
      case .prefecture: .prefecture
      case .county: .county
      case .township: .township
      case .village: .village
      }
    }
    /// The level's name in titles and captions.
    var caption: Captions.Key {
      switch self {
      case .prefecture: .levelPrefecture
      case .county: .levelCounty
      case .township: .levelTownship
      case .village: .levelVillage
      }
    }
    /// Whether values are of areas rather than points.
    public var isAreal: Bool { self == .prefecture || self == .county }
  }

  /// What values are divided by.
  public enum Normalization: Sendable, Hashable {
    /// Nothing: totals.
    case none
    /// The area on the ellipsoid, in square kilometres.
    case area
    /// The sum of all values shown, in per cent.
    case share
    /// Another quantity, such as the population.
    case per(Denominator)
  }

  /// The quantity.
  public let subject: Subject
  /// What the values stand at.
  public let level: Level
  /// What values are divided by.
  public let normalization: Normalization
  /// Whether townships are filled like counties rather than drawn as points.
  public let fillsTownships: Bool
  /// The two years between which values changed; nil for the values themselves.
  public let change: MapChange?
  /// Whether values are of areas of today rather than points.
  var isAreal: Bool { level.isAreal || fillsTownships }
  /// Whether values are divided by the area on the ellipsoid.
  public var isPerArea: Bool { normalization == .area }

  /// Whether the quantity itself is a rate or an average.
  var isRate: Bool {
    if change != nil { return true }
    return switch subject {
    case .attribute(let column): !column.isSummable
    case .indicator(let column): !column.isAdditive
    case .factCount: false
    }
  }

  /// A theme; per area needs areas, so that it holds for prefectures and counties only.
  ///
  /// - Parameters:
  ///   - subject: What is shown.
  ///   - level: The divisions that it is shown of.
  ///   - normalization: What values are divided by.
  ///   - fillsTownships: Whether townships are areas, most of them guessed; only of the level
  ///     township, and without a value per area, which a guessed area cannot give.
  ///   - change: The years whose difference is shown; nil for values themselves.
  public init(
    subject: Subject, level: Level, normalization: Normalization = .none,
    fillsTownships: Bool = false, change: MapChange? = nil
  ) {
    self.subject = subject
    self.change = change
    self.level = level
    self.fillsTownships = fillsTownships && level == .township
    self.normalization = normalization == .area && !level.isAreal ? .none : normalization
  }

  /// The same theme divided otherwise.
  func normalized(by normalization: Normalization) -> MapTheme {
    MapTheme(
      subject: subject, level: level, normalization: normalization,
      fillsTownships: fillsTownships, change: change)
  }

  /// The name of the map's file without its ending.
  public var fileStem: String {
    let name =
      switch subject {
      case .indicator(let column): column.name
      case .factCount: LayerKind.factCount.name
      case .attribute(let column): column.name
      }
    let tail =
      switch normalization {
      case .none: ""
      case .area: "-density"
      case .share: "-share"
      case .per(let denominator): "-per-\(denominator.stem)"
      }
    return "map-\(name)-\(level.rawValue)" + tail
      + (change.map { "-change-\($0.from)-\($0.to)" } ?? "")
  }
}
